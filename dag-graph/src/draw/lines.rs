//! The edges of a graph as they are drawn: from which box to which, how, and what stands at them.

use super::card::type_label;
use super::scene::Spots;
use crate::blocks::Arm;
use crate::graph::{Edge, EdgeKind, Graph, NodeKind};
use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// What a line means, for how it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stroke {
    Data,
    Order,
    Decision,
    Gate,
    Guess,
    Undo,
    /// A marked edge that the graph does not have.
    Wrong,
}

impl Stroke {
    /// The name of its class.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Order => "order",
            Self::Decision => "decision",
            Self::Gate => "gate",
            Self::Guess => "guess",
            Self::Undo => "undo",
            Self::Wrong => "wrong",
        }
    }
}

/// An edge as it is drawn, between items of the scene.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) stroke: Stroke,
    pub(crate) label: Option<String>,
    pub(crate) tip: String,
    pub(crate) marked: bool,
    /// Does it come from an input? Such lines are many, and say less.
    pub(crate) given: bool,
}

/// The lines of a graph, and those that are only marked.
pub(crate) fn lines(graph: &Graph, spots: &Spots, marks: &[(usize, usize)]) -> Vec<Line> {
    let mut lines = Vec::new();
    for edge in graph.edges {
        let before = lines.len();
        edge_lines(graph, spots, edge, &mut lines);
        let marked = marks.contains(&(edge.from, edge.to));
        lines
            .iter_mut()
            .skip(before)
            .for_each(|line| line.marked = marked);
    }
    for &(from, to) in marks {
        let known = graph
            .edges
            .iter()
            .any(|edge| (edge.from, edge.to) == (from, to));
        let ends = spots.from(graph, from, to).zip(spots.to(to));
        if let Some((from_item, to_item)) = ends.filter(|_| !known) {
            lines.push(Line {
                from: from_item,
                to: to_item,
                stroke: Stroke::Wrong,
                label: None,
                tip: format!("{} → {}", name(graph, from), name(graph, to)),
                marked: true,
                given: false,
            });
        }
    }
    lines
}

fn name(graph: &Graph, node: usize) -> &str {
    graph.nodes.get(node).map_or("", |node| node.name)
}

fn edge_lines(graph: &Graph, spots: &Spots, edge: &Edge, lines: &mut Vec<Line>) {
    let (from, to) = (edge.from, edge.to);
    if edge.kind == EdgeKind::Decision {
        let decided = graph.decided(from);
        if decided == Some(to) {
            return decision(graph, spots, (from, to), lines);
        }
        // The frames say it.
        if decided.is_some() || graph.is_inside(from, to) {
            return;
        }
    }
    let Some((from_item, to_item)) = spots.from(graph, from, to).zip(spots.to(to)) else {
        return;
    };
    let (stroke, word) = match edge.kind {
        EdgeKind::Data(_) => (Stroke::Data, "data"),
        EdgeKind::Order => (Stroke::Order, "order"),
        EdgeKind::Decision => (Stroke::Decision, "decision"),
        EdgeKind::Gate => (
            Stroke::Gate,
            "gate: waits until this cannot fail the run any more",
        ),
        EdgeKind::Guess => (Stroke::Guess, "guess of the value"),
        EdgeKind::Undo => (Stroke::Undo, "undo, if the run fails later"),
    };
    let ty = match edge.kind {
        EdgeKind::Data(ty) => ty,
        _ => None,
    };
    let node = graph.nodes.get(from);
    // What an input says itself is not said again.
    let said = node
        .filter(|node| node.kind == NodeKind::Input)
        .and_then(|node| node.ty);
    let bare = |ty: &'static str| ty.trim_start_matches(['&', ' ']);
    let shown = ty.filter(|ty| said.map(bare) != Some(bare(ty)));
    lines.push(Line {
        from: from_item,
        to: to_item,
        stroke,
        label: shown.map(type_label).filter(|label| !label.is_empty()),
        tip: format!(
            "{} → {}\n{}",
            name(graph, from),
            name(graph, to),
            ty.unwrap_or(word)
        ),
        marked: false,
        given: node.is_some_and(|node| node.kind == NodeKind::Input),
    });
}

/// From what decides to each arm, and from arms without a value to where the block ends.
fn decision(graph: &Graph, spots: &Spots, (from, to): (usize, usize), lines: &mut Vec<Line>) {
    let Some((block, (start, end))) = graph
        .nodes
        .get(to)
        .zip(spots.from(graph, from, to).zip(spots.to(to)))
    else {
        return;
    };
    let line = |from, to, label: Option<String>, tip: String| Line {
        from,
        to,
        stroke: Stroke::Decision,
        label,
        tip,
        marked: false,
        given: false,
    };
    for number in graph.arms(to) {
        let arm = format!("{}", Arm { block, number });
        let Some(frame) = spots.arm(to, number) else {
            lines.push(line(start, end, Some(type_label(&arm)), arm));
            continue;
        };
        if !binds(graph, from, to, number) {
            lines.push(line(start, frame, None, arm.clone()));
        }
        let here =
            |index: usize| (graph.block(index), graph.arm(index)) == (Some(to), Some(number));
        let mut nodes = graph.nodes.iter().enumerate();
        let leaves =
            nodes.any(|(index, node)| matches!(node.kind, NodeKind::Break(_)) && here(index));
        if graph.value(to, number).is_none() && !leaves {
            lines.push(line(frame, end, None, "end of the arm".to_owned()));
        }
    }
}

/// Does a value lead from what decides into this arm? Then that line says enough.
fn binds(graph: &Graph, from: usize, block: usize, number: usize) -> bool {
    let inside = |node: usize| {
        let path = core::iter::once(node).chain(graph.around(node));
        let mut direct = path.filter(|&at| graph.block(at) == Some(block));
        direct.any(|at| graph.arm(at) == Some(number))
    };
    let mut edges = graph.edges.iter();
    edges.any(|edge| edge.from == from && matches!(edge.kind, EdgeKind::Data(_)) && inside(edge.to))
}
