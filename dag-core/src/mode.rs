//! How a run goes through its statements.
//!
//! The expansion of a workflow is written once, generic over the mode; each way of running it
//! (`answer(..)`, `answer::sequential(..)`) is one instance. What a mode does not use costs nothing.

use crate::observe::{Ear, Place};
use core::task::Context;
use dag_graph::Graph;

/// What a run is started with, to become its mode.
pub trait Start {
    /// What a workflow inside knows of the mode: one type, however deep it is nested, so that a workflow is compiled
    /// once for all who have it inside.
    type Base: Mode<Base = Self::Base>;
    /// The mode of the run.
    type Mode<'a>: Mode<Base = Self::Base>;
    /// What the run is lent by the one that it is inside of.
    type Around<'a>;
    /// The mode of a run of `graph` inside of what is around it.
    fn mode<'a>(self, around: Self::Around<'a>, graph: &'static Graph) -> Self::Mode<'a>;
}

/// A way of running a workflow.
pub trait Mode: Clone {
    /// Can a run be told to stop?
    const STOPS: bool;
    /// That of a run of its own: [`Start::Base`].
    type Base: Mode<Base = Self::Base>;
    /// What hears a run that has this base.
    type Eye<'a>: Ear;
    /// What hears this run.
    type Ear: Ear;
    /// The base of this mode, for a run of its own.
    fn base(&self) -> Self::Base;
    /// May another statement start now?
    fn admits(&self) -> bool;
    /// Statement `node` has begun.
    fn began(&mut self, node: usize);
    /// Statement `node` is over.
    fn ended(&mut self, node: usize);
    /// The mode of a run inside of this one.
    #[inline]
    #[must_use]
    fn inside(&self) -> Self {
        self.clone()
    }
    /// The mode of what is at this place of the run.
    #[inline]
    #[must_use]
    fn at(&self, _place: Place) -> Self {
        self.clone()
    }
    /// Is statement `node`, which has begun, polled now?
    #[inline]
    fn polls(&self, _node: usize, _cx: &Context<'_>) -> bool {
        true
    }
    /// How many of `wanted` runs inside of this one may go on beside each other.
    #[inline]
    fn width(&self, wanted: usize) -> usize {
        wanted
    }
    /// Is it too late to stop once a write has begun that no undo takes back? Inside of a block the run around
    /// it has decided that.
    #[inline]
    fn commits(&self) -> bool {
        true
    }
    /// What hears this run.
    fn ear(&self) -> &Self::Ear;
    /// What hears a workflow that node `node` calls.
    fn eye(&self, node: usize) -> <Self::Base as Mode>::Eye<'_>;
    /// The same for a shorter time.
    fn shorter<'s>(eye: &'s Self::Eye<'_>) -> Self::Eye<'s>;
    /// May something start on a guess?
    #[inline]
    fn guesses(&self) -> bool {
        true
    }
    /// Is the run told to stop? Then it ends like one that failed.
    #[inline]
    fn stops(&self) -> bool {
        false
    }
    /// A run that was told to stop is over: nothing of it is left.
    #[inline]
    fn stopped(&mut self) {}
    /// An undo of a run that was told to stop has failed. Comes before [`Mode::stopped`].
    #[cfg(feature = "std")]
    fn undo_failed(&mut self, _failure: crate::attached::UndoFailure) {}
    /// Where what the run leaves behind is counted.
    #[cfg(feature = "tokio")]
    fn leftovers(&self) -> crate::leftovers::Leftovers {
        crate::leftovers::Leftovers::new()
    }
}

/// What starts a run that is inside of none is its mode.
macro_rules! outermost {
    ($($mode:ty: $base:ty),*) => {$(
        impl $crate::mode::Start for $mode {
            type Base = $base;
            type Mode<'a> = Self;
            type Around<'a> = ();

            fn mode<'a>(self, (): Self::Around<'a>, _graph: &'static dag_graph::Graph) -> Self::Mode<'a> {
                self
            }
        }
    )*};
}
#[cfg(feature = "tokio")]
pub(crate) use outermost;

outermost!(Concurrent: Self, Sequential: Self);

/// Every statement starts the moment its inputs exist.
#[derive(Clone, Copy, Debug)]
pub struct Concurrent;

impl Mode for Concurrent {
    const STOPS: bool = false;
    type Base = Self;
    type Eye<'a> = ();
    type Ear = ();

    #[inline]
    fn base(&self) -> Self {
        *self
    }
    #[inline]
    fn admits(&self) -> bool {
        true
    }
    #[inline]
    fn began(&mut self, _node: usize) {}
    #[inline]
    fn ended(&mut self, _node: usize) {}
    #[inline]
    fn ear(&self) -> &() {
        &()
    }
    fn eye(&self, _node: usize) {}
    fn shorter((): &()) {}
}

/// One statement after the other, in topological order, ties in statement order.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sequential {
    busy: bool,
}

impl Sequential {
    /// Nothing has begun.
    #[must_use]
    pub const fn new() -> Self {
        Self { busy: false }
    }
}

impl Mode for Sequential {
    const STOPS: bool = false;
    type Base = Self;
    type Eye<'a> = ();
    type Ear = ();

    fn base(&self) -> Self {
        Self::new()
    }
    fn admits(&self) -> bool {
        !self.busy
    }
    fn began(&mut self, _node: usize) {
        self.busy = true;
    }
    fn ended(&mut self, _node: usize) {
        self.busy = false;
    }
    fn ear(&self) -> &() {
        &()
    }
    fn eye(&self, _node: usize) {}
    fn shorter((): &()) {}
    fn inside(&self) -> Self {
        Self::new()
    }
    fn width(&self, _wanted: usize) -> usize {
        1
    }
    fn guesses(&self) -> bool {
        false
    }
}
