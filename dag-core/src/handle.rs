//! A workflow as a task of its own, that ends well when nobody waits for it any more.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::panic::resume_unwind;
use tokio::sync::oneshot;
use tokio::task::{JoinError, JoinHandle};

/// A workflow that runs as a task of its own: what `answer::spawn(..)` returns.
///
/// It runs whether awaited or not; awaited, it gives the output. A panic of the workflow goes on where
/// it is awaited. **Dropped, it ends the run like a failure**: what only looks at things is dropped, writes that
/// have begun are finished, nothing new starts, and undos run. That goes on in the background, so keep the
/// runtime alive, or use [`Handle::stop`], which waits.
#[derive(Debug)]
#[must_use = "a handle that is dropped stops the run"]
pub struct Handle<T> {
    task: JoinHandle<Option<T>>,
    /// Dropped with the handle, which tells the task.
    #[allow(dead_code, reason = "its drop is what it is for")]
    alive: oneshot::Sender<()>,
}

impl<T> Handle<T> {
    pub(crate) const fn new(task: JoinHandle<Option<T>>, alive: oneshot::Sender<()>) -> Self {
        Self { task, alive }
    }

    /// Ends the run as dropping the handle does, and waits until it is over. `None` if that cut it short; `Some`
    /// if it had come to its end already, or if a write failed that had to be finished.
    ///
    /// # Panics
    ///
    /// If the workflow panics.
    pub async fn stop(self) -> Option<T> {
        let Self { task, alive } = self;
        drop(alive);
        joined(task.await)
    }

    /// Has the run ended?
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.task.is_finished()
    }
}

impl<T> Future for Handle<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        match joined(ready!(Pin::new(&mut self.task).poll(cx))) {
            Some(output) => Poll::Ready(output),
            None => unreachable!("nobody told the run to stop"),
        }
    }
}

fn joined<T>(outcome: Result<Option<T>, JoinError>) -> Option<T> {
    match outcome.map_err(JoinError::try_into_panic) {
        Ok(output) => output,
        Err(Ok(panic)) => resume_unwind(panic),
        Err(Err(error)) => panic!("the runtime ended before the workflow: {error}"),
    }
}
