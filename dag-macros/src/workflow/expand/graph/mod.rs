//! The graph of a workflow, described: what `GRAPH` holds, what the documentation shows, what `DAG_DRAW` draws.
//!
//! In: the model. Out: a [`Graph`] with texts of its own, and of that tokens ([`Graph::to_tokens`]) or a graph of `dag-graph` to
//! draw while compiling ([`Graph::leak`]). A model with mistakes has a graph, too: what is unknown is left out.
//!
//! What the parts mean is said in `dag-graph`, whose names they have.

mod edge;
mod leak;
mod node;
mod text;
mod tokens;

use super::super::model::Model;
use super::output;
use crate::signature::Effects;
use crate::types::Ty;
use std::collections::BTreeSet;
use syn::{Path, Type};

/// A workflow as data.
#[derive(Clone, Debug)]
pub(crate) struct Graph {
    pub(crate) name: String,
    pub(crate) output: String,
    /// Inputs, statements, undos.
    pub(crate) nodes: Vec<Node>,
    pub(crate) edges: Vec<Edge>,
}

/// An input, a statement, or the undo of one.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) ty: Option<String>,
    pub(crate) doc: String,
    /// What is called, if it is a workflow.
    pub(crate) workflow: Option<Path>,
    pub(crate) effects: Effects,
    pub(crate) arguments: Vec<String>,
    pub(crate) policies: Vec<String>,
    pub(crate) block: Option<usize>,
    pub(crate) arm: usize,
    pub(crate) tail: bool,
    pub(crate) fallible: bool,
    pub(crate) early: bool,
    pub(crate) races: Vec<usize>,
}

/// What stands there.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Input,
    Call(String),
    Glue(String),
    For(String),
    SelectOk,
    Quorum(usize),
    Decide(String),
    Arms(String),
    Loop(String),
    Break(String),
    Guess(String),
    Undo(String),
}

/// `to` waits for `from`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Edge {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) kind: EdgeKind,
}

/// Why it waits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum EdgeKind {
    Data(Option<String>),
    Order,
    Decision,
    Gate,
    Guess,
    Undo,
}

impl Graph {
    pub(crate) fn of(model: &Model) -> Self {
        let output = match syn::parse2::<Type>(output(&model.workflow)) {
            Ok(ty) => Ty::new(&ty).to_string(),
            Err(_) => String::new(),
        };
        let (mut nodes, mut edges) = (node::inputs(model), Vec::new());
        edge::collect(model, &mut nodes, &mut edges);
        let mut seen = BTreeSet::new();
        edges.retain(|edge| seen.insert(edge.clone()));
        Self {
            name: model.workflow.signature.ident.to_string(),
            output,
            nodes,
            edges,
        }
    }
}
