//! The names of the nodes, for those who want to disturb them.
//!
//! In: the graph of the workflow. Out: the functions it calls. Guaranteed: what the graph does not know is not there.

use dag_core::graph::NodeKind;

use crate::workflow::checkout;

/// The nodes in the order of the workflow's text.
#[must_use]
pub fn nodes() -> Vec<&'static str> {
    let calls = checkout::GRAPH
        .nodes
        .iter()
        .filter_map(|node| match node.kind {
            NodeKind::Call(path) => Some(function(path)),
            _ => None,
        });
    calls.collect()
}

/// The nodes that take others back, in the order of the workflow's text.
#[must_use]
pub fn undos() -> Vec<&'static str> {
    let policies = checkout::GRAPH.nodes.iter().flat_map(|node| node.policies);
    let calls = policies.filter_map(|policy| policy.strip_prefix(".undo("));
    calls
        .filter_map(|call| call.split('(').next())
        .map(function)
        .collect()
}

/// The last segment of a path.
fn function(path: &'static str) -> &'static str {
    path.rsplit("::").next().unwrap_or(path).trim()
}
