//! One run.

use super::scope::{Scope, Step};
use super::span::{Own, said};
use crate::observe::{Place, Site, What};
use dag_graph::{EdgeKind, Graph};
use std::string::{String, ToString as _};
use std::vec::Vec;

/// The spans of a run.
#[derive(Debug)]
pub(super) struct Trace {
    own: Own,
    nodes: Scope,
    /// The node by which the run fails, and what it failed with.
    broken: Option<String>,
    /// What nodes failed with, if that can be shown: the last of each.
    failed: Option<(&'static str, String)>,
}

impl Trace {
    pub(super) fn new(graph: &'static Graph) -> Self {
        let own = Own::of_run(graph);
        Self {
            nodes: Scope::new(graph, own.id()),
            own,
            broken: None,
            failed: None,
        }
    }

    /// The nodes at this place.
    fn scope(&mut self, path: &[Place], ahead: bool) -> Option<&mut Scope> {
        let mut scope = &mut self.nodes;
        for place in path {
            let (node, step) = step(place);
            scope = scope.inside(node, ahead, step)?;
        }
        Some(scope)
    }

    /// This happens to a node.
    pub(super) fn node(&mut self, site: &Site<'_>, what: What<'_>) {
        let Some(node) = site.node else { return };
        let name = site.graph.nodes.get(node).map_or("", |node| node.name);
        match what {
            What::Failed(error) => {
                self.failed = error.map(|error| (name, error.to_string()));
            }
            What::Broke if self.broken.is_none() => {
                let error = self.failed.as_ref().filter(|(failed, _)| *failed == name);
                self.broken = Some(match error {
                    Some((_, error)) => std::format!("{name}: {error}"),
                    None => name.to_string(),
                });
            }
            _ => {}
        }
        let follows = match what {
            What::Started => self.followed(site, node),
            _ => Vec::new(),
        };
        let Some(scope) = self.scope(site.path, site.ahead) else {
            return;
        };
        match what {
            What::Started => scope.start(node, site.ahead, &follows),
            _ => scope.happens(node, site.ahead, what),
        }
    }

    /// The spans of the nodes whose values a node takes.
    fn followed(&mut self, site: &Site<'_>, node: usize) -> Vec<Own> {
        let edges = site.graph.edges.iter();
        let data = edges.filter(|edge| edge.to == node && matches!(edge.kind, EdgeKind::Data(_)));
        let sources: Vec<usize> = data.map(|edge| edge.from).collect();
        let mut followed = Vec::new();
        for (index, source) in sources.iter().enumerate() {
            if sources.iter().take(index).any(|other| other == source) {
                continue;
            }
            let guess = guess_of(site.graph, *source).filter(|_| site.ahead);
            let given = self.given(site, *source);
            let given = given.or_else(|| self.given(site, guess?));
            followed.extend(given);
        }
        followed
    }

    /// The span of a node that has given its value to `site`: beside it, or around in the same workflow.
    fn given(&mut self, site: &Site<'_>, node: usize) -> Option<Own> {
        let mut path = site.path;
        loop {
            let given = self.scope(path, site.ahead)?.given(node, site.ahead);
            match (given, path.split_last()) {
                (Some(given), _) => return Some(given),
                (None, None | Some((Place::Call { .. }, _))) => return None,
                (None, Some((_, around))) => path = around,
            }
        }
    }

    pub(super) fn enter(&mut self, site: &Site<'_>) {
        match site.node {
            None => self.own.enter(),
            Some(node) => {
                if let Some(scope) = self.scope(site.path, site.ahead) {
                    scope.enter(node, site.ahead);
                }
            }
        }
    }

    pub(super) fn exit(&mut self, site: &Site<'_>) {
        match site.node {
            None => self.own.exit(),
            Some(node) => {
                if let Some(scope) = self.scope(site.path, site.ahead) {
                    scope.exit(node, site.ahead);
                }
            }
        }
    }

    /// The run is over.
    pub(super) fn end(&mut self, what: What<'_>) {
        self.nodes.close();
        match what {
            What::Failed(_) => {
                let error = self.broken.as_deref();
                said!(ERROR, self.own.id().cloned(), error, "failed");
                self.own.failed(error);
                self.own.ends();
            }
            What::Cancelled => self.own.cancelled(),
            _ => self.own.ends(),
        }
    }
}

const fn step(place: &Place) -> (usize, Step) {
    match *place {
        Place::Item { node, index } => (node, Step::Item(index)),
        Place::Round { node, index } => (node, Step::Round(index)),
        Place::Call { node, .. } => (node, Step::Call),
    }
}

/// What guesses the value of a node.
fn guess_of(graph: &'static Graph, node: usize) -> Option<usize> {
    let mut edges = graph.edges.iter();
    let guess = edges.find(|edge| edge.to == node && edge.kind == EdgeKind::Guess);
    guess.map(|edge| edge.from)
}
