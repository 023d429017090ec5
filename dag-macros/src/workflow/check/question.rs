//! WF18 and WF17: `?`, and the policies that need something that can fail.

use super::super::model::Model;
use super::super::syntax::{Form, PolicyKind};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::text::{list, pretty};
use crate::types::Ty;
use proc_macro2::Span;
use quote::ToTokens;
use syn::ReturnType;

/// A `?` hands its failure to the caller, so the workflow must return a `Result`. Said once, at the
/// first `?`.
pub(super) fn check_result(model: &Model, sink: &mut Sink) {
    if model.workflow.is_result() {
        return;
    }
    let mut spans = Vec::new();
    for (statement, written) in model.statements.iter().zip(&model.workflow.statements) {
        spans.extend(statement.findings.questions.iter().copied());
        spans.extend(
            written
                .call()
                .and_then(|call| call.question())
                .map(|policy| policy.span),
        );
    }
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
        for policy in &call.policies {
            let (result, option) = (
                ty.as_result().map(|(value, _)| value.clone()),
                ty.as_option().cloned(),
            );
            ty = match (&policy.kind, result, option) {
                (PolicyKind::After(_), ..) => ty,
                (PolicyKind::Question | PolicyKind::UnwrapOr(_), Some(value), _)
                | (PolicyKind::UnwrapOr(_), None, Some(value)) => value,
                (PolicyKind::Ok, Some(value), _) => value.into_option(),
                (PolicyKind::Unknown, ..) => break,
                (PolicyKind::Question, None, option) => {
                    sink.push(question(&ty, &node.name, option.is_some(), policy.span));
                    break;
                }
                (PolicyKind::Ok | PolicyKind::UnwrapOr(_), ..) => {
                    sink.push(useless(&policy.kind, &ty, &node.name, policy.span));
                    break;
                }
            };
        }
    }
}

fn question(ty: &Ty, node: &str, option: bool, span: Span) -> Diagnostic {
    let fact = format!("`?` on a `{ty}` (`{node}`)");
    if option {
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
    let policy = if matches!(kind, PolicyKind::Ok) {
        ".ok()"
    } else {
        ".unwrap_or(..)"
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
    let name = &errors.name;
    let output = Ty::of_return(&model.workflow.signature.output);
    if let ReturnType::Type(_, ty) = &model.workflow.signature.output {
        let error = output.as_result().and_then(|(_, error)| error);
        if error.is_none_or(|error| error.last_name() != Some(&name.to_string())) {
            let value = output
                .as_result()
                .map_or_else(|| pretty(ty), |(value, _)| value.to_string());
            sink.push(
                Diagnostic::new(
                    Code::QuestionMark,
                    name.span(),
                    format!(
                        "`#[errors({name})]` makes `{name}`, and the workflow returns `{}`",
                        pretty(ty)
                    ),
                )
                .help(format!("`-> Result<{value}, {name}>`")),
            );
            return;
        }
    } else {
        sink.push(
            Diagnostic::new(
                Code::QuestionMark,
                name.span(),
                format!("`#[errors({name})]` makes `{name}`, and the workflow returns nothing"),
            )
            .help(format!("`-> Result<(), {name}>`, and `Ok(())` as the tail")),
        );
        return;
    }
    let mut seen: Vec<String> = Vec::new();
    for (index, statement) in model.statements.iter().enumerate() {
        if !model.is_fallible(index) {
            continue;
        }
        let Some(written) = model.written(index) else {
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
            sink.push(
                Diagnostic::new(
                    Code::QuestionMark,
                    written.span(),
                    "a `?` in a statement without a name, so its variant has none",
                )
                .help("name it: `let name = ..?;`"),
            );
            continue;
        };
        let text = source.to_string();
        if seen.contains(&text) {
            sink.push(
                Diagnostic::new(Code::Twice, written.span(), format!("two statements that can fail are called `{text}`, and `{name}` names each by its own"))
                    .help(format!("name this one: `let {text}_2 = ..`")),
            );
        }
        seen.push(text.clone());
        let given = errors.given.iter().any(|(statement, _)| *statement == text);
        let (unknown, why) = match &written.form {
            Form::Glue(_) => (true, "its error comes from an expression".to_owned()),
            Form::Call(_) => {
                let alias = model.signature(statement).is_some_and(|node| {
                    node.output
                        .as_ref()
                        .and_then(|output| output.as_result())
                        .is_none_or(|(_, error)| error.is_none())
                });
                (alias, "its node does not write the error's type".to_owned())
            }
        };
        let in_arguments =
            matches!(written.form, Form::Call(_)) && !statement.findings.questions.is_empty();
        if in_arguments {
            sink.push(
                Diagnostic::new(Code::QuestionMark, written.span(), format!("a `?` in the arguments of `{text}`, and `{name}` has one variant for each statement"))
                    .help("make the argument a statement of its own: `let argument = ..?;`"),
            );
        } else if unknown && !given {
            sink.push(
                Diagnostic::new(
                    Code::QuestionMark,
                    written.span(),
                    format!("the error of `{text}` is not known: {why}"),
                )
                .help(format!("say it: `#[errors({name}, {text} = ErrorType)]`")),
            );
        }
    }
    for (statement, _) in &errors.given {
        let text = statement.to_string();
        if !seen.contains(&text) {
            sink.push(
                Diagnostic::new(
                    Code::Arguments,
                    statement.span(),
                    format!("no statement that can fail is called `{text}`"),
                )
                .help(if seen.is_empty() {
                    format!("`#[errors({})]`", name.to_token_stream())
                } else {
                    format!("they are {}", list(&seen))
                }),
            );
        }
    }
}
