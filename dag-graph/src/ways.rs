//! How one statement comes to wait for another in a [`Graph`], by the kinds of its edges.
//!
//! Whether it does in every run [`Order`] says; a path says how. Without blocks that is the same. With them a path
//! may lead through a member that was dropped or an arm that does not run, and what nothing leads to may wait for a whole `for`.

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
    /// `fetch` keeps the plain name. Of two that stand in one `for` the question is about one item, in one `loop` about one
    /// round. A member that was dropped has ended, and so has what is in an arm that does not run. A block has ended when all in it
    /// has; its value may be there before.
    ///
    /// `None` if one of the names is unknown, or if several statements share it, as unnamed calls of one node do.
    ///
    /// ```
    /// # use dag_graph::{Edge, EdgeKind, Effects, Graph, Node, NodeKind};
    /// # const fn node(name: &'static str) -> Node {
    /// #     Node {
    /// #         name, kind: NodeKind::Call(name), ty: None, doc: "", workflow: None, effects: Effects::PURE, arguments: &[], policies: &[],
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

    /// In every run, when `y` starts, can `x` itself not fail any more? A block of arms or a `loop` may have more to do then.
    pub(crate) fn passed(&self, x: usize, y: usize) -> bool {
        let mut marks = self.all.marks.iter().filter(|(block, _)| *block == x);
        match &self.all.order {
            Some(order) if marks.clone().next().is_some() => {
                marks.all(|(_, mark)| order.before(*mark, y))
            }
            _ => self.all.before(x, y),
        }
    }

    /// Does at most one of the two run? The block that decides which.
    pub(crate) fn exclusive(&self, x: usize, y: usize) -> Option<usize> {
        let graph = &self.all.graph;
        // Behind a `break` nothing runs, so the arms around one of them decide.
        let left = || {
            let never = self.all.order.as_ref()?.exclusive(x, y);
            let arms = |x: usize, y: usize| {
                let around = graph.around(x).filter(|&block| graph.has_arms(block));
                around.filter(|&block| !graph.is_inside(y, block)).last()
            };
            arms(x, y).or_else(|| arms(y, x)).filter(|_| never)
        };
        graph.other_arms(x, y).or_else(left)
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
    /// What is over when the value of a block exists.
    marks: Vec<(usize, usize)>,
    graph: Graph,
    steps: Vec<Step>,
    /// Those that hold in every run.
    certain: Digraph,
    /// All, those through members too.
    possible: Digraph,
}

/// From what is waited for to what waits. `n + i` is the end of node `i` of `n`, where that is not its value.
#[derive(Clone, Copy, Debug)]
struct Step {
    from: usize,
    to: usize,
    /// It leads out of this block, in which not all runs that come so far were: it says something of what is inside.
    out_of: Option<usize>,
}

impl Layer {
    fn of(graph: &Graph, counts: fn(EdgeKind) -> bool) -> Self {
        let nodes = graph.nodes.len();
        let (structure, marks) = Structure::over(graph, counts);
        let steps = steps(graph, counts);
        let members = (0..nodes).filter(|&node| is_member(graph, node));
        let through = members.map(|member| (member, nodes + member));
        let all = steps.iter().map(|step| (step.from, step.to));
        Self {
            order: Order::of(&structure).ok(),
            marks,
            graph: *graph,
            possible: Digraph::new(2 * nodes, all.chain(through)),
            certain: certain(graph, &steps, None),
            steps,
        }
    }

    fn before(&self, x: usize, y: usize) -> bool {
        match &self.order {
            Some(order) => order.before(x, y),
            None => self.graph.other_arms(x, y).is_some() || self.walk(x, y).is_some(),
        }
    }

    fn path(&self, x: usize, y: usize) -> Option<Vec<usize>> {
        let path = || self.walk(x, y).unwrap_or_else(|| vec![x, y]);
        self.before(x, y).then(path)
    }

    fn walk(&self, x: usize, y: usize) -> Option<Vec<usize>> {
        let nodes = self.graph.nodes.len();
        let walk = |graph: &Digraph| {
            let paths = [x, nodes + x].map(|from| graph.path(from, y));
            paths.into_iter().flatten().min_by_key(Vec::len)
        };
        let path = walk(&self.certain).or_else(|| {
            let inside = self.graph.around(x).next();
            inside.and_then(|_| walk(&certain(&self.graph, &self.steps, Some(x))))
        });
        let path = path.or_else(|| walk(&self.possible))?;
        let mut path: Vec<usize> = path.into_iter().map(|at| at % nodes).collect();
        path.dedup();
        Some(path)
    }
}

/// The steps that hold in every run, and those that hold in every run in which `inside` runs.
fn certain(graph: &Graph, steps: &[Step], inside: Option<usize>) -> Digraph {
    let holds = |step: &&Step| match (step.out_of, inside) {
        (None, _) => true,
        (Some(block), Some(node)) => graph.is_inside(node, block),
        (Some(_), None) => false,
    };
    let steps = steps.iter().filter(holds);
    Digraph::new(
        2 * graph.nodes.len(),
        steps.map(|step| (step.from, step.to)),
    )
}

fn is_member(graph: &Graph, node: usize) -> bool {
    let block = graph.block(node).and_then(|block| graph.nodes.get(block));
    block.is_some_and(|block| matches!(block.kind, NodeKind::SelectOk | NodeKind::Quorum(_)))
}

/// The innermost block of arms, or `loop`, that an edge leads out of.
fn left(graph: &Graph, from: usize, to: usize) -> Option<usize> {
    let uncertain = |block: &usize| graph.is_loop(*block) || graph.has_arms(*block);
    let mut around = graph.around(from).filter(uncertain);
    around.find(|&block| !graph.is_inside(to, block))
}

fn steps(graph: &Graph, counts: fn(EdgeKind) -> bool) -> Vec<Step> {
    let end = |node: usize| graph.nodes.len() + node;
    let mut steps = Vec::new();
    let mut add = |from, to, out_of| steps.push(Step { from, to, out_of });
    let counts = |kind| kind == EdgeKind::Decision || counts(kind);
    for edge in graph.edges.iter().filter(|edge| counts(edge.kind)) {
        let (from, to) = (edge.from, edge.to);
        // What that says the places say below.
        if edge.kind == EdgeKind::Decision && graph.is_inside(from, to) {
            continue;
        }
        let ends = graph.repeats(from) || graph.has_arms(from) && edge.kind == EdgeKind::Order;
        let ends = ends && !graph.is_inside(to, from);
        let begin = if is_member(graph, from) {
            end(from)
        } else {
            from
        };
        let out_of = left(graph, from, to);
        // A `for` may have no items: then its begin is its end.
        for from in [begin].into_iter().chain(ends.then_some(end(from))) {
            add(from, to, out_of);
            waiting(graph, edge).for_each(|each| add(from, each, out_of));
        }
    }
    for node in 0..graph.nodes.len() {
        for block in graph.around(node) {
            if let Some(decision) = graph.decision(block) {
                add(decision, node, None);
            }
        }
        if let Some(each) = graph.fors(node).next() {
            add(each, node, None);
        }
        let Some(block) = graph.block(node) else {
            continue;
        };
        let arms = graph.has_arms(block);
        let own_end = is_member(graph, node) || graph.repeats(node) || graph.has_arms(node);
        let last = if own_end { end(node) } else { node };
        if graph.repeats(block) || arms {
            let out_of = (!graph.is_for(block)).then_some(block);
            add(last, end(block), out_of);
        } else if let Some(each) = graph.fors(node).next() {
            add(last, end(each), None);
        }
        let arm = graph.arm(node);
        if arm.is_some_and(|arm| graph.value(block, arm).is_none()) {
            add(last, block, Some(block));
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

/// An order in which the nodes of the graph can run, undos last; that of the text where edges close a cycle. A `for` or `loop`
/// comes before what is in it, arms behind that.
pub(crate) fn sequence(graph: &Graph) -> Vec<usize> {
    let all = || 0..graph.nodes.len();
    let edges = graph
        .edges
        .iter()
        .filter(|edge| edge.kind != EdgeKind::Undo);
    let edges = edges.flat_map(|edge| {
        let (from, to) = (edge.from, edge.to);
        // What waits for a `for` waits for all in it, and what is used in a `for` is there before it.
        let ends = graph.repeats(from) && !graph.is_inside(to, from);
        let last = all().filter(move |&node| ends && graph.is_inside(node, from));
        let last = last.map(move |last| (last, to));
        let first = waiting(graph, edge).map(move |each| (from, each));
        [(from, to)].into_iter().chain(last).chain(first)
    });
    let blocks = all().flat_map(|node| {
        let member = is_member(graph, node).then(|| graph.block(node)).flatten();
        let around = graph.around(node).flat_map(move |block| {
            let decision = graph.decision(block).map(|decision| (decision, node));
            let repeats = graph.repeats(block).then_some((block, node));
            let arms = graph.has_arms(block).then_some((node, block));
            [decision, repeats, arms].into_iter().flatten()
        });
        around.chain(member.map(|block| (node, block)))
    });
    let text = || all().collect();
    let mut sequence: Vec<usize> = Digraph::new(graph.nodes.len(), edges.chain(blocks))
        .order()
        .unwrap_or_else(text);
    sequence.sort_by_key(|&index| graph.nodes.get(index).is_some_and(is_undo));
    sequence
}
