//! The names of the nodes, for those who want to disturb them.
//!
//! In: the graph of the workflow. Out: the functions it calls. Guaranteed: what the graph does not know is not there.

use dag_core::graph::NodeKind;

use crate::workflow::checkout;

/// The nodes in the order of the workflow's text.
#[must_use]
pub fn nodes() -> Vec<&'static str> {
    functions(|kind| match kind {
        NodeKind::Call(path) => Some(path),
        _ => None,
    })
}

/// The nodes that take others back, in the order of the workflow's text.
#[must_use]
pub fn undos() -> Vec<&'static str> {
    functions(|kind| match kind {
        NodeKind::Undo(path) => Some(path),
        _ => None,
    })
}

/// The last segments of the paths that are wanted.
fn functions(wanted: impl Fn(NodeKind) -> Option<&'static str>) -> Vec<&'static str> {
    let nodes = checkout::GRAPH.nodes.iter();
    let paths = nodes.filter_map(|node| wanted(node.kind));
    paths
        .map(|path| path.rsplit("::").next().unwrap_or(path))
        .collect()
}
