//! What nodes are called: by their own name, and where that is not enough by the blocks they stand in, too.

use crate::graph::{Graph, Node};
use crate::ways::is_undo;
use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// `pages/fetch`; of what stands in no block, its name.
fn path(graph: &Graph, node: usize) -> String {
    let name = |node: usize| graph.nodes.get(node).map_or("", |node| node.name);
    let around = graph.around(node);
    around.fold(name(node).to_owned(), |path, block| {
        format!("{}/{path}", name(block))
    })
}

/// The input or statement of this name, if there is one and no other: whose whole path this is, or else whose own name.
pub(crate) fn find(graph: &Graph, name: &str) -> Option<usize> {
    let only = |is: &dyn Fn(usize, &Node) -> bool| {
        let nodes = graph.nodes.iter().enumerate();
        let mut found = nodes.filter(|(index, node)| {
            !is_undo(node) && graph.decided(*index).is_none() && is(*index, node)
        });
        let (index, _) = found.next()?;
        Some(found.next().is_none().then_some(index))
    };
    let whole = only(&|index, node| name.ends_with(node.name) && path(graph, index) == name);
    whole
        .or_else(|| only(&|_, node| node.name == name))
        .flatten()
}

/// What each node is called where all are spoken of: by its name if no other statement has it, else by its path; statements
/// that share this too are numbered.
pub(crate) fn labels(graph: &Graph) -> Vec<String> {
    let is_statement = |index: &usize| {
        let node = graph.nodes.get(*index);
        let decides = graph.decided(*index).is_some();
        node.is_some_and(|node| node.kind.is_statement()) && !decides
    };
    let paths: Vec<String> = (0..graph.nodes.len())
        .map(|node| path(graph, node))
        .collect();
    let same_path = |index: usize, before: usize| {
        let others = (0..before).filter(is_statement);
        others
            .filter(|&other| paths.get(other) == paths.get(index))
            .count()
    };
    let label = |(index, node): (usize, &Node)| {
        let statements = (0..graph.nodes.len()).filter(is_statement);
        let statements = statements.filter_map(|other| graph.nodes.get(other));
        let same = statements.filter(|other| other.name == node.name).count();
        let path = paths.get(index).map_or(node.name, String::as_str);
        if !node.kind.is_statement() || same == 1 {
            node.name.to_owned()
        } else if same_path(index, graph.nodes.len()) > 1 {
            format!("{path}#{}", same_path(index, index) + 1)
        } else {
            path.to_owned()
        }
    };
    let labels: Vec<String> = graph.nodes.iter().enumerate().map(label).collect();
    // What decides is called what its block is called.
    let block = |node: usize| graph.decided(node).unwrap_or(node);
    let label = |node: usize| labels.get(block(node)).cloned().unwrap_or_default();
    (0..labels.len()).map(label).collect()
}
