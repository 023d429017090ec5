//! WF06 and WF07: outputs that go nowhere, and a workflow without one.

use super::super::model::{Model, Scope};
use super::super::syntax::{Binding, Call, Form, PolicyKind};
use crate::diagnostics::{Code, Diagnostic, Place, Sink};
use crate::signature::Signature;
use crate::text::{did_you_mean, pretty};
use crate::types::Ty;
use syn::ReturnType;

/// WF06. What only looks is run for its value: if nobody takes it, it should not run. And a `Result`
/// that nobody looks at may be a failure that nobody sees. `let _ =` consents.
pub(super) fn check_unused(model: &Model, sink: &mut Sink) {
    if model.workflow.incomplete {
        return;
    }
    let root = model.scope == Scope::Workflow;
    // Without a tail everything behind the missing one would be unused.
    if root && model.tail().is_none() && wanted_output(&model.workflow.signature.output).is_some() {
        return;
    }
    for (index, statement) in model.statements.iter().enumerate() {
        let Some(written) = model.written(index) else {
            continue;
        };
        let (Some(node), Form::Call(call)) = (model.signature(statement), &written.form) else {
            continue;
        };
        let member = written.member.is_some();
        if written.tail || member || matches!(written.binding, Binding::Discard) {
            continue;
        }
        // An undo of its own is no one who looks at it.
        let used = |value: &usize| {
            let statements = model.statements.iter().enumerate();
            let mut uses = statements
                .flat_map(|(user, statement)| statement.uses.iter().map(move |use_| (user, use_)));
            uses.any(|(user, use_)| use_.value == *value && !(use_.undo && user == index))
        };
        let suspect = |value: &usize| {
            model.values.get(*value).is_some_and(|value| value.suspect)
                || did_you_mean(
                    &model.value_label(*value),
                    model.unknown.iter().map(String::as_str),
                )
                .is_some()
        };
        if statement
            .outputs
            .iter()
            .any(|value| used(value) || suspect(value))
            || is_shown(call)
            // What stands in its arms may be what it is for.
            || call.arms().is_some()
            || statement.body.as_deref().is_some_and(does_more)
        {
            continue;
        }
        unused(model, index, node, call, sink);
    }
}

/// What is said of an output that nobody looks at, if that is a mistake.
fn unused(model: &Model, index: usize, node: &Signature, call: &Call, sink: &mut Sink) {
    let (Some(statement), Some(written)) = (model.statements.get(index), model.written(index))
    else {
        return;
    };
    let name = &node.name;
    let ty = statement.ty.as_ref();
    let is_result = ty.is_some_and(|ty| ty.as_result().is_some());
    let holds_results = call.each().is_some()
        && ty
            .and_then(Ty::as_list)
            .is_some_and(|item| item.as_result().is_some());
    let undo = if call.undo().is_some() {
        ".undo(..)"
    } else {
        ""
    };
    let call_text = format!("{}{undo}", call.text());
    let span = written.span();
    let label = match &written.binding {
        Binding::Name(name) => format!("`{name}`"),
        _ => format!("the output of `{name}`"),
    };
    if holds_results {
        sink.push(
            Diagnostic::new(
                Code::Unused,
                span,
                format!("{label} holds a `Result` for each item, and nobody looks at them"),
            )
            .help("a `?` behind the call inside lets a failure fail the workflow")
            .help(format!(
                "or `let _ = {call_text};` if failures do not matter"
            )),
        );
    } else if is_result && call.question().is_none() {
        sink.push(
            Diagnostic::new(
                Code::Unused,
                span,
                format!("{label} is a `Result` that nobody looks at"),
            )
            .help(format!(
                "`{call_text}?;` lets its failure fail the workflow"
            ))
            .help(format!(
                "or `let _ = {call_text};` if a failure does not matter"
            )),
        );
    } else if !writes(model, index) && call.question().is_none() {
        let does = match (node.effects.reads.is_some(), &call.block) {
            (true, None) => format!("`{name}` only looks at things"),
            (false, None) => format!("`{name}` is pure"),
            (_, Some(_)) => "nothing in it writes".to_owned(),
        };
        sink.push(
            Diagnostic::new(
                Code::Unused,
                span,
                format!("{label} is used by nobody, and {does}"),
            )
            .help("remove the statement, or use its output")
            .help(format!(
                "or `let _ = {call_text};` if it shall run all the same"
            )),
        );
    }
}

fn writes(model: &Model, index: usize) -> bool {
    let touches = model.touches(index);
    touches
        .iter()
        .any(|effects| effects.touch().kind().writes())
}

/// Does a body do more than make a value: fail the run, or show what it makes?
fn does_more(body: &Model) -> bool {
    (0..body.statements.len()).any(|index| {
        let inner = body
            .statements
            .get(index)
            .and_then(|statement| statement.body.as_deref());
        let call = body.written(index).and_then(|written| written.call());
        body.can_fail(index) || call.is_some_and(is_shown) || inner.is_some_and(does_more)
    })
}

/// Does `.inspect(..)` or `.emit()` show the value to somebody?
fn is_shown(call: &Call) -> bool {
    let mut policies = call.policies.iter();
    policies.any(|policy| matches!(policy.kind, PolicyKind::Inspect(_) | PolicyKind::Emit))
}

/// WF07. As in a function: the last expression is the output.
pub(super) fn check_tail(model: &Model, sink: &mut Sink) {
    let workflow = &model.workflow;
    let (None, Some(wanted)) = (model.tail(), wanted_output(&workflow.signature.output)) else {
        return;
    };
    if workflow.incomplete {
        return;
    }
    let span = match &workflow.signature.output {
        ReturnType::Type(_, ty) => Place::of(ty),
        ReturnType::Default => return,
    };
    let name = &workflow.signature.ident;
    let mistake = Diagnostic::new(
        Code::NoTail,
        span,
        format!("`{name}` returns `{wanted}`, and its body ends without a value"),
    );
    let ty = Ty::of_return(&workflow.signature.output);
    let inner = ty.as_result().map(|(value, _)| value);
    let last = workflow.statements.last();
    let last_fits =
        last.is_some_and(|last| matches!((&last.binding, &last.form), (Binding::Unnamed, _)));
    let fitting = model.values.iter().enumerate().rev().find(|(_, value)| {
        let wanted = inner.unwrap_or(&ty);
        value.ty.as_ref().is_some_and(|ty| ty.same(wanted))
    });
    sink.push(match (inner, fitting) {
        (Some(inner), _) if inner.is_unit() => {
            mistake.help("end the body with `Ok(())`, without `;`")
        }
        _ if last_fits => mistake.help("remove the last `;`"),
        (Some(_), Some((value, _))) => mistake.help(format!(
            "end the body with `Ok({})`, without `;`",
            model.value_label(value)
        )),
        (None, Some((value, _))) => mistake.help(format!(
            "end the body with `{}`, without `;`",
            model.value_label(value)
        )),
        (_, None) => mistake.help("end the body with a call or an expression, without `;`"),
    });
}

/// The return type, if it wants a tail.
fn wanted_output(output: &ReturnType) -> Option<String> {
    match output {
        ReturnType::Type(_, ty) if !Ty::new(ty).is_unit() => Some(pretty(ty)),
        _ => None,
    }
}
