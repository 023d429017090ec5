//! WF18 and WF17: `?`, and the policies that need something that can fail.

use super::super::model::Model;
use super::super::syntax::{Errors, Form, PolicyKind};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::text::{list, pretty};
use crate::types::{Ty, attached_of};
use proc_macro2::{Ident, Span};
use syn::ReturnType;

/// A `?` hands its failure to the caller, so the workflow must return a `Result`. Said once, at the
/// first `?`.
pub(super) fn check_result(model: &Model, sink: &mut Sink) {
    if model.workflow.is_result() {
        return;
    }
    let mut spans = Vec::new();
    let bodies = model.bodies();
    let statements = bodies
        .iter()
        .flat_map(|body| body.statements.iter().zip(&body.workflow.statements));
    for (statement, written) in statements {
        spans.extend(statement.findings.questions.iter().copied());
        spans.extend(
            written
                .call()
                .and_then(|call| call.question())
                .map(|policy| policy.span),
        );
    }
    spans.sort_by_key(|span| (span.start().line, span.start().column));
    let Some(&span) = spans.first() else { return };
    let name = &model.workflow.signature.ident;
    let (returns, wanted) = match &model.workflow.signature.output {
        ReturnType::Default => ("nothing".to_owned(), "()".to_owned()),
        ReturnType::Type(_, ty) => (format!("`{}`", pretty(ty)), pretty(ty)),
    };
    sink.push(
        Diagnostic::new(
            Code::QuestionMark,
            span,
            format!("`?` in `{name}`, which returns {returns}"),
        )
        .help(format!(
            "let it return a `Result`: `-> Result<{wanted}, Error>`, and wrap the tail in `Ok(..)`"
        ))
        .help("or keep the failure here: `.ok()`, `.unwrap_or(..)`"),
    );
}

/// Policies are read left to right; each must fit the value that stands before it.
pub(super) fn check_policies(model: &Model, sink: &mut Sink) {
    for (index, statement) in model.statements.iter().enumerate() {
        let (Some(node), Some(Form::Call(call))) = (
            model.signature(statement),
            model.written(index).map(|written| &written.form),
        ) else {
            continue;
        };
        let Some(mut ty) = node.output.clone() else {
            continue;
        };
        let mut fallbacks = statement.fallbacks.iter();
        let mut asked = false;
        for policy in &call.policies {
            asked |= matches!(policy.kind, PolicyKind::Question);
            let other = match &policy.kind {
                PolicyKind::OrElse(_) => {
                    let node = fallbacks
                        .next()
                        .and_then(|fallback| model.nodes.get(fallback.node?));
                    node.and_then(|node| node.output.as_ref())
                }
                _ => None,
            };
            // The rules of blocks speak of what would run them again.
            if call.block.is_some() && matches!(policy.kind, PolicyKind::Retry(_)) {
                break;
            }
            match (policy.kind.applied_to(&ty, other), &policy.kind) {
                (Some(next), _) => {
                    ty = next;
                    continue;
                }
                (None, PolicyKind::Question) if call.each().is_some() => {
                    sink.push(question_behind_items(policy.span));
                }
                (None, PolicyKind::Question) => sink.push(question(&ty, &node.name, policy.span)),
                (None, PolicyKind::OrElse(_)) if other.is_none() && ty.as_result().is_some() => {}
                // `check_wraps` speaks of what stands behind a `?`.
                (None, PolicyKind::OrElse(_) | PolicyKind::Retry(_)) if asked => {}
                (
                    None,
                    PolicyKind::Ok
                    | PolicyKind::UnwrapOr(_)
                    | PolicyKind::Retry(_)
                    | PolicyKind::OrElse(_),
                ) => {
                    sink.push(useless(&policy.kind, &ty, &node.name, policy.span));
                }
                (None, _) => {}
            }
            break;
        }
    }
}

fn question_behind_items(span: Span) -> Diagnostic {
    Diagnostic::new(
        Code::Policy,
        span,
        "`?` behind a `for`, whose value is a `Vec` of what its items gave",
    )
    .help("put the `?` inside, on what can fail for an item")
    .help("or remove it, and look at the items behind: `.ok()` inside makes each an `Option`")
}

fn question(ty: &Ty, node: &str, span: Span) -> Diagnostic {
    let fact = format!("`?` on {} (`{node}`)", ty.with_article());
    if ty.as_option().is_some() {
        Diagnostic::new(
            Code::QuestionMark,
            span,
            format!("{fact}, and a workflow fails with an error only"),
        )
        .help("`.unwrap_or(value)`, or let the node return a `Result`")
        .help("or remove `?` and let the nodes behind it take an `Option<&T>`")
    } else {
        let mistake = Diagnostic::new(
            Code::QuestionMark,
            span,
            format!("{fact}, which cannot fail"),
        )
        .help("remove `?`");
        match ty.last_name() {
            // Perhaps an alias: only what is called `Result` is known to be one.
            Some(name) if name.starts_with(char::is_uppercase) => mistake.note(format!(
                "if `{name}` is an alias of `Result`, let `{node}` return `Result<..>` by that name"
            )),
            _ => mistake,
        }
    }
}

fn useless(kind: &PolicyKind, ty: &Ty, node: &str, span: Span) -> Diagnostic {
    let policy = match kind {
        PolicyKind::Ok => ".ok()",
        PolicyKind::Retry(_) => ".retry(..)",
        PolicyKind::OrElse(_) => ".or_else(..)",
        _ => ".unwrap_or(..)",
    };
    let optional = ty.as_option().is_some();
    let why = if optional {
        "is an `Option` already"
    } else {
        "cannot fail"
    };
    Diagnostic::new(
        Code::Policy,
        span,
        format!("`{policy}` on the `{ty}` of `{node}`, which {why}"),
    )
    .help(format!("remove `{policy}`"))
}

/// `#[errors(X)]` makes one variant for each statement that can fail: the workflow must return `X`,
/// the variants need different names, and each a type that is written or given.
pub(super) fn check_errors(model: &Model, sink: &mut Sink) {
    let Some(errors) = &model.workflow.errors else {
        return;
    };
    if let Some(mistake) = other_error(model, &errors.name) {
        sink.push(mistake);
        return;
    }
    let mut seen: Vec<String> = Vec::new();
    let bodies = model.bodies();
    let statements = bodies.iter().flat_map(|body| {
        let statements = body.statements.iter().enumerate();
        statements.map(move |(index, statement)| (*body, index, statement))
    });
    for (model, index, statement) in statements {
        let Some(written) = model.written(index).filter(|_| model.is_fallible(index)) else {
            continue;
        };
        let output = model
            .signature(statement)
            .and_then(|node| node.output.as_ref());
        if output.is_some_and(|output| output.as_result().is_none()) {
            // `check_policies` speaks about its `?`.
            continue;
        }
        let Some(source) = written.variant_source() else {
            let fact = "a `?` in a statement without a name, so its variant has none";
            sink.push(
                Diagnostic::new(Code::QuestionMark, written.span(), fact)
                    .help("name it: `let name = ..?;`"),
            );
            continue;
        };
        let text = source.to_string();
        if seen.contains(&text) {
            let name = &errors.name;
            let fact = format!(
                "two statements that can fail are called `{text}`, and `{name}` names each by its own"
            );
            sink.push(
                Diagnostic::new(Code::Twice, written.span(), fact)
                    .help(format!("name this one: `let {text}_2 = ..`")),
            );
        }
        seen.push(text.clone());
        if let Some(mistake) = unknown_error(model, index, errors, &text) {
            sink.push(mistake);
        }
    }
    for (statement, _) in &errors.given {
        let text = statement.to_string();
        if !seen.contains(&text) {
            let fact = format!("no statement that can fail is called `{text}`");
            let help = if seen.is_empty() {
                format!("`#[errors({})]`", errors.name)
            } else {
                format!("they are {}", list(&seen))
            };
            sink.push(Diagnostic::new(Code::Arguments, statement.span(), fact).help(help));
        }
    }
}

/// The workflow returns another error than the one that is made, or none.
fn other_error(model: &Model, name: &Ident) -> Option<Diagnostic> {
    let makes = format!("`#[errors({name})]` makes `{name}`, and the workflow returns");
    let mistake = |fact: String| Diagnostic::new(Code::QuestionMark, name.span(), fact);
    let ReturnType::Type(_, ty) = &model.workflow.signature.output else {
        let help = format!("`-> Result<(), {name}>`, and `Ok(())` as the tail");
        return Some(mistake(format!("{makes} nothing")).help(help));
    };
    let output = Ty::new(ty);
    let attached = attached_of(ty).map(|(_, error)| Ty::new(error));
    let error = output.as_result().and_then(|(_, error)| error);
    if attached
        .as_ref()
        .or(error)
        .is_some_and(|error| error.last_name() == Some(&name.to_string()))
    {
        return None;
    }
    let value = output
        .as_result()
        .map_or_else(|| output.to_string(), |(value, _)| value.to_string());
    let is_attached = error.is_some_and(|error| error.last_name() == Some("Attached"));
    let error = if is_attached {
        format!("Attached<{name}>")
    } else {
        name.to_string()
    };
    Some(mistake(format!("{makes} `{output}`")).help(format!("`-> Result<{value}, {error}>`")))
}

/// The type of the variant of a statement can neither be read from its node nor is it given.
fn unknown_error(model: &Model, index: usize, errors: &Errors, text: &str) -> Option<Diagnostic> {
    let (statement, written) = (model.statements.get(index)?, model.written(index)?);
    let name = &errors.name;
    let mistake = |fact: String| Diagnostic::new(Code::QuestionMark, written.span(), fact);
    let is_call = matches!(written.form, Form::Call(_));
    if is_call && !statement.findings.questions.is_empty() {
        let fact = format!(
            "a `?` in the arguments of `{text}`, and `{name}` has one variant for each statement"
        );
        return Some(
            mistake(fact).help("make the argument a statement of its own: `let argument = ..?;`"),
        );
    }
    let node = model.signature(statement);
    let error = node.and_then(|node| node.output.as_ref()?.as_result()?.1);
    if error.is_some() || errors.given(text).is_some() {
        return None;
    }
    let why = if is_call {
        "its node does not write the error's type"
    } else {
        "its error comes from an expression"
    };
    Some(
        mistake(format!("the error of `{text}` is not known: {why}"))
            .help(format!("say it: `#[errors({name}, {text} = ErrorType)]`")),
    )
}
