//! The stages of a body: where all that follows waits for all that stands before, one stage ends and the next begins.
//!
//! In: a body, and the order in which a pass would visit its statements. Out: its statements by stage. Nothing starts later for
//! it: each statement of the next stage waits for every one of this.

use super::{Model, Scope};
use std::collections::{BTreeMap, BTreeSet};

/// The statements of a body, which a pass would visit in this order, by stage.
pub(crate) fn stages(model: &Model, order: &[usize]) -> Vec<Vec<usize>> {
    let mut stages = vec![Vec::new()];
    let cuts = if is_whole(model) {
        BTreeSet::new()
    } else {
        cuts(model, order)
    };
    for (place, index) in order.iter().enumerate() {
        if cuts.contains(&place) {
            stages.push(Vec::new());
        }
        if let Some(stage) = stages.last_mut() {
            stage.push(*index);
        }
    }
    stages
}

/// Is the body one stage, whatever waits for what?
fn is_whole(model: &Model) -> bool {
    let guesses = |index: usize| {
        let call = model.written(index).and_then(|written| written.call());
        model.ahead.is_early(index)
            || model.ahead.is_twin(index)
            || call.is_some_and(|call| call.guess().is_some())
    };
    model.scope == Scope::Round || (0..model.statements.len()).any(guesses)
}

/// The places at which a stage begins: all from there on waits for all before, and no block, with its arms and members, stands on
/// both sides.
fn cuts(model: &Model, order: &[usize]) -> BTreeSet<usize> {
    let places: BTreeMap<usize, usize> = order.iter().copied().zip(0..).collect();
    let mut before: Vec<BTreeSet<usize>> = Vec::new();
    // Up to which place it waits for all.
    let mut waits: Vec<usize> = Vec::new();
    let sure: Vec<(usize, usize)> = model.sure_edges().collect();
    for index in order {
        let with = |from: usize| {
            let from = places.get(&from).copied();
            let theirs = from.and_then(|from| before.get(from));
            theirs.into_iter().flatten().copied().chain(from)
        };
        let direct = sure.iter().filter(|(_, to)| to == index);
        let mut own: BTreeSet<usize> = direct.flat_map(|(from, _)| with(*from)).collect();
        own.extend(of_any_arm(model, *index, order, &with));
        let waited = (0..order.len()).take_while(|place| own.contains(place));
        waits.push(waited.count());
        before.push(own);
    }
    let mut cuts = BTreeSet::new();
    let mut all = usize::MAX;
    for (place, waits) in waits.into_iter().enumerate().rev() {
        all = all.min(waits);
        if all == place && place > 0 {
            cuts.insert(place);
        }
    }
    let mut blocks: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for (place, index) in order.iter().enumerate() {
        for block in around(model, *index) {
            blocks.entry(block).or_insert((place, place)).1 = place;
        }
    }
    for (first, last) in blocks.into_values() {
        cuts.retain(|cut| *cut <= first || last < *cut);
    }
    cuts
}

/// The blocks that a statement is a part of: what is in their arms, their members, what decides them, and they themselves.
fn around(model: &Model, index: usize) -> Vec<usize> {
    let Some(written) = model.written(index) else {
        return Vec::new();
    };
    let arms = model.arms_around(written.arm);
    let arms = arms.filter_map(|arm| Some(model.workflow.arms.get(arm)?.block));
    let decided = model.workflow.arms.iter();
    let decided = decided.filter(|arm| arm.decision == index);
    let decided = decided.map(|arm| arm.block);
    let member = written.member.iter().map(|member| member.block);
    arms.chain(decided).chain(member).chain([index]).collect()
}

/// What is over when the block of arms that is this statement has its value, whichever arm runs: of what stands in an arm what its
/// value waits for, and of all else what the values of all arms wait for.
fn of_any_arm<I: Iterator<Item = usize>>(
    model: &Model,
    index: usize,
    order: &[usize],
    with: &impl Fn(usize) -> I,
) -> BTreeSet<usize> {
    let call = model.written(index).and_then(|written| written.call());
    // Behind a limit it may have one before.
    let call = call.filter(|call| call.wrapped() == 0);
    let Some(block) = call.and_then(|call| call.arms()) else {
        return BTreeSet::new();
    };
    let inside = model.in_arms_of(index);
    let over_if = |(arm, value): (&usize, &Option<usize>)| {
        let waited: BTreeSet<usize> = value.iter().flat_map(|value| with(*value)).collect();
        let elsewhere = order.iter().enumerate().filter(|(_, other)| {
            let around = model.written(**other).and_then(|written| written.arm);
            inside.contains(other) && !model.is_around(Some(*arm), around)
        });
        let elsewhere = elsewhere.map(|(place, _)| place);
        elsewhere.chain(waited).collect::<BTreeSet<usize>>()
    };
    // Perhaps none runs.
    let none = order.iter().enumerate();
    let none = none.filter(|(_, other)| block.optional && inside.contains(other));
    let none: BTreeSet<usize> = none.map(|(place, _)| place).collect();
    let none = block.optional.then_some(none);
    let arms = block.arms.iter().zip(&block.values).map(over_if);
    let arms = arms.chain(none);
    arms.reduce(|one, other| &one & &other).unwrap_or_default()
}
