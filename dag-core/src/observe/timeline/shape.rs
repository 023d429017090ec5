//! What a graph says about where its nodes stand.

use dag_graph::{EdgeKind, Graph, Node, NodeKind};

/// Is it the same workflow? (`GRAPH` is a constant, which may have several addresses.)
pub(super) fn same(one: &'static Graph, other: &'static Graph) -> bool {
    core::ptr::eq(one, other) || one == other
}

pub(super) fn kind(graph: &Graph, node: usize) -> Option<NodeKind> {
    graph.nodes.get(node).map(|node| node.kind)
}

/// Does it run what is inside again and again?
pub(super) fn repeats(graph: &Graph, node: usize) -> bool {
    matches!(
        kind(graph, node),
        Some(NodeKind::For(_) | NodeKind::Loop(_))
    )
}

/// Is it a block that waits for what stands in it, in the same body?
pub(super) fn gathers(graph: &Graph, node: usize) -> bool {
    matches!(
        kind(graph, node),
        Some(NodeKind::Arms(_) | NodeKind::SelectOk | NodeKind::Quorum(_))
    )
}

/// The blocks around a node, the innermost first.
pub(super) fn around(graph: &'static Graph, node: usize) -> impl Iterator<Item = usize> {
    let block = move |node: usize| graph.nodes.get(node).and_then(|node| node.block);
    // No more than there are nodes, whatever the graph says.
    core::iter::successors(block(node), move |node| block(*node)).take(graph.nodes.len())
}

/// The `for` or `loop` in whose body a node stands.
pub(super) fn body(graph: &'static Graph, node: usize) -> Option<usize> {
    around(graph, node).find(|block| repeats(graph, *block))
}

pub(super) fn is_inside(graph: &'static Graph, node: usize, block: usize) -> bool {
    around(graph, node).any(|other| other == block)
}

/// What a span of a node waits for: nodes of its own body, and why.
///
/// Of a `for` or `loop` these are also what edges from outside bring into it.
pub(super) fn waits(
    graph: &'static Graph,
    node: usize,
) -> impl Iterator<Item = (usize, EdgeKind, &'static Node)> {
    let lifts = repeats(graph, node);
    let own = body(graph, node);
    let edges = graph.edges.iter().filter(move |edge| {
        let to = edge.to == node || lifts && is_inside(graph, edge.to, node);
        to && edge.from != node && !is_inside_of_body(graph, edge.from, node, lifts)
    });
    edges.filter_map(move |edge| {
        let waits = !matches!(edge.kind, EdgeKind::Guess | EdgeKind::Undo);
        let from = graph.nodes.get(edge.from)?;
        let statement = from.kind != NodeKind::Input;
        (waits && statement && body(graph, edge.from) == own)
            .then_some((edge.from, edge.kind, from))
    })
}

fn is_inside_of_body(graph: &'static Graph, from: usize, node: usize, lifts: bool) -> bool {
    lifts && is_inside(graph, from, node)
}

/// What guesses the value of a node.
pub(super) fn guess_of(graph: &Graph, node: usize) -> Option<usize> {
    let mut edges = graph.edges.iter();
    let guess = edges.find(|edge| edge.to == node && edge.kind == EdgeKind::Guess);
    guess.map(|edge| edge.from)
}

/// The blocks that must be passed before a node runs, because the loop may be left in them: they hold a `break` that stands above it.
pub(super) fn exits_before(graph: &'static Graph, node: usize) -> impl Iterator<Item = usize> {
    let own = body(graph, node);
    let above = graph.nodes.iter().enumerate().take(node);
    let breaks = above.filter(move |(index, above)| {
        matches!(above.kind, NodeKind::Break(_)) && body(graph, *index) == own
    });
    breaks.flat_map(move |(exit, _)| {
        let blocks = around(graph, exit).take_while(move |block| Some(*block) != own);
        blocks.filter(move |block| *block != node && !is_inside(graph, node, *block))
    })
}

/// Is it an edge to a block from a node in an arm whose value another node gives? The value does not wait for it.
pub(super) fn is_aside(graph: &'static Graph, from: usize, to: usize, edge: EdgeKind) -> bool {
    let place = |node: usize| graph.nodes.get(node).map(|node| (node.block, node.arm));
    let block = graph.nodes.get(from).and_then(|node| node.block);
    let value = graph.edges.iter().any(|edge| {
        let data = matches!(edge.kind, EdgeKind::Data(_));
        data && Some(edge.to) == block && place(edge.from) == place(from)
    });
    edge == EdgeKind::Decision && block == Some(to) && value
}
