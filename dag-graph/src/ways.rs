//! How one statement comes to wait for another in a [`Graph`], by the kinds of its edges.
//!
//! Whether it does in every run [`Order`] says; a path says how. Without blocks that is the same. With them a path
//! may lead through a member that was dropped, and what nothing leads to may wait for a whole `for`.

use crate::digraph::Digraph;
use crate::graph::{Edge, EdgeKind, Graph, Node, NodeKind};
use crate::naming;
use crate::order::Order;
use crate::structure::Structure;
use alloc::vec;
use alloc::vec::Vec;

impl Graph {
    /// In every run, has `a` ended when `b` starts?
    ///
    /// Both are names of statements or inputs, as [`Node::name`] has them. Data, orders and gates count. An input is
    /// there before every statement. Undos have no names here: they run when all statements have ended.
    ///
    /// What stands in a block has a second name, `pages/fetch`, for the case that the plain one is not unique; an outer
    /// `fetch` keeps the plain name. Of two that stand in one `for` the question is about one item. A member that was
    /// dropped has ended.
    ///
    /// `None` if one of the names is unknown, or if several statements share it, as unnamed calls of one node do.
    ///
    /// ```
    /// # use dag_graph::{Edge, EdgeKind, Effects, Graph, Node, NodeKind};
    /// # const fn node(name: &'static str) -> Node {
    /// #     Node {
    /// #         name, kind: NodeKind::Call(name), ty: None, doc: "", effects: Effects::PURE, arguments: &[], policies: &[],
    /// #         block: None, arm: 0, tail: false, fallible: false, early: false, races: &[],
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
        let (a, b) = (naming::find(self, a)?, naming::find(self, b)?);
        let input = |index: usize| {
            let node = self.nodes.get(index);
            node.is_some_and(|node| node.kind == NodeKind::Input)
        };
        Some(if input(a) {
            !input(b)
        } else {
            Layer::of(self, all).before(a, b)
        })
    }
}

pub(crate) const fn is_undo(node: &Node) -> bool {
    matches!(node.kind, NodeKind::Undo(_))
}

fn data(kind: EdgeKind) -> bool {
    matches!(kind, EdgeKind::Data(_))
}

fn orders(kind: EdgeKind) -> bool {
    matches!(kind, EdgeKind::Data(_) | EdgeKind::Order)
}

fn all(kind: EdgeKind) -> bool {
    kind != EdgeKind::Undo
}

/// What waits for what in a graph: by data alone, by data and orders, by all.
#[derive(Debug)]
pub(crate) struct Ways {
    data: Layer,
    orders: Layer,
    all: Layer,
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
        Self {
            data: Layer::of(graph, data),
            orders: Layer::of(graph, orders),
            all: Layer::of(graph, all),
        }
    }

    /// In every run, has `x` ended when `y` starts? Of what runs for each item: of the same one.
    pub(crate) fn before(&self, x: usize, y: usize) -> bool {
        self.all.before(x, y)
    }

    /// How `y` waits for `x` in every run: a shortest path over data, if data is enough; if not, over data and orders, if
    /// these are; else over all.
    pub(crate) fn way(&self, x: usize, y: usize) -> Option<Way> {
        let data = self.data.path(x, y).map(Way::Data);
        let order = || self.orders.path(x, y).map(Way::Order);
        let gate = || self.all.path(x, y).map(Way::Gate);
        data.or_else(order).or_else(gate)
    }
}

/// What waits for what by edges of some kinds.
#[derive(Debug)]
struct Layer {
    /// `None` if edges close a cycle. Then a path has to do.
    order: Option<Order>,
    /// Steps that hold in every run.
    certain: Digraph,
    /// Those through members too.
    possible: Digraph,
    nodes: usize,
}

impl Layer {
    fn of(graph: &Graph, counts: fn(EdgeKind) -> bool) -> Self {
        let certain = steps(graph, counts);
        let members = (0..graph.nodes.len()).filter(|&node| is_member(graph, node));
        let through = members.map(|member| (member, graph.nodes.len() + member));
        let possible = certain.iter().copied().chain(through);
        Self {
            order: Order::of(&Structure::over(graph, counts)).ok(),
            possible: Digraph::new(2 * graph.nodes.len(), possible),
            certain: Digraph::new(2 * graph.nodes.len(), certain),
            nodes: graph.nodes.len(),
        }
    }

    fn before(&self, x: usize, y: usize) -> bool {
        match &self.order {
            Some(order) => order.before(x, y),
            None => self.walk(x, y).is_some(),
        }
    }

    fn path(&self, x: usize, y: usize) -> Option<Vec<usize>> {
        let path = || self.walk(x, y).unwrap_or_else(|| vec![x, y]);
        self.before(x, y).then(path)
    }

    fn walk(&self, x: usize, y: usize) -> Option<Vec<usize>> {
        let walk = |graph: &Digraph| {
            let paths = [x, self.nodes + x].map(|from| graph.path(from, y));
            paths.into_iter().flatten().min_by_key(Vec::len)
        };
        let path = walk(&self.certain).or_else(|| walk(&self.possible))?;
        let mut path: Vec<usize> = path.into_iter().map(|at| at % self.nodes).collect();
        path.dedup();
        Some(path)
    }
}

fn is_member(graph: &Graph, node: usize) -> bool {
    graph.block(node).is_some_and(|block| !graph.is_for(block))
}

/// Steps from what is waited for to what waits, all of which hold in every run. The end of a `for`, and that of a member, are
/// places of their own: `n + i` is the end of node `i` of `n`.
fn steps(graph: &Graph, counts: fn(EdgeKind) -> bool) -> Vec<(usize, usize)> {
    let end = |node: usize| graph.nodes.len() + node;
    let mut steps = Vec::new();
    for edge in graph.edges.iter().filter(|edge| counts(edge.kind)) {
        let (from, to) = (edge.from, edge.to);
        let ends = graph.is_for(from) && !graph.is_inside(to, from);
        let begin = if is_member(graph, from) {
            end(from)
        } else {
            from
        };
        // A `for` may have no items: then its begin is its end.
        for from in [begin].into_iter().chain(ends.then_some(end(from))) {
            steps.push((from, to));
            steps.extend(waiting(graph, edge).map(|each| (from, each)));
        }
    }
    for node in 0..graph.nodes.len() {
        if let Some(each) = graph.fors(node).next() {
            let own_end = is_member(graph, node) || graph.is_for(node);
            let last = if own_end { end(node) } else { node };
            steps.extend([(each, node), (last, end(each))]);
        }
    }
    steps
}

/// The `for`s that wait for what is used in them.
fn waiting(graph: &Graph, edge: &Edge) -> impl Iterator<Item = usize> {
    let (from, to) = (edge.from, edge.to);
    let fors = graph.fors(to);
    fors.filter(move |&each| each != from && !graph.is_inside(from, each))
}

/// An order in which the nodes of the graph can run, undos last; that of the text where edges close a cycle. A `for` comes
/// before what is in it.
pub(crate) fn sequence(graph: &Graph) -> Vec<usize> {
    let all = || 0..graph.nodes.len();
    let edges = graph
        .edges
        .iter()
        .filter(|edge| edge.kind != EdgeKind::Undo);
    let edges = edges.flat_map(|edge| {
        let (from, to) = (edge.from, edge.to);
        // What waits for a `for` waits for all in it, and what is used in a `for` is there before it.
        let ends = graph.is_for(from) && !graph.is_inside(to, from);
        let last = all().filter(move |&node| ends && graph.is_inside(node, from));
        let last = last.map(move |last| (last, to));
        let first = waiting(graph, edge).map(move |each| (from, each));
        [(from, to)].into_iter().chain(last).chain(first)
    });
    let blocks = all().flat_map(|node| {
        let member = is_member(graph, node).then(|| graph.block(node)).flatten();
        let around = graph.fors(node).map(move |each| (each, node));
        around.chain(member.map(|block| (node, block)))
    });
    let text = || all().collect();
    let mut sequence: Vec<usize> = Digraph::new(graph.nodes.len(), edges.chain(blocks))
        .order()
        .unwrap_or_else(text);
    sequence.sort_by_key(|&index| graph.nodes.get(index).is_some_and(is_undo));
    sequence
}
