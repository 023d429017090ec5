//! The critical path: from the end of the run back to its start, each time to what came last.

use super::Timeline;
use super::rules::{Cause, Rules};
use core::fmt;
use core::time::Duration;
use std::collections::HashSet;
use std::vec::Vec;

/// Why something could start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// What it stands in began.
    Start,
    /// A value was made, of this type if it is written.
    Data(Option<&'static str>),
    /// `.after(..)`, or an output that takes what others were lent.
    Order,
    /// Something could not fail the run any more.
    Gate,
    /// It was decided what runs.
    Decision,
    /// A guess was made.
    Guess,
    /// The truth was known, and the guess was right.
    Truth,
    /// An item of the `for` was over, and left its place to another.
    Place,
    /// The round before was over.
    Round,
    /// The attempt before was over.
    Attempt,
    /// Enough members had ended.
    Member,
    /// The run had failed, and what is undone later was.
    Undo,
    /// What is inside was over.
    Inside,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Start => "start",
            Self::Data(None) => "value",
            Self::Data(Some(ty)) => return write!(f, "`{ty}`"),
            Self::Order => "order",
            Self::Gate => "gate",
            Self::Decision => "decision",
            Self::Guess => "guess",
            Self::Truth => "guess was right",
            Self::Place => "free place",
            Self::Round => "next round",
            Self::Attempt => "next attempt",
            Self::Member => "enough members",
            Self::Undo => "undo",
            Self::Inside => "all inside over",
        })
    }
}

/// A part of the critical path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Step {
    /// The span, by its index in the timeline.
    pub span: usize,
    /// From when.
    pub start: Duration,
    /// Until when.
    pub end: Duration,
    /// What allowed its start. The span that did is that of the step before.
    pub why: Why,
    /// How much time passed between that and its start: the executor, other work in the same task, a wait between two attempts.
    pub waited: Duration,
    /// It is what a span with others inside did besides them: a wait behind them, a fallback.
    pub besides: bool,
}

impl Timeline {
    /// The critical path as it really was: the spans of which each started when the one before it ended, the last at the end of the
    /// run.
    ///
    /// What holds others (a `for`, a `loop`, the call of a workflow) is not on it, but what is inside of it. So its steps and the waits between them
    /// are as long as the run.
    #[must_use]
    pub fn critical_path(&self) -> Vec<Step> {
        path(self, &Rules::new(self))
    }
}

/// Of what a moment came after the last one.
fn last(rules: &Rules, moment: usize) -> Option<&Cause> {
    let rule = rules.each.get(moment)?;
    let seq = rules.seq(moment);
    let enough = rule.some.as_ref().and_then(|(need, some)| {
        let mut some: Vec<&Cause> = some.iter().collect();
        some.sort_by_key(|cause| (rules.when(cause.moment), rules.seq(cause.moment)));
        some.into_iter().nth(need.checked_sub(1)?)
    });
    let enough = enough.filter(|cause| rules.seq(cause.moment) <= seq);
    let freed = rule.place.as_ref().and_then(|place| place.freed.as_ref());
    let all = rule.all.iter().chain(enough).chain(freed);
    // Of two at one place in the order, a body and what is in it, the one inside is further from the start.
    all.max_by_key(|cause| (rules.when(cause.moment), rules.seq(cause.moment)))
}

pub(super) fn path(timeline: &Timeline, rules: &Rules) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut moment = rules.last();
    let owners = timeline.bodies.iter().filter_map(|body| body.owner);
    let holders: HashSet<usize> = owners.collect();
    // Each moment comes once.
    for _ in 0..rules.at.len() {
        let lag = rules
            .each
            .get(moment)
            .map_or(Duration::ZERO, |rule| rule.lag);
        let Some(cause) = last(rules, moment) else {
            break;
        };
        match rules.span(moment) {
            Some((span, true)) if cause.moment == Rules::start(span) || !lag.is_zero() => {
                let besides = holders.contains(&span) && cause.moment != Rules::start(span);
                steps.push(Step {
                    span,
                    start: rules.when(cause.moment),
                    end: rules.when(moment),
                    why: Why::Start,
                    waited: Duration::ZERO,
                    besides,
                });
                if cause.moment != Rules::start(span) {
                    because(&mut steps, cause.why, Duration::ZERO);
                }
            }
            Some((_, true)) => {}
            None if !lag.is_zero() && rules.owner(timeline, moment).is_some() => {
                // Between two attempts, or behind what was cut short.
                let span = rules.owner(timeline, moment).unwrap_or_default();
                because(&mut steps, Why::Attempt, Duration::ZERO);
                steps.push(Step {
                    span,
                    start: rules.when(cause.moment),
                    end: rules.when(moment),
                    why: cause.why,
                    waited: Duration::ZERO,
                    besides: true,
                });
            }
            _ => because(&mut steps, cause.why, lag),
        }
        moment = cause.moment;
    }
    steps.reverse();
    steps
}

/// What allowed the start of the step found last: of all that is said of it the first that says something.
fn because(steps: &mut [Step], why: Why, waited: Duration) {
    if let Some(step) = steps.last_mut() {
        step.waited += waited;
        if matches!(step.why, Why::Start | Why::Inside) && why != Why::Start {
            step.why = why;
        }
    }
}
