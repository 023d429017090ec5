//! The ear of a run that is observed.

use super::ear::{AHEAD, Ear, Happens, Place};
use super::event::{Event, Observer, Site};
use crate::mode::{Mode, Start};
use crate::nested::{Around, Nested};
use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::sync::atomic::{AtomicUsize, Ordering};
use core::task::{Context, Poll, ready};
use core::time::Duration;
use dag_graph::{EdgeKind, Graph, NodeKind};
use pin_project_lite::pin_project;
use std::sync::Arc;
use std::vec::Vec;

#[cfg(not(feature = "tokio"))]
use std::time::Instant;
#[cfg(feature = "tokio")]
use tokio::time::Instant;

/// One run that is observed: who observes it, and when it began.
pub struct Watch<'a> {
    observer: &'a dyn Observer,
    run: u64,
    graph: &'static Graph,
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
            run,
            graph,
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

    /// The run itself.
    fn site(&self) -> Site<'static> {
        Site {
            run: self.run,
            graph: self.graph,
            node: None,
            path: &[],
            ahead: false,
            twin: false,
        }
    }

    fn event(&self, site: Site<'_>, what: Happens<'_>) {
        let event = Event {
            run: site.run,
            at: self.now(),
            graph: site.graph,
            node: site.node,
            path: site.path,
            ahead: site.ahead,
            twin: site.twin,
            what,
        };
        self.observer.event(&event);
    }
}

/// Runs it, and tells its beginning and its end; `failed`: is this output a failure?
pub fn finished<'w, F: Future, P: FnOnce(&F::Output) -> bool>(
    watch: &'w Watch<'w>,
    run: F,
    failed: P,
) -> impl Future<Output = F::Output> + use<'w, F, P> {
    Observed {
        run,
        watch,
        life: Life::Idle,
        failed: Some(failed),
    }
}

/// Of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Life {
    Idle,
    Running,
    Over,
}

pin_project! {
    struct Observed<'w, F, P> {
        #[pin]
        run: F,
        watch: &'w Watch<'w>,
        life: Life,
        failed: Option<P>,
    }

    impl<F, P> PinnedDrop for Observed<'_, F, P> {
        fn drop(this: Pin<&mut Self>) {
            let this = this.project();
            if *this.life == Life::Running {
                this.watch.event(this.watch.site(), Happens::Cancelled);
            }
        }
    }
}

impl<F: Future, P: FnOnce(&F::Output) -> bool> Future for Observed<'_, F, P> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        struct Entered<'w>(&'w Watch<'w>);
        impl Drop for Entered<'_> {
            fn drop(&mut self) {
                self.0.observer.exit(&self.0.site());
            }
        }
        let this = self.project();
        let (watch, site) = (*this.watch, this.watch.site());
        if *this.life == Life::Idle {
            *this.life = Life::Running;
            watch.event(site, Happens::Started);
        }
        let output = {
            watch.observer.enter(&site);
            let _entered = Entered(watch);
            ready!(this.run.poll(cx))
        };
        *this.life = Life::Over;
        let failed = this.failed.take().is_some_and(|failed| failed(&output));
        watch.event(
            site,
            if failed {
                Happens::Failed(None)
            } else {
                Happens::Finished
            },
        );
        Poll::Ready(output)
    }
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
    /// Where node `node` is, and who observes it.
    fn site(&self, node: usize) -> Option<(&Watch<'_>, Site<'_>)> {
        let (watch, graph) = (self.watch?, self.graph?);
        let path = self.path.as_deref().map_or(&[][..], Vec::as_slice);
        let (node, twin) = (node & !AHEAD, node & AHEAD != 0);
        let ahead = self.ahead || twin;
        let site = Site {
            run: watch.run,
            graph,
            node: Some(node),
            path,
            ahead,
            twin,
        };
        Some((watch, site))
    }

    fn event(&self, node: usize, what: Happens<'_>) {
        if let Some((watch, site)) = self.site(node) {
            watch.event(site, what);
        }
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
    fn enter(&self, node: usize) {
        if let Some((watch, site)) = self.site(node) {
            watch.observer.enter(&site);
        }
    }
    fn exit(&self, node: usize) {
        if let Some((watch, site)) = self.site(node) {
            watch.observer.exit(&site);
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
    type Around<'a> = Around<'a, Self>;

    fn mode<'a>(self, around: Self::Around<'a>, graph: &'static Graph) -> Self::Mode<'a> {
        Nested::new(around, self, graph)
    }
}

impl Mode for Watched {
    const STOPS: bool = false;
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
