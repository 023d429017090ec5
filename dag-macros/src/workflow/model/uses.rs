//! The uses of a statement: of its arguments, its policies, what stands in it, its undo.

use super::super::expression::{Findings, Occurrence, find};
use super::super::syntax::{self, Call, Form};
use super::resolve::node_of;
use super::undo::asks_output;
use super::{
    Argument, Fallback, Model, Scope, Success, Undo, Use, block, fill, policy_expressions,
    wrapping_expressions,
};
use crate::diagnostics::Sink;
use crate::signature::Effects;

/// The data edges of one statement.
pub(super) fn uses(model: &mut Model, index: usize, paths: &[String], sink: &mut Sink) {
    let Some(written) = model.workflow.statements.get(index) else {
        return;
    };
    let mut called = Called::default();
    let (mut uses, mut fallbacks) = (Vec::new(), Vec::new());
    let mut body = None;
    match &written.form {
        Form::End(end) => {
            called.findings = find(&end.value, true, &model.at(index));
            uses.extend(own_uses(model, &called.findings, Moment::Start));
        }
        Form::Decide(decide) => {
            called.findings = find(&decide.expression, true, &model.at(index));
            uses.extend(own_uses(model, &called.findings, Moment::Start));
        }
        Form::Glue(expression) => {
            called.findings = find(expression, true, &model.at(index));
            uses.extend(own_uses(model, &called.findings, Moment::Start));
        }
        Form::Call(call) => {
            let node = model
                .statements
                .get(index)
                .and_then(|statement| statement.node);
            called = if call.block.is_some() {
                in_block(model, index, call, paths, &mut body, sink)
            } else {
                self::called(model, index, node, call, sink)
            };
            let mut wrapping = Findings::default();
            for expression in wrapping_expressions(call) {
                wrapping.extend(find(expression, true, &model.at(index)));
            }
            for other in call.fallbacks() {
                let node = node_of(other, paths);
                let mut other = self::called(model, index, node, other, sink);
                wrapping.extend(std::mem::take(&mut other.findings));
                called.filled.append(&mut other.filled);
                called.suspects.append(&mut other.suspects);
                fallbacks.push(Fallback {
                    node,
                    arguments: other.arguments,
                });
            }
            called.findings.extend(wrapping);
            uses.extend(own_uses(model, &called.findings, Moment::Start));
            let mut policies = Findings::default();
            for expression in policy_expressions(call) {
                policies.extend(find(expression, true, &model.at(index)));
            }
            uses.extend(own_uses(model, &policies, Moment::Output));
            uses.append(&mut called.filled);
            called.findings.extend(policies);
        }
    }
    model.note(&called);
    if let Some(statement) = model.statements.get_mut(index) {
        statement.arguments = called.arguments;
        statement.uses = uses;
        let nodes = statement
            .node
            .into_iter()
            .chain(fallbacks.iter().filter_map(|other| other.node));
        let effects = nodes
            .filter_map(|node| model.nodes.get(node))
            .map(|node| node.effects.clone());
        statement.effects = effects
            .reduce(|one, other| one.with(&other))
            .unwrap_or_default();
        statement.fallbacks = fallbacks;
        statement.findings = called.findings;
        statement.body = body.map(Box::new);
    }
    adopt(model, index);
}

/// A block, resolved as a call without arguments. The body of a `for` goes to `body`.
fn in_block(
    model: &Model,
    index: usize,
    call: &Call,
    paths: &[String],
    body: &mut Option<Model>,
    sink: &mut Sink,
) -> Called {
    let mut called = Called::default();
    let resolved = match (call.each(), call.rounds()) {
        (Some(each), _) => Some(block::body(model, index, each, paths, sink)),
        (_, Some(rounds)) => Some(block::round(model, index, rounds, paths, sink)),
        _ => None,
    };
    if let Some(resolved) = resolved {
        called.findings = block::head(&model.at(index), call);
        called.filled = block::outer_uses(model, index, &resolved);
        *body = Some(resolved);
    }
    let members = call.members().into_iter().flat_map(|block| &block.members);
    let values = call.arms().into_iter().flat_map(|block| &block.values);
    let states = call.rounds().into_iter().flat_map(|block| &block.states);
    let states = states.map(|state| &state.first);
    for member in members.chain(values.flatten()).chain(states) {
        let outputs = model.statements.get(*member).map(|member| &member.outputs);
        called
            .filled
            .extend(outputs.into_iter().flatten().map(|value| Use {
                value: *value,
                takes: true,
                takes_part: false,
                clones: false,
                late: false,
                undo: false,
                span: call.span,
                wanted: None,
            }));
    }
    called
}

/// What is known of a body counts for the statement that is its block.
fn adopt(model: &mut Model, index: usize) {
    let Some((body, node)) = model
        .statements
        .get_mut(index)
        .and_then(|statement| Some((statement.body.take()?, statement.node)))
    else {
        return;
    };
    let effects = body
        .statements
        .iter()
        .map(|statement| statement.effects.clone());
    let effects = effects
        .reduce(|one, other| one.with(&other))
        .map(|effects| Effects {
            blocking: false,
            spawn: false,
            ..effects
        })
        .unwrap_or_default();
    if let Some(node) = node.and_then(|node| model.nodes.get_mut(node)) {
        node.effects = effects.clone();
    }
    let own = model.values.iter_mut().zip(&body.values);
    own.for_each(|(value, inside)| value.suspect |= inside.suspect);
    model.unknown.extend(body.unknown.iter().cloned());
    if let Some(statement) = model.statements.get_mut(index) {
        statement.effects = statement.effects.with(&effects);
        statement.unclear |= body.statements.iter().any(|inside| inside.unclear);
        statement.body = Some(body);
    }
}

/// When the expression is evaluated that uses a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Moment {
    Start,
    Output,
    Undo,
}

/// The uses of the names in expressions.
fn own_uses(model: &Model, findings: &Findings, moment: Moment) -> Vec<Use> {
    let used = |occurrence: &Occurrence| Use {
        value: occurrence.value,
        takes: occurrence.takes,
        takes_part: occurrence.takes_part,
        late: moment != Moment::Start,
        undo: moment == Moment::Undo,
        clones: occurrence.takes && model.is_arc(occurrence.value),
        span: occurrence.span,
        wanted: None,
    };
    findings.occurrences.iter().map(used).collect()
}

/// A call, resolved.
#[derive(Default)]
struct Called {
    arguments: Vec<Argument>,
    /// What its arguments hold.
    findings: Findings,
    /// The uses that `..` brings.
    filled: Vec<Use>,
    /// Values that a message about it speaks of.
    suspects: Vec<usize>,
}

/// The call of `node` that stands in statement `index`.
fn called(
    model: &Model,
    index: usize,
    node: Option<usize>,
    call: &Call,
    sink: &mut Sink,
) -> Called {
    let signature = node.and_then(|node| model.nodes.get(node));
    let (arguments, filled) = fill::arguments(model, index, call, signature, sink);
    let mut findings = Findings::default();
    for (given, argument) in call.arguments.iter().enumerate() {
        if let syntax::Argument::Given(expression) = argument {
            // A bare name for a reference is a forgotten `&`, which rustc explains; no move.
            let moves = !fill::wants_reference(signature, &arguments, given);
            findings.extend(find(expression, moves, &model.at(index)));
        }
    }
    Called {
        suspects: fill::suspects(model, index, signature, &arguments),
        arguments,
        findings,
        filled,
    }
}

impl Model {
    /// Remembers what later rules should not complain about.
    fn note(&mut self, called: &Called) {
        for value in &called.suspects {
            if let Some(value) = self.values.get_mut(*value) {
                value.suspect = true;
            }
        }
        self.unknown.extend(called.findings.unknown.iter().cloned());
    }
}

/// The undo of one statement. What it uses must be there before the statement starts, and is kept.
pub(super) fn undo(model: &mut Model, index: usize, paths: &[String], sink: &mut Sink) {
    let Some((call, undo)) = model.written(index).and_then(|written| {
        let call = written.call()?;
        let (_, undo) = call.undo()?;
        Some((call.clone(), undo.clone()))
    }) else {
        return;
    };
    let node = node_of(&undo, paths);
    if node.is_none() {
        return;
    }
    let mut called = called(model, index, node, &undo, sink);
    model.note(&called);
    let mut uses = own_uses(model, &called.findings, Moment::Undo);
    let filled = called.filled.drain(..);
    uses.extend(filled.map(|use_| Use {
        late: true,
        undo: true,
        ..use_
    }));
    let Some(statement) = model.statements.get(index) else {
        return;
    };
    let output = statement
        .outputs
        .first()
        .copied()
        // An item is over when its undo runs: it keeps a copy of what it made.
        .filter(|_| asks_output(&undo) && model.scope == Scope::Workflow)
        .filter(|_| {
            model
                .written(index)
                .is_some_and(|written| written.gives.is_none())
        });
    uses.extend(output.map(|value| Use {
        value,
        takes: false,
        takes_part: false,
        clones: false,
        late: true,
        undo: true,
        span: undo.span,
        wanted: None,
    }));
    let ty = model
        .signature(statement)
        .and_then(|node| node.output.as_ref());
    let kept = Success::kept(&call, ty, statement.ty.as_ref());
    if let Some(statement) = model.statements.get_mut(index) {
        statement.uses.extend(uses);
        statement.undo = Some(Undo {
            number: 0,
            place: undo.span,
            node,
            arguments: called.arguments,
            findings: called.findings,
            asks: asks_output(&undo),
            output,
            kept,
        });
    }
}
