//! What each moment of a run waited for.
//!
//! The start and the end of every span and every body is a moment. Its rule names the moments it came after (all of them, or so many of
//! several), and how long after the last of them it came. Only what was heard before counts as a cause, so what started on a guess
//! or before its decision does not seem to have waited for it.

use super::causes::{Make, broke};
use super::critical::Why;
use super::stands::Found;
use super::turns::queues;
use super::{Timeline, replay};
use core::time::Duration;
use std::vec::Vec;

/// A moment that another came after.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cause {
    pub(super) moment: usize,
    pub(super) why: Why,
    /// Without this guess it would have been that moment.
    pub(super) instead: Option<(usize, usize)>,
}

impl Cause {
    pub(super) const fn new(moment: usize, why: Why) -> Self {
        Self {
            moment,
            why,
            instead: None,
        }
    }
}

/// When an item of a `for` has a place: each that ends leaves one to the next that waits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The span of the `for`.
    pub(super) queue: usize,
    /// The end of the item before it.
    pub(super) before: usize,
    /// The end that left it the place in the recorded run; none if there were places enough.
    pub(super) freed: Option<Cause>,
}

/// When a moment comes.
#[derive(Clone, Debug, Default)]
pub(super) struct Rule {
    /// After all of these.
    pub(super) all: Vec<Cause>,
    /// And after so many of these.
    pub(super) some: Option<(usize, Vec<Cause>)>,
    /// And when there is a place for it.
    pub(super) place: Option<Place>,
    /// So long after.
    pub(super) lag: Duration,
}

/// The rules of a run.
#[derive(Debug)]
pub(super) struct Rules {
    pub(super) each: Vec<Rule>,
    /// When it was, and its place among all events.
    pub(super) at: Vec<(Duration, usize)>,
    /// Each behind what it waits for.
    pub(super) order: Vec<usize>,
    spans: usize,
}

impl Rules {
    pub(super) fn new(timeline: &Timeline) -> Self {
        let spans = timeline.spans.iter();
        let spans = spans.map(|span| ((span.start, span.end), span.seq));
        let bodies = timeline.bodies.iter();
        let bodies = bodies.map(|body| ((body.start, body.end), body.seq));
        let at = spans.chain(bodies);
        let at = at.flat_map(|(at, seq)| [(at.0, seq.0), (at.1, seq.1)]);
        let mut rules = Self {
            each: Vec::new(),
            at: at.collect(),
            order: Vec::new(),
            spans: timeline.spans.len(),
        };
        let make = Make {
            timeline,
            found: &Found::new(timeline),
            rules: &rules,
            broke: &broke(timeline),
            queues: &queues(timeline, &rules),
        };
        let spans = (0..timeline.spans.len()).flat_map(|span| make.span(span));
        let bodies = (0..timeline.bodies.len()).flat_map(|body| make.body(body));
        rules.each = spans.chain(bodies).collect();
        rules.order = replay::order(&rules.each);
        replay::measure(&mut rules);
        rules
    }

    pub(super) const fn start(span: usize) -> usize {
        2 * span
    }

    pub(super) const fn end(span: usize) -> usize {
        2 * span + 1
    }

    pub(super) const fn body_start(&self, body: usize) -> usize {
        2 * (self.spans + body)
    }

    pub(super) const fn body_end(&self, body: usize) -> usize {
        2 * (self.spans + body) + 1
    }

    /// The end of the run.
    pub(super) const fn last(&self) -> usize {
        self.body_end(0)
    }

    /// The span that the body is inside of whose moment this is.
    pub(super) fn owner(&self, timeline: &Timeline, moment: usize) -> Option<usize> {
        let body = (moment / 2).checked_sub(self.spans)?;
        timeline.bodies.get(body)?.owner
    }

    /// The span that a moment is of, and whether it is its end.
    pub(super) fn span(&self, moment: usize) -> Option<(usize, bool)> {
        (moment / 2 < self.spans).then_some((moment / 2, moment % 2 == 1))
    }

    /// The spans whose values a span has received, and their types as far as they are written.
    #[cfg(feature = "trace-json")]
    pub(super) fn received(&self, span: usize) -> impl Iterator<Item = (usize, &'static str)> {
        let rule = self.each.get(Self::start(span));
        let causes = rule.into_iter().flat_map(|rule| &rule.all);
        causes.filter_map(|cause| match cause.why {
            Why::Data(ty) => Some((self.span(cause.moment)?.0, ty.unwrap_or("value"))),
            _ => None,
        })
    }

    pub(super) fn when(&self, moment: usize) -> Duration {
        self.at.get(moment).map_or(Duration::ZERO, |(at, _)| *at)
    }

    pub(super) fn seq(&self, moment: usize) -> usize {
        self.at.get(moment).map_or(0, |(_, seq)| *seq)
    }
}
