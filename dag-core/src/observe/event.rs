//! What an observer hears.

pub use super::ear::Happens as What;
use super::ear::Place;
use core::time::Duration;
use dag_graph::{Graph, Node};

/// Hears what happens in a run, in the order in which it happens.
///
/// It is called in the task of the run: what takes long here delays the run.
pub trait Observer: Send + Sync {
    /// This happens.
    fn event(&self, event: &Event<'_>);

    /// What is done in this thread from now on is done by the run, or by a node of it, until [`exit`](Self::exit): it is polled, or
    /// runs at once. Comes once for each poll; what is entered inside of it is left before.
    fn enter(&self, site: &Site<'_>) {
        let _ = site;
    }

    /// It pauses, or is over. Comes in the same thread.
    fn exit(&self, site: &Site<'_>) {
        let _ = site;
    }
}

/// A run, or a node in it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Site<'a> {
    /// [`Event::run`].
    pub run: u64,
    /// [`Event::graph`].
    pub graph: &'static Graph,
    /// [`Event::node`].
    pub node: Option<usize>,
    /// [`Event::path`].
    pub path: &'a [Place],
    /// [`Event::ahead`].
    pub ahead: bool,
    /// [`Event::twin`].
    pub twin: bool,
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

impl<'a> Event<'a> {
    /// Where it happens.
    #[must_use]
    pub fn site(&self) -> Site<'a> {
        let Self {
            run,
            graph,
            node,
            path,
            ahead,
            twin,
            ..
        } = *self;
        Site {
            run,
            graph,
            node,
            path,
            ahead,
            twin,
        }
    }

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
    fn enter(&self, site: &Site<'_>) {
        (**self).enter(site);
    }
    fn exit(&self, site: &Site<'_>) {
        (**self).exit(site);
    }
}

impl<O: Observer + ?Sized> Observer for std::sync::Arc<O> {
    fn event(&self, event: &Event<'_>) {
        (**self).event(event);
    }
    fn enter(&self, site: &Site<'_>) {
        (**self).enter(site);
    }
    fn exit(&self, site: &Site<'_>) {
        (**self).exit(site);
    }
}

/// Both hear it, the first first.
impl<A: Observer, B: Observer> Observer for (A, B) {
    fn event(&self, event: &Event<'_>) {
        self.0.event(event);
        self.1.event(event);
    }
    fn enter(&self, site: &Site<'_>) {
        self.0.enter(site);
        self.1.enter(site);
    }
    fn exit(&self, site: &Site<'_>) {
        self.1.exit(site);
        self.0.exit(site);
    }
}
