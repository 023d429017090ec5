//! What a timeline is made of.

use super::place_node;
use crate::observe::ear::Place;
use core::fmt::Write as _;
use core::time::Duration;
use dag_graph::{Graph, Node};
use std::string::String;
use std::vec::Vec;

/// How a node, or a run, ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// With a value.
    Finished,
    /// With this error, if it can be shown.
    Failed(Option<String>),
    /// It was dropped.
    Cancelled,
    /// It had not ended when the timeline was made.
    Unfinished,
}

impl Outcome {
    /// Was it cut short?
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        matches!(self, Self::Cancelled | Self::Unfinished)
    }

    /// In one word.
    pub(crate) const fn word(&self) -> &'static str {
        match self {
            Self::Finished => "finished",
            Self::Failed(_) => "failed",
            Self::Cancelled => "cancelled",
            Self::Unfinished => "unfinished",
        }
    }
}

/// An attempt that failed, and was followed by another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retry {
    /// When it failed.
    pub at: Duration,
    /// How long the next waited.
    pub wait: Duration,
    /// What it failed with, if that can be shown.
    pub error: Option<String>,
}

/// An attempt, or all of them, took too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimedOutAt {
    /// When it was cut short.
    pub at: Duration,
    /// What it had.
    pub limit: Duration,
}

/// One run of a node, with all its attempts; or of its undo.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says a thing of its own"
)]
#[non_exhaustive]
pub struct Span {
    /// The workflow that the node stands in.
    pub graph: &'static Graph,
    /// Its index in the graph.
    pub node: usize,
    /// The items, rounds and calls it is inside of, outermost first.
    pub path: Vec<Place>,
    /// It is a run on a guess, or inside of one.
    pub ahead: bool,
    /// It is a run on a guess that stands beside that on the truth.
    pub twin: bool,
    /// Its result was used, or would have been: it was not on a wrong guess, and its arm was chosen.
    pub stands: bool,
    /// It is the run of the node's undo.
    pub undo: bool,
    /// When its inputs existed.
    pub start: Duration,
    /// When it was over.
    pub end: Duration,
    /// How.
    pub outcome: Outcome,
    /// Its attempts that failed, but for the last.
    pub retries: Vec<Retry>,
    /// When second attempts began because the first were late.
    pub hedges: Vec<Duration>,
    /// What took too long.
    pub timeouts: Vec<TimedOutAt>,
    /// Which arm it has chosen, if it decides.
    pub arm: Option<usize>,
    /// The body it stands in, by index.
    pub body: usize,
    /// Its start and its end among all events of the run.
    pub(crate) seq: (usize, usize),
}

impl Span {
    /// The node.
    #[must_use]
    pub fn node(&self) -> Option<&'static Node> {
        self.graph.nodes.get(self.node)
    }

    /// The name of the node.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.node().map_or("", |node| node.name)
    }

    /// How long it took.
    #[must_use]
    pub const fn took(&self) -> Duration {
        self.end.saturating_sub(self.start)
    }

    /// Its name and where it stands: `pages[3]/fetch`, rounds and items from 0.
    #[must_use]
    pub fn label(&self) -> String {
        label(self.graph, &self.path, self.name(), self.undo)
    }
}

pub(crate) fn label(graph: &'static Graph, path: &[Place], name: &str, undo: bool) -> String {
    let mut label = String::new();
    for (depth, place) in path.iter().enumerate() {
        // The graph a place stands in is told by the next call behind it.
        let own = path.iter().skip(depth).find_map(|place| match place {
            Place::Call { graph, .. } => Some(*graph),
            Place::Item { .. } | Place::Round { .. } => None,
        });
        let node = own.unwrap_or(graph).nodes.get(place_node(place));
        label.push_str(node.map_or("", |node| node.name));
        if let Place::Item { index, .. } | Place::Round { index, .. } = place {
            let _ = write!(label, "[{index}]");
        }
        label.push('/');
    }
    if undo {
        label.push_str("undo of ");
    }
    label.push_str(name);
    label
}

/// What holds spans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// The run itself.
    Run,
    /// An item of a `for`, from 0.
    Item(usize),
    /// A round of a `loop`, from 0.
    Round(usize),
    /// A call of a workflow; which attempt, from 0.
    Call(usize),
}

/// The run itself, an item, a round, or a call of a nested workflow.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Body {
    /// Which.
    pub kind: BodyKind,
    /// The workflow whose nodes run in it.
    pub graph: &'static Graph,
    /// The span it belongs to; none of the run itself.
    pub owner: Option<usize>,
    /// When it began.
    pub start: Duration,
    /// When the last thing happened in it.
    pub end: Duration,
    /// The spans that stand in it, in the order in which they began.
    pub spans: Vec<usize>,
    /// All in it is a run on a guess.
    pub ahead: bool,
    /// Its first and its last event among all events of the run.
    pub(crate) seq: (usize, usize),
    /// Something in it was dropped from outside: a limit, or what it is inside of, ended it.
    pub(crate) cut: bool,
}

/// What did not run, because its arm was not chosen.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Skip {
    /// The workflow that the node stands in.
    pub graph: &'static Graph,
    /// Its index in the graph.
    pub node: usize,
    /// The items, rounds and calls it is inside of, outermost first.
    pub path: Vec<Place>,
    /// When that was decided.
    pub at: Duration,
    /// The span that decided it.
    pub by: Option<usize>,
    pub(crate) body: usize,
}

impl Skip {
    /// Its name and where it stands.
    #[must_use]
    pub fn label(&self) -> String {
        let node = self.graph.nodes.get(self.node);
        let name = node.map_or("", |node| node.name);
        label(self.graph, &self.path, name, false)
    }
}

/// How a guess ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Guess {
    /// The workflow that the node stands in.
    pub graph: &'static Graph,
    /// The node whose value was guessed.
    pub node: usize,
    /// The items, rounds and calls it is inside of, outermost first.
    pub path: Vec<Place>,
    /// When the truth was known.
    pub at: Duration,
    /// Was it right? `None`: there was none, or it came too late.
    pub right: Option<bool>,
    pub(crate) body: usize,
}

impl Guess {
    /// The name of the node and where it stands.
    #[must_use]
    pub fn label(&self) -> String {
        let node = self.graph.nodes.get(self.node);
        let name = node.map_or("", |node| node.name);
        label(self.graph, &self.path, name, false)
    }
}
