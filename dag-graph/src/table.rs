//! A graph as a table for a terminal: a line a node, in the order of the text. What stands in a block is indented below it.

use crate::graph::{Access, EdgeKind, Effects, Graph, Node, NodeKind};
use core::fmt;

impl fmt::Display for Graph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |is: fn(&Node) -> bool| self.nodes.iter().filter(|node| is(node)).count();
        let inputs = count(|node| node.kind == NodeKind::Input);
        let undos = count(|node| matches!(node.kind, NodeKind::Undo(_)));
        let statements = self.nodes.len() - inputs - undos;
        writeln!(f, "{} -> {}", self.name, self.output)?;
        write!(f, "{inputs} inputs, {statements} statements")?;
        if undos > 0 {
            write!(f, ", {undos} undos")?;
        }
        writeln!(f, ", {} edges", self.edges.len())?;
        let columns = Columns {
            name: column(self, |index, node| {
                Length::of(&node.name) + INDENT * self.around(index).count()
            }),
            what: column(self, |_, node| match node.kind {
                NodeKind::For(_) => 0,
                _ => Length::of(&What(node)),
            }),
            touches: column(self, |_, node| Length::of(&Touches(node))),
        };
        self.rows(f, None, 0, &columns)
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
    /// The rows of what stands in a block, or in none.
    fn rows(
        &self,
        f: &mut fmt::Formatter<'_>,
        block: Option<usize>,
        depth: usize,
        columns: &Columns,
    ) -> fmt::Result {
        for (index, node) in self.nodes.iter().enumerate() {
            if self.block(index) == block {
                self.row(f, (index, node), depth * INDENT, columns)?;
                if node.kind.is_block() {
                    self.rows(f, Some(index), depth + 1, columns)?;
                }
            }
        }
        Ok(())
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
        // That a block waits for its members says the place where these stand.
        let waits = || {
            let edges = self.edges.iter().filter(move |edge| edge.to == index);
            edges.filter(move |edge| self.block(edge.from) != Some(index))
        };
        let rest = waits().next().is_some() || node.tail;
        let called = matches!(node.kind, NodeKind::Call(_) | NodeKind::Undo(_));
        match (called, rest) {
            (false, false) => padded(f, &What(node), 0)?,
            // A long head has the next column, too.
            (false, true) => padded(f, &What(node), columns.what + 2 + columns.touches)?,
            (true, _) => {
                padded(f, &What(node), columns.what)?;
                f.write_str("  ")?;
                padded(f, &Touches(node), if rest { columns.touches } else { 0 })?;
            }
        }
        for (position, edge) in waits().enumerate() {
            let Some(from) = self.nodes.get(edge.from) else {
                continue;
            };
            f.write_str(match (position, edge.kind) {
                (0, EdgeKind::Data(_)) => "  <- ",
                (0, EdgeKind::Order) => "  after ",
                (0, EdgeKind::Decision) => "  if ",
                (0, EdgeKind::Gate) => "  gate ",
                (0, EdgeKind::Undo) => "  undoes ",
                (_, EdgeKind::Data(_)) => ", ",
                (_, EdgeKind::Order) => ", after ",
                (_, EdgeKind::Decision) => ", if ",
                (_, EdgeKind::Gate) => ", gate ",
                (_, EdgeKind::Undo) => ", undoes ",
            })?;
            f.write_str(from.name)?;
        }
        if node.tail {
            let item = node.block.is_some();
            f.write_str(if item { "  = item" } else { "  = output" })?;
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
struct What<'a>(&'a Node);

impl fmt::Display for What<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let node = self.0;
        match node.kind {
            NodeKind::Input => write!(f, "input {}", node.ty.unwrap_or("_")),
            NodeKind::Glue(expression) => shortened(f, expression),
            block => {
                write!(f, "{block}")?;
                node.policies
                    .iter()
                    .try_for_each(|policy| f.write_str(policy))
            }
        }
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
