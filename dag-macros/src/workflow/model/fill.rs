//! What `..` stands for: each parameter not given, filled by its type.
//!
//! Every value whose type is written is a candidate, whatever else it is used for; there must be
//! exactly one that fits. Names never decide, and nothing is picked for being nearer. If nothing
//! fits an array, it collects everything that fits its items.

use super::super::expression::Names;
use super::super::syntax::{self, Call};
use super::arity::{Plan, plan};
use super::missing::{missing, near_misses};
use super::{Argument, At, Model, Origin, Use};
use crate::diagnostics::{Code, Diagnostic, Place, Sink};
use crate::signature::{Parameter, Signature};
use crate::text::pretty;
use crate::types::{Pass, Ty, fits};
use syn::Token;

/// The arguments of a call, one for each parameter, and the uses that `..` brings. `statement` is the one
/// the call stands in.
pub(super) fn arguments(
    model: &Model,
    statement: usize,
    call: &Call,
    signature: Option<&Signature>,
    sink: &mut Sink,
) -> (Vec<Argument>, Vec<Use>) {
    let Some(signature) = signature else {
        return (Vec::new(), Vec::new());
    };
    let Some(plan) = plan(call, signature, sink) else {
        return (Vec::new(), Vec::new());
    };
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
        let dots = match given {
            Ok(given) => {
                if let Some(mistake) =
                    not_lent(model, statement, call, *given, parameter, &signature.name)
                {
                    sink.push(mistake);
                }
                arguments.push(Argument::Given(*given));
                continue;
            }
            Err(dots) => *dots,
        };
        let written = |choice: usize| {
            written_out(
                &model.at(statement),
                call,
                signature,
                &plan,
                &fills,
                index,
                choice,
            )
        };
        let Some(fill) = fills.get(index).and_then(Option::as_ref) else {
            continue;
        };
        arguments.push(match fill {
            Fill::One(value, pass) => {
                uses.push(used(parameter, *value, *pass, dots));
                Argument::Filled {
                    sources: vec![(*value, *pass)],
                    fan_in: false,
                    dots,
                }
            }
            Fill::FanIn(sources) => {
                uses.extend(
                    sources
                        .iter()
                        .map(|(value, pass)| used(parameter, *value, *pass, dots)),
                );
                Argument::Filled {
                    sources: sources.clone(),
                    fan_in: true,
                    dots,
                }
            }
            Fill::Several(candidates) => {
                sink.push(ambiguous(
                    model,
                    call,
                    parameter,
                    candidates,
                    Place::of(&dots),
                    &written,
                ));
                Argument::Hole
            }
            // What is missing may be what a refused statement would have made.
            Fill::Nothing
                if model.workflow.incomplete || model.values.iter().any(|value| value.hole) =>
            {
                Argument::Hole
            }
            Fill::Nothing => {
                sink.push(missing(
                    model,
                    statement,
                    parameter,
                    &signature.name,
                    Place::of(&dots),
                    &written(0),
                ));
                Argument::Hole
            }
        });
    }
    (arguments, uses)
}

/// Does the parameter that gets the argument at `given` take a reference?
pub(super) fn wants_reference(
    signature: Option<&Signature>,
    arguments: &[Argument],
    given: usize,
) -> bool {
    let Some(signature) = signature else {
        return false;
    };
    arguments
        .iter()
        .zip(&signature.parameters)
        .any(|(argument, parameter)| {
            matches!(argument, Argument::Given(index) if *index == given)
                && parameter.ty.as_reference().is_some()
        })
}

/// A bare name where the node takes a reference to just that: the `&` was forgotten.
fn not_lent(
    model: &Model,
    statement: usize,
    call: &Call,
    given: usize,
    parameter: &Parameter,
    node: &str,
) -> Option<Diagnostic> {
    let Some(syntax::Argument::Given(syn::Expr::Path(path))) = call.arguments.get(given) else {
        return None;
    };
    let name = path.path.get_ident()?;
    let value = model.at(statement).value(&name.to_string())?;
    let bound_twice = |value: &super::Value| value.twice && value.name.as_ref() == Some(name);
    if model.values.iter().any(bound_twice) {
        return None;
    }
    let ty = model.values.get(value)?.ty.as_ref()?;
    let pass = fits(&parameter.ty, ty).filter(|_| !parameter.generic)?;
    let lend = written_value(model, value, pass);
    let fact = format!(
        "`{node}` takes `{}: {}`, and `{name}` is {}",
        parameter.name,
        parameter.ty,
        ty.with_article()
    );
    matches!(pass, Pass::Lend | Pass::Deref).then(|| {
        Diagnostic::new(Code::Arguments, name.span(), fact).help(format!("lend it: `{lend}`"))
    })
}

fn used(parameter: &Parameter, value: usize, pass: Pass, dots: Token![..]) -> Use {
    Use {
        value,
        takes: matches!(pass, Pass::Move | Pass::CloneArc),
        clones: pass == Pass::CloneArc,
        late: false,
        undo: false,
        takes_part: false,
        span: dots.spans[0],
        wanted: Some(parameter.ty.to_string()),
    }
}

/// What was found for one parameter.
enum Fill {
    One(usize, Pass),
    FanIn(Vec<(usize, Pass)>),
    Several(Vec<(usize, Pass)>),
    Nothing,
}

/// The values that fit a type, inputs first, then in statement order.
pub(super) fn candidates(model: &Model, statement: usize, wanted: &Ty) -> Vec<(usize, Pass)> {
    let here = model.at(statement);
    let member = model.written(statement).and_then(|written| written.member);
    let block = member.map(|member| member.block);
    let arms = model.arms_around(here.arm);
    let around: Vec<usize> = arms
        .filter_map(|arm| Some(model.workflow.arms.get(arm)?.block))
        .collect();
    let fitting = |(index, value): (usize, &super::Value)| {
        let own = value.origin == Origin::Statement(statement)
            || block.is_some_and(|block| value.origin == Origin::Statement(block))
            || around
                .iter()
                .any(|block| value.origin == Origin::Statement(*block));
        let pass = fits(wanted, value.ty.as_ref()?)?;
        (!own && here.sees(index)).then_some((index, pass))
    };
    model
        .values
        .iter()
        .enumerate()
        .filter_map(fitting)
        .collect()
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
                let fits = length
                    .parse()
                    .map_or(!items.is_empty(), |length: usize| length == items.len());
                if fits {
                    Fill::FanIn(items)
                } else {
                    Fill::Nothing
                }
            }
            None => Fill::Nothing,
        },
        _ => Fill::Several(found),
    }
}

/// The call with all arguments written, to paste; `choice` of the candidates of parameter `at`.
fn written_out(
    here: &At<'_>,
    call: &Call,
    signature: &Signature,
    plan: &Plan,
    fills: &[Option<Fill>],
    at: usize,
    choice: usize,
) -> String {
    let model = here.model;
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
                format!(
                    "[{}]",
                    sources.iter().map(written).collect::<Vec<_>>().join(", ")
                )
            }
            (_, Some(Fill::Several(candidates))) => {
                let choice = if index == at { choice } else { 0 };
                candidates.get(choice).map(written).unwrap_or_default()
            }
            _ => match here.value(&parameter.name) {
                Some(_) => parameter.name.clone(),
                None => format!("/* {}: {} */", parameter.name, parameter.ty),
            },
        })
        .collect();
    format!("{}({})", pretty(&call.path), arguments.join(", "))
}

fn is_lent(model: &Model, value: usize) -> bool {
    let ty = model.values.get(value).and_then(|value| value.ty.as_ref());
    ty.is_some_and(|ty| ty.as_reference().is_some())
}

pub(super) fn written_value(model: &Model, value: usize, pass: Pass) -> String {
    let name = model.value_label(value);
    match pass {
        Pass::Move => name,
        Pass::Lend => format!("&{name}"),
        Pass::Deref if is_lent(model, value) => format!("&**{name}"),
        Pass::Deref => format!("&*{name}"),
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
    place: Place,
    written: &dyn Fn(usize) -> String,
) -> Diagnostic {
    const SHOWN: usize = 4;
    let labels: Vec<String> = candidates
        .iter()
        .map(|(value, _)| model.value_label(*value))
        .collect();
    let (shown, hidden) = labels.split_at(labels.len().min(SHOWN));
    let mut names: Vec<String> = shown.iter().map(|label| format!("`{label}`")).collect();
    let last = if hidden.is_empty() {
        names.pop().unwrap_or_default()
    } else {
        format!("{} more", hidden.len())
    };
    let name = call.name().map(ToString::to_string).unwrap_or_default();
    let fact = format!(
        "`{}: {}` of `{name}` could be {} or {last}",
        parameter.name,
        parameter.ty,
        names.join(", ")
    );
    let mut diagnostic = Diagnostic::new(Code::Ambiguous, place, fact);
    for choice in 0..shown.len() {
        let help = if choice == 0 { "say which: " } else { "or " };
        diagnostic = diagnostic.help(format!("{help}`{}`", written(choice)));
    }
    let unnamed = candidates.iter().any(|(value, _)| {
        model
            .values
            .get(*value)
            .is_some_and(|value| value.name.is_none())
    });
    if unnamed {
        diagnostic = diagnostic.note("a statement without `let` has no name yet: `let name = ..`");
    }
    diagnostic
}

/// Values that a message about a hole speaks of.
pub(super) fn suspects(
    model: &Model,
    statement: usize,
    signature: Option<&Signature>,
    arguments: &[Argument],
) -> Vec<usize> {
    let Some(signature) = signature else {
        return Vec::new();
    };
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
        suspects.extend(
            candidates(model, statement, &parameter.ty)
                .iter()
                .map(|(value, _)| *value),
        );
        suspects.extend(
            near_misses(model, statement, &parameter.ty)
                .iter()
                .map(|(value, _)| *value),
        );
        let item = parameter.ty.as_fan_in().map(|(item, _)| item);
        for (index, value) in model.values.iter().enumerate() {
            let Some(ty) = &value.ty else {
                suspects.push(index);
                continue;
            };
            let bare = ty.as_reference().unwrap_or(ty);
            let inner = bare
                .as_option()
                .or_else(|| bare.as_result().map(|(value, _)| value))
                .unwrap_or(bare);
            let wanted =
                |wanted: &Ty| fits(wanted, inner).is_some() || fits(wanted, bare).is_some();
            if wanted(&parameter.ty) || item.is_some_and(wanted) {
                suspects.push(index);
            }
        }
    }
    suspects
}
