//! What is said of calls: their arguments and policies, as they are written.

use super::super::super::model::{Argument, Model};
use super::super::super::syntax::{self, Call, Each, PolicyKind};
use crate::text::pretty;
use crate::types::Pass;
use proc_macro2::Ident;

/// An argument; one that `..` found is written out.
pub(super) fn argument_text(model: &Model, call: &Call, argument: &Argument) -> String {
    match argument {
        Argument::Given(index) => match call.arguments.get(*index) {
            Some(syntax::Argument::Given(expression)) => pretty(expression),
            _ => String::new(),
        },
        Argument::Filled {
            sources, fan_in, ..
        } => {
            let texts: Vec<String> = sources
                .iter()
                .map(|(value, pass)| {
                    let lend = if matches!(pass, Pass::Lend | Pass::Deref) {
                        "&"
                    } else {
                        ""
                    };
                    format!("{lend}{}", model.value_label(*value))
                })
                .collect();
            if *fan_in {
                format!("[{}]", texts.join(", "))
            } else {
                texts.join(", ")
            }
        }
        Argument::Hole => "?".to_owned(),
    }
}

fn names(names: &[Ident]) -> String {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    names.join(", ")
}

fn call_text(call: &Call) -> String {
    let arguments: Vec<String> = call
        .arguments
        .iter()
        .map(|argument| match argument {
            syntax::Argument::Given(expression) => pretty(expression),
            syntax::Argument::Rest(_) => "..".to_owned(),
        })
        .collect();
    format!("{}({})", pretty(&call.path), arguments.join(", "))
}

/// A policy, in short where it holds a closure.
pub(super) fn policy_text(kind: &PolicyKind) -> String {
    match kind {
        PolicyKind::Question => "?".to_owned(),
        PolicyKind::Ok => ".ok()".to_owned(),
        PolicyKind::UnwrapOr(default) => format!(".unwrap_or({})", pretty(default)),
        PolicyKind::After(statements) => format!(".after({})", names(statements)),
        PolicyKind::AllowRace(statements) => format!(".allow_race({})", names(statements)),
        PolicyKind::Early => ".early()".to_owned(),
        PolicyKind::Emit => ".emit()".to_owned(),
        PolicyKind::Undo(call) => format!(".undo({})", call_text(call)),
        PolicyKind::Timeout(limit) => format!(".timeout({})", pretty(limit)),
        PolicyKind::Hedge(delay) => format!(".hedge({})", pretty(delay)),
        PolicyKind::OrElse(call) => format!(".or_else({})", call_text(call)),
        PolicyKind::Ensure(_) => ".ensure(..)".to_owned(),
        PolicyKind::Inspect(_) => ".inspect(..)".to_owned(),
        PolicyKind::Permit(limiter, None) => format!(".permit({})", pretty(limiter)),
        PolicyKind::Permit(limiter, Some(cost)) => {
            format!(".permit({}, {})", pretty(limiter), pretty(cost))
        }
        PolicyKind::Retry(retry) => {
            let named = [("backoff", &retry.backoff), ("when", &retry.when)];
            let named = named
                .into_iter()
                .filter_map(|(word, argument)| match argument {
                    Some(syn::Expr::Closure(_)) => Some(format!(", {word} = ..")),
                    Some(argument) => Some(format!(", {word} = {}", pretty(argument))),
                    None => None,
                });
            format!(
                ".retry({}{})",
                pretty(&retry.times),
                named.collect::<String>()
            )
        }
        PolicyKind::Guess(guess) => format!(".guess({})", pretty(guess)),
        PolicyKind::Unknown => String::new(),
    }
}

/// The head of a `for`, from the pattern on.
pub(super) fn for_text(each: &Each) -> String {
    let until = each.until.as_ref();
    let until = until.map(|(until, _)| format!(".until({})", pretty(until)));
    format!(
        "{} in {}.concurrent({}){}",
        pretty(&each.pattern),
        pretty(&each.list),
        pretty(&each.limit),
        until.unwrap_or_default()
    )
}
