//! A graph in the language of mermaid, which many pages draw.

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
    /// comes out of the frame; in that of a `select_ok!` or `quorum!` a hexagon takes what the members say.
    #[must_use]
    pub fn mermaid(&self) -> Mermaid<'_> {
        Mermaid(self)
    }
}

impl fmt::Display for Mermaid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("flowchart TD")?;
        self.nodes(f, None, 4)?;
        self.0.edges.iter().try_for_each(|edge| self.edge(f, edge))
    }
}

impl Mermaid<'_> {
    /// What stands in a block, or in none.
    fn nodes(self, f: &mut fmt::Formatter<'_>, block: Option<usize>, indent: usize) -> fmt::Result {
        for (index, node) in self.0.nodes.iter().enumerate() {
            if self.0.block(index) != block {
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
            write!(f, "\n{:inner$}n{index}", "")?;
            match node.kind {
                NodeKind::For(head) => {
                    let item = head.split(" in ").next().unwrap_or(head);
                    write!(f, "([\"{}\"])", Escaped(item))?;
                }
                _ => write!(f, "{{{{\"{}\"}}}}", Escaped(node.name))?,
            }
            self.nodes(f, Some(index), inner)?;
            write!(f, "\n{:indent$}end", "")?;
        }
        Ok(())
    }

    fn edge(self, f: &mut fmt::Formatter<'_>, edge: &Edge) -> fmt::Result {
        let (from, to) = (edge.from, edge.to);
        // The value of a `for` comes out of the whole of it.
        let whole = self.0.is_for(from) && !self.0.is_inside(to, from);
        let id = if whole { 'b' } else { 'n' };
        write!(f, "\n    {id}{from} ")?;
        match edge.kind {
            EdgeKind::Data(Some(ty)) => write!(f, "-->|\"{}\"|", Escaped(ty))?,
            EdgeKind::Data(None) => f.write_str("-->")?,
            EdgeKind::Order | EdgeKind::Decision => f.write_str("-.->")?,
            EdgeKind::Gate => f.write_str("-. gate .->")?,
            EdgeKind::Undo => f.write_str("-. undo .->")?,
        }
        write!(f, " n{to}")
    }
}

/// What is written in a node, or above a block.
struct Label<'a>(&'a Node);

impl fmt::Display for Label<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let node = self.0;
        write!(f, "{}", Escaped(node.name))?;
        match node.kind {
            NodeKind::Input => write!(f, ": {}", Escaped(node.ty.unwrap_or("_")))?,
            NodeKind::Call(text) | NodeKind::Glue(text) | NodeKind::Undo(text) => {
                if text != node.name {
                    write!(f, " = {}", Escaped(text))?;
                }
            }
            NodeKind::Break(text) | NodeKind::Decide(text) => write!(f, " = {}", Escaped(text))?,
            NodeKind::For(head) => write!(f, " = for {}", Escaped(head))?,
            block @ (NodeKind::SelectOk
            | NodeKind::Quorum(_)
            | NodeKind::Arms(_)
            | NodeKind::Loop(_)) => write!(f, " = {block}")?,
        }
        node.policies
            .iter()
            .try_for_each(|policy| write!(f, "{}", Escaped(policy)))
    }
}

fn shape(node: &Node) -> (&'static str, &'static str) {
    match (node.kind, node.effects.reads, node.effects.writes) {
        (NodeKind::Input, ..) => ("([", "])"),
        (_, Access::None, Access::None) => ("[", "]"),
        (_, _, Access::None) => ("[/", "/]"),
        _ => ("[[", "]]"),
    }
}

/// Text inside a quoted label: mermaid reads entities written `#name;`.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
            match character {
                '"' => f.write_str("#quot;")?,
                '#' => f.write_str("#35;")?,
                '<' => f.write_str("#lt;")?,
                '>' => f.write_str("#gt;")?,
                '&' => f.write_str("#amp;")?,
                '`' => f.write_str("#96;")?,
                '\n' | '\r' => f.write_str(" ")?,
                other => write!(f, "{other}")?,
            }
        }
        Ok(())
    }
}
