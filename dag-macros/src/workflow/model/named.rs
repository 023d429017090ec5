//! The statements that `.after(..)` and `.allow_race(..)` name.

use super::super::expression::Names;
use super::super::syntax::{self, Binding, Call, Form, PolicyKind};
use super::resolve::label;
use super::{Model, Origin};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::text::{did_you_mean, list};
use proc_macro2::Span;

/// The statements that `.after(..)` and `.allow_race(..)` name.
pub(super) fn named_statements(model: &mut Model, index: usize, sink: &mut Sink) {
    let Some(Form::Call(call)) = model
        .workflow
        .statements
        .get(index)
        .map(|written| &written.form)
    else {
        return;
    };
    let mistakes = sink.len();
    let mut outside = Vec::new();
    let mut found = |policy: &str, names: &[syn::Ident]| -> Vec<(usize, Span)> {
        let (inside, outer): (Vec<&syn::Ident>, Vec<&syn::Ident>) = names
            .iter()
            .partition(|name| model.outside(index, name).is_none());
        let outer = outer.into_iter();
        outside.extend(outer.filter_map(|name| {
            Some((
                model.outside(index, name)?,
                policy == "allow_race",
                name.span(),
            ))
        }));
        let statements = inside.into_iter();
        statements
            .filter_map(|name| {
                named_statement(model, index, policy, (name, names.len() == 1), sink)
            })
            .collect()
    };
    let (mut orders, mut races) = (Vec::new(), Vec::new());
    for policy in &call.policies {
        match &policy.kind {
            PolicyKind::After(names) => orders.extend(found("after", names)),
            PolicyKind::AllowRace(names) => races.extend(found("allow_race", names)),
            _ => {}
        }
    }
    // What the body of a block names out here.
    let body = model
        .statements
        .get(index)
        .and_then(|statement| statement.body.as_ref());
    let inside = body.into_iter().flat_map(|body| &body.statements);
    for &(value, may_race, span) in inside.flat_map(|statement| &statement.outside) {
        match model.values.get(value).map(|value| value.origin) {
            Some(Origin::Statement(other)) if may_race => races.push((other, span)),
            Some(Origin::Statement(other)) => orders.push((other, span)),
            _ => outside.push((value, may_race, span)),
        }
    }
    if let Some(statement) = model.statements.get_mut(index) {
        (statement.orders, statement.races) = (orders, races);
        statement.outside = outside;
        statement.unclear |= sink.len() > mistakes;
    }
    share_orders(model, index);
}

impl Model {
    /// The value of that name, if a statement of a body around this one makes it.
    fn outside(&self, index: usize, name: &syn::Ident) -> Option<usize> {
        let value = self.at(index).value(&name.to_string())?;
        let origin = self.values.get(value)?.origin;
        (origin == Origin::Outside { named: false }).then_some(value)
    }
}

/// What a block waits for its members wait for.
fn share_orders(model: &mut Model, index: usize) {
    let members = model
        .written(index)
        .and_then(|written| written.call()?.members())
        .map(|block| block.members.clone());
    let members = members.unwrap_or_else(|| model.in_arms_of(index));
    let Some((orders, races)) = model
        .statements
        .get(index)
        .map(|block| (block.orders.clone(), block.races.clone()))
    else {
        return;
    };
    for member in members {
        if let Some(member) = model.statements.get_mut(member) {
            member.shared.extend(orders.iter().copied());
            member.races.extend(races.iter().copied());
        }
    }
    // Who may race with a block may race with its members.
    let named = races.iter().filter_map(|(other, span)| {
        let block = model.written(*other)?.call()?.members();
        let inside = block.map_or_else(|| model.in_arms_of(*other), |block| block.members.clone());
        Some(inside.into_iter().map(|member| (member, *span)))
    });
    let named: Vec<(usize, Span)> = named.flatten().collect();
    if let Some(statement) = model.statements.get_mut(index) {
        statement.through_blocks = named;
    }
}

/// The statement of that name: by its `let`, or by the node's name if that is unique.
fn named_statement(
    model: &Model,
    index: usize,
    policy: &str,
    (name, alone): (&syn::Ident, bool),
    sink: &mut Sink,
) -> Option<(usize, Span)> {
    let text = name.to_string();
    if let Some(value) = model.at(index).value(&text) {
        if let Some(Origin::Statement(statement)) =
            model.values.get(value).map(|value| value.origin)
        {
            return Some((statement, name.span()));
        }
        let (why, note) = match policy {
            "after" => (
                "there is nothing to wait for",
                "inputs exist from the start",
            ),
            _ => ("nothing can race with it", "inputs never change"),
        };
        sink.push(
            Diagnostic::new(
                Code::Policy,
                name.span(),
                format!("`{text}` is an input, so {why}"),
            )
            .help(if alone {
                format!("remove `.{policy}({text})`: {note}")
            } else {
                format!("remove `{text}` from `.{policy}(..)`: {note}")
            }),
        );
        return None;
    }
    let unnamed: Vec<usize> = (0..model.statements.len())
        .filter(|other| {
            model
                .statements
                .get(*other)
                .is_some_and(|statement| statement.label == text)
                && model.at(index).stands(*other)
                && model.written(*other).is_some_and(|written| {
                    matches!(
                        written.binding,
                        Binding::Unnamed | Binding::Discard | Binding::Pattern(_)
                    )
                })
        })
        .collect();
    match unnamed.as_slice() {
        [only] => return Some((*only, name.span())),
        [] => sink.push(unknown_statement(model, index, policy, &text, name)),
        several => sink.push(
            Diagnostic::new(
                Code::Arguments,
                name.span(),
                format!("`{text}` stands for {} statements", several.len()),
            )
            .help(format!(
                "name the one you mean: `let {text}_1 = {text}(..);`, then `.{policy}({text}_1)`"
            )),
        ),
    }
    None
}

fn unknown_statement(
    model: &Model,
    index: usize,
    policy: &str,
    text: &str,
    name: &syn::Ident,
) -> Diagnostic {
    let here = model.at(index);
    let statements = model.statements.iter().enumerate();
    let named = statements
        .filter(|(index, _)| {
            let written = model.written(*index);
            let plain = |written: &syntax::Statement| {
                !written.tail && written.gives.is_none() && !matches!(written.form, Form::Decide(_))
            };
            written.is_some_and(plain) && here.stands(*index)
        })
        .map(|(_, statement)| statement)
        .filter(|statement| {
            let label = &statement.label;
            label.chars().all(|c| c.is_alphanumeric() || c == '_') && label != "_"
        });
    let mut labels: Vec<&str> = Vec::new();
    for statement in named {
        let label = statement.label.as_str();
        if model
            .signature(statement)
            .is_some_and(|node| node.name == text)
        {
            let fact =
                format!("no statement is called `{text}`: the one that runs it is `{label}`");
            return Diagnostic::new(Code::Arguments, name.span(), fact)
                .help(format!("`.{policy}({label})`"));
        }
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    let hidden = (0..model.statements.len()).find(|other| {
        let node = model.signature_at(*other);
        let called = node.is_some_and(|node| node.name == text);
        !here.stands(*other) && (model.label(*other) == text || called)
    });
    if let Some(hidden) = hidden {
        let block = model.seen_from(index, hidden);
        if !here.stands(block) || model.excludes(index, hidden) {
            let fact =
                format!("`{text}` stands in another arm, and never runs in one run with this");
            return Diagnostic::new(Code::Arguments, name.span(), fact)
                .help(format!("remove `.{policy}({text})`"));
        }
        let block = match model.name_to_wait_for(block) {
            Ok(block) | Err(block) => block,
        };
        let fact = format!("`{text}` is known inside of `{block}` only");
        return Diagnostic::new(Code::Arguments, name.span(), fact)
            .help(format!("`.{policy}({block})`: all of it"));
    }
    if let Some(block) = inside_of(&model.workflow.statements, text) {
        let fact = format!("`{text}` is known inside of `{block}` only");
        return Diagnostic::new(Code::Arguments, name.span(), fact)
            .help(format!("`.{policy}({block})`: all of it"));
    }
    let mistake = Diagnostic::new(
        Code::Arguments,
        name.span(),
        format!("no statement is called `{text}`"),
    );
    match did_you_mean(text, labels.iter().copied()) {
        Some(meant) => mistake.help(format!("did you mean `.{policy}({meant})`?")),
        None if labels.is_empty() => mistake.help("remove it: there is no other statement"),
        None => mistake.help(format!("the statements are {}", list(labels))),
    }
}

/// The block in which a statement has this name, or runs this node.
fn inside_of(statements: &[syntax::Statement], text: &str) -> Option<String> {
    let named = |statement: &syntax::Statement| {
        let bound = matches!(&statement.binding, Binding::Name(name) if name == text);
        let called = statement.call().and_then(Call::name);
        bound || called.is_some_and(|name| name == text)
    };
    let is_inside = |statement: &&syntax::Statement| {
        let each = statement.call().and_then(Call::each);
        each.is_some_and(|each| {
            let inside = &each.body.statements;
            inside.iter().any(named) || inside_of(inside, text).is_some()
        })
    };
    statements.iter().find(is_inside).map(label)
}
