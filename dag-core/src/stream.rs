//! `answer::stream(..)`: a run whose values are seen as they come.
//!
//! ```text
//! run ── .emit() ──▶ Queue ──▶ who polls the stream; while something is in it the run stands still
//! ```

use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use futures_core::Stream;
use pin_project_lite::pin_project;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::emit::Emit;

/// What was emitted, and nobody has seen yet.
pub struct Queue<T>(Mutex<VecDeque<T>>);

impl<T> fmt::Debug for Queue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Queue").field(&self.items().len()).finish()
    }
}

impl<T> Queue<T> {
    fn next(&self) -> Option<T> {
        self.items().pop_front()
    }

    fn items(&self) -> MutexGuard<'_, VecDeque<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Emit<T> for Arc<Queue<T>> {
    fn emit(&self, make: impl FnOnce() -> T) {
        let item = make();
        self.items().push_back(item);
    }
}

pin_project! {
    /// A run as a stream.
    pub struct Emitted<F, T, I, M, E> {
        #[pin]
        run: Option<F>,
        queue: Arc<Queue<T>>,
        item: M,
        end: Option<E>,
        // The last item, while others wait to be seen.
        last: Option<I>,
    }
}

impl<F, T, I, M, E> fmt::Debug for Emitted<F, T, I, M, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emitted")
            .field("queue", &self.queue)
            .finish_non_exhaustive()
    }
}

/// The stream of a run that is told where to emit. `item` makes an item of what was emitted, `end` the last one of the output.
pub fn emitted<F: Future, T, I, M: FnMut(T) -> I, E: FnOnce(F::Output) -> I>(
    run: impl FnOnce(Arc<Queue<T>>) -> F,
    item: M,
    end: E,
) -> Emitted<F, T, I, M, E> {
    let queue = Arc::new(Queue(Mutex::default()));
    Emitted {
        run: Some(run(Arc::clone(&queue))),
        queue,
        item,
        end: Some(end),
        last: None,
    }
}

impl<F: Future, T, I, M: FnMut(T) -> I, E: FnOnce(F::Output) -> I> Stream
    for Emitted<F, T, I, M, E>
{
    type Item = I;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<I>> {
        let mut this = self.project();
        loop {
            if let Some(item) = this.queue.next() {
                return Poll::Ready(Some((this.item)(item)));
            }
            let Some(run) = this.run.as_mut().as_pin_mut() else {
                return Poll::Ready(this.last.take());
            };
            // What it has emitted before it was over comes first.
            match run.poll(cx) {
                Poll::Pending if this.queue.items().is_empty() => return Poll::Pending,
                Poll::Pending => {}
                Poll::Ready(output) => {
                    this.run.set(None);
                    *this.last = this.end.take().map(|end| end(output));
                }
            }
        }
    }
}
