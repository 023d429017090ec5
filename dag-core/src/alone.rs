//! A statement that runs while no other statement of its run does: a stage of its own.
//!
//! No pass visits it and it has no lane, for nothing is beside it: its future is awaited in place, and what it holds is gone before
//! the next stage begins.

use crate::collect::Collect;
use crate::mode::Mode;
use crate::observe::Begin;
use crate::pass::{Broken, Node, Run};
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use pin_project_lite::pin_project;

impl<M: Mode, E, A: Collect<E>> Run<M, E, A> {
    /// Starts an asynchronous statement.
    #[inline]
    pub fn alone<N: Node, F: Future>(
        &mut self,
        node: N,
        start: impl FnOnce(Begin<'_, M::Ear>) -> Option<F>,
    ) -> Alone<'_, M, E, A, N, F> {
        let future = made(start(self.beginning(node.number())));
        self.mode().began(node.number());
        Alone {
            run: self,
            node,
            future,
        }
    }

    /// Runs one that is no future, unless the run is told to stop.
    #[inline]
    pub fn now<T>(
        &mut self,
        node: impl Node,
        run: impl FnOnce(Begin<'_, M::Ear>) -> Option<T>,
    ) -> Option<T> {
        if self.is_stopping() {
            return None;
        }
        let output = run(self.beginning(node.number()))?;
        self.mode().began(node.number());
        self.ended(node);
        Some(output)
    }

    /// Why the run is broken, if it has failed.
    #[inline]
    pub fn failure(&mut self) -> Option<Broken<M, E, A>> {
        self.has_failed().then(|| self.breaks())
    }
}

pin_project! {
    /// The future of such a statement: its output, or `None` if the run was told to stop.
    #[derive(Debug)]
    #[must_use = "futures do nothing unless polled"]
    pub struct Alone<'r, M, E, A, N, F> {
        run: &'r mut Run<M, E, A>,
        node: N,
        #[pin]
        future: F,
    }
}

impl<M: Mode, E, A: Collect<E>, N: Node, F: Future> Future for Alone<'_, M, E, A, N, F> {
    type Output = Option<F::Output>;

    #[inline(always)]
    #[allow(
        clippy::inline_always,
        reason = "where many stand in one future rustc stops, and a call costs more than all it does"
    )]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<F::Output>> {
        let this = self.project();
        let (run, node) = (this.run, *this.node);
        let stopping = run.is_stopping();
        let polled = if run.mode().polls(node.number(), cx) {
            let _entered = run.enter(node.number());
            this.future.poll(cx)
        } else {
            Poll::Pending
        };
        match polled {
            Poll::Ready(output) => {
                run.ended(node);
                Poll::Ready(Some(output))
            }
            Poll::Pending if stopping && !N::FINISHES => {
                run.cancelled(node.number());
                Poll::Ready(None)
            }
            Poll::Pending => Poll::Pending,
        }
    }
}

fn made<F>(future: Option<F>) -> F {
    match future {
        Some(future) => future,
        None => unreachable!("the stages before have made all its inputs"),
    }
}
