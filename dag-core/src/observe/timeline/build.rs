//! From events to spans and bodies.

use super::span::{Body, BodyKind, Guess, Outcome, Retry, Skip, Span, TimedOutAt};
use super::{NOTHING, Timeline};
use crate::observe::ear::Place;
use crate::observe::recorder::{Heard, Told};
use core::time::Duration;
use dag_graph::Graph;
use std::collections::HashMap;
use std::string::String;
use std::vec::Vec;

/// The timeline of these events, all of one run.
pub(super) fn timeline(heard: &[&Heard]) -> Timeline {
    let graph = heard.first().map_or(&NOTHING, |heard| root(heard));
    let mut build = Build::new(heard.first().map_or(0, |heard| heard.run), graph);
    for (seq, heard) in heard.iter().enumerate() {
        build.hear(seq, heard);
    }
    build.end(heard.len())
}

/// The workflow that is run, which the outermost call of a nested one names, or else the event itself.
fn root(heard: &Heard) -> &'static Graph {
    graph_at(&heard.path, heard.graph)
}

/// The graph in which the first of these places stands.
pub(super) fn graph_at(path: &[Place], graph: &'static Graph) -> &'static Graph {
    let called = path.iter().find_map(|place| match place {
        Place::Call { graph, .. } => Some(*graph),
        Place::Item { .. } | Place::Round { .. } => None,
    });
    called.unwrap_or(graph)
}

/// What tells spans of one body apart.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub(super) body: usize,
    pub(super) node: usize,
    pub(super) twin: bool,
    pub(super) undo: bool,
}

/// What tells bodies of one span apart.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Inside {
    /// The body and the span it stands in.
    pub(super) around: (usize, Option<usize>),
    pub(super) node: usize,
    /// The item, the round, or the attempt of a call.
    pub(super) number: usize,
    pub(super) graph: usize,
}

pub(super) struct Build {
    pub(super) timeline: Timeline,
    pub(super) graphs: Vec<&'static Graph>,
    pub(super) open: HashMap<Key, Vec<usize>>,
    pub(super) last: HashMap<Key, usize>,
    pub(super) inside: HashMap<Inside, usize>,
    /// Of each span, what is inside of it.
    pub(super) owned: HashMap<usize, Vec<usize>>,
    decided: Option<usize>,
    ended: bool,
}

impl Build {
    fn new(run: u64, graph: &'static Graph) -> Self {
        let whole = Body {
            kind: BodyKind::Run,
            graph,
            owner: None,
            start: Duration::ZERO,
            end: Duration::ZERO,
            spans: Vec::new(),
            ahead: false,
            seq: (0, 0),
            cut: false,
        };
        let timeline = Timeline {
            run,
            graph,
            outcome: Outcome::Unfinished,
            wall: Duration::ZERO,
            spans: Vec::new(),
            bodies: Vec::from([whole]),
            skipped: Vec::new(),
            guesses: Vec::new(),
            broke: Vec::new(),
        };
        Self {
            timeline,
            graphs: Vec::new(),
            open: HashMap::new(),
            last: HashMap::new(),
            inside: HashMap::new(),
            owned: HashMap::new(),
            decided: None,
            ended: false,
        }
    }

    fn hear(&mut self, seq: usize, heard: &Heard) {
        self.timeline.wall = heard.at;
        let Some(node) = heard.node else {
            self.hear_run(heard);
            return;
        };
        let body = self.body(seq, heard);
        let undo = matches!(heard.what, Told::Undoing | Told::Undone { .. });
        let key = Key {
            body,
            node,
            twin: heard.twin,
            undo,
        };
        let span = self.open.get(&key).and_then(|open| open.first()).copied();
        let at = heard.at;
        let text = |text: &Option<std::boxed::Box<str>>| text.as_deref().map(String::from);
        match &heard.what {
            Told::Started | Told::Undoing => self.begin(seq, key, heard),
            Told::Finished | Told::Undone { failed: false } => {
                self.close(seq, key, at, Outcome::Finished);
            }
            Told::Failed(error) => self.close(seq, key, at, Outcome::Failed(text(error))),
            Told::Undone { failed: true } => self.close(seq, key, at, Outcome::Failed(None)),
            Told::Cancelled => self.close(seq, key, at, Outcome::Cancelled),
            Told::Retried { wait, error } => {
                self.close_inside(seq, span, at);
                let (wait, error) = (*wait, text(error));
                self.change(span, |span| span.retries.push(Retry { at, wait, error }));
            }
            // Its wait is known from the attempt before.
            Told::Retrying => {}
            Told::Hedged => self.change(span, |span| span.hedges.push(at)),
            Told::TimedOut(limit) => {
                self.close_inside(seq, span, at);
                let limit = *limit;
                self.change(span, |span| span.timeouts.push(TimedOutAt { at, limit }));
            }
            Told::Skipped => self.timeline.skipped.push(Skip {
                graph: heard.graph,
                node,
                path: heard.path.to_vec(),
                at,
                by: self.decided,
                body,
            }),
            Told::Decided(arm) => {
                self.decided = self.last.get(&key).copied();
                let arm = Some(*arm);
                self.change(self.decided, |span| span.arm = arm);
            }
            Told::Guessed(right) => self.timeline.guesses.push(Guess {
                graph: heard.graph,
                node,
                path: heard.path.to_vec(),
                at,
                right: *right,
                body,
            }),
            Told::Broke => {
                let twin = Key { twin: true, ..key };
                let span = self.last.get(&key).or_else(|| self.last.get(&twin));
                self.timeline.broke.extend(span);
            }
        }
    }

    fn hear_run(&mut self, heard: &Heard) {
        self.timeline.outcome = match &heard.what {
            Told::Finished => Outcome::Finished,
            Told::Failed(error) => Outcome::Failed(error.as_deref().map(String::from)),
            Told::Cancelled => Outcome::Cancelled,
            _ => return,
        };
        self.ended = true;
    }

    pub(super) fn change(&mut self, span: Option<usize>, change: impl FnOnce(&mut Span)) {
        if let Some(span) = span.and_then(|span| self.timeline.spans.get_mut(span)) {
            change(span);
        }
    }

    fn begin(&mut self, seq: usize, key: Key, heard: &Heard) {
        let span = self.timeline.spans.len();
        self.timeline.spans.push(Span {
            graph: heard.graph,
            node: key.node,
            path: heard.path.to_vec(),
            ahead: heard.ahead,
            twin: heard.twin,
            stands: true,
            undo: key.undo,
            start: heard.at,
            end: heard.at,
            outcome: Outcome::Unfinished,
            retries: Vec::new(),
            hedges: Vec::new(),
            timeouts: Vec::new(),
            arm: None,
            body: key.body,
            seq: (seq, usize::MAX),
        });
        self.open.entry(key).or_default().push(span);
        self.last.insert(key, span);
        if let Some(body) = self.timeline.bodies.get_mut(key.body) {
            body.spans.push(span);
        }
    }

    /// The span ends, and what is still open in it. Of several with one key, the runs of a hedge, it is the first.
    fn close(&mut self, seq: usize, key: Key, at: Duration, outcome: Outcome) {
        let Some(open) = self.open.get_mut(&key).filter(|open| !open.is_empty()) else {
            return;
        };
        let span = open.remove(0);
        if open.is_empty() {
            self.open.remove(&key);
        }
        self.close_inside(seq, Some(span), at);
        self.change(Some(span), |span| {
            (span.end, span.seq.1, span.outcome) = (at, seq, outcome);
        });
    }

    /// What is still open ends with the last event.
    fn end(mut self, seq: usize) -> Timeline {
        let (at, ended) = (self.timeline.wall, self.ended);
        for span in &mut self.timeline.spans {
            if span.seq.1 == usize::MAX {
                (span.end, span.seq.1) = (at, seq);
                span.outcome = if ended {
                    Outcome::Cancelled
                } else {
                    Outcome::Unfinished
                };
            }
        }
        self.touch(0, seq + 1, at);
        super::stands::mark(&mut self.timeline);
        self.timeline
    }
}
