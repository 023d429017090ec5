//! The nodes: inputs, statements, undos.

use super::super::super::model::{Model, Scope, Statement};
use super::super::super::syntax::{self, Binding, Call, Form};
use super::text::{argument_text, for_text, policy_text};
use super::{Kind, Node};
use crate::signature::{Effects, Signature};
use crate::text::pretty;
use crate::types::Ty;
use syn::Path;

/// A node of which only this is said.
fn plain(name: String, kind: Kind) -> Node {
    Node {
        name,
        kind,
        ty: None,
        doc: String::new(),
        workflow: None,
        effects: Effects::default(),
        arguments: Vec::new(),
        policies: Vec::new(),
        block: None,
        arm: 0,
        tail: false,
        fallible: false,
        early: false,
        races: Vec::new(),
    }
}

pub(super) fn inputs(model: &Model) -> Vec<Node> {
    let inputs = model.workflow.inputs.iter();
    let input = |input: &syntax::Input| Node {
        ty: Some(Ty::new(&input.ty).to_string()),
        ..plain(input.name.to_string(), Kind::Input)
    };
    inputs.map(input).collect()
}

/// A statement.
pub(super) fn node(model: &Model, index: usize) -> Option<Node> {
    let (statement, written) = (model.statements.get(index)?, model.written(index)?);
    let races = statement.races.iter();
    let (block, arm) = place(model, written);
    let node = plain(name(model, index)?, kind(written));
    let node = match &written.form {
        Form::Call(call) => called(model, statement, call, node),
        Form::Glue(_) | Form::Decide(_) | Form::End(_) => node,
    };
    Some(Node {
        ty: statement.ty.as_ref().map(ToString::to_string),
        block,
        arm,
        tail: written.tail,
        fallible: model.can_fail(index),
        early: written.call().is_some_and(|call| call.early().is_some()),
        races: races.map(|(other, _)| model.node_number(*other)).collect(),
        ..node
    })
}

fn name(model: &Model, index: usize) -> Option<String> {
    let (statement, written) = (model.statements.get(index)?, model.written(index)?);
    Some(match &written.form {
        Form::Call(call) if matches!(written.binding, Binding::Unnamed | Binding::Discard) => {
            call.name().map(ToString::to_string).unwrap_or_default()
        }
        _ if written.guesses.is_some() => model.label(written.guesses.unwrap_or(index)),
        _ if written.tail && model.scope == Scope::Item => "item".to_owned(),
        _ if written.tail => "output".to_owned(),
        _ => statement.label.clone(),
    })
}

/// The block around a statement, and in which of its arms it stands.
fn place(model: &Model, written: &syntax::Statement) -> (Option<usize>, usize) {
    let arm = written.arm.and_then(|arm| model.workflow.arms.get(arm));
    match (written.member, arm) {
        (Some(member), _) => (Some(model.node_number(member.block)), 0),
        (None, Some(arm)) => (Some(model.node_number(arm.block)), arm.number),
        (None, None) => (model.block, 0),
    }
}

fn kind(written: &syntax::Statement) -> Kind {
    match &written.form {
        Form::Call(call) => call_kind(call),
        Form::End(end) if end.state.is_some() => Kind::Glue(end.text()),
        Form::End(end) => {
            let text = pretty(&end.value);
            Kind::Break(if text == "()" { String::new() } else { text })
        }
        Form::Decide(decide) => Kind::Decide(decide.text()),
        Form::Glue(expression) if written.guesses.is_some() => Kind::Guess(pretty(expression)),
        Form::Glue(expression) => Kind::Glue(pretty(expression)),
    }
}

/// What a call adds to its node.
fn called(model: &Model, statement: &Statement, call: &Call, node: Node) -> Node {
    let signature = model.signature(statement);
    let decision = call.arms().and_then(|arms| model.written(arms.decision));
    let arguments = match decision.map(|written| &written.form) {
        Some(Form::Decide(decide)) => decide.patterns(),
        Some(_) => Vec::new(),
        None => {
            let arguments = statement.arguments.iter();
            let arguments = arguments.map(|argument| argument_text(model, call, argument));
            arguments.collect()
        }
    };
    // What a block touches the nodes inside say.
    let effects = call.block.is_none().then(|| statement.effects.clone());
    let policies = call.policies.iter();
    Node {
        doc: signature.map(|node| node.doc.clone()).unwrap_or_default(),
        workflow: workflow(model, call, signature),
        effects: effects.unwrap_or_default(),
        arguments,
        policies: policies.map(|policy| policy_text(&policy.kind)).collect(),
        ..node
    }
}

/// The workflow that is called.
fn workflow(model: &Model, call: &Call, signature: Option<&Signature>) -> Option<Path> {
    let path = call.macro_path();
    let is_workflow = signature.is_some_and(|node| node.inside.is_some());
    (is_workflow && !model.workflow.is_itself(&path)).then_some(path)
}

/// What a statement calls.
fn call_kind(call: &Call) -> Kind {
    if let Some(each) = call.each() {
        return Kind::For(for_text(each));
    }
    if let Some(rounds) = call.rounds() {
        return Kind::Loop(pretty(&rounds.limit));
    }
    if let Some(arms) = call.arms() {
        let word = call.name().map(ToString::to_string).unwrap_or_default();
        return Kind::Arms(if arms.optional {
            "if?".to_owned()
        } else {
            word
        });
    }
    match call.members().map(|members| members.need) {
        Some(None) => Kind::SelectOk,
        Some(Some(need)) => Kind::Quorum(need),
        None => Kind::Call(pretty(&call.macro_path())),
    }
}

/// The undo of a statement.
pub(super) fn undo(model: &Model, index: usize) -> Option<Node> {
    let call = model.undo_call(index)?;
    let undo = model.statements.get(index)?.undo.as_ref()?;
    let signature = undo.node.and_then(|node| model.nodes.get(node))?;
    let name = call.name().map(ToString::to_string).unwrap_or_default();
    let output = signature.output.as_ref();
    let arguments = undo.arguments.iter();
    Some(Node {
        ty: output.map(ToString::to_string),
        doc: signature.doc.clone(),
        workflow: workflow(model, call, Some(signature)),
        effects: signature.effects.clone(),
        arguments: arguments
            .map(|argument| argument_text(model, call, argument))
            .collect(),
        fallible: output.is_some_and(|ty| ty.as_result().is_some()),
        ..plain(name, Kind::Undo(pretty(&call.macro_path())))
    })
}
