//! WF05: as many arguments as parameters, or one `..` for those that are not given.

use super::super::syntax::{Argument, Call};
use crate::diagnostics::{Code, Diagnostic, Place, Sink};
use crate::signature::Signature;
use crate::text::{count, list, pretty};
use syn::Token;

/// For each parameter the index of the argument given, or the `..` that must fill it.
pub(super) type Plan = Vec<Result<usize, Token![..]>>;

/// Matches arguments with parameters; `None` if their number is wrong, which is reported.
pub(super) fn plan(call: &Call, signature: &Signature, sink: &mut Sink) -> Option<Plan> {
    let wanted = signature.parameters.len();
    let rests: Vec<(usize, Token![..])> = call
        .arguments
        .iter()
        .enumerate()
        .filter_map(|(index, argument)| match argument {
            Argument::Rest(dots) => Some((index, *dots)),
            Argument::Given(_) => None,
        })
        .collect();
    let given = call.arguments.len() - rests.len();
    let mistake = match rests.as_slice() {
        [] if given == wanted => return Some((0..wanted).map(Ok).collect()),
        [(before, dots)] if given < wanted => {
            let (before, filled) = (*before, wanted - given);
            let parameter = |index: usize| {
                if index < before {
                    Ok(index)
                } else if index < before + filled {
                    Err(*dots)
                } else {
                    // Behind the `..`, which is an argument itself.
                    Ok(index - filled + 1)
                }
            };
            return Some((0..wanted).map(parameter).collect());
        }
        // `now(..)` of a node without parameters.
        [_] if given == 0 && wanted == 0 => return Some(Vec::new()),
        [] if given < wanted => too_few(call, signature, given),
        [(_, dots)] if given == wanted => {
            let name = &signature.name;
            let fact = format!("`..` stands for nothing here: every argument of `{name}` is given");
            Diagnostic::new(Code::Arguments, Place::of(dots), fact).help("remove `..`")
        }
        [_, (_, second), ..] => Diagnostic::new(
            Code::Arguments,
            Place::of(second),
            "there is a second `..` in one call",
        )
        .help("keep one: it stands for every parameter not given"),
        _ => too_many(call, signature, given),
    };
    sink.push(mistake);
    None
}

fn are_given(number: usize) -> String {
    if number == 0 {
        return "none is given".to_owned();
    }
    format!("{number} {} given", if number == 1 { "is" } else { "are" })
}

fn parameters(signature: &Signature) -> impl Iterator<Item = String> {
    signature
        .parameters
        .iter()
        .map(|parameter| format!("{}: {}", parameter.name, parameter.ty))
}

fn too_few(call: &Call, signature: &Signature, given: usize) -> Diagnostic {
    let name = &signature.name;
    let takes = count(signature.parameters.len(), "argument");
    let written = call.arguments.iter().filter_map(|argument| match argument {
        Argument::Given(expression) => Some(format!("{}, ", pretty(expression))),
        Argument::Rest(_) => None,
    });
    let written: String = written.collect();
    // In an undo: services come first, what was made last.
    let dots = if written == "_, " {
        ".., _".to_owned()
    } else {
        format!("{written}..")
    };
    let missing: Vec<String> = parameters(signature).skip(given).collect();
    Diagnostic::new(
        Code::Arguments,
        call.span,
        format!("`{name}` takes {takes}, and {}", are_given(given)),
    )
    .help(format!("`{name}({dots})` lets the types say the rest"))
    .help(format!("or give {}", list(missing)))
}

fn too_many(call: &Call, signature: &Signature, given: usize) -> Diagnostic {
    let (name, wanted) = (&signature.name, signature.parameters.len());
    let mut places = call.arguments.iter().filter_map(|argument| match argument {
        Argument::Given(expression) => Some(Place::of(expression)),
        Argument::Rest(_) => None,
    });
    let place = places.nth(wanted).unwrap_or(call.span.into());
    let takes = if wanted == 0 {
        "no arguments".to_owned()
    } else {
        count(wanted, "argument")
    };
    let mistake = Diagnostic::new(
        Code::Arguments,
        place,
        format!("`{name}` takes {takes}, and {}", are_given(given)),
    );
    if wanted == 0 {
        mistake.help(format!("`{name}()`"))
    } else {
        let are = if wanted == 1 {
            "parameter is"
        } else {
            "parameters are"
        };
        mistake.help(format!("its {are} {}", list(parameters(signature))))
    }
}
