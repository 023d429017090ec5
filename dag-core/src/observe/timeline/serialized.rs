//! How serde sees a timeline: nodes by name, times in ns.

use super::Timeline;
use super::span::{Guess, Outcome, Skip, Span};
use core::time::Duration;
use serde::{Serialize, Serializer};
use std::string::String;
use std::vec::Vec;

#[derive(Serialize)]
#[serde(rename = "Timeline")]
struct Seen<'a> {
    workflow: &'static str,
    outcome: &'static str,
    wall_ns: u64,
    spans: Vec<SeenSpan<'a>>,
    skipped: Vec<SeenSkip>,
    guesses: Vec<SeenGuess>,
    /// Indices of spans.
    critical_path: Vec<usize>,
}

#[derive(Serialize)]
struct SeenSpan<'a> {
    workflow: &'static str,
    node: &'static str,
    path: String,
    start_ns: u64,
    end_ns: u64,
    outcome: &'static str,
    error: Option<&'a str>,
    retries: Vec<SeenRetry<'a>>,
    timeouts_ns: Vec<u64>,
    hedges_ns: Vec<u64>,
    on_a_guess: bool,
    stands: bool,
    undo: bool,
}

#[derive(Serialize)]
struct SeenRetry<'a> {
    at_ns: u64,
    wait_ns: u64,
    error: Option<&'a str>,
}

#[derive(Serialize)]
struct SeenSkip {
    path: String,
    at_ns: u64,
}

#[derive(Serialize)]
struct SeenGuess {
    path: String,
    at_ns: u64,
    right: Option<bool>,
}

fn nanos(at: Duration) -> u64 {
    u64::try_from(at.as_nanos()).unwrap_or(u64::MAX)
}

impl Serialize for Timeline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let span = |span| seen(span);
        let skipped = |skip: &Skip| SeenSkip {
            path: skip.label(),
            at_ns: nanos(skip.at),
        };
        let guess = |guess: &Guess| SeenGuess {
            path: guess.label(),
            at_ns: nanos(guess.at),
            right: guess.right,
        };
        let seen = Seen {
            workflow: self.graph.name,
            outcome: self.outcome.word(),
            wall_ns: nanos(self.wall),
            spans: self.spans.iter().map(span).collect(),
            skipped: self.skipped.iter().map(skipped).collect(),
            guesses: self.guesses.iter().map(guess).collect(),
            critical_path: self.critical_path().iter().map(|step| step.span).collect(),
        };
        seen.serialize(serializer)
    }
}

fn seen(span: &Span) -> SeenSpan<'_> {
    SeenSpan {
        workflow: span.graph.name,
        node: span.name(),
        path: span.label(),
        start_ns: nanos(span.start),
        end_ns: nanos(span.end),
        outcome: span.outcome.word(),
        error: Outcome::error(&span.outcome),
        retries: span
            .retries
            .iter()
            .map(|retry| SeenRetry {
                at_ns: nanos(retry.at),
                wait_ns: nanos(retry.wait),
                error: retry.error.as_deref(),
            })
            .collect(),
        timeouts_ns: span.timeouts.iter().map(|late| nanos(late.at)).collect(),
        hedges_ns: span.hedges.iter().copied().map(nanos).collect(),
        on_a_guess: span.ahead,
        stands: span.stands,
        undo: span.undo,
    }
}
