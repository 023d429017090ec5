//! WF02 and WF08: a parameter that nothing fits, what comes nearest to it, and how to get from there to
//! what is wanted.

use super::super::syntax;
use super::fill::{candidates, written_value};
use super::{Model, Origin};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::signature::Parameter;
use crate::text::{did_you_mean, list, pretty};
use crate::types::{Ty, fits, lends_as};

/// Nothing fits: what comes nearest, and how to get from there to what is wanted. `written` is the
/// call with all its arguments.
pub(super) fn missing(
    model: &Model,
    statement: usize,
    parameter: &Parameter,
    node: &str,
    place: Place,
    written: &str,
) -> Diagnostic {
    let (given, wanted) = (&parameter.name, &parameter.ty);
    if parameter.generic {
        let fact = format!(
            "`{given}: {wanted}` of `{node}` is generic, so its type cannot say which value is meant"
        );
        return Diagnostic::new(Code::Missing, place, fact)
            .help(format!("give the argument: `{written}`"));
    }
    if let Some(diagnostic) = maybe(model, statement, node, parameter, place) {
        return diagnostic;
    }
    if let Some((item, length)) = wanted.as_fan_in() {
        return too_few_or_many(model, statement, parameter, node, place, item, length);
    }
    let mut diagnostic = Diagnostic::new(
        Code::Missing,
        place,
        format!("nothing here is the `{given}: {wanted}` that `{node}` takes"),
    );
    // What the statement of an undo made is `_` in it, and no candidate for `..`.
    let own = model
        .statements
        .get(statement)
        .and_then(|statement| statement.ty.as_ref());
    let made = own.map(|ty| ty.as_result().map_or(ty, |(made, _)| made));
    let undo = model.undo_call(statement).and_then(|call| call.name());
    if let (Some(made), Some(undo)) = (made, undo)
        && undo == node
        && fits(wanted, made).is_some()
    {
        return diagnostic.help(format!(
            "`{undo}(.., _)`: in an undo `_` is what the statement made"
        ));
    }
    let near = near_misses(model, statement, wanted);
    for (_, help) in &near {
        diagnostic = diagnostic.help(help);
    }
    if near.is_empty() {
        let owned = wanted.as_reference().unwrap_or(wanted);
        diagnostic = diagnostic
            .help(format!(
                "add an input `{given}: {wanted}`, or call a node that returns `{owned}`"
            ))
            .help(format!("or give the argument: `{written}`"))
            .note("types are compared as written: an alias is another type");
    }
    match untyped(model, statement).as_slice() {
        [] => diagnostic,
        names => {
            let verb = if names.len() == 1 { "is" } else { "are" };
            let first = names.first().map_or("", String::as_str);
            diagnostic.note(format!("the type of {} {verb} not written, so `..` does not see it: `let {first}: {} = ..`", list(names), wanted.as_reference().unwrap_or(wanted)))
        }
    }
}

/// Values that are no candidates because nobody wrote their type.
fn untyped(model: &Model, statement: usize) -> Vec<String> {
    let hidden = |value: &super::Value| {
        let hidden = |name: &proc_macro2::Ident| syntax::is_head(name) || syntax::is_state(name);
        let named = match &value.name {
            Some(name) => !hidden(name),
            None => matches!(value.origin, Origin::Statement(_)),
        };
        let member = match value.origin {
            Origin::Statement(origin) => model.written(origin).and_then(|written| written.member),
            _ => None,
        };
        let own = value.origin == Origin::Statement(statement);
        value.ty.is_none() && !value.twice && named && member.is_none() && !own
    };
    model
        .values
        .iter()
        .enumerate()
        .filter(|(_, value)| hidden(value))
        .map(|(index, _)| model.value_label(index))
        .collect()
}

/// A fan-in takes as many values as fit its items, and there is another number of them.
fn too_few_or_many(
    model: &Model,
    statement: usize,
    parameter: &Parameter,
    node: &str,
    place: Place,
    item: &Ty,
    length: &str,
) -> Diagnostic {
    let items = candidates(model, statement, item);
    let labels: Vec<String> = items
        .iter()
        .map(|(value, _)| model.value_label(*value))
        .collect();
    let there = match labels.len() {
        0 => "there is none".to_owned(),
        1 => format!("there is 1: {}", list(labels)),
        number => format!("there are {number}: {}", list(labels)),
    };
    let (given, wanted) = (&parameter.name, &parameter.ty);
    let fact = format!(
        "`{given}: {wanted}` of `{node}` collects {length} values that fit `{item}`, and {there}"
    );
    let mut diagnostic = Diagnostic::new(Code::Missing, place, fact);
    if items.is_empty() {
        let near = near_misses(model, statement, item);
        for (_, help) in &near {
            diagnostic = diagnostic.help(help);
        }
        if near.is_empty() {
            let owned = item.as_reference().unwrap_or(item);
            diagnostic = diagnostic.help(format!(
                "add inputs of that type, or calls of nodes that return `{owned}`"
            ));
        }
        return diagnostic;
    }
    let wanted = length.parse().unwrap_or(items.len());
    let diagnostic = diagnostic.help(format!("let `{node}` take `[{item}; {}]`", items.len()));
    if wanted > items.len() {
        return diagnostic;
    }
    let some = items.iter().take(wanted);
    let array: Vec<String> = some
        .map(|(value, pass)| written_value(model, *value, *pass))
        .collect();
    diagnostic.help(format!("or say which, such as `[{}]`", array.join(", ")))
}

/// The type inside a maybe: `T` of `Option<T>` and `Result<T, E>`, also behind a reference.
fn inside(ty: &Ty) -> Option<&Ty> {
    let bare = ty.as_reference().unwrap_or(ty);
    bare.as_option()
        .or_else(|| bare.as_result().map(|(value, _)| value))
}

/// WF08: what is wanted exists, but only maybe, and nothing else comes near.
fn maybe(
    model: &Model,
    statement: usize,
    node: &str,
    parameter: &Parameter,
    place: Place,
) -> Option<Diagnostic> {
    let fan_in = parameter.ty.as_fan_in();
    let wanted = fan_in.map_or(&parameter.ty, |(item, _)| item);
    let found: Vec<(usize, &Ty)> = model
        .values
        .iter()
        .enumerate()
        .filter(|(_, value)| value.origin != Origin::Statement(statement))
        .filter_map(|(index, value)| Some((index, value.ty.as_ref()?)))
        .filter(|(_, ty)| inside(ty).is_some_and(|inner| fits(wanted, inner).is_some()))
        .collect();
    let expected = match fan_in {
        // With the maybes the number would be right.
        Some((item, length)) => {
            length.parse::<usize>().ok()?
                - candidates(model, statement, item)
                    .len()
                    .min(length.parse().ok()?)
        }
        None => 1,
    };
    if found.len() != expected || !near_misses(model, statement, wanted).is_empty() {
        return None;
    }
    let (value, ty) = *found.first()?;
    let labels = found.iter().map(|(value, _)| model.value_label(*value));
    let is = if found.len() == 1 {
        "may be missing: it is"
    } else {
        "may be missing: each is"
    };
    let (given, taken) = (&parameter.name, &parameter.ty);
    let fact = format!(
        "{} {is} {}, and `{node}` takes `{given}: {taken}`",
        list(labels),
        ty.with_article()
    );
    let mut helps = Vec::new();
    let label = model.value_label(value);
    let call = match model.values.get(value).map(|value| value.origin) {
        Some(Origin::Statement(statement)) => {
            model.written(statement).and_then(syntax::Statement::call)
        }
        _ => None,
    };
    if let Some(call) = call {
        let text = call.text();
        let fails = call
            .policies
            .iter()
            .any(|policy| matches!(policy.kind, syntax::PolicyKind::Ok))
            || ty.as_reference().unwrap_or(ty).as_result().is_some();
        if fails && model.workflow.is_result() {
            helps.push(format!(
                "let its failure fail the workflow: `let {label} = {text}?;`"
            ));
        }
        helps.push(format!(
            "give a value for its place: `let {label} = {text}.unwrap_or(..);`"
        ));
        if fails && !model.workflow.is_result() {
            helps.push("return a `Result` from the workflow, and write `?`".to_owned());
        }
    }
    let bare = ty.as_reference().unwrap_or(ty);
    let (lent, inner) = (
        if wanted.as_reference().is_some() {
            "&"
        } else {
            ""
        },
        wanted.as_reference().unwrap_or(wanted),
    );
    let maybe = match bare.as_result() {
        Some((ok, Some(error))) => format!("Result<{lent}{ok}, {lent}{error}>"),
        _ => format!("Option<{lent}{inner}>"),
    };
    match fan_in {
        None => helps.push(format!(
            "let `{node}` take what may be missing: `{given}: {maybe}`"
        )),
        Some((_, length)) if found.len().to_string() == length => {
            helps.push(format!(
                "let `{node}` take what may be missing: `{given}: [{maybe}; {length}]`"
            ));
        }
        Some(_) => {}
    }
    let mut diagnostic = Diagnostic::new(Code::Maybe, place, fact);
    for (index, help) in helps.into_iter().enumerate() {
        diagnostic = diagnostic.help(if index == 0 {
            help
        } else {
            format!("or {help}")
        });
    }
    Some(diagnostic)
}

/// Values that are nearly what is wanted, with the way from one to the other.
pub(super) fn near_misses(model: &Model, statement: usize, wanted: &Ty) -> Vec<(usize, String)> {
    let mut near = Vec::new();
    let others = model
        .values
        .iter()
        .enumerate()
        .filter(|(_, value)| value.origin != Origin::Statement(statement));
    for (index, value) in others {
        let Some(ty) = &value.ty else { continue };
        if let Some(help) = near_miss(&model.value_label(index), ty, wanted) {
            near.push((index, help));
        }
    }
    for (other, body) in model.statements.iter().enumerate() {
        let values = body.body.iter().flat_map(|body| &body.values);
        let own = values.filter(|value| !matches!(value.origin, Origin::Outside { .. }));
        for value in own {
            let (Some(name), Some(ty)) = (&value.name, &value.ty) else {
                continue;
            };
            if fits(wanted, ty).is_some() {
                let block = &body.label;
                let help = format!("`{name}` is one, but inside of `{block}` only: use it there");
                near.push((other, help));
            }
        }
    }
    for (other, written) in model.workflow.statements.iter().enumerate() {
        let discarded = matches!(written.binding, syntax::Binding::Discard) && other != statement;
        let ty = model
            .statements
            .get(other)
            .and_then(|statement| statement.ty.as_ref());
        if let (true, Some(ty), Some(call)) = (discarded, ty, written.call())
            && fits(wanted, ty).is_some()
        {
            let name = pretty(&call.path);
            near.push((
                usize::MAX,
                format!("`let _ = {name}(..)` throws it away: give it a name"),
            ));
        }
    }
    near
}

/// The way from a value of type `ty` to what is wanted, if it is a short one.
fn near_miss(label: &str, ty: &Ty, wanted: &Ty) -> Option<String> {
    let owned = wanted.as_reference();
    let bare = owned.unwrap_or(wanted);
    let lent = ty.as_reference().unwrap_or(ty);
    if owned.is_none() && ty.as_reference().is_some() && lent.same(wanted) {
        return Some(format!(
            "`{label}` is only lent (`{ty}`): give a clone, `{label}.clone()`, or let the node take `&{wanted}`"
        ));
    }
    if owned.is_none() && lent.as_pointer().is_some_and(|inner| inner.same(wanted)) {
        return Some(format!(
            "`{label}` is `{ty}`: let the node take `&{wanted}`, or `{ty}`"
        ));
    }
    if owned.is_some() && lent.same(bare) && fits(wanted, ty).is_none() {
        return Some(format!(
            "`{label}` is `{ty}`, which does not live for `'static`"
        ));
    }
    if lent.as_list().is_some_and(|item| item.same(bare)) {
        return Some(format!(
            "`{label}` is many of them (`{ty}`): let the node take `&[{bare}]`, or give one"
        ));
    }
    if bare.as_list().is_some_and(|item| item.same(lent)) {
        return Some(format!(
            "`{label}` is one of them (`{ty}`): give a list, `&[{label}]`"
        ));
    }
    if bare.as_pointer().is_some_and(|inner| inner.same(lent)) {
        let pointer = bare.last_name().unwrap_or_default();
        return Some(format!(
            "`{label}` is `{ty}`: give `{pointer}::new({label})`, or let the node take `&{lent}`"
        ));
    }
    if let Some(inner) = inside(bare) {
        let inner = inner.as_reference().unwrap_or(inner);
        let wrap = if bare.as_option().is_some() {
            "Some"
        } else {
            "Ok"
        };
        if inner.same(lent) {
            return Some(format!(
                "`{label}` is always there (`{ty}`): give `{wrap}(&{label})`, or let the node take `&{lent}`"
            ));
        }
        if inside(lent).is_some_and(|lent| inner.same(lent)) {
            return Some(format!(
                "`{label}` is {}, not {}",
                ty.with_article(),
                wanted.with_article()
            ));
        }
    }
    if owned.is_none() && lends_as(wanted, lent) {
        return Some(format!(
            "`{label}` is `{ty}`: give `{label}.to_owned()`, or let the node take `{ty}`"
        ));
    }
    // Two pointers are as near as what they point to.
    let (bare, lent) = match (bare.as_pointer(), lent.as_pointer()) {
        (Some(wanted), Some(given)) if bare.last_name() == lent.last_name() => (wanted, given),
        _ => (bare, lent),
    };
    let (name, candidate) = (bare.last_name()?, lent.last_name()?);
    if name == candidate && !lent.same(bare) {
        return Some(format!(
            "`{label}` is `{ty}`, which is another type as written"
        ));
    }
    did_you_mean(name, [candidate])
        .map(|candidate| format!("did you mean `{candidate}`? `{label}` is one"))
}
