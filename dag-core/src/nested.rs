//! A workflow inside of another: to the run around it a single statement, that can be told to stop.
//!
//! The run around lends it a [`Nest`] if it writes. When that run fails, or is told to stop itself, the nest ends: the run inside
//! drops what only looks, finishes what it writes, undoes what it must, and is over. One that only looks is dropped like any
//! node that only looks.

#[cfg(feature = "std")]
use crate::attached::UndoFailure;
use crate::ending::{Attempt, Ending, attempt};
#[cfg(feature = "tokio")]
use crate::leftovers::Leftovers;
use crate::mode::{Mode, Start};
use crate::observe::{Ear as _, Place};
use core::future::Future;
use core::pin::Pin;
use core::sync::atomic::{AtomicBool, Ordering};
use core::task::{Context, Poll};
use dag_graph::Graph;
use pin_project_lite::pin_project;
#[cfg(feature = "std")]
use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    vec::Vec,
};

/// What a run and the workflows inside one of its statements tell each other.
#[derive(Debug)]
pub struct Nest<'a> {
    /// That of the statement.
    ending: &'a Ending,
    /// The workflow that was polled just now is over, without an output.
    stopped: AtomicBool,
    /// The undos that failed when it was told to stop.
    #[cfg(feature = "std")]
    undos: Mutex<Vec<UndoFailure>>,
}

impl<'a> Nest<'a> {
    /// For the workflows of a statement with this ending.
    #[must_use]
    pub const fn new(ending: &'a Ending) -> Self {
        Self {
            ending,
            stopped: AtomicBool::new(false),
            #[cfg(feature = "std")]
            undos: Mutex::new(Vec::new()),
        }
    }

    /// Does the run end, and is a workflow inside still going on?
    #[must_use]
    pub const fn ending(&self) -> &'a Ending {
        self.ending
    }

    /// One run of a workflow with this nest: a failing run waits until it has ended or has stopped.
    pub const fn attempt<F>(&self, future: F) -> Inner<'_, F> {
        Inner {
            attempt: attempt(self.ending, future),
            nest: self,
            stopped: false,
        }
    }

    #[cfg(feature = "std")]
    fn undos(&self) -> MutexGuard<'_, Vec<UndoFailure>> {
        self.undos.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The undos that failed, each once.
    #[cfg(feature = "std")]
    pub(crate) fn failed_undos(&self) -> Vec<UndoFailure> {
        core::mem::take(&mut *self.undos())
    }
}

pin_project! {
    /// A workflow that runs in a [`Nest`].
    #[derive(Debug)]
    pub struct Inner<'a, F> {
        #[pin]
        attempt: Attempt<'a, F>,
        nest: &'a Nest<'a>,
        // It is over, without an output.
        stopped: bool,
    }
}

impl<F: Future> Future for Inner<'_, F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let mut this = self.project();
        if *this.stopped {
            return Poll::Pending;
        }
        let output = this.attempt.as_mut().poll(cx);
        if this.nest.stopped.swap(false, Ordering::Relaxed) {
            *this.stopped = true;
            this.attempt.over();
        }
        output
    }
}

/// What the run around lends a workflow inside of it.
///
/// An argument of its own, and no part of the mode: a lifetime in a type argument of the future would make rustc prove again at
/// each level, for each workflow inside, that the future is `Send`.
#[derive(Clone, Debug)]
pub struct Around<'a, B: Mode> {
    nest: Option<&'a Nest<'a>>,
    #[cfg(feature = "tokio")]
    leftovers: Option<&'a Leftovers>,
    eye: B::Eye<'a>,
}

impl<'a, B: Mode> Around<'a, B> {
    /// It is heard, and nobody need tell it to stop.
    #[must_use]
    pub const fn heard_by(eye: B::Eye<'a>) -> Self {
        Self {
            nest: None,
            #[cfg(feature = "tokio")]
            leftovers: None,
            eye,
        }
    }

    /// It is told to stop by this nest.
    #[must_use]
    pub fn told_by(mut self, nest: &'a Nest<'a>) -> Self {
        self.nest = Some(nest);
        self
    }

    /// It runs nodes outside of its task: the run around counts them, too.
    #[cfg(feature = "tokio")]
    #[must_use]
    pub fn counted_by(mut self, leftovers: &'a Leftovers) -> Self {
        self.leftovers = Some(leftovers);
        self
    }
}

/// Starts a workflow inside of a run; `M` is the [base](Start::Base) of the mode of that run.
#[derive(Clone, Copy, Debug)]
pub struct Inside<M>(pub M);

impl<M: Mode<Base = M>> Start for Inside<M> {
    type Base = M;
    type Mode<'a> = Nested<'a, M>;
    type Around<'a> = Around<'a, M>;

    fn mode<'a>(self, around: Self::Around<'a>, graph: &'static Graph) -> Self::Mode<'a> {
        Nested::new(around, self.0, graph)
    }
}

/// The mode of a workflow inside of a run, or of one that is observed.
#[derive(Clone, Debug)]
pub struct Nested<'a, M: Mode> {
    around: Around<'a, M>,
    mode: M,
}

impl<'a, M: Mode> Nested<'a, M> {
    /// Of a run of this graph.
    pub(crate) fn new(around: Around<'a, M>, mode: M, graph: &'static Graph) -> Self {
        let eye = around.eye.of(graph);
        let around = Around { eye, ..around };
        Self { around, mode }
    }
}

impl<'a, M: Mode<Base = M>> Mode for Nested<'a, M> {
    const STOPS: bool = true;
    type Base = M;
    type Eye<'e> = M::Eye<'e>;
    type Ear = M::Eye<'a>;

    fn base(&self) -> M {
        self.mode.base()
    }
    #[inline]
    fn ear(&self) -> &M::Eye<'a> {
        &self.around.eye
    }
    #[inline]
    fn eye(&self, node: usize) -> M::Eye<'_> {
        M::shorter(&self.around.eye).call(node)
    }
    fn shorter<'s>(eye: &'s M::Eye<'_>) -> M::Eye<'s> {
        M::shorter(eye)
    }
    #[inline]
    fn admits(&self) -> bool {
        !self.stops() && self.mode.admits()
    }
    #[inline]
    fn began(&mut self, node: usize) {
        self.mode.began(node);
    }
    #[inline]
    fn ended(&mut self, node: usize) {
        self.mode.ended(node);
    }
    #[inline]
    fn inside(&self) -> Self {
        Self {
            mode: self.mode.inside(),
            ..self.clone()
        }
    }
    #[inline]
    fn at(&self, place: Place) -> Self {
        let eye = self.around.eye.inside(place);
        let around = Around {
            eye,
            ..self.around.clone()
        };
        Self {
            around,
            mode: self.mode.at(place),
        }
    }
    #[inline]
    fn width(&self, wanted: usize) -> usize {
        self.mode.width(wanted)
    }
    #[inline]
    fn guesses(&self) -> bool {
        self.mode.guesses()
    }
    #[inline]
    fn stops(&self) -> bool {
        self.around.nest.is_some_and(|nest| nest.ending.is_ending())
    }
    fn stopped(&mut self) {
        if let Some(nest) = self.around.nest {
            nest.stopped.store(true, Ordering::Relaxed);
        }
    }
    #[cfg(feature = "std")]
    fn undo_failed(&mut self, failure: UndoFailure) {
        if let Some(nest) = self.around.nest {
            nest.undos().push(failure);
        }
    }
    #[cfg(feature = "tokio")]
    fn leftovers(&self) -> Leftovers {
        let around = self.around.leftovers;
        around.map_or_else(Leftovers::new, Leftovers::inside)
    }
}
