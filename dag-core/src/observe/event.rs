//! What an observer hears.

pub use super::ear::Happens as What;
use super::ear::Place;
use core::time::Duration;
use dag_graph::{Graph, Node};

/// Hears what happens in a run, in the order in which it happens.
///
/// It is called in the task of the run, between two polls of nodes: what takes long here delays the run.
pub trait Observer: Send + Sync {
    /// This happens.
    fn event(&self, event: &Event<'_>);
}

/// What happens, where and when.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Event<'a> {
    /// Which run, counted from 1 in this program: one observer may hear several at once.
    pub run: u64,
    /// Since the run began. Where tokio's clock is paused, it is that clock.
    pub at: Duration,
    /// The workflow that the node stands in.
    pub graph: &'static Graph,
    /// Its index in the graph; `None`: the run itself.
    pub node: Option<usize>,
    /// The items, rounds and calls it is inside of, outermost first.
    pub path: &'a [Place],
    /// It is a run on a guess, or inside of one.
    pub ahead: bool,
    /// It is a run on a guess that stands beside that on the truth: its node may run again.
    pub twin: bool,
    /// What happens.
    pub what: What<'a>,
}

impl Event<'_> {
    /// The node; `None`: the run itself.
    #[must_use]
    pub fn node(&self) -> Option<&'static Node> {
        self.graph.nodes.get(self.node?)
    }
}

impl<O: Observer + ?Sized> Observer for &O {
    fn event(&self, event: &Event<'_>) {
        (**self).event(event);
    }
}

impl<O: Observer + ?Sized> Observer for std::sync::Arc<O> {
    fn event(&self, event: &Event<'_>) {
        (**self).event(event);
    }
}

/// Both hear it, the first first.
impl<A: Observer, B: Observer> Observer for (A, B) {
    fn event(&self, event: &Event<'_>) {
        self.0.event(event);
        self.1.event(event);
    }
}
