//! WF12 and WF17: policies that run a node again or cut it short, where that would do harm or nothing.

use super::super::model::Model;
use super::super::syntax::{Call, Policy, PolicyKind};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::signature::Signature;
use proc_macro2::Span;

/// The word of a policy that wraps what stands before it.
fn word(kind: &PolicyKind) -> Option<&'static str> {
    Some(match kind {
        PolicyKind::Timeout(_) => ".timeout(..)",
        PolicyKind::Retry(_) => ".retry(..)",
        PolicyKind::Hedge(_) => ".hedge(..)",
        PolicyKind::OrElse(_) => ".or_else(..)",
        PolicyKind::Permit(..) => ".permit(..)",
        PolicyKind::Ensure(_) => ".ensure(..)",
        _ => return None,
    })
}

/// A write that is cut may have happened or not, and one that is run again happens twice: only what
/// promises that this does no harm stands below such a policy.
pub(super) fn check_repeats(model: &Model, sink: &mut Sink) {
    for (statement, call) in calls(model) {
        let own = model.signature(statement);
        let mut below: Vec<&Signature> = own.into_iter().collect();
        let mut fallbacks = statement.fallbacks.iter();
        for policy in &call.policies {
            for node in &below {
                if let Some(mistake) = harm(node, policy) {
                    sink.push(mistake);
                }
            }
            if matches!(policy.kind, PolicyKind::OrElse(_)) {
                let other = fallbacks
                    .next()
                    .and_then(|other| model.nodes.get(other.node?));
                below.extend(other);
            }
        }
    }
}

fn calls(model: &Model) -> impl Iterator<Item = (&super::super::model::Statement, &Call)> {
    let statements = model.statements.iter().zip(&model.workflow.statements);
    statements.filter_map(|(statement, written)| Some((statement, written.call()?)))
}

fn harm(node: &Signature, policy: &Policy) -> Option<Diagnostic> {
    let name = &node.name;
    let (kind, may) = (node.effects.touch().kind(), node.effects.may());
    let word = word(&policy.kind)?;
    let mistake = |fact: String| Diagnostic::new(Code::Repeat, policy.span, fact);
    let promise = |promise: &str, if_: &str| {
        format!("let `{name}` promise it, if {if_}: `#[node(.., {promise})]`")
    };
    let remove = format!("or remove `{word}`");
    let twice = "twice is as good as once";
    let allowed = match policy.kind {
        PolicyKind::Timeout(_) | PolicyKind::Hedge(_) if kind.writes() && node.effects.blocking => {
            return Some(
                mistake(format!(
                    "`{name}` writes on a blocking thread, which `{word}` cannot cut"
                ))
                .help(format!(
                    "remove `{word}`, and let `{name}` give up in time by itself"
                ))
                .note("a thread that is not waited for would go on writing"),
            );
        }
        PolicyKind::Timeout(_) => may.cut,
        PolicyKind::Retry(_) => may.again,
        PolicyKind::Hedge(_) => may.hedged,
        _ => true,
    };
    if allowed {
        return None;
    }
    Some(match policy.kind {
        PolicyKind::Timeout(_) => mistake(format!(
            "`{name}` is not idempotent, and `{word}` could cut it short"
        ))
        .help(promise("idempotent", twice))
        .help(remove)
        .note("a write that was cut may have happened, or not, or in part"),
        PolicyKind::Hedge(_) if may.again => mistake(format!(
            "`{name}` does not commute, and `{word}` could run it beside itself"
        ))
        .help(promise("commutes", "two at once leave the same"))
        .help(remove),
        _ => mistake(format!(
            "`{name}` is not idempotent, and `{word}` could run it again"
        ))
        .help(promise("idempotent", twice))
        .help(remove)
        .note("an attempt that failed may have written all the same"),
    })
}

/// Policies that have nothing to wrap: a node that runs at once cannot be late, and behind `?` nothing can fail.
pub(super) fn check_wraps(model: &Model, sink: &mut Sink) {
    for (statement, call) in calls(model) {
        let Some(node) = model.signature(statement) else {
            continue;
        };
        let mut question: Option<Span> = None;
        let mut future = node.has_future() || call.block.is_some();
        for policy in &call.policies {
            if matches!(policy.kind, PolicyKind::Question) {
                question = question.or(Some(policy.span));
                continue;
            }
            let Some(word) = word(&policy.kind) else {
                continue;
            };
            let useless = |fact: String| Diagnostic::new(Code::Policy, policy.span, fact);
            let late = matches!(policy.kind, PolicyKind::Timeout(_) | PolicyKind::Hedge(_));
            if question.is_some() {
                sink.push(
                    useless(format!(
                        "`{word}` stands behind `?`, where nothing is left to fail"
                    ))
                    .help(format!("put it before the `?`: `{}(..){word}?`", node.name)),
                );
            } else if late && !future {
                sink.push(
                    useless(format!(
                        "`{word}` of `{}`, which is not async: it runs at once",
                        node.name
                    ))
                    .help(format!(
                        "remove `{word}`, or make the node `async` or `blocking`"
                    )),
                );
            }
            future |= matches!(policy.kind, PolicyKind::Permit(..) | PolicyKind::Retry(_));
        }
        if call.wrapped() > 0
            && let Some(span) = statement.findings.questions.first()
        {
            sink.push(
                Diagnostic::new(
                    Code::Workflow,
                    *span,
                    format!(
                        "`?` in an argument of `{}`, whose policies wrap it",
                        node.name
                    ),
                )
                .help("make the argument a statement of its own: `let argument = ..?;`"),
            );
        }
    }
}
