//! WF10 and WF11: two statements that touch one resource, at least one of them writing, in no fixed order.

mod message;

use super::super::model::{Model, Precedence};
use crate::diagnostics::{Diagnostic, Sink};
use dag_graph::{Clash, Conflict, Order};
use message::{many, single};
use std::collections::BTreeMap;

/// Two statements that may not overlap and are not ordered. `second` is the one to wait.
struct Pair<'a> {
    first: usize,
    second: usize,
    conflicts: Vec<Conflict<'a>>,
    /// Pairs that only this decision orders: who consents must consent to them, too.
    implied: Vec<(usize, usize)>,
}

impl<'a> Pair<'a> {
    fn is_write(&self) -> bool {
        self.conflicts
            .iter()
            .any(|conflict| conflict.clash == Clash::WriteWrite)
    }

    /// What they conflict over first; `None` if one of them names nothing.
    fn resource(&self) -> Option<&'a str> {
        self.conflicts
            .first()
            .and_then(|conflict| conflict.resource)
    }
}

/// So many decisions about one resource get a message each; if there are more they share one.
const SINGLE: usize = 3;

/// Two accesses must be ordered in every run, or exclude each other, or commute, or the user consents.
pub(super) fn check_races(model: &Model, order: &Order, sink: &mut Sink) {
    let mut resources: BTreeMap<Option<&str>, Vec<&Pair<'_>>> = BTreeMap::new();
    let pairs = decisions(model, order);
    for pair in &pairs {
        resources.entry(pair.resource()).or_default().push(pair);
    }
    for (resource, pairs) in resources {
        if pairs.len() > SINGLE {
            let message = many(model, resource, &pairs);
            sink.push(
                pairs
                    .into_iter()
                    .fold(message, |message, pair| show(model, message, pair)),
            );
        } else {
            for pair in pairs {
                sink.push(show(model, single(model, order, pair), pair));
            }
        }
    }
}

/// In a picture, the order that is missing.
fn show(model: &Model, message: Diagnostic, pair: &Pair<'_>) -> Diagnostic {
    let [first, second] = [pair.first, pair.second].map(|index| model.node_number(index));
    let message = message.show_node(first).show_node(second);
    message.show_edge(first, second)
}

/// The pairs the user has to decide about. Once a pair is decided, others are: of three writes in no order
/// two decisions put them into one. So each pair that is found counts as ordered for those behind it.
fn decisions<'a>(model: &'a Model, order: &Order) -> Vec<Pair<'a>> {
    let given = Precedence::of(model, order);
    let mut order = given.clone();
    let mut pairs: Vec<Pair<'_>> = Vec::new();
    let mut implied = Vec::new();
    let unknown = model.may_wait_for_more();
    let sequence = sequence(model);
    for (position, &second) in sequence.iter().enumerate() {
        let before = sequence.get(..position).unwrap_or_default();
        for &first in before.iter().rev() {
            let fixed = given.is_fixed(first, second) || model.consents(first, second);
            if fixed || is_their_block(model, first, second) {
                continue;
            }
            let conflicts = model.conflicts(first, second);
            let known = [first, second].iter().all(|index| !unknown.contains(index));
            if conflicts.is_empty() || !known {
                continue;
            }
            if order.is_fixed(first, second) {
                implied.push((first, second));
                continue;
            }
            order.assume(first, second);
            pairs.push(Pair {
                first,
                second,
                conflicts,
                implied: Vec::new(),
            });
        }
    }
    for (first, second) in implied {
        let at = |pair: &Pair<'_>| pair.second == second;
        let through = |pair: &Pair<'_>| {
            let behind = first == pair.first || order.before(first, pair.first);
            behind && order.before(pair.second, second)
        };
        let by = pairs.iter().rposition(at);
        let by = by.or_else(|| pairs.iter().rposition(through));
        if let Some(pair) = by.and_then(|by| pairs.get_mut(by)) {
            pair.implied.push((first, second));
        }
    }
    pairs.sort_by_key(|pair| (pair.second, pair.first));
    pairs
}

/// Is one of them a block of members? These are looked at one by one.
fn is_their_block(model: &Model, first: usize, second: usize) -> bool {
    [first, second].iter().any(|index| {
        let call = model.written(*index).and_then(|written| written.call());
        call.is_some_and(|call| call.members().is_some() && call.fallbacks().next().is_none())
    })
}

/// An order in which all statements can stand. What is waited for needs a name, so the tail comes last if
/// nothing waits for it.
fn sequence(model: &Model) -> Vec<usize> {
    let mut sequence = model.sequence();
    let tail = model.tail().filter(|tail| {
        let edges = model.edges.iter().map(|edge| edge.from);
        let mut awaited = edges.chain(model.gates.iter().map(|(from, _)| *from));
        awaited.all(|from| from != *tail)
    });
    if let Some(tail) = tail {
        sequence.retain(|statement| *statement != tail);
        sequence.push(tail);
    }
    sequence
}
