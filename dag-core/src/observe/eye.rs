//! The ear of a run that is observed.

use super::ear::{AHEAD, Ear, Happens, Place};
use super::event::{Event, Observer};
use crate::mode::{Mode, Start};
use crate::nested::{Around, Nested};
use core::fmt;
use core::future::Future;
use core::sync::atomic::{AtomicUsize, Ordering};
use core::time::Duration;
use dag_graph::{EdgeKind, Graph, NodeKind};
use std::sync::Arc;
use std::vec::Vec;

#[cfg(not(feature = "tokio"))]
use std::time::Instant;
#[cfg(feature = "tokio")]
use tokio::time::Instant;

/// One run that is observed: who observes it, and when it began.
pub struct Watch<'a> {
    observer: &'a dyn Observer,
    graph: &'static Graph,
    run: u64,
    start: Instant,
}

/// How many runs have been observed in this program.
static RUNS: AtomicUsize = AtomicUsize::new(0);

impl fmt::Debug for Watch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watch")
            .field("run", &self.run)
            .field("start", &self.start)
            .finish_non_exhaustive()
    }
}

impl<'a> Watch<'a> {
    /// Of a run that begins now.
    #[must_use]
    pub fn new(observer: &'a dyn Observer, graph: &'static Graph) -> Self {
        let start = Instant::now();
        let run = RUNS.fetch_add(1, Ordering::Relaxed) as u64 + 1;
        Self {
            observer,
            graph,
            run,
            start,
        }
    }

    /// How long it has been running.
    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    /// The eye of the run.
    #[must_use]
    pub fn eye(&self) -> Eye<'_> {
        Eye {
            watch: Some(self),
            graph: Some(self.graph),
            path: None,
            ahead: false,
        }
    }

    fn tell(&self, what: Happens<'_>) {
        let (at, graph) = (self.now(), self.graph);
        let event = Event {
            run: self.run,
            at,
            graph,
            node: None,
            path: &[],
            ahead: false,
            twin: false,
            what,
        };
        self.observer.event(&event);
    }
}

/// Runs it, and tells its beginning and its end; `failed`: is this output a failure?
pub async fn finished<F: Future>(
    watch: &Watch<'_>,
    run: F,
    failed: impl FnOnce(&F::Output) -> bool,
) -> F::Output {
    struct Dropped<'a, 'w>(Option<&'a Watch<'w>>);
    impl Drop for Dropped<'_, '_> {
        fn drop(&mut self) {
            if let Some(watch) = self.0 {
                watch.tell(Happens::Cancelled);
            }
        }
    }
    watch.tell(Happens::Started);
    let mut dropped = Dropped(Some(watch));
    let output = run.await;
    dropped.0 = None;
    watch.tell(if failed(&output) {
        Happens::Failed(None)
    } else {
        Happens::Finished
    });
    output
}

/// A place in a run that is observed.
#[derive(Clone, Debug, Default)]
pub struct Eye<'a> {
    /// `None`: nobody observes it after all.
    watch: Option<&'a Watch<'a>>,
    graph: Option<&'static Graph>,
    path: Option<Arc<Vec<Place>>>,
    /// All that is heard here is ahead of the truth.
    ahead: bool,
}

impl Eye<'_> {
    fn event(&self, node: usize, what: Happens<'_>) {
        let (Some(watch), Some(graph)) = (self.watch, self.graph) else {
            return;
        };
        let path = self.path.as_deref().map_or(&[][..], Vec::as_slice);
        let at = watch.now();
        let (node, twin) = (node & !AHEAD, node & AHEAD != 0);
        let ahead = self.ahead || twin;
        let event = Event {
            run: watch.run,
            at,
            graph,
            node: Some(node),
            path,
            ahead,
            twin,
            what,
        };
        watch.observer.event(&event);
    }

    /// What stands in the other arms will not run.
    fn skip(&self, decision: usize, arm: usize) {
        let (node, ahead) = (decision & !AHEAD, decision & AHEAD);
        let Some(graph) = self.graph else { return };
        let edges = graph.edges.iter().filter(|edge| edge.from == node);
        let block =
            edges.filter(|edge| matches!(edge.kind, EdgeKind::Decision | EdgeKind::Data(_)));
        // The block stands where its decision stands; others in its arms may have an edge from it, too.
        let place = |index: usize| {
            let node = graph.nodes.get(index)?;
            Some((node.block, node.arm))
        };
        let arms = |index: &usize| {
            let block = graph.nodes.get(*index);
            let is_block = block.is_some_and(|block| matches!(block.kind, NodeKind::Arms(_)));
            is_block && place(*index) == place(node)
        };
        let Some(block) = block.map(|edge| edge.to).find(arms) else {
            return;
        };
        for (index, own) in graph.nodes.iter().enumerate() {
            if own.block == Some(block) && own.arm != arm {
                self.skip_all(index, ahead);
            }
        }
    }

    /// A node, and all in it.
    fn skip_all(&self, node: usize, ahead: usize) {
        let Some(graph) = self.graph else { return };
        self.event(node | ahead, Happens::Skipped);
        for (index, own) in graph.nodes.iter().enumerate() {
            if own.block == Some(node) {
                self.skip_all(index, ahead);
            }
        }
    }
}

impl Ear for Eye<'_> {
    const HEARS: bool = true;

    fn tell(&self, node: usize, happens: Happens<'_>) {
        self.event(node, happens);
        if let Happens::Decided(arm) = happens {
            self.skip(node, arm);
        }
    }
    fn inside(&self, mut place: Place) -> Self {
        let (Place::Item { node, .. } | Place::Round { node, .. } | Place::Call { node, .. }) =
            &mut place;
        let ahead = *node & AHEAD != 0;
        *node &= !AHEAD;
        let mut path = self.path.as_deref().cloned().unwrap_or_default();
        path.push(place);
        Self {
            path: Some(Arc::new(path)),
            ahead: self.ahead || ahead,
            ..*self
        }
    }
    fn of(self, graph: &'static Graph) -> Self {
        Self {
            graph: Some(graph),
            ..self
        }
    }
    fn call(&self, node: usize) -> Self {
        match self.graph {
            Some(graph) => self.inside(Place::Call { graph, node }),
            None => self.clone(),
        }
    }
}

/// Starts a run that is observed.
#[derive(Clone, Copy, Debug)]
pub struct Watched;

impl Start for Watched {
    type Base = Self;
    type Mode<'a> = Nested<'a, Self>;

    fn mode<'a>(self, around: Around<'a, Self>, graph: &'static Graph) -> Nested<'a, Self> {
        Nested::new(around, self, graph)
    }
}

impl Mode for Watched {
    type Base = Self;
    type Eye<'a> = Eye<'a>;
    type Ear = ();

    fn base(&self) -> Self {
        *self
    }
    fn admits(&self) -> bool {
        true
    }
    fn began(&mut self, _node: usize) {}
    fn ended(&mut self, _node: usize) {}
    fn ear(&self) -> &() {
        &()
    }
    fn eye(&self, _node: usize) -> Eye<'_> {
        Eye::default()
    }
    fn shorter<'s>(eye: &'s Eye<'_>) -> Eye<'s> {
        eye.clone()
    }
}
