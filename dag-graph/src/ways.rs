//! How one statement comes to wait for another: the paths of a [`Graph`], by the kinds of their edges.
//!
//! Statements stand in one sequence, so a path holds in every run: a statement starts only if all that
//! leads to it has ended.

use crate::digraph::Digraph;
use crate::graph::{EdgeKind, Graph, Node, NodeKind};
use alloc::vec::Vec;

impl Graph {
    /// In every run, has `a` ended when `b` starts?
    ///
    /// Both are names of statements or inputs, as [`Node::name`] has them. Data, orders and gates count. An input is
    /// there before every statement. Undos have no names here: they run when all statements have ended.
    ///
    /// `None` if one of the names is unknown, or if several statements share it, as unnamed calls of one node do.
    ///
    /// ```
    /// # use dag_graph::{Edge, EdgeKind, Effects, Graph, Node, NodeKind};
    /// # const fn node(name: &'static str) -> Node {
    /// #     Node {
    /// #         name, kind: NodeKind::Call(name), ty: None, doc: "", effects: Effects::PURE, arguments: &[], policies: &[],
    /// #         block: None, tail: false, fallible: false, early: false, races: &[],
    /// #     }
    /// # }
    /// # #[allow(non_camel_case_types)]
    /// # struct checkout;
    /// # impl checkout {
    /// #     const GRAPH: Graph = Graph {
    /// #         name: "checkout",
    /// #         output: "()",
    /// #         nodes: &[node("charge"), node("book"), node("report")],
    /// #         edges: &[Edge { from: 0, to: 1, kind: EdgeKind::Order }],
    /// #     };
    /// # }
    /// // charge(..); book(..).after(charge); report(..);
    /// assert_eq!(checkout::GRAPH.before("charge", "book"), Some(true));
    /// assert_eq!(checkout::GRAPH.before("charge", "report"), Some(false));
    /// assert_eq!(checkout::GRAPH.before("charge", "refund"), None);
    /// ```
    #[must_use]
    pub fn before(&self, a: &str, b: &str) -> Option<bool> {
        let (a, b) = (self.named(a)?, self.named(b)?);
        let input = |index: usize| {
            let node = self.nodes.get(index);
            node.is_some_and(|node| node.kind == NodeKind::Input)
        };
        Some(if input(a) {
            !input(b)
        } else {
            Ways::of(self).before(a, b)
        })
    }

    /// The input or statement of this name, if there is one and no other.
    fn named(&self, name: &str) -> Option<usize> {
        let nodes = self.nodes.iter().enumerate();
        let mut found = nodes.filter(|(_, node)| node.name == name && !is_undo(node));
        let (index, _) = found.next()?;
        found.next().is_none().then_some(index)
    }
}

pub(crate) const fn is_undo(node: &Node) -> bool {
    matches!(node.kind, NodeKind::Undo(_))
}

/// The paths of a graph: over data alone, over data and orders, over all.
#[derive(Debug)]
pub(crate) struct Ways {
    data: Digraph,
    orders: Digraph,
    all: Digraph,
}

/// A path, and the weakest kind of edge it cannot do without.
#[derive(Debug)]
pub(crate) enum Way {
    Data(Vec<usize>),
    Order(Vec<usize>),
    Gate(Vec<usize>),
}

impl Ways {
    pub(crate) fn of(graph: &Graph) -> Self {
        let over = |counts: fn(EdgeKind) -> bool| {
            let edges = graph.edges.iter().filter(move |edge| counts(edge.kind));
            Digraph::new(graph.nodes.len(), edges.map(|edge| (edge.from, edge.to)))
        };
        Self {
            data: over(|kind| matches!(kind, EdgeKind::Data(_))),
            orders: over(|kind| matches!(kind, EdgeKind::Data(_) | EdgeKind::Order)),
            all: over(|kind| kind != EdgeKind::Undo),
        }
    }

    pub(crate) fn before(&self, x: usize, y: usize) -> bool {
        self.all.reaches(x, y)
    }

    /// How `y` waits for `x`: a shortest path over data; if there is none, over data and orders; else over all.
    pub(crate) fn way(&self, x: usize, y: usize) -> Option<Way> {
        let data = self.data.path(x, y).map(Way::Data);
        let order = || self.orders.path(x, y).map(Way::Order);
        let gate = || self.all.path(x, y).map(Way::Gate);
        data.or_else(order).or_else(gate)
    }

    /// An order in which the nodes of the graph can run, undos last; that of the text where edges close a cycle.
    pub(crate) fn sequence(&self, graph: &Graph) -> Vec<usize> {
        let text = || (0..graph.nodes.len()).collect();
        let mut sequence: Vec<usize> = self.all.order().unwrap_or_else(text);
        sequence.sort_by_key(|&index| graph.nodes.get(index).is_some_and(is_undo));
        sequence
    }
}
