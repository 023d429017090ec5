//! From events to spans and bodies.

use super::shape::same;
use super::span::{Body, BodyKind, Guess, Outcome, Retry, Skip, Span, TimedOutAt};
use super::{NOTHING, Timeline, place_node};
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
fn graph_at(path: &[Place], graph: &'static Graph) -> &'static Graph {
    let called = path.iter().find_map(|place| match place {
        Place::Call { graph, .. } => Some(*graph),
        Place::Item { .. } | Place::Round { .. } => None,
    });
    called.unwrap_or(graph)
}

/// What tells spans of one body apart.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    body: usize,
    node: usize,
    twin: bool,
    undo: bool,
}

/// What tells bodies of one span apart.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Inside {
    /// The body and the span it stands in.
    around: (usize, Option<usize>),
    node: usize,
    /// The item, the round, or the attempt of a call.
    number: usize,
    graph: usize,
}

struct Build {
    timeline: Timeline,
    graphs: Vec<&'static Graph>,
    open: HashMap<Key, Vec<usize>>,
    last: HashMap<Key, usize>,
    inside: HashMap<Inside, usize>,
    /// Of each span, what is inside of it.
    owned: HashMap<usize, Vec<usize>>,
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

    fn graph(&mut self, graph: &'static Graph) -> usize {
        let known = self.graphs.iter().position(|known| same(known, graph));
        known.unwrap_or_else(|| {
            self.graphs.push(graph);
            self.graphs.len() - 1
        })
    }

    /// The body that the event is in. The moment it is first heard of is its start.
    fn body(&mut self, seq: usize, heard: &Heard) -> usize {
        let mut body = 0;
        for (depth, place) in heard.path.iter().enumerate() {
            let inner = graph_at(heard.path.get(depth + 1..).unwrap_or_default(), heard.graph);
            let ahead = self.is_ahead(body);
            let owner = self.owner(body, place_node(place), heard.ahead);
            let attempts = owner.and_then(|owner| self.timeline.spans.get(owner));
            let attempts = attempts.map_or(0, |span| span.retries.len());
            let (number, kind) = match place {
                Place::Item { index, .. } => (*index, BodyKind::Item(*index)),
                Place::Round { index, .. } => (*index, BodyKind::Round(*index)),
                Place::Call { .. } => (attempts, BodyKind::Call(attempts)),
            };
            let key = Inside {
                around: (body, owner),
                node: place_node(place),
                number,
                graph: self.graph(inner),
            };
            let by_owner = owner.and_then(|owner| self.timeline.spans.get(owner));
            let ahead = ahead || by_owner.is_some_and(|owner| owner.ahead);
            let next = self.timeline.bodies.len();
            body = *self.inside.entry(key).or_insert(next);
            if body == next {
                self.timeline.bodies.push(Body {
                    kind,
                    graph: inner,
                    owner,
                    start: heard.at,
                    end: heard.at,
                    spans: Vec::new(),
                    ahead,
                    seq: (seq, seq),
                    cut: false,
                });
                if let Some(owner) = owner {
                    self.owned.entry(owner).or_default().push(next);
                }
            }
            self.touch(body, seq, heard.at);
        }
        body
    }

    fn touch(&mut self, body: usize, seq: usize, at: Duration) {
        if let Some(body) = self.timeline.bodies.get_mut(body) {
            body.end = at;
            body.seq.1 = seq;
        }
    }

    fn is_ahead(&self, body: usize) -> bool {
        let body = self.timeline.bodies.get(body);
        body.is_some_and(|body| body.ahead)
    }

    /// The span of a node that holds what is heard: one that has not ended, of those on a guess if that may be.
    fn owner(&self, body: usize, node: usize, ahead: bool) -> Option<usize> {
        let key = |twin, undo| Key {
            body,
            node,
            twin,
            undo,
        };
        let keys = [key(true, false), key(false, false), key(false, true)];
        let keys = keys.get(usize::from(!ahead)..).unwrap_or_default();
        let mut open = keys.iter().filter_map(|key| self.open.get(key)?.last());
        let open = open.next().copied();
        open.or_else(|| keys.iter().find_map(|key| self.last.get(key).copied()))
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
            Told::Finished => self.close(seq, key, at, Outcome::Finished),
            Told::Failed(error) => self.close(seq, key, at, Outcome::Failed(text(error))),
            Told::Undone { failed: false } => self.close(seq, key, at, Outcome::Finished),
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

    fn change(&mut self, span: Option<usize>, change: impl FnOnce(&mut Span)) {
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
        self.close_inside(seq, Some(span), at);
        self.change(Some(span), |span| {
            (span.end, span.seq.1, span.outcome) = (at, seq, outcome);
        });
    }

    /// What is still open inside of a span was dropped with it.
    fn close_inside(&mut self, seq: usize, span: Option<usize>, at: Duration) {
        let mut bodies: Vec<usize> = self.bodies_of(span);
        while let Some(body) = bodies.pop() {
            self.touch_open(seq, body, at);
            let spans = self.timeline.bodies.get(body);
            for span in spans.map_or_else(Vec::new, |body| body.spans.clone()) {
                let open = self.timeline.spans.get(span);
                if open.is_none_or(|span| span.seq.1 != usize::MAX) {
                    continue;
                }
                self.change(Some(span), |span| {
                    (span.end, span.seq.1, span.outcome) = (at, seq, Outcome::Cancelled);
                });
                bodies.extend(self.bodies_of(Some(span)));
            }
            self.open.retain(|key, _| key.body != body);
        }
    }

    fn bodies_of(&self, span: Option<usize>) -> Vec<usize> {
        let owned = span.and_then(|span| self.owned.get(&span));
        owned.cloned().unwrap_or_default()
    }

    /// A body with something open in it ends now.
    fn touch_open(&mut self, seq: usize, body: usize, at: Duration) {
        let spans = self.timeline.bodies.get(body).map(|body| &body.spans);
        let mut spans = spans.into_iter().flatten();
        let open = |span: &usize| {
            let span = self.timeline.spans.get(*span);
            span.is_some_and(|span| span.seq.1 == usize::MAX)
        };
        if spans.any(open) {
            self.touch(body, seq, at);
            if let Some(body) = self.timeline.bodies.get_mut(body) {
                body.cut = true;
            }
        }
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
