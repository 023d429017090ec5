//! The nodes at one place of a run, and what is inside of them.

use super::span::{Count, Own, is_retried, said};
use crate::observe::What;
use ::tracing::Id;
use dag_graph::{EdgeKind, Graph, NodeKind};
use std::collections::BTreeMap;
use std::vec::Vec;

/// The body of a run, of an item, of a round or of a workflow that a node calls.
#[derive(Debug)]
pub(super) struct Scope {
    graph: &'static Graph,
    /// Of an item or a round.
    pub(super) own: Option<Own>,
    /// The parent of what is inside.
    parent: Option<Id>,
    count: Count,
    nodes: BTreeMap<Key, Life>,
    undo: Option<Own>,
}

/// A node, and whether it is its run ahead of the truth.
type Key = (usize, bool);

/// What a node has inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Item(usize),
    Round(usize),
    Call,
}

/// A node that has begun.
#[derive(Debug)]
struct Life {
    own: Own,
    attempt: Option<Own>,
    inside: BTreeMap<Step, Scope>,
    /// It is over, and linked to by those who take its value: it is kept until these have begun.
    over: Option<Vec<Taker>>,
}

/// Who takes the value of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Taker {
    /// This node, when it begins.
    Node(usize),
    /// Something inside of this `for` or `loop`, until that is over.
    Inside(usize),
}

impl Scope {
    pub(super) fn new(graph: &'static Graph, parent: Option<&Id>) -> Self {
        Self {
            graph,
            own: None,
            parent: parent.cloned(),
            count: Count::default(),
            nodes: BTreeMap::new(),
            undo: None,
        }
    }

    fn named(&self, node: usize) -> &'static str {
        self.graph.nodes.get(node).map_or("", |node| node.name)
    }

    /// The nodes behind this step into `node`.
    pub(super) fn inside(&mut self, node: usize, ahead: bool, step: Step) -> Option<&mut Self> {
        let key = self.key(node, ahead)?;
        let (graph, count) = (self.graph, self.count);
        let own = graph.nodes.get(node)?;
        let life = self.nodes.get_mut(&key)?;
        if matches!(step, Step::Round(_)) {
            // There is one at a time.
            life.inside.retain(|other, scope| {
                let stays = *other == step;
                if !stays {
                    scope.close();
                }
                stays
            });
        }
        let around = life.attempt.as_ref().unwrap_or(&life.own).id();
        Some(life.inside.entry(step).or_insert_with(|| match step {
            Step::Item(item) => {
                let count = Count {
                    item: Some(item),
                    ..count
                };
                Self::of(graph, Own::of_item(around, own.name, item), count)
            }
            Step::Round(round) => {
                let count = Count {
                    round: Some(round),
                    ..count
                };
                Self::of(graph, Own::of_round(around, own.name, round), count)
            }
            Step::Call => Self::new(own.workflow.unwrap_or(graph), around),
        }))
    }

    fn of(graph: &'static Graph, own: Own, count: Count) -> Self {
        let mut scope = Self::new(graph, own.id());
        scope.count = count;
        scope.own = Some(own);
        scope
    }

    /// Of a node that has two runs, the one that is meant.
    fn key(&self, node: usize, ahead: bool) -> Option<Key> {
        let keys = [(node, ahead), (node, false)];
        keys.into_iter().find(|key| self.nodes.contains_key(key))
    }

    /// The span of a node that has given its value.
    pub(super) fn given(&self, node: usize, ahead: bool) -> Option<Own> {
        let life = self.nodes.get(&self.key(node, ahead)?)?;
        life.over.as_ref().map(|_| life.own.clone())
    }

    pub(super) fn start(&mut self, node: usize, ahead: bool, follows: &[Own]) {
        let Some(own) = self.graph.nodes.get(node) else {
            return;
        };
        if let Some(mut before) = self.nodes.remove(&(node, ahead)) {
            before.cut();
        }
        let span = Own::of_node(self.parent.as_ref(), own, self.count, ahead);
        for other in follows {
            span.follows(other);
        }
        let attempt = is_retried(own).then(|| Own::of_attempt(span.id(), own.name, 1));
        let life = Life {
            own: span,
            attempt,
            inside: BTreeMap::new(),
            over: None,
        };
        self.nodes.insert((node, ahead), life);
        if !ahead {
            self.release(&[Taker::Node(node)]);
        }
    }

    /// What happens to a node besides its beginning; a text, if it fails.
    pub(super) fn happens(&mut self, node: usize, ahead: bool, what: What<'_>) {
        let name = self.named(node);
        match what {
            What::Skipped => {
                said!(DEBUG, self.parent.clone(), node = name, "skipped");
                if !ahead {
                    self.release(&[Taker::Node(node), Taker::Inside(node)]);
                }
                return;
            }
            What::Undoing => {
                self.undo = Some(Own::of_undo(self.parent.as_ref(), name));
                return;
            }
            What::Undone { failed } => {
                if let Some(mut undo) = self.undo.take() {
                    if failed {
                        undo.failed(None);
                        said!(ERROR, undo.id().cloned(), "failed");
                    }
                    undo.ends();
                }
                return;
            }
            _ => {}
        }
        let key = (node, ahead);
        let Some(life) = self.nodes.get_mut(&key) else {
            return;
        };
        life.happens(name, what);
        if matches!(what, What::Finished | What::Failed(_) | What::Cancelled) {
            let takers = takers(self.graph, node);
            if takers.is_empty() || what == What::Cancelled {
                self.nodes.remove(&key);
            } else if let Some(life) = self.nodes.get_mut(&key) {
                life.over = Some(takers);
            }
            if !ahead {
                self.release(&[Taker::Node(node), Taker::Inside(node)]);
            }
        }
    }

    /// These take no value any more: the spans that were open for them alone are closed.
    fn release(&mut self, takers: &[Taker]) {
        self.nodes.retain(|_, life| match &mut life.over {
            Some(over) => {
                over.retain(|taker| !takers.contains(taker));
                !over.is_empty()
            }
            None => true,
        });
    }

    pub(super) fn enter(&mut self, node: usize, ahead: bool) {
        // When an undo runs nothing else does.
        if let Some(undo) = &mut self.undo {
            undo.enter();
        } else if let Some(life) = self.nodes.get_mut(&(node, ahead)) {
            life.own.enter();
            if let Some(attempt) = &mut life.attempt {
                attempt.enter();
            }
        }
    }

    pub(super) fn exit(&mut self, node: usize, ahead: bool) {
        if let Some(undo) = &mut self.undo {
            undo.exit();
        } else if let Some(life) = self.nodes.get_mut(&(node, ahead)) {
            if let Some(attempt) = &mut life.attempt {
                attempt.exit();
            }
            life.own.exit();
            // Nothing waits inside of a node that has not begun: an item in which none runs is over.
            life.inside.retain(|step, scope| {
                let over = matches!(step, Step::Item(_)) && scope.is_over();
                if over {
                    scope.close();
                }
                !over
            });
        }
    }

    fn is_over(&self) -> bool {
        self.nodes.values().all(|life| life.over.is_some())
    }

    /// Nothing runs here any more.
    pub(super) fn close(&mut self) {
        for life in self.nodes.values_mut() {
            life.cut();
        }
        self.nodes.clear();
        if let Some(mut undo) = self.undo.take() {
            undo.cancelled();
        }
        if let Some(own) = &mut self.own {
            own.ends();
        }
    }
}

impl Life {
    fn happens(&mut self, name: &'static str, what: What<'_>) {
        let place = self.attempt.as_ref().unwrap_or(&self.own).id().cloned();
        match what {
            What::Retried {
                attempt,
                wait,
                error,
            } => {
                let wait = wait.as_secs_f64();
                said!(
                    WARN,
                    self.own.id().cloned(),
                    attempt,
                    wait,
                    error,
                    "retried"
                );
                self.leave_inside();
                if let Some(mut attempt) = self.attempt.take() {
                    attempt.failed(error);
                    attempt.ends();
                }
            }
            What::Retrying { attempt } => {
                let mut attempt = Own::of_attempt(self.own.id(), name, attempt);
                if self.own.is_entered() {
                    attempt.enter();
                }
                self.attempt = Some(attempt);
            }
            What::TimedOut(limit) => {
                let limit = limit.as_secs_f64();
                said!(WARN, place, limit, "timed out");
                self.leave_inside();
            }
            What::Hedged => said!(INFO, place, "hedged"),
            What::Decided(arm) => said!(DEBUG, place, arm, "decided"),
            What::Guessed(right) => said!(DEBUG, place, right, "guessed"),
            What::Finished => self.ends(),
            What::Failed(error) => {
                said!(WARN, place, error, "failed");
                for own in self.attempt.iter().chain([&self.own]) {
                    own.failed(error);
                }
                self.ends();
            }
            What::Cancelled => self.cut(),
            What::Started | What::Skipped | What::Undoing | What::Undone { .. } | What::Broke => {}
        }
    }

    /// What is inside was dropped, if anything of it is left.
    fn leave_inside(&mut self) {
        for scope in self.inside.values_mut() {
            scope.close();
        }
        self.inside.clear();
    }

    fn ends(&mut self) {
        self.leave_inside();
        if let Some(mut attempt) = self.attempt.take() {
            attempt.ends();
        }
        self.own.ends();
    }

    /// It ends, unless it has.
    fn cut(&mut self) {
        if self.over.is_some() {
            return;
        }
        self.leave_inside();
        if let Some(mut attempt) = self.attempt.take() {
            attempt.cancelled();
        }
        self.own.cancelled();
    }
}

/// Who takes the value of a node, as its own body sees it.
fn takers(graph: &'static Graph, node: usize) -> Vec<Taker> {
    let home = body(graph, node);
    let data = graph
        .edges
        .iter()
        .filter(|edge| edge.from == node && matches!(edge.kind, EdgeKind::Data(_)));
    let mut takers = Vec::new();
    for edge in data {
        let (mut at, mut taker) = (edge.to, Taker::Node(edge.to));
        while let Some(outer) = body(graph, at).filter(|outer| Some(*outer) != home) {
            (at, taker) = (outer, Taker::Inside(outer));
        }
        if !takers.contains(&taker) {
            takers.push(taker);
        }
    }
    takers
}

/// The `for` or `loop` that a node stands in.
fn body(graph: &'static Graph, node: usize) -> Option<usize> {
    let mut at = node;
    loop {
        at = graph.nodes.get(at)?.block?;
        if let NodeKind::For(_) | NodeKind::Loop(_) = graph.nodes.get(at)?.kind {
            return Some(at);
        }
    }
}
