//! The edges, and the order of the nodes they lead to.

use super::super::super::model::{Edge as Waits, Model, Origin, Statement, Use};
use super::super::super::syntax::Form;
use super::node;
use super::{Edge, EdgeKind, Node};

/// A body, and the bodies around it.
struct Placed<'a> {
    model: &'a Model,
    around: Option<&'a Placed<'a>>,
}

/// The nodes of all statements and undos, and all edges.
pub(super) fn collect(model: &Model, nodes: &mut Vec<Node>, edges: &mut Vec<Edge>) {
    let outermost = Placed {
        model,
        around: None,
    };
    outermost.collect(nodes, edges);
    let first = nodes.len();
    for (body, index) in model.undone() {
        nodes.extend(node::undo(body, index));
    }
    outermost.collect_undos(first, edges);
}

impl Placed<'_> {
    /// The nodes of a body in the order of the text, and its edges, ordered by the node that waits: data edges as its
    /// arguments stand, then orders, then gates.
    fn collect(&self, nodes: &mut Vec<Node>, edges: &mut Vec<Edge>) {
        let model = self.model;
        for (index, statement) in model.statements.iter().enumerate() {
            let to = model.node_number(index);
            nodes.extend(node::node(model, index));
            let data = own_uses(statement);
            edges.extend(data.filter_map(|use_| self.data(use_.value, to)));
            let kinds = [
                (decisions(model, index), EdgeKind::Decision),
                (orders(model, index), EdgeKind::Order),
                (guesses(model, index), EdgeKind::Guess),
                (gates(model, index), EdgeKind::Gate),
            ];
            for (waited_for, kind) in kinds {
                edges.extend(waited_for.into_iter().map(|from| Edge {
                    from: model.node_number(from),
                    to,
                    kind: kind.clone(),
                }));
            }
            if let Some(inner) = &statement.body {
                let inner = Placed {
                    model: inner,
                    around: Some(self),
                };
                inner.collect(nodes, edges);
            }
        }
    }

    /// The edges of undos, which stand behind all statements; `first` is the node of the first undo.
    fn collect_undos(&self, first: usize, edges: &mut Vec<Edge>) {
        for (number, (inner, index)) in self.model.undone().into_iter().enumerate() {
            let to = first + number;
            edges.push(Edge {
                from: inner.node_number(index),
                to,
                kind: EdgeKind::Undo,
            });
            let Some(statement) = inner.statements.get(index) else {
                continue;
            };
            let own = statement.undo.as_ref().and_then(|undo| undo.output);
            let uses = statement.uses.iter();
            let uses = uses.filter(|use_| use_.undo && own != Some(use_.value));
            edges.extend(uses.filter_map(|use_| self.data(use_.value, to)));
        }
    }

    /// The edge of a value to the node `to`.
    fn data(&self, value: usize, to: usize) -> Option<Edge> {
        let ty = &self.model.values.get(value)?.ty;
        Some(Edge {
            from: self.source(value)?,
            to,
            kind: EdgeKind::Data(ty.as_ref().map(ToString::to_string)),
        })
    }

    /// The node that makes a value.
    fn source(&self, value: usize) -> Option<usize> {
        match self.model.values.get(value)?.origin {
            Origin::Input => Some(self.model.block.unwrap_or(value)),
            Origin::Statement(from) => Some(self.model.node_number(from)),
            Origin::Outside { .. } => {
                let around = self.around?;
                match self.first(around, value) {
                    Some(first) => Some(around.model.node_number(first)),
                    None => around.source(value),
                }
            }
        }
    }

    /// If the value is the state of the loop whose body this is: the statement that gives its first one.
    fn first(&self, around: &Self, value: usize) -> Option<usize> {
        let own = around.model.numbers.iter();
        let block = own
            .zip(0..)
            .find(|(number, _)| Some(**number) == self.model.block)?
            .1;
        let rounds = around.model.written(block)?.call()?.rounds()?;
        let value = around.model.values.get(value)?;
        let mut states = rounds.states.iter();
        let state = states.find(|state| value.name.as_ref() == Some(&state.name))?;
        (value.origin == Origin::Statement(block)).then_some(state.first)
    }
}

/// What a statement uses to start. What the body of a block uses goes to the statements inside, but for what its head names.
fn own_uses(statement: &Statement) -> impl Iterator<Item = &Use> {
    let lifted = statement.body.is_some();
    let head = move |use_: &Use| {
        let mut own = statement.findings.occurrences.iter();
        !lifted || own.any(|own| own.value == use_.value)
    };
    let uses = statement.uses.iter();
    uses.filter(move |use_| !use_.undo && head(use_))
}

fn orders(model: &Model, index: usize) -> Vec<usize> {
    let own = |edge: &&Waits| edge.to == index && edge.value.is_none() && !edge.decides;
    let orders = model.edges.iter().filter(own);
    orders.map(|edge| edge.from).collect()
}

fn decisions(model: &Model, index: usize) -> Vec<usize> {
    // That it comes behind a `break` its place says.
    let hangs = |edge: &Waits| {
        let decides = model.written(edge.from).map(|written| &written.form);
        let arm = model.written(edge.from).and_then(|written| written.arm);
        let arm = arm.and_then(|arm| model.workflow.arms.get(arm));
        matches!(decides, Some(Form::Decide(_))) || arm.is_some_and(|arm| arm.block == edge.to)
    };
    let decides = |edge: &&Waits| edge.to == index && edge.decides && hangs(edge);
    let decisions = model.edges.iter().filter(decides);
    decisions.map(|edge| edge.from).collect()
}

fn guesses(model: &Model, index: usize) -> Vec<usize> {
    model.guessed().get(&index).copied().into_iter().collect()
}

fn gates(model: &Model, index: usize) -> Vec<usize> {
    let gates = model.gates.iter().filter(|(_, held)| *held == index);
    gates.map(|(from, _)| *from).collect()
}
