//! Nodes and graphs made by hand.
#![allow(dead_code, reason = "not every test needs all")]

pub(crate) mod samples;

use dag_graph::{Access, Edge, EdgeKind, Effects, Graph, Node, NodeKind};

pub(crate) const NO: Access = Access::None;
pub(crate) const R: Access = Access::Named(&["R"]);
pub(crate) const DATA: EdgeKind = EdgeKind::Data(None);
pub(crate) const ORDER: EdgeKind = EdgeKind::Order;
pub(crate) const GATE: EdgeKind = EdgeKind::Gate;
pub(crate) const DECIDES: EdgeKind = EdgeKind::Decision;

pub(crate) const fn node(name: &'static str, kind: NodeKind) -> Node {
    Node {
        name,
        kind,
        ty: None,
        doc: "",
        workflow: None,
        effects: Effects::PURE,
        arguments: &[],
        policies: &[],
        block: None,
        arm: 0,
        tail: false,
        fallible: false,
        early: false,
        races: &[],
    }
}

pub(crate) const fn input(name: &'static str, ty: &'static str) -> Node {
    let ty = Some(ty);
    Node {
        ty,
        ..node(name, NodeKind::Input)
    }
}

pub(crate) const fn call(name: &'static str) -> Node {
    node(name, NodeKind::Call(name))
}

pub(crate) const fn each(name: &'static str, head: &'static str) -> Node {
    node(name, NodeKind::For(head))
}

impl Make for Node {}
pub(crate) trait Make: Into<Node> {
    fn inside(self, block: usize) -> Node {
        let block = Some(block);
        Node {
            block,
            ..self.into()
        }
    }
    fn arm(self, block: usize, arm: usize) -> Node {
        let block = Some(block);
        Node {
            block,
            arm,
            ..self.into()
        }
    }
    fn policies(self, policies: &'static [&'static str]) -> Node {
        Node {
            policies,
            ..self.into()
        }
    }
    fn tail(self) -> Node {
        Node {
            tail: true,
            ..self.into()
        }
    }
    fn fallible(self) -> Node {
        Node {
            fallible: true,
            policies: &["?"],
            ..self.into()
        }
    }
    fn touch(self, reads: Access, writes: Access) -> Node {
        let node = self.into();
        let effects = Effects {
            reads,
            writes,
            ..node.effects
        };
        Node { effects, ..node }
    }
    fn idempotent(self) -> Node {
        let mut node = self.into();
        node.effects.idempotent = true;
        node
    }
    fn commutes(self) -> Node {
        let mut node = self.into();
        node.effects.commutes = true;
        node
    }
}

pub(crate) fn graph<const N: usize, const M: usize>(
    nodes: [Node; N],
    edges: [(usize, usize, EdgeKind); M],
) -> Graph {
    let edges = edges.map(|(from, to, kind)| Edge { from, to, kind });
    Graph {
        name: "work",
        output: "()",
        nodes: Vec::from(nodes).leak(),
        edges: Vec::from(edges).leak(),
    }
}
