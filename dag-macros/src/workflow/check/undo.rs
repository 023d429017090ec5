//! WF20 and WF17: undos that could not be trusted, or would never run.

use super::super::model::{Model, Scope, Undo, output_in_macro};
use super::super::syntax::{Binding, Call, PolicyKind, Statement};
use crate::diagnostics::{Code, Diagnostic, Place, Sink};
use proc_macro2::{Ident, Span};

/// An undo may run in a run whose process dies, and again in the next: so it must be idempotent.
///
/// `outermost`: how many values are the workflow's own; `fails`: can the run fail?
pub(super) fn check_undos(model: &Model, outermost: usize, fails: bool, sink: &mut Sink) {
    for (index, written) in model.workflow.statements.iter().enumerate() {
        let call = written.call().filter(|call| call.block.is_none());
        let Some((position, undo)) = call.and_then(Call::undo) else {
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
        if model.scope == Scope::Workflow {
            check_output(written, name, policy, undo, resolved.asks, sink);
        } else {
            check_local(model, resolved, undone, outermost, sink);
        }
        let useless =
            |why: String| Diagnostic::new(Code::Policy, policy, why).help("remove `.undo(..)`");
        if !statement.effects.touch().kind().writes() {
            sink.push(useless(format!(
                "`.undo(..)` of `{name}`, which writes nothing"
            )));
        } else if !fails {
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
            let mut inner = undo_node.leaves().into_iter();
            let inner = inner.find(|node| !node.effects.may().again);
            let why = match (inner, undo_node.inside.is_some()) {
                (Some(node), true) => format!(": `{}` in it is not", node.name),
                (None, true) => ": it writes what it has read before".to_owned(),
                _ => String::new(),
            };
            let help = inner.map_or_else(
                || "make the read and the write in it one node that promises it: `#[node(.., idempotent)]`".to_owned(),
                |node| format!("let `{}` promise it, if undoing twice is as good as once: `#[node(.., idempotent)]`", node.name),
            );
            sink.push(
                Diagnostic::new(
                    Code::Undo,
                    Place::from(span),
                    format!("the undo `{undone}` is not idempotent{why}"),
                )
                .help(help)
                .note("an undo that was cut off may be run again, and must not take back twice"),
            );
        }
    }
}

/// The undo of an item runs when the item is long over: it can only use what is outside, and what it made itself.
fn check_local(model: &Model, undo: &Undo, undone: &str, outermost: usize, sink: &mut Sink) {
    let statements = model.statements.iter();
    let own = statements.filter(|statement| {
        let resolved = statement.undo.as_ref();
        resolved.is_some_and(|resolved| std::ptr::eq(resolved, undo))
    });
    let local = own
        .flat_map(|statement| &statement.uses)
        .filter(|use_| use_.undo && use_.value >= outermost);
    for use_ in local {
        let name = model.value_label(use_.value);
        let fact = format!(
            "`{name}` is gone when the undo `{undone}` runs: it belongs to one item of a `for`"
        );
        sink.push(
            Diagnostic::new(Code::Policy, use_.span, fact)
                .help("let the node return what its undo needs: in an undo `_` is what it made")
                .note("undos run when the whole run has failed"),
        );
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
