//! WF20 and WF17: undos that could not be trusted, or would never run.

use super::super::model::{Model, output_in_macro};
use super::super::syntax::{Binding, Call, PolicyKind, Statement};
use crate::diagnostics::{Code, Diagnostic, Place, Sink};
use proc_macro2::{Ident, Span};

/// An undo may run in a run whose process dies, and again in the next: so it must be idempotent.
pub(super) fn check_undos(model: &Model, sink: &mut Sink) {
    for (index, written) in model.workflow.statements.iter().enumerate() {
        let Some((position, undo)) = written.call().and_then(Call::undo) else {
            continue;
        };
        let (Some(statement), Some(span)) =
            (model.statements.get(index), undo.name().map(Ident::span))
        else {
            continue;
        };
        let policy = written.call().and_then(|call| call.policies.get(position));
        let policy = policy.map_or(span, |policy| policy.span);
        let (Some(node), Some(resolved)) = (model.signature(statement), &statement.undo) else {
            continue;
        };
        let Some(undo_node) = resolved.node.and_then(|node| model.nodes.get(node)) else {
            continue;
        };
        let (name, undone) = (&node.name, &undo_node.name);
        if let Some(question) = resolved.findings.questions.first() {
            sink.push(
                Diagnostic::new(
                    Code::Workflow,
                    *question,
                    format!("`?` in an argument of `{undone}`, an undo"),
                )
                .help("make the argument a statement of its own: `let argument = ..?;`"),
            );
        }
        check_output(written, name, policy, undo, resolved.asks, sink);
        let useless =
            |why: String| Diagnostic::new(Code::Policy, policy, why).help("remove `.undo(..)`");
        if !statement.effects.touch().kind().writes() {
            sink.push(useless(format!(
                "`.undo(..)` of `{name}`, which writes nothing"
            )));
        } else if (0..model.statements.len()).all(|other| !model.can_fail(other)) {
            let workflow = &model.workflow.signature.ident;
            sink.push(useless(format!(
                "`.undo(..)` in `{workflow}`, where nothing can fail"
            )));
        }
        if statement.last {
            sink.push(useless(format!(
                "`{name}` comes last, so nothing can fail after it"
            )));
        }
        let kind = undo_node.effects.touch().kind();
        if !kind.writes() {
            sink.push(
                Diagnostic::new(
                    Code::Policy,
                    span,
                    format!("the undo `{undone}` writes nothing, so it undoes nothing"),
                )
                .help("call a node that takes back what was written"),
            );
        } else if !kind.may().again {
            sink.push(
                Diagnostic::new(
                    Code::Undo,
                    Place::from(span),
                    format!("the undo `{undone}` is not idempotent"),
                )
                .help(format!(
                    "let `{undone}` promise it, if undoing twice is as good as once: `#[node(.., idempotent)]`"
                ))
                .note("an undo that was cut off may be run again, and must not take back twice"),
            );
        }
    }
}

/// What `_` in an undo lends must be there when the run has failed.
fn check_output(
    written: &Statement,
    name: &str,
    policy: Span,
    undo: &Call,
    asks: bool,
    sink: &mut Sink,
) {
    let pattern = matches!(written.binding, Binding::Pattern(_)) && asks;
    if pattern {
        sink.push(
            Diagnostic::new(Code::Policy, policy, format!("`_` in the undo of `{name}`, whose output is taken apart"))
                .help("name the whole, and take it apart behind: `let whole = ..;`, `let (a, b) = &whole;`"),
        );
    }
    let checked = written.call().and_then(|call| {
        let behind = call.policies.iter().skip(call.wrapped());
        let mut checks = behind.filter(|policy| matches!(policy.kind, PolicyKind::Ensure(_)));
        checks.next()
    });
    if let Some(check) = checked.filter(|_| asks) {
        sink.push(
            Diagnostic::new(
                Code::Policy,
                check.span,
                format!("what `.ensure(..)` rejects is gone, and the undo of `{name}` needs it"),
            )
            .help("check it in a node behind, which can fail"),
        );
    }
    if let Some(span) = output_in_macro(undo) {
        sink.push(
            Diagnostic::new(
                Code::Arguments,
                span,
                "`_` inside of a macro does not stand for what the statement made",
            )
            .help("give it a name: `{ let made = _; .. }`"),
        );
    }
}
