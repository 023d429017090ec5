//! A graph as a table for a terminal: a line a node, in the order of the text.

use crate::graph::{Access, EdgeKind, Effects, Graph, Node, NodeKind};
use core::fmt;

impl fmt::Display for Graph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inputs = self.nodes.iter().filter(|node| node.kind == NodeKind::Input).count();
        let statements = self.nodes.len() - inputs;
        writeln!(f, "{} -> {}", self.name, self.output)?;
        writeln!(f, "{inputs} inputs, {statements} statements, {} edges", self.edges.len())?;
        let name = width(self.nodes.iter().map(|node| Length::of(&node.name)));
        let what = width(self.nodes.iter().map(|node| Length::of(&What(node))));
        for (index, node) in self.nodes.iter().enumerate() {
            write!(f, "\n  {:name$}  ", node.name)?;
            write!(f, "{}{:pad$}", What(node), "", pad = what - Length::of(&What(node)))?;
            for (position, (from, kind)) in self.predecessors(index).enumerate() {
                f.write_str(match (position, kind) {
                    (0, EdgeKind::Data(_)) => "  <- ",
                    (0, EdgeKind::Order) => "  after ",
                    (_, EdgeKind::Data(_)) => ", ",
                    (_, EdgeKind::Order) => ", after ",
                })?;
                f.write_str(from.name)?;
            }
            if node.tail {
                f.write_str("  = output")?;
            }
        }
        Ok(())
    }
}

fn width(lengths: impl Iterator<Item = usize>) -> usize {
    lengths.max().unwrap_or(0)
}

/// The second column: what a node does and touches.
struct What<'a>(&'a Node);

impl fmt::Display for What<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let node = self.0;
        match node.kind {
            NodeKind::Input => write!(f, "input {}", node.ty.unwrap_or("_")),
            NodeKind::Glue(expression) => f.write_str(expression),
            NodeKind::Call(path) => {
                f.write_str(path)?;
                for policy in node.policies {
                    f.write_str(policy)?;
                }
                write!(f, "  {}", node.effects)
            }
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
