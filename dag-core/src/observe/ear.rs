//! Who is told what happens in a run.

use core::fmt::Debug;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use core::time::Duration;
use dag_graph::Graph;
use pin_project_lite::pin_project;

/// What happens to a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happens<'a> {
    /// Its inputs exist; its policies begin.
    Started,
    /// It has a value.
    Finished,
    /// It has failed, with this, if the error can be shown.
    Failed(Option<&'a str>),
    /// This attempt failed, and another comes after the wait.
    Retried {
        /// From 1.
        attempt: u32,
        /// Until the next.
        wait: Duration,
        /// What it failed with, if that can be shown.
        error: Option<&'a str>,
    },
    /// This attempt begins, after one that failed and its wait.
    Retrying {
        /// From 2.
        attempt: u32,
    },
    /// It is late, and a second attempt has begun.
    Hedged,
    /// It was cut short after this time.
    TimedOut(Duration),
    /// It is dropped, or the run goes to its end without it.
    Cancelled,
    /// It will not run.
    Skipped,
    /// What it decides is decided: this arm runs.
    Decided(usize),
    /// The value is there for which there may have been a guess: was it right? `None`: there was none.
    Guessed(Option<bool>),
    /// Its undo has begun.
    Undoing,
    /// Its undo is over.
    Undone {
        /// With a failure.
        failed: bool,
    },
    /// The run fails by it.
    Broke,
}

/// What a part of a run is inside of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// An item of a `for`, from 0.
    Item {
        /// The `for`, in the graph of the workflow it stands in.
        node: usize,
        /// Which.
        index: usize,
    },
    /// A round of a `loop`, from 0.
    Round {
        /// The `loop`.
        node: usize,
        /// Which.
        index: usize,
    },
    /// A workflow that a node calls.
    Call {
        /// The graph of the workflow that calls.
        graph: &'static Graph,
        /// The node.
        node: usize,
    },
}

/// Hears what happens in a run.
pub trait Ear: Clone + Debug {
    /// Is it heard at all? If not, nothing of what would be said is made.
    const HEARS: bool;
    /// This happens to node `node` of the graph.
    fn tell(&self, node: usize, happens: Happens<'_>);
    /// What is done in this thread from now on node `node` does, until [`exit`](Self::exit).
    fn enter(&self, node: usize);
    /// It pauses, or is over.
    fn exit(&self, node: usize);
    /// The ear of what is inside.
    #[must_use]
    fn inside(&self, place: Place) -> Self;
    /// In a workflow inside: the nodes are of its graph.
    #[must_use]
    fn of(self, graph: &'static Graph) -> Self;
    /// In a call of node `node`: the ear of the workflow that is called.
    #[must_use]
    fn call(&self, node: usize) -> Self;
}

impl Ear for () {
    const HEARS: bool = false;

    #[inline]
    fn tell(&self, _node: usize, _happens: Happens<'_>) {}
    #[inline]
    fn enter(&self, _node: usize) {}
    #[inline]
    fn exit(&self, _node: usize) {}
    #[inline]
    fn inside(&self, _place: Place) {}
    #[inline]
    fn of(self, _graph: &'static Graph) {}
    #[inline]
    fn call(&self, _node: usize) {}
}

/// As long as this lives, what is done in this thread the node does.
#[derive(Debug)]
pub struct Entered<'e, E: Ear> {
    ear: &'e E,
    node: usize,
}

impl<'e, E: Ear> Entered<'e, E> {
    /// Enters this node.
    #[inline]
    pub(crate) fn new(ear: &'e E, node: usize) -> Self {
        ear.enter(node);
        Self { ear, node }
    }
}

impl<E: Ear> Drop for Entered<'_, E> {
    #[inline]
    fn drop(&mut self) {
        self.ear.exit(self.node);
    }
}

pin_project! {
    /// A future, entered as the node of `tell` whenever it is polled. Without an ear it is as large as what it holds.
    #[derive(Debug)]
    pub struct Entering<T, F> {
        tell: T,
        #[pin]
        future: F,
    }
}

impl<E: Ear, F, const NODE: usize> Entering<Tell<E, NODE>, F> {
    pub(crate) fn new(ear: &E, future: F) -> Self {
        let tell = at(ear);
        Self { tell, future }
    }
}

impl<E: Ear, F: Future, const NODE: usize> Future for Entering<Tell<E, NODE>, F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let _entered = Entered::new(&this.tell.0, NODE);
        this.future.poll(cx)
    }
}

/// A node that begins if its inputs exist.
#[derive(Debug)]
pub struct Begin<'e, E> {
    ear: &'e E,
    node: usize,
}

impl<'e, E: Ear> Begin<'e, E> {
    #[inline]
    pub(crate) fn new(ear: &'e E, node: usize) -> Self {
        Self { ear, node }
    }

    /// They do: it begins, and what is done from now on it does.
    #[must_use = "dropped, it is left"]
    #[inline]
    pub fn begin(self) -> Entered<'e, E> {
        self.ear.tell(self.node, Happens::Started);
        Entered::new(self.ear, self.node)
    }
}

/// Marks the number of a node as that of its run ahead of the truth.
pub(super) const AHEAD: usize = !(usize::MAX >> 1);

/// The number of a node's run ahead of the truth.
#[must_use]
pub const fn ahead(node: usize) -> usize {
    node | AHEAD
}

/// Tells what happens in the policies of one node. Without an ear it has no size, so the number is a part of its type.
#[derive(Clone, Debug)]
pub struct Tell<E, const NODE: usize>(E);

/// For the policies of node `NODE`.
#[inline]
pub fn at<E: Ear, const NODE: usize>(ear: &E) -> Tell<E, NODE> {
    Tell(ear.clone())
}

impl<E: Ear, const NODE: usize> Tell<E, NODE> {
    /// This happens to the node.
    #[inline]
    pub fn tell(&self, happens: Happens<'_>) {
        self.0.tell(NODE, happens);
    }
}
