//! What failed, and what it had been given.

use super::Timeline;
use super::shape::{guess_of, repeats};
use super::span::{BodyKind, Outcome, Retry, Span};
use core::time::Duration;
use dag_graph::{EdgeKind, NodeKind};
use std::string::{String, ToString};
use std::vec::Vec;

/// A run of a node that failed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FailedNode {
    /// The span, by its index in the timeline.
    pub span: usize,
    /// The run failed by it, or by what it is inside of.
    pub broke: bool,
    /// Its attempts before the last.
    pub retries: Vec<Retry>,
    /// What it failed with at last, if that can be shown.
    pub error: Option<String>,
    /// What it had received, in the order of its arguments.
    pub received: Vec<Received>,
}

/// A value that a node has received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Received {
    /// The name of the value.
    pub name: &'static str,
    /// Its type, if it is written.
    pub ty: Option<&'static str>,
    /// Who made it.
    pub from: Source,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// An input of the workflow.
    Input,
    /// The item of the `for`, from 0.
    Item(usize),
    /// The state of the `loop`, in this round, from 0.
    State(usize),
    /// This span, by its index, which was over then.
    Span(usize, Duration),
    /// The guess of this value: the truth was not known.
    Guess,
    /// It is not known.
    Unknown,
}

pub(super) fn failures(timeline: &Timeline) -> Vec<FailedNode> {
    let mut broke: Vec<usize> = Vec::new();
    for span in &timeline.broke {
        if !broke.contains(span) {
            broke.push(*span);
        }
    }
    let failed = (0..timeline.spans.len()).filter(|index| {
        let span = timeline.spans.get(*index);
        span.is_some_and(|span| matches!(span.outcome, Outcome::Failed(_)))
    });
    let caught: Vec<usize> = failed.filter(|index| !broke.contains(index)).collect();
    let all = broke.iter().map(|span| (*span, true));
    let all = all.chain(caught.into_iter().map(|span| (span, false)));
    all.filter_map(|(index, broke)| failure(timeline, index, broke))
        .collect()
}

fn failure(timeline: &Timeline, index: usize, broke: bool) -> Option<FailedNode> {
    let span = timeline.spans.get(index)?;
    let error = match &span.outcome {
        Outcome::Failed(error) => error.clone(),
        _ => None,
    };
    Some(FailedNode {
        span: index,
        broke,
        retries: span.retries.clone(),
        error,
        received: received(timeline, span),
    })
}

/// What a run of a node had received: along the data edges that lead to it.
fn received(timeline: &Timeline, span: &Span) -> Vec<Received> {
    let edges = span.graph.edges.iter().filter(|edge| edge.to == span.node);
    let values = edges.filter_map(|edge| {
        let EdgeKind::Data(ty) = edge.kind else {
            return None;
        };
        let from = span.graph.nodes.get(edge.from)?;
        let source = if from.kind == NodeKind::Input {
            Source::Input
        } else {
            source(timeline, span, edge.from)
        };
        Some(Received {
            name: from.name,
            ty: ty.or(from.ty),
            from: source,
        })
    });
    values.collect()
}

/// Who made the value of a node that a span has received: in its body, or in those around.
fn source(timeline: &Timeline, span: &Span, node: usize) -> Source {
    let mut at = Some(span.body);
    while let Some(body) = at.and_then(|at| timeline.bodies.get(at)) {
        let owner = body.owner.and_then(|owner| timeline.spans.get(owner));
        if owner.is_some_and(|owner| owner.node == node && repeats(owner.graph, node)) {
            return match body.kind {
                BodyKind::Item(index) => Source::Item(index),
                BodyKind::Round(index) => Source::State(index),
                BodyKind::Run | BodyKind::Call(_) => Source::Unknown,
            };
        }
        let made = body.spans.iter().rev().filter_map(|index| {
            let made = timeline.spans.get(*index)?;
            (!made.undo && made.seq.1 < span.seq.0).then_some((*index, made))
        });
        let mut made = made.filter(|(_, made)| made.node == node);
        if let Some((index, made)) = made.next() {
            return Source::Span(index, made.end);
        }
        if span.ahead && guess_of(span.graph, node).is_some() {
            return Source::Guess;
        }
        if matches!(body.kind, BodyKind::Run | BodyKind::Call(_)) {
            break;
        }
        at = owner.map(|owner| owner.body);
    }
    Source::Unknown
}

impl Received {
    /// Who made it, and when, in words.
    pub(super) fn by(&self, timeline: &Timeline) -> String {
        match &self.from {
            Source::Input => "an input".to_string(),
            Source::Item(index) => std::format!("item {index}"),
            Source::State(round) => std::format!("the state of round {round}"),
            Source::Guess => "a guess".to_string(),
            Source::Unknown => "somewhere".to_string(),
            Source::Span(span, at) => {
                let label = timeline
                    .spans
                    .get(*span)
                    .map(Span::label)
                    .unwrap_or_default();
                std::format!("`{label}` at {}", super::text::Took(*at))
            }
        }
    }
}
