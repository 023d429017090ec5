//! The gate: a write that may not be repeated starts only when no failure is to be feared.

use super::super::syntax::Call;
use super::Model;
use dag_graph::may_repeat;

/// Does the write wait at the gate, were it not for `.early()`? Then running it a second time, in a
/// second run, is a mistake: it is neither idempotent nor undone.
pub(crate) fn may_be_held(model: &Model, index: usize) -> bool {
    let Some(statement) = model.statements.get(index) else {
        return false;
    };
    if let Some(body) = &statement.body {
        return (0..body.statements.len()).any(|index| may_be_held(body, index));
    }
    let undone = model.undo_call(index).is_some();
    let alone = [statement.effects.touch()];
    may_repeat(&alone, |_, _| false).is_err() && !undone
}

/// Does the write wait at the gate?
pub(crate) fn is_held(model: &Model, index: usize) -> bool {
    let statement = model.statements.get(index);
    if let Some(body) = statement.and_then(|statement| statement.body.as_ref()) {
        return (0..body.statements.len()).any(|index| is_held(body, index));
    }
    may_be_held(model, index) && !is_early(model, index)
}

fn is_early(model: &Model, index: usize) -> bool {
    let call = model.written(index).and_then(|written| written.call());
    call.and_then(Call::early).is_some()
}

/// All gates, as edges; `also` is held whatever its `.early()` says.
pub(crate) fn gates(model: &Model, also: Option<usize>) -> Vec<(usize, usize)> {
    let all = 0..model.statements.len();
    let held: Vec<bool> = all
        .clone()
        .map(|index| is_held(model, index) || (also == Some(index) && may_be_held(model, index)))
        .collect();
    if held.iter().all(|held| !held) {
        return Vec::new();
    }
    let can_fail: Vec<bool> = all.map(|index| model.can_fail(index)).collect();
    let sure = (&model.sure(), &model.sure_if_skipped());
    dag_graph::gates(&model.digraph(), sure, &held, &can_fail)
}
