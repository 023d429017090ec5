//! WF01: statements that wait for each other.

use super::super::model::{Edge, Model};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::text::list;
use proc_macro2::Span;

/// A statement starts when all it waits for is there, so on a cycle none ever starts. Of every knot
/// of statements the shortest cycle is shown, edge by edge; breaking it is the user's decision.
pub(super) fn check_cycles(model: &Model, sink: &mut Sink) {
    for cycle in model.digraph().cycles() {
        let next = cycle.iter().cycle().skip(1);
        let edges: Vec<&Edge> = cycle
            .iter()
            .zip(next)
            .filter_map(|(from, to)| {
                model
                    .edges
                    .iter()
                    .find(|edge| edge.from == *from && edge.to == *to)
            })
            .collect();
        // A name that is bound twice may mean another value, which is reported.
        if edges.iter().any(|edge| is_bound_again(model, edge)) {
            continue;
        }
        let mut mistake =
            left_by_loop(model, &edges).unwrap_or_else(|| message(model, &cycle, &edges));
        for edge in edges {
            let node = |statement| model.node_number(statement);
            mistake = mistake.show_edge(node(edge.from), node(edge.to));
        }
        sink.push(mistake);
    }
}

fn is_bound_again(model: &Model, edge: &Edge) -> bool {
    let name = edge
        .value
        .and_then(|value| model.values.get(value)?.name.clone());
    let Some(name) = name else { return false };
    let bodies = model.bodies();
    let mut values = bodies.iter().flat_map(|body| &body.values);
    values.any(|value| value.twice && value.name.as_ref() == Some(&name))
}

/// What stands in for a loop uses what the loop leaves.
fn left_by_loop(model: &Model, edges: &[&Edge]) -> Option<Diagnostic> {
    let [edge] = edges else { return None };
    let rounds = model.written(edge.to)?.call()?.rounds()?;
    let state = model.values.get(edge.value?)?.name.as_ref()?;
    rounds.states.iter().find(|known| known.name == *state)?;
    let name = model.label(edge.to);
    let fact = format!("`{state}` is known behind the loop, and so not to a policy of `{name}`");
    Some(
        Diagnostic::new(Code::Cycle, edge.span, fact)
            .help(format!(
                "`.ok()` here, and behind the loop `match {name} {{ Some(value) => .., None => .. }}`, which may use `{state}`"
            ))
            .note(format!("a policy is a part of `{name}`, whose states are handed on when it is over")),
    )
}

/// A workflow is run as part of the one around it, so one inside itself would have no end.
pub(super) fn check_itself(model: &Model, sink: &mut Sink) {
    let workflow = &model.workflow;
    let name = &workflow.signature.ident;
    for call in workflow
        .calls()
        .filter(|call| workflow.is_itself(&call.path))
    {
        let place = call.name().map_or(call.span, proc_macro2::Ident::span);
        sink.push(
            Diagnostic::new(Code::Cycle, place, format!("`{name}` is inside itself"))
                .help("rounds that stop: `loop { .. }.max(n)`")
                .help(format!("or an ordinary `async fn` that calls `{name}` again, if it is to be without a bound"))
                .note("a workflow is a part of the one around it, so it would never end"),
        );
    }
}

fn message(model: &Model, cycle: &[usize], edges: &[&Edge]) -> Diagnostic {
    let label = |statement: usize| {
        model
            .statements
            .get(statement)
            .map(|s| s.label.clone())
            .unwrap_or_default()
    };
    // The first edge in the text: the one that ends in the first statement of the cycle.
    let first = edges.iter().min_by_key(|edge| edge.to);
    let span = first.map_or_else(Span::call_site, |edge| edge.span);
    let fact = match cycle {
        [only] => format!("`{}` waits for itself", label(*only)),
        several => format!(
            "{} wait for each other",
            list(several.iter().map(|statement| label(*statement)))
        ),
    };
    let mut diagnostic = Diagnostic::new(Code::Cycle, span, fact);
    for edge in edges {
        let (from, to) = (label(edge.from), label(edge.to));
        let how = match (&edge.value, &edge.wanted) {
            (Some(_), Some(wanted)) => {
                format!("`{to}` waits for `{from}`, its `..` takes `{wanted}`")
            }
            (Some(value), None) => {
                let name = model.value_label(*value);
                let is_call = model
                    .written(edge.to)
                    .is_some_and(|written| written.call().is_some());
                let mut uses = model
                    .statements
                    .get(edge.to)
                    .into_iter()
                    .flat_map(|to| &to.uses);
                let undo = uses.any(|use_| use_.undo && use_.value == *value);
                let place = match (undo, is_call) {
                    (true, _) => "undo",
                    (_, true) => "arguments",
                    (_, false) => "expression",
                };
                format!("`{to}` waits for `{from}`, `{name}` is in its {place}")
            }
            (None, _) => format!("`{to}` waits for `{from}`, by `.after({from})`"),
        };
        diagnostic = diagnostic.note(how);
    }
    let order = edges.iter().find(|edge| edge.value.is_none());
    let inferred = edges.iter().any(|edge| edge.wanted.is_some());
    match order {
        Some(edge) => diagnostic.help(format!(
            "remove `.after({})` from `{}`",
            label(edge.from),
            label(edge.to)
        )),
        None if inferred => diagnostic
            .help("give one of these arguments from elsewhere: an input, or another statement"),
        None => diagnostic.help("take one of these from elsewhere: an input, or another statement"),
    }
}
