//! One run of a workflow, and one pass through its statements.
//!
//! A run is polled in passes. A pass visits every statement once, in topological order, so a value
//! that appears in a pass starts its consumers in the same pass: no waves, no queue, no memory of
//! who waits for whom. The first failure decides; after it nothing starts, what must be finished
//! is finished, and then the run ends.

use crate::lane::{Lane, LaneProjection, Spot};
use crate::mode::Mode;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

/// The state of a run that is not in its statements: its mode and its first failure.
#[derive(Debug)]
pub struct Run<M, E> {
    mode: M,
    failure: Option<E>,
    /// The statement that failed; of several in one pass, the first in the text.
    failed_at: usize,
}

impl<M: Mode, E> Run<M, E> {
    /// A run that has not begun.
    #[must_use]
    pub const fn new(mode: M) -> Self {
        Self {
            mode,
            failure: None,
            failed_at: 0,
        }
    }

    /// Begins a pass; `cx` is that of the workflow's own `poll`.
    #[inline]
    pub fn pass<'p, 'c>(&'p mut self, cx: &'p mut Context<'c>) -> Pass<'p, 'c, M, E> {
        let failing = self.failure.is_some();
        Pass {
            run: self,
            cx,
            waiting: false,
            failing,
        }
    }
}

/// One visit to every statement.
#[derive(Debug)]
pub struct Pass<'p, 'c, M, E> {
    run: &'p mut Run<M, E>,
    cx: &'p mut Context<'c>,
    /// Some statement is not over yet.
    waiting: bool,
    /// The run had failed before this pass.
    failing: bool,
}

impl<M: Mode, E> Pass<'_, '_, M, E> {
    /// Visits an asynchronous statement: starts it if `start` finds its inputs, polls it if it runs,
    /// and returns its output in the one pass in which it finishes.
    #[inline]
    pub fn step<F: Future>(
        &mut self,
        node: usize,
        mut lane: Pin<&mut Lane<F>>,
        start: impl FnOnce() -> Option<F>,
    ) -> Option<F::Output> {
        if let Lane::Idle = *lane {
            let future = if self.admits() { start() } else { None };
            let Some(future) = future else {
                self.waiting = true;
                return None;
            };
            self.run.mode.began(node);
            lane.set(Lane::Running { future });
        }
        let LaneProjection::Running { future } = lane.as_mut().project() else {
            return None;
        };
        match future.poll(self.cx) {
            Poll::Pending => {
                self.waiting = true;
                None
            }
            Poll::Ready(output) => {
                lane.set(Lane::Over);
                self.run.mode.ended(node);
                Some(output)
            }
        }
    }

    /// Visits a statement that runs at once.
    #[inline]
    pub fn now<T>(
        &mut self,
        node: usize,
        spot: &mut Spot,
        run: impl FnOnce() -> Option<T>,
    ) -> Option<T> {
        if spot.over {
            return None;
        }
        let output = if self.admits() { run() } else { None };
        if output.is_none() {
            self.waiting = true;
            return None;
        }
        spot.over = true;
        self.run.mode.began(node);
        self.run.mode.ended(node);
        output
    }

    #[inline]
    fn admits(&self) -> bool {
        self.run.failure.is_none() && self.run.mode.admits()
    }

    /// The value behind a `?` of statement `node`, or the failure of the run.
    #[inline]
    pub fn check<T>(&mut self, node: usize, value: Result<T, E>) -> Option<T> {
        match value {
            Ok(value) => Some(value),
            Err(error) => {
                self.fail(node, error);
                None
            }
        }
    }

    #[cold]
    fn fail(&mut self, node: usize, error: E) {
        let decides = match self.run.failure {
            None => true,
            Some(_) => !self.failing && node < self.run.failed_at,
        };
        if decides {
            self.run.failure = Some(error);
            self.run.failed_at = node;
        }
    }

    /// Has the run failed? If so every statement must be given up or finished before
    /// [`Pass::end`].
    #[inline]
    pub fn failed(&mut self) -> bool {
        let failed = self.run.failure.is_some();
        if failed {
            self.waiting = false;
        }
        failed
    }

    /// After a failure: this statement is dropped, whatever it does.
    pub fn give_up<F>(&mut self, mut lane: Pin<&mut Lane<F>>) {
        if !matches!(*lane, Lane::Over) {
            lane.set(Lane::Over);
        }
    }

    /// After a failure: this statement is finished if it has begun.
    pub fn finish<F>(&mut self, mut lane: Pin<&mut Lane<F>>) {
        match *lane {
            Lane::Idle => lane.set(Lane::Over),
            Lane::Running { .. } => self.waiting = true,
            Lane::Over => {}
        }
    }

    /// After a failure: this task is told to stop, and waited for.
    #[cfg(feature = "tokio")]
    pub fn abort<T>(&mut self, mut lane: Pin<&mut Lane<crate::task::Spawned<T>>>) {
        if let LaneProjection::Running { mut future } = lane.as_mut().project() {
            let stopped =
                future.abort() || future.as_mut().poll(self.cx).is_ready() || future.abort();
            if !stopped {
                self.waiting = true;
                return;
            }
        }
        self.give_up(lane);
    }

    /// Ends the pass: `Ready` with the failure, or with the output, once every statement is over.
    #[inline]
    pub fn end<T>(self, output: impl FnOnce() -> Option<T>) -> Poll<Result<T, E>> {
        if self.waiting {
            return Poll::Pending;
        }
        match self.run.failure.take() {
            Some(error) => Poll::Ready(Err(error)),
            None => match output() {
                Some(output) => Poll::Ready(Ok(output)),
                None => unreachable!("every statement is over, the tail too"),
            },
        }
    }
}
