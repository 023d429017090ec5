//! Nodes that run outside of the workflow's own task: `blocking` and `spawn`, on tokio.
//!
//! A panic in them unwinds in the workflow. With the feature `tracing` the span goes along that is current where they start.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::panic::resume_unwind;
use tokio::task::{JoinError, JoinHandle};

/// A node that runs as a task or on a blocking thread. Dropped, it is told to stop.
#[derive(Debug)]
pub struct Spawned<T> {
    handle: JoinHandle<T>,
}

/// Runs a synchronous node on a blocking thread.
pub fn blocking<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> Spawned<T> {
    Spawned {
        handle: tokio::task::spawn_blocking(in_span(run)),
    }
}

/// Runs an asynchronous node as its own task.
pub fn spawn<F>(future: F) -> Spawned<F::Output>
where
    F: Future<Output: Send + 'static> + Send + 'static,
{
    Spawned {
        handle: tokio::task::spawn(along(future)),
    }
}

/// `run` in the span that is current now.
#[cfg(feature = "tracing")]
fn in_span<T>(run: impl FnOnce() -> T) -> impl FnOnce() -> T {
    let span = tracing::Span::current();
    move || span.in_scope(run)
}

/// As it is: nobody looks.
#[cfg(not(feature = "tracing"))]
fn in_span<T>(run: impl FnOnce() -> T) -> impl FnOnce() -> T {
    run
}

/// `future` in the span that is current now, wherever it is polled.
#[cfg(feature = "tracing")]
pub(crate) fn along<F: Future>(future: F) -> impl Future<Output = F::Output> {
    tracing::Instrument::in_current_span(future)
}

/// As it is: nobody looks.
#[cfg(not(feature = "tracing"))]
pub(crate) fn along<F: Future>(future: F) -> F {
    future
}

impl<T> Future for Spawned<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        match ready!(Pin::new(&mut self.handle).poll(cx)) {
            Ok(output) => Poll::Ready(output),
            Err(error) => unwind(error),
        }
    }
}

/// A panic of the node goes on here. What stopped by itself went down with the runtime, and would never give an output.
fn unwind(error: JoinError) -> ! {
    match error.try_into_panic() {
        Ok(panic) => resume_unwind(panic),
        Err(error) => panic!("a node of the workflow was stopped from outside: {error}"),
    }
}

impl<T> Drop for Spawned<T> {
    fn drop(&mut self) {
        self.handle.abort();
    }
}
