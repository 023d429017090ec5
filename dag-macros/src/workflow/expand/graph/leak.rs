//! A graph as `dag-graph` has it, to draw it while compiling.

use super::{Edge, EdgeKind, Graph, Kind, Node};
use crate::signature::Effects;
use dag_graph as graph;

impl Graph {
    /// The graph, with texts that live until the compiler ends: `dag-graph` holds what constants hold. A few kilobytes for each
    /// workflow, and only when a picture is asked for.
    pub(crate) fn leak(&self) -> graph::Graph {
        let nodes: Vec<graph::Node> = self.nodes.iter().map(Node::leak).collect();
        let edges: Vec<graph::Edge> = self.edges.iter().map(Edge::leak).collect();
        graph::Graph {
            name: text(&self.name),
            output: text(&self.output),
            nodes: nodes.leak(),
            edges: edges.leak(),
        }
    }
}

impl Node {
    fn leak(&self) -> graph::Node {
        graph::Node {
            name: text(&self.name),
            kind: self.kind.leak(),
            ty: self.ty.as_deref().map(text),
            doc: text(&self.doc),
            workflow: self.called().map(|called| &*Box::leak(Box::new(called))),
            effects: effects(&self.effects),
            arguments: texts(&self.arguments),
            policies: texts(&self.policies),
            block: self.block,
            arm: self.arm,
            tail: self.tail,
            fallible: self.fallible,
            early: self.early,
            races: self.races.clone().leak(),
        }
    }

    /// What stands in for the workflow that is called: what is in it is known to rustc only.
    fn called(&self) -> Option<graph::Graph> {
        let name = self.workflow.as_ref()?.segments.last()?;
        Some(graph::Graph {
            name: text(&name.ident.to_string()),
            output: self.ty.as_deref().map_or("", text),
            nodes: &[],
            edges: &[],
        })
    }
}

impl Kind {
    fn leak(&self) -> graph::NodeKind {
        match self {
            Self::Input => graph::NodeKind::Input,
            Self::Call(path) => graph::NodeKind::Call(text(path)),
            Self::Glue(glue) => graph::NodeKind::Glue(text(glue)),
            Self::For(head) => graph::NodeKind::For(text(head)),
            Self::SelectOk => graph::NodeKind::SelectOk,
            Self::Quorum(need) => graph::NodeKind::Quorum(*need),
            Self::Decide(head) => graph::NodeKind::Decide(text(head)),
            Self::Arms(word) => graph::NodeKind::Arms(text(word)),
            Self::Loop(limit) => graph::NodeKind::Loop(text(limit)),
            Self::Break(value) => graph::NodeKind::Break(text(value)),
            Self::Guess(guess) => graph::NodeKind::Guess(text(guess)),
            Self::Undo(path) => graph::NodeKind::Undo(text(path)),
        }
    }
}

impl Edge {
    fn leak(&self) -> graph::Edge {
        graph::Edge {
            from: self.from,
            to: self.to,
            kind: match &self.kind {
                EdgeKind::Data(ty) => graph::EdgeKind::Data(ty.as_deref().map(text)),
                EdgeKind::Order => graph::EdgeKind::Order,
                EdgeKind::Decision => graph::EdgeKind::Decision,
                EdgeKind::Gate => graph::EdgeKind::Gate,
                EdgeKind::Guess => graph::EdgeKind::Guess,
                EdgeKind::Undo => graph::EdgeKind::Undo,
            },
        }
    }
}

fn effects(effects: &Effects) -> graph::Effects {
    let access = |names: &Option<Vec<String>>| match names.as_deref() {
        None => graph::Access::None,
        Some([]) => graph::Access::Unnamed,
        Some(names) => graph::Access::Named(texts(names)),
    };
    graph::Effects {
        reads: access(&effects.reads),
        writes: access(&effects.writes),
        idempotent: effects.idempotent,
        commutes: effects.commutes,
    }
}

fn text(text: &str) -> &'static str {
    String::leak(text.to_owned())
}

fn texts(texts: &[String]) -> &'static [&'static str] {
    let texts: Vec<&str> = texts.iter().map(|one| text(one)).collect();
    texts.leak()
}
