//! WF17 about what says when a write may run: `.after`, `.allow_race` and `.early` that change nothing.

use super::super::model::{Model, Scope, gates, may_be_held};
use super::super::syntax::{Call, PolicyKind};
use crate::diagnostics::{Code, Diagnostic, Sink};
use dag_graph::{Digraph, Order, Touch, conflicts};
use proc_macro2::Span;

fn useless(span: Span, fact: String) -> Diagnostic {
    Diagnostic::new(Code::Policy, span, fact)
}

/// An `.after` that holds already hides what really orders the two. Each is looked at with all the others
/// in place; of two that imply each other the first one stays.
pub(super) fn check_orders(model: &Model, sink: &mut Sink) {
    let mut edges: Vec<(usize, usize, bool)> = Vec::new();
    for edge in &model.edges {
        let written = edge.value.is_none() && !model.is_last(edge.to);
        edges.push((edge.from, edge.to, written));
    }
    for (to, statement) in model.statements.iter().enumerate().rev() {
        // What its block waits for a member waits for.
        if model
            .written(to)
            .is_some_and(|written| written.member.is_some())
        {
            continue;
        }
        let block = model
            .written(to)
            .and_then(|written| written.call()?.members());
        let members = block.map_or(&[][..], |block| &block.members);
        for &(from, span) in statement.orders.iter().rev() {
            let Some(own) = edges.iter().rposition(|edge| *edge == (from, to, true)) else {
                continue;
            };
            // What a block of members waits for is what they wait for.
            let passed_on =
                |edge: &(usize, usize, bool)| edge.0 == from && edge.2 && members.contains(&edge.1);
            let rest = edges.iter().enumerate();
            let rest = rest.filter(|(index, edge)| *index != own && !passed_on(edge));
            let rest: Vec<(usize, usize)> = rest.map(|(_, edge)| (edge.0, edge.1)).collect();
            // By a path alone only where everything runs.
            let held: &[usize] = if members.is_empty() { &[to] } else { members };
            let ordered = if model.workflow.arms.is_empty() {
                let graph = Digraph::new(model.statements.len(), rest);
                held.iter().all(|held| graph.reaches(from, *held))
            } else {
                let order = model.order_of(rest);
                order.is_none_or(|order| held.iter().all(|held| order.before(from, *held)))
            };
            let same = edges.iter().filter(|edge| **edge == (from, to, true));
            let twice = same.count() > 1;
            if !ordered && !twice {
                continue;
            }
            edges.remove(own);
            let (first, second) = (model.label(from), model.label(to));
            let direct = model
                .edges
                .iter()
                .any(|edge| edge.from == from && edge.to == to && edge.value.is_some());
            let why = match (twice, direct) {
                (true, _) => format!("`{second}` waits for `{first}` twice"),
                (_, true) => {
                    format!("`{second}` takes what `{first}` makes, so it comes after it anyway")
                }
                _ => format!("`{second}` comes after `{first}` anyway, by what it waits for"),
            };
            sink.push(useless(span, why).help(remove(model, to, "after", &first)));
        }
    }
}

/// What to take away so that a policy of statement `index` does not name `name` any more.
fn remove(model: &Model, index: usize, policy: &str, name: &str) -> String {
    let call = model.written(index).and_then(|written| written.call());
    let mut lists = call
        .into_iter()
        .flat_map(|call| &call.policies)
        .filter_map(|written| match &written.kind {
            PolicyKind::After(names) if policy == "after" => Some(names),
            PolicyKind::AllowRace(names) if policy == "allow_race" => Some(names),
            _ => None,
        });
    let alone = lists.any(|names| matches!(names.as_slice(), [only] if only == name));
    if alone {
        format!("remove `.{policy}({name})`")
    } else {
        format!("remove `{name}` from `.{policy}(..)`")
    }
}

/// Consent that means nothing would be read as a race that is none.
///
/// `beside`: copies of the body run beside each other, and what is ordered in one is not between two.
pub(super) fn check_consents(model: &Model, order: &Order, beside: bool, sink: &mut Sink) {
    let mut seen: Vec<(usize, usize)> = Vec::new();
    let unknown = model.may_wait_for_more();
    for (index, statement) in model.statements.iter().enumerate() {
        // Members have the consent of their block, and are asked about it in its place.
        let call = model.written(index).and_then(|written| written.call());
        if call.and_then(Call::members).is_some() {
            continue;
        }
        for &(other, span) in &statement.races {
            let (own, name) = (model.label(index), model.label(other));
            let pair = (index.min(other), index.max(other));
            let conflict = !model.conflicts(index, other).is_empty();
            let fact = if index == other && !beside {
                format!("`{own}` cannot race with itself")
            } else if seen.contains(&pair) {
                format!("`{own}` and `{name}` are allowed to race already")
            } else if !conflict {
                nothing_shared(model, index, other)
            } else if !beside && order.before(other, index) {
                format!("`{own}` comes after `{name}`, so they cannot race")
            } else if !beside && order.before(index, other) {
                format!("`{own}` comes before `{name}`, so they cannot race")
            } else {
                seen.push(pair);
                continue;
            };
            // What a missing argument would have ordered is not known.
            if conflict && (unknown.contains(&index) || unknown.contains(&other)) {
                continue;
            }
            seen.push(pair);
            sink.push(useless(span, fact).help(remove(model, index, "allow_race", &name)));
        }
    }
}

fn nothing_shared(model: &Model, x: usize, y: usize) -> String {
    let writes = |index: usize| {
        let statement = model.statements.get(index);
        statement.is_some_and(|statement| statement.effects.touch().kind().writes())
    };
    let (first, second) = (model.label(x), model.label(y));
    match (writes(x), writes(y)) {
        (false, false) => format!("neither `{first}` nor `{second}` writes, so they cannot race"),
        (true, true) if overlaps(model, x, y) => {
            format!("`{first}` and `{second}` both commute, so they may overlap anyway")
        }
        _ => format!("`{first}` and `{second}` share no resource, so they cannot race"),
    }
}

/// Would they conflict if they did not commute?
fn overlaps(model: &Model, x: usize, y: usize) -> bool {
    let touch = |index: usize| {
        let statement = model.statements.get(index)?;
        Some(Touch {
            commutes: false,
            ..statement.effects.touch()
        })
    };
    match (touch(x), touch(y)) {
        (Some(x), Some(y)) => !conflicts(x, y).is_empty(),
        _ => false,
    }
}

/// `.early()` lifts the gate; where there is none it promises something that nobody asked for.
pub(super) fn check_early(model: &Model, sink: &mut Sink) {
    for (index, written) in model.workflow.statements.iter().enumerate() {
        let call = written.call().filter(|call| call.block.is_none());
        let Some(early) = call.and_then(Call::early) else {
            continue;
        };
        let Some(statement) = model
            .statements
            .get(index)
            .filter(|statement| statement.node.is_some())
        else {
            continue;
        };
        let name = model.label(index);
        let kind = statement.effects.touch().kind();
        let holds = may_be_held(model, index);
        // In a block it may be the gate around it that waits.
        let inside = model.scope != Scope::Workflow;
        let lifts = inside || gates(model, Some(index)) != model.gates;
        let why = if !kind.writes() {
            format!("`{name}` writes nothing")
        } else if !holds && model.undo_call(index).is_some() {
            format!("`{name}` has an undo")
        } else if !holds {
            format!("`{name}` is idempotent")
        } else if !lifts {
            format!("no `?` is left that `{name}` would wait for")
        } else {
            continue;
        };
        sink.push(
            useless(early.span, format!("`.early()` lifts no gate: {why}"))
                .help("remove `.early()`")
                .note("the gate holds a write that is neither idempotent nor undone until nothing else can fail"),
        );
    }
}

/// Two policies of one kind where one says it.
pub(super) fn check_twice(model: &Model, sink: &mut Sink) {
    for call in model
        .workflow
        .statements
        .iter()
        .filter_map(|written| written.call())
    {
        let node = call.name().map(ToString::to_string).unwrap_or_default();
        let mut repeated = |policy: &str, is: fn(&PolicyKind) -> bool| {
            for second in call
                .policies
                .iter()
                .filter(|policy| is(&policy.kind))
                .skip(1)
            {
                sink.push(
                    useless(second.span, format!("`{node}` has a second `{policy}`"))
                        .help(format!("remove one `{policy}`")),
                );
            }
        };
        repeated(".early()", |kind| matches!(kind, PolicyKind::Early));
        repeated(".emit()", |kind| matches!(kind, PolicyKind::Emit));
        repeated(".undo(..)", |kind| matches!(kind, PolicyKind::Undo(_)));
    }
}
