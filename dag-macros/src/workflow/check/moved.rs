//! WF04: values that are moved and also used.

use super::super::model::{Model, Origin, Storage, Use};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::text::joined;
use crate::types::Ty;
use proc_macro2::Span;

/// A value that is taken by one statement and used by others, and where the message stands.
pub(crate) struct Contested {
    pub(crate) value: usize,
    pub(crate) span: Span,
    pub(crate) message: Diagnostic,
}

/// The values that WF04 is about, unless their type is `Copy`.
///
/// A move must be the only use; a tail that comes last may take what others are lent.
pub(crate) fn contested(model: &Model) -> Vec<Contested> {
    let mut all = Vec::new();
    for (index, value) in model.values.iter().enumerate() {
        // A copy is taken of what comes from outside of a block.
        let outside = matches!(value.origin, Origin::Outside { .. });
        if outside || model.storage(index) == Storage::Reference || model.is_copy(index) {
            continue;
        }
        let users = model.users(index);
        let (kept, again) = (model.is_kept(index), model.is_used_again(index));
        // What an undo uses must be there when the run fails, also if the last to fail is the tail.
        // What the arm beside does with it happens in other runs.
        let beside = |user: usize| {
            let mut others = users.iter().filter(|(other, _)| *other != user);
            others.any(|(other, _)| !model.excludes(user, *other))
        };
        let takers = users.iter().filter(|(user, takes)| {
            let lent = model.storage(index) == Storage::Lent;
            let contested = beside(*user) || again || kept || lent;
            *takes && contested && (!model.is_last(*user) || kept && model.can_fail(*user))
        });
        let takers: Vec<usize> = takers.map(|(user, _)| *user).collect();
        let Some(&taker) = takers.last() else {
            continue;
        };
        let span = model
            .statements
            .get(taker)
            .and_then(|statement| {
                statement
                    .uses
                    .iter()
                    .find(|use_| use_.value == index && use_.takes)
            })
            .map_or_else(Span::call_site, |use_| use_.span);
        let message = moved(model, index, taker, &users, span);
        let users = users.iter().map(|(user, _)| model.node_number(*user));
        all.push(Contested {
            value: index,
            span,
            message: users.fold(message, Diagnostic::show_node),
        });
    }
    all
}

fn moved(
    model: &Model,
    index: usize,
    taker: usize,
    users: &[(usize, bool)],
    span: Span,
) -> Diagnostic {
    let name = model.value_label(index);
    let taken_by = model.user_label(taker);
    if let Some(undo) = undo_that(model, taker, index, true) {
        let fact = format!(
            "`{name}` is moved into `{undo}`, the undo of `{taken_by}`, and an undo is only lent what it uses"
        );
        return Diagnostic::new(Code::Moved, span, fact)
            .help(format!(
                "lend it, `&{name}`, and let `{undo}` take a reference"
            ))
            .help(format!("or give a copy: `{name}.clone()`"));
    }
    let output = "the output";
    let quoted = |label: String| {
        if label == output {
            label
        } else {
            format!("`{label}`")
        }
    };
    let others = others(model, index, taker, users).into_iter().map(quoted);
    let undos = users
        .iter()
        .filter_map(|(user, _)| undo_that(model, *user, index, false));
    let others: Vec<String> = others
        .chain(undos.map(|undo| format!("the undo `{undo}`")))
        .collect();
    let in_block = model
        .statements
        .get(taker)
        .is_some_and(|statement| statement.body.is_some());
    let others = if others.is_empty() && in_block {
        "its body".to_owned()
    } else if others.is_empty() {
        "its policies".to_owned()
    } else {
        joined(&others)
    };
    let fact = format!(
        "`{name}` is moved into {} and also used by {others}",
        quoted(taken_by.clone())
    );
    let value = model.values.get(index);
    if in_block {
        return Diagnostic::new(Code::Moved, span, fact)
            .help(format!("go over it by reference: `{name}.iter()`"))
            .help(format!("or give a copy: `{name}.clone()`"));
    }
    let by_call = model
        .written(taker)
        .is_some_and(|written| written.call().is_some());
    let lend = if by_call {
        format!("lend it, `&{name}`, and let `{taken_by}` take a reference")
    } else {
        format!("lend it: `&{name}`")
    };
    let diagnostic = Diagnostic::new(Code::Moved, span, fact)
        .help(lend)
        .help(format!("or give a copy: `{name}.clone()`"));
    match value.and_then(|value| value.ty.as_ref()) {
        Some(ty) if value.is_some_and(|value| value.origin == Origin::Input) => {
            diagnostic.help(format!("or take the input as `{name}: {}`", ty.borrowed()))
        }
        _ => diagnostic,
    }
}

/// The uses of a value in one statement.
fn uses_of(model: &Model, statement: usize, value: usize) -> impl Iterator<Item = &Use> {
    let statement = model.statements.get(statement);
    let all = statement.into_iter().flat_map(|statement| &statement.uses);
    all.filter(move |use_| use_.value == value)
}

/// The node of the statement's undo, if the undo takes the value (or is lent it).
fn undo_that(model: &Model, statement: usize, value: usize, takes: bool) -> Option<String> {
    let mut uses = uses_of(model, statement, value);
    uses.find(|use_| use_.undo && (use_.takes && !use_.clones) == takes)?;
    model.undo_call(statement)?.name().map(ToString::to_string)
}

/// What else uses a value besides `taker`, undos aside.
fn others(model: &Model, value: usize, taker: usize, users: &[(usize, bool)]) -> Vec<String> {
    let users = users
        .iter()
        .map(|(user, _)| *user)
        .filter(|user| *user != taker);
    let own = users.filter(|user| uses_of(model, *user, value).any(|use_| !use_.undo));
    own.map(|user| model.user_label(user)).collect()
}

/// WF04, where the type as written is known not to be `Copy`; elsewhere the expansion asks rustc.
pub(super) fn check_moved(model: &Model, sink: &mut Sink) {
    for contested in contested(model) {
        let ty = model
            .values
            .get(contested.value)
            .and_then(|value| value.ty.as_ref());
        if ty.and_then(Ty::is_copy) == Some(false) {
            sink.push(contested.message);
        }
    }
}
