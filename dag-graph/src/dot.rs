//! A graph in the language of Graphviz.

use crate::blocks::Arm;
use crate::escape::{Escaped, Rules};
use crate::graph::{Access, Edge, EdgeKind, Graph, Node, NodeKind};
use core::fmt;

/// What [`Graph::dot`] returns; its `Display` is the text.
#[derive(Clone, Copy, Debug)]
pub struct Dot<'a>(&'a Graph);

impl Graph {
    /// The graph as Graphviz text, in the shapes of [`Graph::mermaid`]; blocks and their arms are clusters.
    ///
    /// ```
    /// use dag_graph::{Effects, Graph, Node, NodeKind};
    ///
    /// let graph = Graph {
    ///     name: "count",
    ///     output: "usize",
    ///     nodes: &[Node {
    ///         name: "words",
    ///         kind: NodeKind::Call("text::words"),
    ///         ty: None,
    ///         doc: "",
    ///         workflow: None,
    ///         effects: Effects::PURE,
    ///         arguments: &[],
    ///         policies: &["?"],
    ///         block: None,
    ///         arm: 0,
    ///         tail: true,
    ///         fallible: true,
    ///         early: false,
    ///         races: &[],
    ///     }],
    ///     edges: &[],
    /// };
    /// let dot = graph.dot().to_string();
    /// assert!(dot.starts_with("digraph \"count\" {"));
    /// assert!(dot.contains(r#"n0 [label="words\n= text::words?""#));
    /// ```
    #[must_use]
    pub fn dot(&self) -> Dot<'_> {
        Dot(self)
    }
}

const HEAD: &str = r##" {
    graph [rankdir=TB, compound=true, fontname="Helvetica", fontsize=11, style="rounded", color="#b9c2ce"]
    node [fontname="Helvetica", fontsize=11, style="filled", height=0.4]
    edge [fontname="Helvetica", fontsize=9, color="#5b6675", arrowsize=0.7]"##;

impl fmt::Display for Dot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "digraph \"{}\"{HEAD}", escaped(self.0.name))?;
        self.nodes(f, (None, None), 4)?;
        let mut edges = self.0.edges.iter();
        edges.try_for_each(|edge| self.edge(f, edge))?;
        f.write_str("\n}")
    }
}

impl Dot<'_> {
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
            if !node.kind.is_block() {
                write!(f, "\n{:indent$}n{index} [label=\"{}\"", "", Label(node))?;
                write!(f, ", tooltip=\"{}\", {}]", Tip(node), look(node))?;
                continue;
            }
            let inner = indent + 4;
            write!(f, "\n{:indent$}subgraph cluster_b{index} {{", "")?;
            write!(f, "\n{:inner$}label=\"{}\"", "", Label(node))?;
            self.inside(f, (index, node), inner)?;
            write!(f, "\n{:indent$}}}", "")?;
        }
        Ok(())
    }

    fn inside(
        self,
        f: &mut fmt::Formatter<'_>,
        (index, block): (usize, &Node),
        indent: usize,
    ) -> fmt::Result {
        // What stands for the block: edges lead to nodes only.
        write!(f, "\n{:indent$}n{index} ", "")?;
        match block.kind {
            NodeKind::For(head) => {
                let item = head.split(" in ").next().unwrap_or(head);
                let item = escaped(item);
                write!(f, "[label=\"{item}\", {INPUT}]")?;
            }
            NodeKind::Loop(_) => f.write_str(POINT)?,
            _ => write!(
                f,
                "[label=\"{}\", shape=invtrapezium, {DECISION}]",
                escaped(block.name)
            )?,
        }
        if !block.kind.has_arms() {
            return self.nodes(f, (Some(index), None), indent);
        }
        let decision = self.0.decision(index);
        if let Some((decision, NodeKind::Decide(head))) =
            decision.and_then(|decision| Some((decision, self.0.nodes.get(decision)?.kind)))
        {
            let head = escaped(head);
            write!(
                f,
                "\n{:indent$}n{decision} [label=\"{head}\", shape=hexagon, {DECISION}]",
                ""
            )?;
        }
        for number in self.0.arms_from(index, 0) {
            let inner = indent + 4;
            let arm = Arm { block, number };
            write!(f, "\n{:indent$}subgraph cluster_b{index}a{number} {{", "")?;
            write!(
                f,
                "\n{:inner$}label=\"{}\" style=\"rounded,dashed\"",
                "",
                escaped(arm)
            )?;
            write!(f, "\n{:inner$}b{index}a{number} {POINT}", "")?;
            self.nodes(f, (Some(index), Some(number)), inner)?;
            write!(f, "\n{:indent$}}}", "")?;
        }
        Ok(())
    }

    fn edge(self, f: &mut fmt::Formatter<'_>, edge: &Edge) -> fmt::Result {
        let (from, to) = (edge.from, edge.to);
        let (Some(_), Some(target)) = (self.0.nodes.get(from), self.0.nodes.get(to)) else {
            return Ok(());
        };
        if edge.kind == EdgeKind::Decision {
            let decided = self.0.decided(from);
            if decided == Some(to) {
                return self.decision(f, from, (to, target));
            }
            // The clusters say it.
            if decided.is_some() || self.0.is_inside(from, to) {
                return Ok(());
            }
        }
        write!(f, "\n    n{from} -> n{to} [")?;
        // The value of a `for` or `loop` comes out of the whole of it.
        if self.0.repeats(from) && !self.0.is_inside(to, from) {
            write!(f, "ltail=cluster_b{from}, ")?;
        }
        if matches!(target.kind, NodeKind::Loop(_)) && !self.0.is_inside(from, to) {
            write!(f, "lhead=cluster_b{to}, ")?;
        }
        match edge.kind {
            EdgeKind::Data(Some(ty)) => write!(f, "label=\"{}\"]", escaped(ty)),
            EdgeKind::Data(None) => f.write_str("tooltip=\"data\"]"),
            EdgeKind::Order => f.write_str("style=dashed, tooltip=\"order\"]"),
            EdgeKind::Decision => write!(f, "{DECIDED}]"),
            EdgeKind::Gate => f.write_str("style=dotted, color=\"#c06a1b\", tooltip=\"gate\"]"),
            EdgeKind::Guess => f.write_str("style=dashed, color=\"#8553c4\", tooltip=\"guess\"]"),
            EdgeKind::Undo => f.write_str("style=dotted, color=\"#b04a84\", tooltip=\"undo\"]"),
        }
    }

    /// From what decides to each arm, and from arms without a value to where the block ends.
    fn decision(
        self,
        f: &mut fmt::Formatter<'_>,
        from: usize,
        (to, block): (usize, &Node),
    ) -> fmt::Result {
        for number in self.0.arms(to) {
            if !self.0.has_nodes(to, number) {
                let arm = escaped(Arm { block, number });
                write!(f, "\n    n{from} -> n{to} [label=\"{arm}\", {DECIDED}]")?;
                continue;
            }
            let arm = format_args!("b{to}a{number}");
            write!(f, "\n    n{from} -> {arm} [lhead=cluster_{arm}, {DECIDED}]")?;
            let mut nodes = self.0.nodes.iter().enumerate();
            let leaves = nodes.any(|(index, node)| {
                let here = (self.0.block(index), self.0.arm(index)) == (Some(to), Some(number));
                here && matches!(node.kind, NodeKind::Break(_))
            });
            if self.0.value(to, number).is_none() && !leaves {
                write!(f, "\n    {arm} -> n{to} [ltail=cluster_{arm}, {DECIDED}]")?;
            }
        }
        Ok(())
    }
}

const INPUT: &str = r##"shape=box, style="rounded,filled", fillcolor="#eef1f6", color="#7d8796""##;
const DECISION: &str = r##"fillcolor="#fbf4d0", color="#9c7f10""##;
const DECIDED: &str = r##"style=dashed, color="#9c7f10""##;
const POINT: &str = "[shape=point, style=invis]";

/// Shape and colours of a node.
fn look(node: &Node) -> &'static str {
    let writes = node.effects.writes != Access::None;
    let reads = node.effects.reads != Access::None;
    match (node.kind, node.workflow.is_some()) {
        (NodeKind::Input, _) => INPUT,
        (NodeKind::Glue(_), _) => {
            r##"shape=box, penwidth=0.7, fillcolor="#f8f8f9", color="#b3bac4""##
        }
        (NodeKind::Decide(_), _) => r##"shape=hexagon, fillcolor="#fbf4d0", color="#9c7f10""##,
        (NodeKind::Break(_), _) => r##"shape=cds, fillcolor="#fbf4d0", color="#9c7f10""##,
        (NodeKind::Guess(_), _) => {
            r##"shape=box, style="rounded,dashed,filled", fillcolor="#f3ebfd", color="#8553c4""##
        }
        (NodeKind::Undo(_), _) if writes => {
            r##"shape=box, peripheries=2, style="dotted,filled", fillcolor="#fbebf3", color="#b04a84""##
        }
        (NodeKind::Undo(_), _) => {
            r##"shape=box, style="dotted,filled", fillcolor="#fbebf3", color="#b04a84""##
        }
        (_, true) if writes => {
            r##"shape=box3d, peripheries=2, fillcolor="#fdeedd", color="#c06a1b""##
        }
        (_, true) if reads => r##"shape=box3d, fillcolor="#e2f5ec", color="#2b8a63""##,
        (_, true) => r##"shape=box3d, fillcolor="#e7f0fd", color="#4178be""##,
        _ if writes => r##"shape=box, peripheries=2, fillcolor="#fdeedd", color="#c06a1b""##,
        _ if reads => r##"shape=parallelogram, fillcolor="#e2f5ec", color="#2b8a63""##,
        _ => r##"shape=box, fillcolor="#e7f0fd", color="#4178be""##,
    }
}

/// What is written in a node, or above a block.
struct Label<'a>(&'a Node);

impl fmt::Display for Label<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let node = self.0;
        if matches!(node.kind, NodeKind::Undo(_)) {
            f.write_str("undo ")?;
        }
        write!(f, "{}", escaped(node.name))?;
        match node.kind {
            NodeKind::Input => write!(f, ": {}", escaped(node.ty.unwrap_or("_")))?,
            NodeKind::Call(text) | NodeKind::Undo(text) if text == node.name => {}
            NodeKind::Arms(word) if word.trim_end_matches('?') == node.name => {}
            NodeKind::Break("") if node.name == "break" => {}
            kind => write!(f, "\\n= {}", escaped(kind))?,
        }
        for policy in node.policies {
            let line = if *policy == "?" { "" } else { "\\n" };
            write!(f, "{line}{}", escaped(policy))?;
        }
        Ok(())
    }
}

/// What is shown when one points at a node.
struct Tip<'a>(&'a Node);

impl fmt::Display for Tip<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.kind {
            NodeKind::Call(_) | NodeKind::Undo(_) => write!(f, "{}", escaped(self.0.effects))?,
            _ => write!(f, "{}", escaped(self.0.name))?,
        }
        let doc = self.0.doc.trim();
        if doc.is_empty() {
            Ok(())
        } else {
            write!(f, "\\n{}", escaped(doc))
        }
    }
}

/// Text inside a quoted string.
const fn escaped<T>(text: T) -> Escaped<T> {
    const RULES: Rules = &[
        ("\"", "\\\""),
        ("\\", "\\\\"),
        // Else it would begin an entity.
        ("&", "&amp;"),
        ("\n", " "),
        ("\r", " "),
        ("\t", " "),
    ];
    Escaped(text, RULES)
}
