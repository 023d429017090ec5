//! What `..` stands for: each parameter not given, filled by its type.
//!
//! Every value whose type is written is a candidate, whatever else it is used for; there must be
//! exactly one that fits. Names never decide, and nothing is picked for being nearer. If nothing
//! fits an array, it collects everything that fits its items.

use super::super::syntax::{self, Call};
use super::{Argument, Model, Origin, Use};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::signature::{Parameter, Signature};
use crate::text::{count, did_you_mean, list, pretty};
use crate::types::{Pass, Ty, fits};
use proc_macro2::Span;

/// The arguments of a call, one for each parameter, and the uses that `..` brings.
pub(super) fn arguments(model: &Model, statement: usize, call: &Call, sink: &mut Sink) -> (Vec<Argument>, Vec<Use>) {
    let Some(signature) = model.statements.get(statement).and_then(|s| model.signature(s)) else {
        return (Vec::new(), Vec::new());
    };
    let Some(plan) = plan(call, signature, sink) else { return (Vec::new(), Vec::new()) };
    let fills: Vec<Option<Fill>> = plan
        .iter()
        .zip(&signature.parameters)
        .map(|(given, parameter)| match given {
            Ok(_) => None,
            Err(_) => Some(fill(model, statement, parameter)),
        })
        .collect();
    let mut uses = Vec::new();
    let mut arguments = Vec::new();
    for (index, (given, parameter)) in plan.iter().zip(&signature.parameters).enumerate() {
        let span = match given {
            Ok(given) => {
                arguments.push(Argument::Given(*given));
                continue;
            }
            Err(span) => *span,
        };
        let Some(fill) = fills.get(index).and_then(Option::as_ref) else { continue };
        arguments.push(match fill {
            Fill::One(value, pass) => {
                uses.push(used(parameter, *value, *pass, span));
                Argument::Filled { sources: vec![(*value, *pass)], fan_in: false, span }
            }
            Fill::FanIn(sources) => {
                uses.extend(sources.iter().map(|(value, pass)| used(parameter, *value, *pass, span)));
                Argument::Filled { sources: sources.clone(), fan_in: true, span }
            }
            Fill::Several(candidates) => {
                let written = |choice: usize| written_out(model, call, signature, &plan, &fills, index, choice);
                sink.push(ambiguous(model, call, parameter, candidates, span, &written));
                Argument::Hole
            }
            Fill::Nothing => {
                sink.push(missing(model, statement, call, parameter, span));
                Argument::Hole
            }
        });
    }
    (arguments, uses)
}

fn used(parameter: &Parameter, value: usize, pass: Pass, span: Span) -> Use {
    Use {
        value,
        takes: matches!(pass, Pass::Move | Pass::CloneArc),
        clones: pass == Pass::CloneArc,
        late: false,
        span,
        wanted: Some(parameter.ty.to_string()),
    }
}

/// For each parameter the index of the argument given, or the `..` that must fill it.
type Plan = Vec<Result<usize, Span>>;

/// Matches arguments with parameters; `None` if their number is wrong, which is reported.
fn plan(call: &Call, signature: &Signature, sink: &mut Sink) -> Option<Plan> {
    let (name, wanted, given) = (&signature.name, signature.parameters.len(), call.arguments.len());
    let rests: Vec<(usize, Span)> = call
        .arguments
        .iter()
        .enumerate()
        .filter_map(|(index, argument)| match argument {
            syntax::Argument::Rest(span) => Some((index, *span)),
            syntax::Argument::Given(_) => None,
        })
        .collect();
    let mistake = |span: Span, fact: String| Diagnostic::new(Code::Arguments, span, fact);
    match rests.as_slice() {
        [] if given == wanted => Some((0..wanted).map(Ok).collect()),
        [] if given < wanted => {
            let missing: Vec<String> =
                signature.parameters.iter().skip(given).map(|p| format!("{}: {}", p.name, p.ty)).collect();
            sink.push(
                mistake(call.span, format!("`{name}` takes {}, and {given} {} given", count(wanted, "argument"), if given == 1 { "is" } else { "are" }))
                    .help(format!("`{name}({}..)` lets the types say the rest", written_arguments(call)))
                    .help(format!("or give {}", list(missing))),
            );
            None
        }
        [(position, span)] if given - 1 < wanted => {
            let after = given - 1 - position;
            let given = |parameter: usize| {
                if parameter < *position {
                    Ok(parameter)
                } else if parameter < wanted - after {
                    Err(*span)
                } else {
                    Ok(parameter + given - wanted)
                }
            };
            Some((0..wanted).map(given).collect())
        }
        // `now(..)` of a node without parameters.
        [_] if given == 1 && wanted == 0 => Some(Vec::new()),
        [(_, span)] if given - 1 == wanted => {
            sink.push(
                mistake(*span, format!("`..` stands for nothing here: all {} of `{name}` are given", count(wanted, "argument")))
                    .help("remove `..`"),
            );
            None
        }
        [_, (_, second), ..] => {
            sink.push(mistake(*second, "there is a second `..` in one call".to_owned()).help("keep one: it stands for every parameter not given"));
            None
        }
        _ => {
            let given = call.arguments.iter().filter(|argument| matches!(argument, syntax::Argument::Given(_))).count();
            let extra = call.arguments.iter().filter_map(|argument| match argument {
                syntax::Argument::Given(expression) => Some(syn::spanned::Spanned::span(expression)),
                syntax::Argument::Rest(_) => None,
            });
            let span = extra.into_iter().nth(wanted).unwrap_or(call.span);
            let takes = if wanted == 0 { "no arguments".to_owned() } else { count(wanted, "argument") };
            let parameters: Vec<String> = signature.parameters.iter().map(|p| format!("{}: {}", p.name, p.ty)).collect();
            let mistake = mistake(span, format!("`{name}` takes {takes}, and {given} {} given", if given == 1 { "is" } else { "are" }));
            sink.push(if parameters.is_empty() {
                mistake.help(format!("`{name}()`"))
            } else {
                mistake.help(format!("its parameters are {}", list(parameters)))
            });
            None
        }
    }
}

fn written_arguments(call: &Call) -> String {
    call.arguments
        .iter()
        .filter_map(|argument| match argument {
            syntax::Argument::Given(expression) => Some(format!("{}, ", pretty(expression))),
            syntax::Argument::Rest(_) => None,
        })
        .collect()
}

/// What was found for one parameter.
enum Fill {
    One(usize, Pass),
    FanIn(Vec<(usize, Pass)>),
    Several(Vec<(usize, Pass)>),
    Nothing,
}

/// The values that fit a type, inputs first, then in statement order.
fn candidates(model: &Model, statement: usize, wanted: &Ty) -> Vec<(usize, Pass)> {
    let fitting = |(index, value): (usize, &super::Value)| {
        let own = value.origin == Origin::Statement(statement);
        let pass = fits(wanted, value.ty.as_ref()?)?;
        (!own).then_some((index, pass))
    };
    model.values.iter().enumerate().filter_map(fitting).collect()
}

fn fill(model: &Model, statement: usize, parameter: &Parameter) -> Fill {
    if parameter.generic {
        return Fill::Nothing;
    }
    let found = candidates(model, statement, &parameter.ty);
    match found.as_slice() {
        [(value, pass)] => Fill::One(*value, *pass),
        [] => match parameter.ty.as_fan_in() {
            Some((item, length)) => {
                let items = candidates(model, statement, item);
                let fits = length.parse().map_or(!items.is_empty(), |length: usize| length == items.len());
                if fits { Fill::FanIn(items) } else { Fill::Nothing }
            }
            None => Fill::Nothing,
        },
        _ => Fill::Several(found),
    }
}

/// The call with all arguments written, to paste; `choice` of the candidates of parameter `at`.
fn written_out(
    model: &Model,
    call: &Call,
    signature: &Signature,
    plan: &Plan,
    fills: &[Option<Fill>],
    at: usize,
    choice: usize,
) -> String {
    let written = |(value, pass): &(usize, Pass)| written_value(model, *value, *pass);
    let arguments: Vec<String> = plan
        .iter()
        .zip(fills)
        .zip(&signature.parameters)
        .enumerate()
        .map(|(index, ((given, fill), parameter))| match (given, fill) {
            (Ok(given), _) => match call.arguments.get(*given) {
                Some(syntax::Argument::Given(expression)) => pretty(expression),
                _ => "..".to_owned(),
            },
            (_, Some(Fill::One(value, pass))) => written(&(*value, *pass)),
            (_, Some(Fill::FanIn(sources))) => {
                format!("[{}]", sources.iter().map(written).collect::<Vec<_>>().join(", "))
            }
            (_, Some(Fill::Several(candidates))) => {
                let choice = if index == at { choice } else { 0 };
                candidates.get(choice).map(written).unwrap_or_default()
            }
            _ => format!("/* {}: {} */", parameter.name, parameter.ty),
        })
        .collect();
    format!("{}({})", pretty(&call.path), arguments.join(", "))
}

fn written_value(model: &Model, value: usize, pass: Pass) -> String {
    let name = model.value_label(value);
    match pass {
        Pass::Move => name,
        Pass::Lend => format!("&{name}"),
        Pass::CloneArc => format!("{name}.clone()"),
        Pass::AsRef => format!("{name}.as_ref()"),
        Pass::AsDeref => format!("{name}.as_deref()"),
    }
}

fn ambiguous(
    model: &Model,
    call: &Call,
    parameter: &Parameter,
    candidates: &[(usize, Pass)],
    span: Span,
    written: &dyn Fn(usize) -> String,
) -> Diagnostic {
    const SHOWN: usize = 4;
    let labels: Vec<String> = candidates.iter().map(|(value, _)| model.value_label(*value)).collect();
    let (shown, hidden) = labels.split_at(labels.len().min(SHOWN));
    let mut names: Vec<String> = shown.iter().map(|label| format!("`{label}`")).collect();
    let last = if hidden.is_empty() { names.pop().unwrap_or_default() } else { format!("{} more", hidden.len()) };
    let name = call.name().map(ToString::to_string).unwrap_or_default();
    let fact = format!("`{}: {}` of `{name}` could be {} or {last}", parameter.name, parameter.ty, names.join(", "));
    let mut diagnostic = Diagnostic::new(Code::Ambiguous, span, fact);
    for choice in 0..shown.len() {
        let help = if choice == 0 { "say which: " } else { "or " };
        diagnostic = diagnostic.help(format!("{help}`{}`", written(choice)));
    }
    let unnamed = candidates.iter().any(|(value, _)| model.values.get(*value).is_some_and(|value| value.name.is_none()));
    if unnamed {
        diagnostic = diagnostic.note("a statement without `let` has no name yet: `let name = ..`");
    }
    diagnostic
}

/// Nothing fits: what comes nearest, and how to get from there to what is wanted.
fn missing(model: &Model, statement: usize, call: &Call, parameter: &Parameter, span: Span) -> Diagnostic {
    let name = call.name().map(ToString::to_string).unwrap_or_default();
    let (given, wanted) = (&parameter.name, &parameter.ty);
    if parameter.generic {
        return Diagnostic::new(Code::Missing, span, format!("`{given}: {wanted}` of `{name}` is generic, so its type cannot say which value is meant"))
            .help(format!("give the argument: `{name}({given}, ..)`"));
    }
    if let Some(diagnostic) = maybe(model, statement, &name, parameter, span) {
        return diagnostic;
    }
    if let Some((item, length)) = wanted.as_fan_in() {
        let items = candidates(model, statement, item);
        if !items.is_empty() {
            let labels: Vec<String> = items.iter().map(|(value, _)| model.value_label(*value)).collect();
            let there = if items.len() == 1 { "there is 1".to_owned() } else { format!("there are {}", items.len()) };
            let array: Vec<String> = items.iter().map(|(value, pass)| written_value(model, *value, *pass)).collect();
            return Diagnostic::new(Code::Missing, span, format!("`{given}: {wanted}` of `{name}` wants {length} values that fit `{item}`, and {there}: {}", list(labels)))
                .help(format!("let `{name}` take `[{item}; {}]`", items.len()))
                .help(format!("or say which: `[{}]`", array.join(", ")));
        }
    }
    let mut diagnostic = Diagnostic::new(Code::Missing, span, format!("nothing here is the `{given}: {wanted}` that `{name}` takes"));
    let near: Vec<String> = near_misses(model, statement, wanted).into_iter().map(|(_, help)| help).collect();
    if near.is_empty() {
        let owned = wanted.as_reference().unwrap_or(wanted);
        diagnostic = diagnostic
            .help(format!("add an input `{given}: {wanted}`, or call a node that returns `{owned}`"))
            .help(format!("or give the argument: `{name}({given}, ..)`"));
    }
    for help in near {
        diagnostic = diagnostic.help(help);
    }
    let untyped: Vec<String> = model
        .values
        .iter()
        .enumerate()
        .filter(|(_, value)| value.ty.is_none() && value.origin != Origin::Statement(statement))
        .map(|(index, _)| model.value_label(index))
        .collect();
    if !untyped.is_empty() {
        let verb = if untyped.len() == 1 { "is" } else { "are" };
        diagnostic = diagnostic.note(format!("the type of {} {verb} not written, so `..` does not see it: `let {}: T = ..`", list(&untyped), untyped.first().map_or("", String::as_str)));
    }
    diagnostic
}

/// WF08: what is wanted exists, but only maybe.
fn maybe(model: &Model, statement: usize, node: &str, parameter: &Parameter, span: Span) -> Option<Diagnostic> {
    let wanted = match parameter.ty.as_fan_in() {
        Some((item, _)) if candidates(model, statement, item).len() < 2 => item,
        _ => &parameter.ty,
    };
    let mut found = Vec::new();
    for (index, value) in model.values.iter().enumerate() {
        let Some(ty) = value.ty.as_ref().filter(|_| value.origin != Origin::Statement(statement)) else { continue };
        let bare = ty.as_reference().unwrap_or(ty);
        let inner = bare.as_option().or_else(|| bare.as_result().map(|(value, _)| value));
        if inner.is_some_and(|inner| fits(wanted, inner).is_some()) {
            found.push((index, ty));
        }
    }
    let [(value, ty)] = found.as_slice() else { return None };
    let label = model.value_label(*value);
    let owned = wanted.as_reference().unwrap_or(wanted);
    let is_result = ty.as_reference().unwrap_or(ty).as_result();
    let fact = format!("`{label}` may be missing: it is a `{ty}`, and `{node}` takes `{}: {}`", parameter.name, parameter.ty);
    let mut diagnostic = Diagnostic::new(Code::Maybe, span, fact);
    let from_call = match model.values.get(*value).map(|value| value.origin) {
        Some(Origin::Statement(statement)) => model.written(statement).and_then(syntax::Statement::call),
        _ => None,
    };
    if let Some(call) = from_call {
        let call_text = format!("{}(..)", pretty(&call.path));
        let asked = call.policies.iter().any(|policy| matches!(policy.kind, syntax::PolicyKind::Ok));
        if model.workflow.is_result() && (asked || is_result.is_some()) {
            diagnostic = diagnostic.help(format!("let its failure fail the workflow: `let {label} = {call_text}?;`"));
        }
        if asked || is_result.is_some() {
            diagnostic = diagnostic.help(format!("or give a value for its place: `let {label} = {call_text}.unwrap_or(..);`"));
        }
    }
    let takes = match is_result {
        Some((ok, Some(error))) => format!("Result<&{ok}, &{error}>"),
        _ => format!("Option<&{owned}>"),
    };
    Some(diagnostic.help(format!("or let `{node}` take what may be missing: `{}: {takes}`", parameter.name)))
}

/// Values that are nearly what is wanted, with the way from one to the other.
fn near_misses(model: &Model, statement: usize, wanted: &Ty) -> Vec<(usize, String)> {
    let mut near = Vec::new();
    let owned = wanted.as_reference();
    let bare = owned.unwrap_or(wanted);
    let others = model.values.iter().enumerate().filter(|(_, value)| value.origin != Origin::Statement(statement));
    for (index, value) in others {
        let Some(ty) = &value.ty else { continue };
        let label = model.value_label(index);
        let lent = ty.as_reference().unwrap_or(ty);
        let help = if owned.is_none() && ty.as_reference().is_some() && lent.same(wanted) {
            format!("`{label}` is only lent (`{ty}`): give a clone, `{label}.clone()`, or let the node take `&{wanted}`")
        } else if owned.is_none() && lent.as_pointer().is_some_and(|inner| inner.same(wanted)) {
            format!("`{label}` is `{ty}`: let the node take `&{wanted}`, or `{ty}`")
        } else if owned.is_some() && lent.same(bare) && fits(wanted, ty).is_none() {
            format!("`{label}` is `{ty}`, which does not live for `'static`")
        } else if lent.as_list().is_some_and(|item| item.same(bare)) {
            format!("`{label}` is many of them (`{ty}`): let the node take `&[{bare}]`, or give one")
        } else if bare.as_list().is_some_and(|item| item.same(lent)) {
            format!("`{label}` is one of them (`{ty}`): give a list, `&[{label}]`")
        } else if bare.as_pointer().is_some_and(|inner| inner.same(lent)) {
            format!("`{label}` is `{ty}`, not yet in a `{bare}`: let the node take `&{lent}`")
        } else if bare.as_option().is_some_and(|inner| inner.as_reference().unwrap_or(inner).same(lent)) {
            format!("`{label}` is always there (`{ty}`): give `Some(&{label})`, or let the node take `&{lent}`")
        } else if lent.last_name().is_some_and(|name| bare.last_name() == Some(name)) && !lent.same(bare) {
            format!("`{label}` is `{ty}`, which is another type as written")
        } else if let (Some(name), Some(candidate)) = (bare.last_name(), lent.last_name())
            && did_you_mean(name, [candidate]).is_some()
        {
            format!("did you mean `{candidate}`? `{label}` is one")
        } else {
            continue;
        };
        near.push((index, help));
    }
    near
}

/// Values that a message about a hole speaks of.
pub(super) fn suspects(arguments: &[Argument], model: &Model, statement: usize) -> Vec<usize> {
    let Some(signature) = model.statements.get(statement).and_then(|s| model.signature(s)) else { return Vec::new() };
    // Without a plan nothing is known about this call, so nothing is held against any value.
    if arguments.len() < signature.parameters.len() {
        return (0..model.values.len()).collect();
    }
    let mut suspects = Vec::new();
    for (argument, parameter) in arguments.iter().zip(&signature.parameters) {
        if !matches!(argument, Argument::Hole) {
            continue;
        }
        if parameter.generic {
            return (0..model.values.len()).collect();
        }
        suspects.extend(candidates(model, statement, &parameter.ty).iter().map(|(value, _)| *value));
        suspects.extend(near_misses(model, statement, &parameter.ty).iter().map(|(value, _)| *value));
        let item = parameter.ty.as_fan_in().map(|(item, _)| item);
        for (index, value) in model.values.iter().enumerate() {
            let Some(ty) = &value.ty else {
                suspects.push(index);
                continue;
            };
            let bare = ty.as_reference().unwrap_or(ty);
            let inner = bare.as_option().or_else(|| bare.as_result().map(|(value, _)| value)).unwrap_or(bare);
            let wanted = |wanted: &Ty| fits(wanted, inner).is_some() || fits(wanted, bare).is_some();
            if wanted(&parameter.ty) || item.is_some_and(wanted) {
                suspects.push(index);
            }
        }
    }
    suspects
}
