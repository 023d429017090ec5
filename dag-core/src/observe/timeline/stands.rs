//! Which spans stand: not those on a wrong guess, nor those of an arm that was not chosen.

use super::Timeline;
use super::shape::waits;
use super::span::Span;
use std::collections::{HashMap, HashSet};
use std::vec::Vec;

/// Where the spans of a node in a body are found, and whether they are on a guess made in that very body.
#[derive(Debug, Default)]
pub(super) struct Found {
    spans: HashMap<(usize, usize, bool), Vec<usize>>,
    guesses: HashMap<(usize, usize), usize>,
    skips: HashMap<(usize, usize), usize>,
}

impl Found {
    pub(super) fn new(timeline: &Timeline) -> Self {
        let mut found = Self::default();
        for (index, span) in timeline.spans.iter().enumerate() {
            if !span.undo {
                let key = (span.body, span.node, is_twin(timeline, index));
                found.spans.entry(key).or_default().push(index);
            }
        }
        for (index, guess) in timeline.guesses.iter().enumerate() {
            found.guesses.insert((guess.body, guess.node), index);
        }
        for (index, skip) in timeline.skipped.iter().enumerate() {
            found.skips.insert((skip.body, skip.node), index);
        }
        found
    }

    /// The spans of a node in a body; `twin`: those on a guess.
    pub(super) fn spans(&self, body: usize, node: usize, twin: bool) -> &[usize] {
        let spans = self.spans.get(&(body, node, twin));
        spans.map_or(&[], Vec::as_slice)
    }

    pub(super) fn guess(&self, body: usize, node: usize) -> Option<usize> {
        self.guesses.get(&(body, node)).copied()
    }

    pub(super) fn skip(&self, body: usize, node: usize) -> Option<usize> {
        self.skips.get(&(body, node)).copied()
    }
}

/// Is it a run on a guess that was made in its own body?
pub(super) fn is_twin(timeline: &Timeline, span: usize) -> bool {
    timeline.spans.get(span).is_some_and(|span| span.twin)
}

/// The guesses that a span is a run on, by index.
pub(super) fn guesses(timeline: &Timeline, found: &Found, span: usize) -> Vec<usize> {
    let Some(own) = timeline.spans.get(span).filter(|_| is_twin(timeline, span)) else {
        return Vec::new();
    };
    let mut guesses = Vec::new();
    let (mut next, mut seen) = (Vec::from([own.node]), HashSet::from([own.node]));
    while let Some(node) = next.pop() {
        for (from, ..) in waits(own.graph, node) {
            if !seen.insert(from) {
                continue;
            }
            if let Some(guess) = found.guess(own.body, from) {
                guesses.push(guess);
            } else if !found.spans(own.body, from, true).is_empty() {
                next.push(from);
            }
        }
    }
    guesses
}

/// Marks those that do not, and forgets what a decision on a wrong guess has skipped.
pub(super) fn mark(timeline: &mut Timeline) {
    let found = Found::new(timeline);
    mark_all(timeline, |timeline, index, _| {
        let mut on = guesses(timeline, &found, index).into_iter();
        on.any(|guess| {
            let guess = timeline.guesses.get(guess);
            guess.is_some_and(|guess| guess.right == Some(false))
        })
    });
    let spans = &timeline.spans;
    timeline.skipped.retain(|skip| {
        let by = skip.by.and_then(|by| spans.get(by));
        by.is_none_or(|by| by.stands)
    });
    let found = Found::new(timeline);
    mark_all(timeline, |_, _, span| {
        !span.undo && found.skip(span.body, span.node).is_some()
    });
}

/// Marks those of which that is true, and what is inside of them.
fn mark_all(timeline: &mut Timeline, falls: impl Fn(&Timeline, usize, &Span) -> bool) {
    for index in 0..timeline.spans.len() {
        let Some(span) = timeline.spans.get(index) else {
            continue;
        };
        let owner = timeline.bodies.get(span.body).and_then(|body| body.owner);
        let owner = owner.and_then(|owner| timeline.spans.get(owner));
        let stands = owner.is_none_or(|owner| owner.stands) && !falls(timeline, index, span);
        if let Some(span) = timeline.spans.get_mut(index) {
            span.stands &= stands;
        }
    }
}
