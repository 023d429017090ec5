//! The timeline as a trace for Perfetto and `chrome://tracing`: the JSON of the Trace Event Format.

use super::Timeline;
use super::rules::Rules;
use super::span::{Outcome, Span};
use core::time::Duration;
use serde_json::{Value, json};
use std::string::{String, ToString};
use std::vec::Vec;

impl Timeline {
    /// The run as a trace: JSON in the Trace Event Format, which Perfetto opens.
    ///
    /// Each span is a complete event (`X`), times are in µs. Spans that overlap lie on different tracks; what is inside of a `for`, a
    /// `loop` or a call may lie on the track of that. Arrows (`s`, `f`) lead along data edges.
    #[must_use]
    pub fn chrome_trace(&self) -> String {
        let lanes = self.lanes();
        let mut events = Vec::from([json!({
            "ph": "M", "pid": self.run, "tid": 0, "name": "process_name",
            "args": { "name": self.graph.name },
        })]);
        let tracks = lanes.iter().max().map_or(0, |most| most + 1);
        events.extend((0..tracks).map(|tid| {
            json!({
                "ph": "M", "pid": self.run, "tid": tid, "name": "thread_sort_index",
                "args": { "sort_index": tid },
            })
        }));
        let spans = self.spans.iter().zip(&lanes);
        events.extend(spans.map(|(span, lane)| self.complete(span, *lane)));
        self.flows(&lanes, &mut events);
        let trace = json!({ "traceEvents": events, "displayTimeUnit": "ms" });
        trace.to_string()
    }

    fn complete(&self, span: &Span, lane: usize) -> Value {
        let mut args = json!({
            "outcome": span.outcome.word(),
            "path": span.label(),
            "workflow": span.graph.name,
            "attempts": span.retries.len() + 1,
        });
        let mut more = Vec::new();
        if let Outcome::Failed(Some(error)) = &span.outcome {
            more.push(("error", json!(error)));
        }
        if span.ahead {
            more.push(("on_a_guess", json!(true)));
        }
        if !span.stands {
            more.push(("in_vain", json!(true)));
        }
        if !span.retries.is_empty() {
            let retries = span.retries.iter().map(|retry| {
                json!({ "at": micros(retry.at), "wait": micros(retry.wait), "error": retry.error })
            });
            more.push(("retries", retries.collect()));
        }
        if !span.timeouts.is_empty() {
            let limits = span
                .timeouts
                .iter()
                .map(|late| json!({ "at": micros(late.at), "limit": micros(late.limit) }));
            more.push(("timeouts", limits.collect()));
        }
        if !span.hedges.is_empty() {
            more.push(("hedges", span.hedges.iter().copied().map(micros).collect()));
        }
        if let Some(arm) = span.arm {
            more.push(("arm", json!(arm)));
        }
        if let Some(args) = args.as_object_mut() {
            args.extend(
                more.into_iter()
                    .map(|(key, value)| (key.to_string(), value)),
            );
        }
        let cat = if span.undo { "undo" } else { "node" };
        json!({
            "ph": "X", "pid": self.run, "tid": lane, "name": span.name(), "cat": cat,
            "ts": micros(span.start), "dur": micros(span.took()), "args": args,
        })
    }

    /// Arrows along data edges, from the span that made a value to the one that received it.
    fn flows(&self, lanes: &[usize], events: &mut Vec<Value>) {
        let rules = Rules::new(self);
        let lane = |span: usize| lanes.get(span).copied().unwrap_or(0);
        for (to, span) in self.spans.iter().enumerate() {
            for (from, why) in rules.received(to) {
                let Some(made) = self.spans.get(from) else {
                    continue;
                };
                let id = events.len();
                // An arrow begins inside of a slice, at its middle at the earliest.
                let inside = made
                    .end
                    .saturating_sub((made.took() / 2).min(Duration::from_nanos(1)));
                let common = |ph: &str, tid: usize, at: Duration| {
                    json!({
                        "ph": ph, "pid": self.run, "tid": tid, "ts": micros(at), "id": id,
                        "name": why, "cat": "data",
                    })
                };
                events.push(common("s", lane(from), inside));
                let mut end = common("f", lane(to), span.start);
                if let Some(end) = end.as_object_mut() {
                    end.insert("bp".to_string(), json!("e"));
                }
                events.push(end);
            }
        }
    }

    /// The track of each span: on one track spans follow each other, or lie in what holds them.
    fn lanes(&self) -> Vec<usize> {
        // Of each track what is open on it, the innermost last: until when, and which span.
        let mut tracks: Vec<Vec<(Duration, usize)>> = Vec::new();
        let place = |(index, span): (usize, &Span)| {
            let owner = self.bodies.get(span.body).and_then(|body| body.owner);
            let fits = |track: &mut Vec<(Duration, usize)>| {
                while track
                    .last()
                    .is_some_and(|(end, open)| *end <= span.start && Some(*open) != owner)
                {
                    track.pop();
                }
                track.last().is_none_or(|(_, open)| Some(*open) == owner)
            };
            let own = tracks.iter_mut().position(fits);
            let lane = own.unwrap_or_else(|| {
                tracks.push(Vec::new());
                tracks.len() - 1
            });
            if let Some(track) = tracks.get_mut(lane) {
                track.push((span.end, index));
            }
            lane
        };
        self.spans.iter().enumerate().map(place).collect()
    }
}

/// In µs, as the format wants it.
fn micros(at: Duration) -> Value {
    let nanos = u64::try_from(at.as_nanos()).unwrap_or(u64::MAX);
    if nanos % 1000 == 0 {
        json!(nanos / 1000)
    } else {
        json!(at.as_secs_f64() * 1e6)
    }
}
