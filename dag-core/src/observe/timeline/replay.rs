//! The run again, with other durations.

use super::rules::{Cause, Rule, Rules};
use core::cmp::Reverse;
use core::time::Duration;
use std::collections::{BinaryHeap, HashMap};
use std::vec::Vec;

/// All moments, each behind what it waits for.
pub(super) fn order(rules: &[Rule]) -> Vec<usize> {
    let (mut order, mut seen) = (Vec::new(), Vec::new());
    seen.resize(rules.len(), false);
    // What is still to be visited, and whether its causes have been.
    let mut next: Vec<(usize, bool)> = (0..rules.len())
        .rev()
        .map(|moment| (moment, false))
        .collect();
    while let Some((moment, visited)) = next.pop() {
        if visited {
            order.push(moment);
            continue;
        }
        match seen.get_mut(moment) {
            Some(seen) if !*seen => *seen = true,
            _ => continue,
        }
        next.push((moment, true));
        let Some(rule) = rules.get(moment) else {
            continue;
        };
        let some = rule.some.iter().flat_map(|(_, some)| some);
        for cause in rule.all.iter().chain(some) {
            next.push((cause.moment, false));
            next.extend(cause.instead.map(|(_, moment)| (moment, false)));
        }
        if let Some(place) = &rule.place {
            next.push((place.before, false));
            next.extend(place.freed.map(|freed| (freed.moment, false)));
        }
    }
    order
}

/// What is different from the recorded run.
#[derive(Clone, Copy, Default)]
pub(super) struct Change<'a> {
    /// These spans, by index, take no time.
    pub(super) at_once: Option<&'a dyn Fn(usize) -> bool>,
    /// This guess is not made.
    pub(super) without: Option<usize>,
}

/// When each moment comes.
pub(super) fn replay(rules: &Rules, change: Change<'_>) -> Vec<Duration> {
    let mut times = Vec::new();
    times.resize(rules.each.len(), Duration::ZERO);
    // Of each `for`, when its items that have ended did so, of those whose places are free.
    let mut free: HashMap<usize, BinaryHeap<Reverse<Duration>>> = HashMap::new();
    for &moment in &rules.order {
        let Some(rule) = rules.each.get(moment) else {
            continue;
        };
        let mut place = Duration::ZERO;
        if let Some(own) = &rule.place {
            let free = free.entry(own.queue).or_default();
            free.push(Reverse(get(&times, own.before)));
            if own.freed.is_some() {
                place = free.pop().map_or(place, |Reverse(end)| end);
            }
        }
        let at = match (rules.span(moment), change.at_once) {
            (Some((span, true)), Some(at_once)) if at_once(span) => get(&times, Rules::start(span)),
            _ => {
                let after = after(rule, &times, change.without).max(place);
                after.saturating_add(rule.lag)
            }
        };
        if let Some(time) = times.get_mut(moment) {
            *time = at;
        }
    }
    times
}

fn get(times: &[Duration], moment: usize) -> Duration {
    times.get(moment).copied().unwrap_or_default()
}

/// The last of what a moment comes after.
fn after(rule: &Rule, times: &[Duration], without: Option<usize>) -> Duration {
    let when = |cause: &Cause| match cause.instead {
        Some((guess, moment)) if Some(guess) == without => get(times, moment),
        _ => get(times, cause.moment),
    };
    let all = rule.all.iter().map(when).max().unwrap_or_default();
    all.max(some(rule, times))
}

/// When enough of those have come of which it needs some.
pub(super) fn some(rule: &Rule, times: &[Duration]) -> Duration {
    let Some((need, some)) = &rule.some else {
        return Duration::ZERO;
    };
    let mut ends: Vec<Duration> = some.iter().map(|cause| get(times, cause.moment)).collect();
    ends.sort_unstable();
    let enough = need.checked_sub(1).and_then(|last| ends.get(last));
    enough.copied().unwrap_or_default()
}

/// How long after its causes each moment came in the recorded run. With these a replay without changes is that run.
pub(super) fn measure(rules: &mut Rules) {
    let at: Vec<Duration> = rules.at.iter().map(|(at, _)| *at).collect();
    for (rule, own) in rules.each.iter_mut().zip(&at) {
        let freed = rule.place.and_then(|place| place.freed);
        let place = freed.map_or(Duration::ZERO, |freed| get(&at, freed.moment));
        rule.lag = own.saturating_sub(after(rule, &at, None).max(place));
    }
}

/// By how much each moment could have come later without making the run longer; `None`: nothing waited for it.
pub(super) fn slack(rules: &Rules) -> Vec<Option<Duration>> {
    let at: Vec<Duration> = rules.at.iter().map(|(at, _)| *at).collect();
    let mut latest: Vec<Option<Duration>> = Vec::new();
    latest.resize(at.len(), None);
    if let Some(last) = latest.get_mut(rules.last()) {
        *last = Some(rules.when(rules.last()));
    }
    for &moment in rules.order.iter().rev() {
        let (Some(rule), Some(Some(own))) = (rules.each.get(moment), latest.get(moment)) else {
            continue;
        };
        let limit = own.saturating_sub(rule.lag);
        let enough = some(rule, &at);
        let some = rule.some.iter().flat_map(|(_, some)| some);
        // One that came when enough had come could have come at any time.
        let some = some.filter(|cause| get(&at, cause.moment) <= enough);
        let freed = rule.place.as_ref().and_then(|place| place.freed.as_ref());
        for cause in rule.all.iter().chain(some).chain(freed) {
            if let Some(latest) = latest.get_mut(cause.moment) {
                *latest = Some(latest.map_or(limit, |latest| latest.min(limit)));
            }
        }
    }
    let slack = latest.iter().zip(&at);
    slack
        .map(|(latest, at)| latest.map(|latest| latest.saturating_sub(*at)))
        .collect()
}
