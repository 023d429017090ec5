//! A graph in the language of mermaid, which many pages draw.

use crate::graph::{Access, EdgeKind, Graph, Node, NodeKind};
use core::fmt;

/// What [`Graph::mermaid`] returns; its `Display` is the text.
#[derive(Clone, Copy, Debug)]
pub struct Mermaid<'a>(&'a Graph);

impl Graph {
    /// The graph as a mermaid flow chart: inputs rounded, pure nodes boxes, reads slanted, writes
    /// with a double frame; data edges with their type, orders, gates and undos dotted.
    #[must_use]
    pub fn mermaid(&self) -> Mermaid<'_> {
        Mermaid(self)
    }
}

impl fmt::Display for Mermaid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("flowchart TD")?;
        for (index, node) in self.0.nodes.iter().enumerate() {
            let (open, close) = shape(node);
            write!(f, "\n    n{index}{open}\"{}", Escaped(node.name))?;
            match node.kind {
                NodeKind::Input => write!(f, ": {}", Escaped(node.ty.unwrap_or("_")))?,
                NodeKind::Call(text) | NodeKind::Glue(text) | NodeKind::Undo(text) => {
                    if text != node.name {
                        write!(f, " = {}", Escaped(text))?;
                    }
                }
                NodeKind::For(head) => write!(f, " = for {}", Escaped(head))?,
                block @ (NodeKind::SelectOk | NodeKind::Quorum(_)) => write!(f, " = {block}")?,
            }
            for policy in node.policies {
                write!(f, "{}", Escaped(policy))?;
            }
            write!(f, "\"{close}")?;
        }
        for edge in self.0.edges {
            let (from, to) = (edge.from, edge.to);
            match edge.kind {
                EdgeKind::Data(Some(ty)) => {
                    write!(f, "\n    n{from} -->|\"{}\"| n{to}", Escaped(ty))?;
                }
                EdgeKind::Data(None) => write!(f, "\n    n{from} --> n{to}")?,
                EdgeKind::Order => write!(f, "\n    n{from} -.-> n{to}")?,
                EdgeKind::Gate => write!(f, "\n    n{from} -. gate .-> n{to}")?,
                EdgeKind::Undo => write!(f, "\n    n{from} -. undo .-> n{to}")?,
            }
        }
        Ok(())
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
