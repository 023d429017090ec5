//! A graph in the language of mermaid, which many pages draw.

use crate::blocks::Arm;
use crate::escape::{Escaped, Rules};
use crate::graph::{Access, Edge, EdgeKind, Graph, Node, NodeKind};
use core::fmt;

/// What [`Graph::mermaid`] returns; its `Display` is the text.
#[derive(Clone, Copy, Debug)]
pub struct Mermaid<'a>(&'a Graph);

impl Graph {
    /// The graph as a mermaid flow chart: inputs rounded, pure nodes boxes, reads slanted, writes
    /// with a double frame; data edges with their type, orders, gates and undos dotted.
    ///
    /// A block is a frame around what stands in it. In the frame of a `for` the item is rounded like an input, and the value
    /// comes out of the frame, as that of a `loop` does; in that of a `select_ok!` or `quorum!` a hexagon takes what the members
    /// say. In the frame of a `match` or `if` what decides is a diamond, each arm a frame of its own, and the hexagon takes
    /// the value of the arm that runs.
    #[must_use]
    pub fn mermaid(&self) -> Mermaid<'_> {
        Mermaid(self)
    }
}

impl fmt::Display for Mermaid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("flowchart TD")?;
        self.nodes(f, (None, None), 4)?;
        self.0.edges.iter().try_for_each(|edge| self.edge(f, edge))
    }
}

impl Mermaid<'_> {
    /// What stands in a block, in one of its arms if it has some, or in none.
    fn nodes(
        self,
        f: &mut fmt::Formatter<'_>,
        place: (Option<usize>, Option<usize>),
        indent: usize,
    ) -> fmt::Result {
        for (index, node) in self.0.nodes.iter().enumerate() {
            let decides = self.0.decided(index).is_some();
            if (self.0.block(index), self.0.arm(index)) != place || decides {
                continue;
            }
            write!(f, "\n{:indent$}", "")?;
            if !node.kind.is_block() {
                let (open, close) = shape(node);
                write!(f, "n{index}{open}\"{}\"{close}", Label(node))?;
                continue;
            }
            let inner = indent + 4;
            write!(f, "subgraph b{index}[\"{}\"]", Label(node))?;
            match node.kind {
                NodeKind::For(head) => {
                    let item = head.split(" in ").next().unwrap_or(head);
                    write!(f, "\n{:inner$}n{index}([\"{}\"])", "", escaped(item))?;
                }
                NodeKind::Loop(_) => {}
                NodeKind::Arms(_) => self.arms(f, (index, node), inner)?,
                _ => joint(f, (index, node), inner)?,
            }
            if !node.kind.has_arms() {
                self.nodes(f, (Some(index), None), inner)?;
            }
            write!(f, "\n{:indent$}end", "")?;
        }
        Ok(())
    }

    /// What decides, and a frame for each arm in which something stands.
    fn arms(
        self,
        f: &mut fmt::Formatter<'_>,
        (index, block): (usize, &Node),
        indent: usize,
    ) -> fmt::Result {
        let decision = self.0.decision(index);
        if let Some((index, NodeKind::Decide(head))) =
            decision.and_then(|index| Some((index, self.0.nodes.get(index)?.kind)))
        {
            write!(f, "\n{:indent$}n{index}{{\"{}\"}}", "", escaped(head))?;
        }
        for number in self.0.arms_from(index, 0) {
            let arm = Arm { block, number };
            write!(
                f,
                "\n{:indent$}subgraph b{index}a{number}[\"{}\"]",
                "",
                escaped(arm)
            )?;
            self.nodes(f, (Some(index), Some(number)), indent + 4)?;
            write!(f, "\n{:indent$}end", "")?;
        }
        joint(f, (index, block), indent)
    }

    fn edge(self, f: &mut fmt::Formatter<'_>, edge: &Edge) -> fmt::Result {
        let (from, to) = (edge.from, edge.to);
        if edge.kind == EdgeKind::Decision {
            let decided = self.0.decided(from);
            if decided == Some(to) {
                return self.decision(f, from, to);
            }
            // The frames say it.
            if decided.is_some() || self.0.is_inside(from, to) {
                return Ok(());
            }
        }
        // The value of a `for` or `loop` comes out of the whole of it.
        let whole = self.0.repeats(from) && !self.0.is_inside(to, from);
        let id = |whole| if whole { 'b' } else { 'n' };
        write!(f, "\n    {}{from} ", id(whole))?;
        match edge.kind {
            EdgeKind::Data(Some(ty)) => write!(f, "-->|\"{}\"|", escaped(ty))?,
            EdgeKind::Data(None) => f.write_str("-->")?,
            EdgeKind::Order | EdgeKind::Decision => f.write_str("-.->")?,
            EdgeKind::Gate => f.write_str("-. gate .->")?,
            EdgeKind::Guess => f.write_str("-. guess .->")?,
            EdgeKind::Undo => f.write_str("-. undo .->")?,
        }
        let node = self.0.nodes.get(to);
        let whole = node.is_some_and(|node| matches!(node.kind, NodeKind::Loop(_)));
        write!(f, " {}{to}", id(whole))
    }

    /// From what decides to each arm, and from arms without a value to where the block ends.
    fn decision(self, f: &mut fmt::Formatter<'_>, from: usize, to: usize) -> fmt::Result {
        let Some(block) = self.0.nodes.get(to) else {
            return Ok(());
        };
        for number in self.0.arms(to) {
            if !self.0.has_nodes(to, number) {
                let arm = Arm { block, number };
                write!(f, "\n    n{from} -.->|\"{}\"| n{to}", escaped(arm))?;
                continue;
            }
            write!(f, "\n    n{from} -.-> b{to}a{number}")?;
            let mut nodes = self.0.nodes.iter().enumerate();
            let leaves = nodes.any(|(index, node)| {
                let here = (self.0.block(index), self.0.arm(index)) == (Some(to), Some(number));
                here && matches!(node.kind, NodeKind::Break(_))
            });
            if self.0.value(to, number).is_none() && !leaves {
                write!(f, "\n    b{to}a{number} -.-> n{to}")?;
            }
        }
        Ok(())
    }
}

/// Where what a block decided comes out.
fn joint(f: &mut fmt::Formatter<'_>, (index, block): (usize, &Node), indent: usize) -> fmt::Result {
    let name = escaped(block.name);
    write!(f, "\n{:indent$}n{index}{{{{\"{name}\"}}}}", "")
}

/// What is written in a node, or above a block.
struct Label<'a>(&'a Node);

impl fmt::Display for Label<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let node = self.0;
        write!(f, "{}", escaped(node.name))?;
        match node.kind {
            NodeKind::Input => write!(f, ": {}", escaped(node.ty.unwrap_or("_")))?,
            NodeKind::Call(text) | NodeKind::Glue(text) | NodeKind::Undo(text) => {
                if text != node.name {
                    write!(f, " = {}", escaped(text))?;
                }
            }
            NodeKind::Decide(text) => write!(f, " = {}", escaped(text))?,
            NodeKind::Guess(text) => write!(f, "? {}", escaped(text))?,
            NodeKind::For(head) => write!(f, " = for {}", escaped(head))?,
            NodeKind::Arms(word) if word.trim_end_matches('?') == node.name => {}
            NodeKind::Break(value) if node.name == "break" => write!(f, " {}", escaped(value))?,
            block @ (NodeKind::SelectOk
            | NodeKind::Quorum(_)
            | NodeKind::Arms(_)
            | NodeKind::Loop(_)
            | NodeKind::Break(_)) => write!(f, " = {}", escaped(block))?,
        }
        node.policies
            .iter()
            .try_for_each(|policy| write!(f, "{}", escaped(policy)))
    }
}

fn shape(node: &Node) -> (&'static str, &'static str) {
    match (node.kind, node.effects.reads, node.effects.writes) {
        (NodeKind::Input, ..) => ("([", "])"),
        (NodeKind::Decide(_), ..) => ("{", "}"),
        (NodeKind::Guess(_), ..) => ("(", ")"),
        (NodeKind::Break(_), ..) => (">", "]"),
        (_, Access::None, Access::None) => ("[", "]"),
        (_, _, Access::None) => ("[/", "/]"),
        _ => ("[[", "]]"),
    }
}

/// Text inside a quoted label: mermaid reads entities written `#name;`.
const fn escaped<T>(text: T) -> Escaped<T> {
    const RULES: Rules = &[
        ("\"", "#quot;"),
        ("#", "#35;"),
        ("<", "#lt;"),
        (">", "#gt;"),
        ("&", "#amp;"),
        ("`", "#96;"),
        // What it looks for in the whole text, quoted or not: directives, line ends, formulas, icons, lines that give a style.
        ("%{", "%#123;"),
        ("\\n", "#92;n"),
        ("$$", "$#36;"),
        (":fa-", ":#102;a-"),
        ("style", "#115;tyle"),
        ("classDef", "#99;lassDef"),
        ("\n", " "),
        ("\r", " "),
        ("\t", " "),
    ];
    Escaped(text, RULES)
}
