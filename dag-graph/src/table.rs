//! A graph as a table for a terminal: a line a node, in the order of the text. What stands in a block is indented below it, what
//! stands in an arm below its pattern. What decides has no line of its own: it is the head of its block.

use crate::blocks::Arm;
use crate::graph::{Access, Edge, EdgeKind, Effects, Graph, Node, NodeKind};
use core::fmt;

impl fmt::Display for Graph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |is: fn(&Node) -> bool| self.nodes.iter().filter(|node| is(node)).count();
        let inputs = count(|node| node.kind == NodeKind::Input);
        let undos = count(|node| matches!(node.kind, NodeKind::Undo(_)));
        let all = 0..self.nodes.len();
        let decisions = all.filter(|&index| self.decided(index).is_some()).count();
        let statements = self.nodes.len() - inputs - undos - decisions;
        writeln!(f, "{} -> {}", self.name, self.output)?;
        write!(f, "{inputs} inputs, {statements} statements")?;
        if undos > 0 {
            write!(f, ", {undos} undos")?;
        }
        writeln!(f, ", {} edges", self.edges.len())?;
        let columns = Columns {
            name: column(self, |index, node| {
                if self.decided(index).is_some() {
                    return 0;
                }
                let around = self.around(index);
                let indent = around.map(|block| self.indent(block)).sum::<usize>();
                Length::of(&node.name) + indent
            }),
            what: column(self, |index, node| match node.kind {
                NodeKind::For(_) | NodeKind::Loop(_) | NodeKind::Arms(_) => 0,
                NodeKind::Decide(_) if self.decided(index).is_some() => 0,
                _ => Length::of(&What::of(node)),
            }),
            touches: column(self, |_, node| Length::of(&Touches(node))),
        };
        self.rows(f, (None, None), 0, &columns)
    }
}

/// What is inside of a block begins so much further to the right.
const INDENT: usize = 2;

/// How wide the columns are.
struct Columns {
    name: usize,
    what: usize,
    touches: usize,
}

impl Graph {
    /// So much further to the right is what stands in this block. In arms it stands below their patterns.
    fn indent(&self, block: usize) -> usize {
        if self.has_arms(block) {
            2 * INDENT
        } else {
            INDENT
        }
    }

    /// The rows of what stands in a block, in one of its arms if it has some, or in none.
    fn rows(
        &self,
        f: &mut fmt::Formatter<'_>,
        place: (Option<usize>, Option<usize>),
        indent: usize,
        columns: &Columns,
    ) -> fmt::Result {
        for (index, node) in self.nodes.iter().enumerate() {
            if (self.block(index), self.arm(index)) != place || self.decided(index).is_some() {
                continue;
            }
            self.row(f, (index, node), indent, columns)?;
            let inner = indent + self.indent(index);
            if self.has_arms(index) {
                self.arm_rows(f, (index, node), indent + INDENT, columns)?;
            } else if node.kind.is_block() {
                self.rows(f, (Some(index), None), inner, columns)?;
            }
        }
        Ok(())
    }

    /// The arms of a block, each with its rows.
    fn arm_rows(
        &self,
        f: &mut fmt::Formatter<'_>,
        (index, block): (usize, &Node),
        indent: usize,
        columns: &Columns,
    ) -> fmt::Result {
        for number in self.arms(index) {
            let empty = !self.has_nodes(index, number);
            if empty && block.kind == NodeKind::Arms("if?") {
                continue;
            }
            write!(f, "\n  {:indent$}{}", "", Arm { block, number })?;
            let is_match = block.kind == NodeKind::Arms("match");
            f.write_str(match (is_match, empty) {
                (true, true) => " => {}",
                (true, false) => " =>",
                (false, true) => " {}",
                (false, false) => "",
            })?;
            let place = (Some(index), Some(number));
            self.rows(f, place, indent + INDENT, columns)?;
        }
        Ok(())
    }

    /// What a row says that it waits for: not what its place says.
    fn waits(&self, index: usize) -> impl Iterator<Item = &Edge> {
        let decision = self.decision(index);
        let first = self.edges.iter();
        let first = first.filter(move |edge| Some(edge.to) == decision && !self.hangs(edge));
        let own = self.edges.iter().filter(move |edge| {
            let member = self.block(edge.from) == Some(index);
            edge.to == index && !member && !self.hangs(edge)
        });
        first.chain(own)
    }

    /// Is it an edge that the nesting says, or a row above?
    fn hangs(&self, edge: &Edge) -> bool {
        let inside = self.is_inside(edge.from, edge.to);
        let decides = edge.kind == EdgeKind::Decision;
        decides && (inside || self.decided(edge.from).is_some()) || edge.kind == EdgeKind::Guess
    }

    fn row(
        &self,
        f: &mut fmt::Formatter<'_>,
        (index, node): (usize, &Node),
        indent: usize,
        columns: &Columns,
    ) -> fmt::Result {
        let name = columns.name.saturating_sub(indent);
        write!(f, "\n  {:indent$}{:name$}  ", "", node.name)?;
        let head = self.decision(index).and_then(|head| self.nodes.get(head));
        let what = What { node, head };
        let arm = self.block(index).zip(self.arm(index));
        let value = arm.and_then(|(block, arm)| {
            let is_value = self.value(block, arm) == Some(index);
            self.nodes.get(block).filter(|_| is_value)
        });
        let rest = self.waits(index).next().is_some() || node.tail || value.is_some();
        let called = matches!(node.kind, NodeKind::Call(_) | NodeKind::Undo(_));
        match (called, rest) {
            (false, false) => padded(f, &what, 0)?,
            // A long head has the next column, too.
            (false, true) => padded(f, &what, columns.what + 2 + columns.touches)?,
            (true, _) => {
                padded(f, &what, columns.what)?;
                f.write_str("  ")?;
                padded(f, &Touches(node), if rest { columns.touches } else { 0 })?;
            }
        }
        for (position, edge) in self.waits(index).enumerate() {
            let from = self.decided(edge.from).unwrap_or(edge.from);
            let Some(from) = self.nodes.get(from) else {
                continue;
            };
            f.write_str(match (position, edge.kind) {
                (0, EdgeKind::Data(_)) => "  <- ",
                (0, EdgeKind::Order) => "  after ",
                (0, EdgeKind::Decision) => "  if ",
                (0, EdgeKind::Gate) => "  gate ",
                (0, EdgeKind::Undo) => "  undoes ",
                (0, EdgeKind::Guess) => "  guessed by ",
                (_, EdgeKind::Data(_)) => ", ",
                (_, EdgeKind::Order) => ", after ",
                (_, EdgeKind::Decision) => ", if ",
                (_, EdgeKind::Gate) => ", gate ",
                (_, EdgeKind::Undo) => ", undoes ",
                (_, EdgeKind::Guess) => ", guessed by ",
            })?;
            f.write_str(from.name)?;
        }
        if node.tail {
            let item = node.block.is_some();
            f.write_str(if item { "  = item" } else { "  = output" })?;
        } else if let Some(block) = value {
            write!(f, "  = {}", block.name)?;
        }
        Ok(())
    }
}

fn column(graph: &Graph, length: impl Fn(usize, &Node) -> usize) -> usize {
    let nodes = graph.nodes.iter().enumerate();
    nodes
        .map(|(index, node)| length(index, node))
        .max()
        .unwrap_or(0)
}

/// Prints `text` and fills up to `width` characters.
fn padded(f: &mut fmt::Formatter<'_>, text: &impl fmt::Display, width: usize) -> fmt::Result {
    write!(
        f,
        "{text}{:pad$}",
        "",
        pad = width.saturating_sub(Length::of(text))
    )
}

/// The second column: what stands there.
struct What<'a> {
    node: &'a Node,
    /// What decides, if it has arms.
    head: Option<&'a Node>,
}

impl<'a> What<'a> {
    fn of(node: &'a Node) -> Self {
        Self { node, head: None }
    }
}

impl fmt::Display for What<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let node = self.node;
        match node.kind {
            NodeKind::Input => return write!(f, "input {}", node.ty.unwrap_or("_")),
            NodeKind::Glue(expression) => return shortened(f, expression),
            NodeKind::Arms(_) if let Some(head) = self.head => {
                write!(f, "{}", head.kind)?;
                if !node.policies.is_empty() {
                    f.write_str(" { .. }")?;
                }
            }
            block => write!(f, "{block}")?,
        }
        node.policies
            .iter()
            .try_for_each(|policy| f.write_str(policy))
    }
}

/// A line of a terminal holds so much of an expression.
const SHOWN: usize = 40;

fn shortened(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => write!(f, "{}…", text.get(..end).unwrap_or(text).trim_end()),
        None => f.write_str(text),
    }
}

/// The third column: what a node touches.
struct Touches<'a>(&'a Node);

impl fmt::Display for Touches<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.kind {
            NodeKind::Call(_) | NodeKind::Undo(_) => self.0.effects.fmt(f),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for Effects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.reads == Access::None && self.writes == Access::None {
            return f.write_str("pure");
        }
        let mut separator = "";
        for (word, access) in [("read", self.reads), ("write", self.writes)] {
            match access {
                Access::None => continue,
                Access::Unnamed => write!(f, "{separator}{word}")?,
                Access::Named(resources) => {
                    write!(f, "{separator}{word}(")?;
                    for (position, resource) in resources.iter().enumerate() {
                        write!(f, "{}{resource}", if position == 0 { "" } else { ", " })?;
                    }
                    f.write_str(")")?;
                }
            }
            separator = ", ";
        }
        if self.idempotent {
            f.write_str(", idempotent")?;
        }
        if self.commutes {
            f.write_str(", commutes")?;
        }
        Ok(())
    }
}

/// Counts the characters that something prints, without keeping them.
struct Length(usize);

impl Length {
    fn of(value: &impl fmt::Display) -> usize {
        let mut length = Self(0);
        // Counting cannot fail; what `Display` itself reports would come back when it is printed.
        let _ = fmt::Write::write_fmt(&mut length, format_args!("{value}"));
        length.0
    }
}

impl fmt::Write for Length {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.chars().count();
        Ok(())
    }
}
