//! What happened in a run, and why it took as long as it did.
//!
//! ```text
//! Recorder ── events ──▶ build: spans, bodies ──▶ rules: what each moment waited for ──▶ replay ──▶ critical path, slack, "at 0 ms"
//!                             │                                                                        │
//!                             └──────────▶ rows ──▶ gantt (text), gantt_svg;  chrome;  serde           └──▶ report
//! ```
//!
//! A *span* is one run of a node: in each item, each round and each call of a nested workflow it has one of its own. A *body* is what
//! holds spans: the run itself, an item, a round, a call. A *moment* is a start or an end of one of these; its *rule* says
//! which other moments it waited for, and how long it took after the last of them.

mod bodies;
mod build;
mod causes;
#[cfg(feature = "trace-json")]
mod chrome;
mod costs;
mod failed;
mod fold;
mod gantt_svg;
mod gantt_text;
mod report;
mod report_text;
mod rows;
mod rules;
#[cfg(feature = "serde")]
mod serialized;
mod shape;
mod span;
mod stands;
mod svg_bar;
mod text;
mod turns;

mod critical;
mod replay;

pub use critical::{Step, Why};
pub use failed::{FailedNode, Received, Source};
pub use gantt_text::Gantt;
pub use report::{GuessCost, NodeCost, Report};
pub use span::{Body, BodyKind, Guess, Outcome, Retry, Skip, Span, TimedOutAt};

use super::ear::Place;
use super::recorder::Heard;
use core::time::Duration;
use dag_graph::Graph;
use std::vec::Vec;

/// A recorded run: made by [`Recorder::timeline`](crate::Recorder::timeline).
///
/// Times count from the start of the run. Of a run that is still going on it is what has happened so far.
#[derive(Clone, Debug)]
pub struct Timeline {
    pub(crate) run: u64,
    pub(crate) graph: &'static Graph,
    pub(crate) outcome: Outcome,
    pub(crate) wall: Duration,
    pub(crate) spans: Vec<Span>,
    pub(crate) bodies: Vec<Body>,
    pub(crate) skipped: Vec<Skip>,
    pub(crate) guesses: Vec<Guess>,
    pub(crate) broke: Vec<usize>,
}

/// That of no run.
static NOTHING: Graph = Graph {
    name: "",
    output: "",
    nodes: &[],
    edges: &[],
};

impl Timeline {
    pub(super) fn of(heard: &[&Heard]) -> Self {
        build::timeline(heard)
    }

    /// Which run, counted from 1 in this program; 0 if nothing was recorded.
    #[must_use]
    pub const fn run(&self) -> u64 {
        self.run
    }

    /// The workflow.
    #[must_use]
    pub const fn graph(&self) -> &'static Graph {
        self.graph
    }

    /// How the run ended; [`Outcome::Unfinished`] if it is still going on.
    #[must_use]
    pub const fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// How long it took, or how long ago the last thing happened after its start.
    #[must_use]
    pub const fn wall(&self) -> Duration {
        self.wall
    }

    /// The runs of nodes, in the order in which they began.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// The run itself, then its items, rounds and calls, in the order in which they began.
    #[must_use]
    pub fn bodies(&self) -> &[Body] {
        &self.bodies
    }

    /// What did not run, because an arm was not chosen.
    #[must_use]
    pub fn skipped(&self) -> &[Skip] {
        &self.skipped
    }

    /// How each guess ended.
    #[must_use]
    pub fn guesses(&self) -> &[Guess] {
        &self.guesses
    }

    /// What the run failed by, the innermost first; indices into [`spans`](Timeline::spans).
    #[must_use]
    pub fn broke(&self) -> &[usize] {
        &self.broke
    }

    /// The spans of the nodes of this name, wherever they stand.
    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Span> {
        self.spans.iter().filter(move |span| span.name() == name)
    }
}

/// The index of a node in a place.
pub(crate) const fn place_node(place: &Place) -> usize {
    match place {
        Place::Item { node, .. } | Place::Round { node, .. } | Place::Call { node, .. } => *node,
    }
}
