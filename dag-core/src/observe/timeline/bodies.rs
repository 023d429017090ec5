//! In which body something happens, and what a body that ends takes with it.

use super::build::{Build, Inside, Key, graph_at};
use super::place_node;
use super::shape::same;
use super::span::{Body, BodyKind, Outcome};
use crate::observe::ear::Place;
use crate::observe::recorder::Heard;
use core::time::Duration;
use dag_graph::Graph;
use std::vec::Vec;

impl Build {
    fn graph(&mut self, graph: &'static Graph) -> usize {
        let known = self.graphs.iter().position(|known| same(known, graph));
        known.unwrap_or_else(|| {
            self.graphs.push(graph);
            self.graphs.len() - 1
        })
    }

    /// The body that the event is in. The moment it is first heard of is its start.
    pub(super) fn body(&mut self, seq: usize, heard: &Heard) -> usize {
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

    pub(super) fn touch(&mut self, body: usize, seq: usize, at: Duration) {
        if let Some(body) = self.timeline.bodies.get_mut(body) {
            body.end = at;
            body.seq.1 = seq;
        }
    }

    pub(super) fn is_ahead(&self, body: usize) -> bool {
        let body = self.timeline.bodies.get(body);
        body.is_some_and(|body| body.ahead)
    }

    /// The span of a node that holds what is heard: one that has not ended, of those on a guess if that may be.
    pub(super) fn owner(&self, body: usize, node: usize, ahead: bool) -> Option<usize> {
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

    /// What is still open inside of a span was dropped with it.
    pub(super) fn close_inside(&mut self, seq: usize, span: Option<usize>, at: Duration) {
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
}
