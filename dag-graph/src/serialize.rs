//! A graph for `serde`: flat objects, words in the place of variants, every field always there.
//!
//! ```json
//! {"name": "answer", "output": "Reply", "nodes": [
//!   {"name": "hits", "kind": "call", "text": "search", "type": "Hits", "doc": "", "workflow": null,
//!    "effects": {"reads": ["Index"], "writes": null, "idempotent": false, "commutes": false},
//!    "arguments": ["&query"], "policies": [".timeout(2s)", "?"], "block": null, "arm": 0, "tail": false,
//!    "fallible": true, "early": false, "races": []}
//! ], "edges": [{"from": 0, "to": 1, "kind": "data", "type": "Query"}]}
//! ```
//!
//! `text` is what the kind of the node holds, of a `quorum` the number; `type` is null where no type is written.

use crate::graph::{Access, Edge, EdgeKind, Effects, Graph, Node, NodeKind};
use serde::ser::{Serialize, SerializeStruct, Serializer};

impl Serialize for Graph {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut graph = serializer.serialize_struct("Graph", 4)?;
        graph.serialize_field("name", self.name)?;
        graph.serialize_field("output", self.output)?;
        graph.serialize_field("nodes", self.nodes)?;
        graph.serialize_field("edges", self.edges)?;
        graph.end()
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut node = serializer.serialize_struct("Node", 15)?;
        node.serialize_field("name", self.name)?;
        node.serialize_field("kind", self.kind.word())?;
        match self.kind {
            NodeKind::Quorum(need) => node.serialize_field("text", &need)?,
            kind => node.serialize_field("text", &kind.text())?,
        }
        node.serialize_field("type", &self.ty)?;
        node.serialize_field("doc", self.doc)?;
        node.serialize_field("workflow", &self.workflow)?;
        node.serialize_field("effects", &self.effects)?;
        node.serialize_field("arguments", self.arguments)?;
        node.serialize_field("policies", self.policies)?;
        node.serialize_field("block", &self.block)?;
        node.serialize_field("arm", &self.arm)?;
        node.serialize_field("tail", &self.tail)?;
        node.serialize_field("fallible", &self.fallible)?;
        node.serialize_field("early", &self.early)?;
        node.serialize_field("races", self.races)?;
        node.end()
    }
}

impl NodeKind {
    const fn word(&self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Call(_) => "call",
            Self::Glue(_) => "glue",
            Self::For(_) => "for",
            Self::SelectOk => "select_ok",
            Self::Quorum(_) => "quorum",
            Self::Decide(_) => "decide",
            Self::Arms(_) => "arms",
            Self::Loop(_) => "loop",
            Self::Break(_) => "break",
            Self::Guess(_) => "guess",
            Self::Undo(_) => "undo",
        }
    }

    const fn text(&self) -> Option<&'static str> {
        match self {
            Self::Input | Self::SelectOk | Self::Quorum(_) => None,
            Self::Call(text)
            | Self::Glue(text)
            | Self::For(text)
            | Self::Decide(text)
            | Self::Arms(text)
            | Self::Loop(text)
            | Self::Break(text)
            | Self::Guess(text)
            | Self::Undo(text) => Some(text),
        }
    }
}

impl Serialize for Edge {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (word, ty) = match self.kind {
            EdgeKind::Data(ty) => ("data", ty),
            EdgeKind::Order => ("order", None),
            EdgeKind::Decision => ("decision", None),
            EdgeKind::Gate => ("gate", None),
            EdgeKind::Guess => ("guess", None),
            EdgeKind::Undo => ("undo", None),
        };
        let mut edge = serializer.serialize_struct("Edge", 4)?;
        edge.serialize_field("from", &self.from)?;
        edge.serialize_field("to", &self.to)?;
        edge.serialize_field("kind", word)?;
        edge.serialize_field("type", &ty)?;
        edge.end()
    }
}

impl Serialize for Effects {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut effects = serializer.serialize_struct("Effects", 4)?;
        effects.serialize_field("reads", &self.reads)?;
        effects.serialize_field("writes", &self.writes)?;
        effects.serialize_field("idempotent", &self.idempotent)?;
        effects.serialize_field("commutes", &self.commutes)?;
        effects.end()
    }
}

impl Serialize for Access {
    /// Nothing, the word `unnamed`, or the names.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None => serializer.serialize_none(),
            Self::Unnamed => serializer.serialize_str("unnamed"),
            Self::Named(names) => names.serialize(serializer),
        }
    }
}
