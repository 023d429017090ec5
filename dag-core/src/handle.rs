//! A workflow as a task of its own, that ends well when nobody waits for it any more.

use crate::attached::UndoFailure;
use core::error::Error;
use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::panic::resume_unwind;
use std::vec::Vec;
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
    task: JoinHandle<Result<T, Stopped>>,
    /// Dropped with the handle, which tells the task.
    #[allow(dead_code, reason = "its drop is what it is for")]
    alive: oneshot::Sender<()>,
}

impl<T> Handle<T> {
    pub(crate) const fn new(
        task: JoinHandle<Result<T, Stopped>>,
        alive: oneshot::Sender<()>,
    ) -> Self {
        Self { task, alive }
    }

    /// Ends the run as dropping the handle does, and waits until it is over. It gives the output of a run that
    /// had come to its end already, or whose last write only had to be finished, and the failure of such a write.
    ///
    /// # Errors
    ///
    /// The run was cut short; undos that failed are in it, if the workflow's error is an
    /// [`Attached`](crate::Attached).
    ///
    /// # Panics
    ///
    /// If the workflow panics, or the runtime ends before it does.
    pub async fn stop(self) -> Result<T, Stopped> {
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
            Ok(output) => Poll::Ready(output),
            Err(_) => unreachable!("nobody told the run to stop"),
        }
    }
}

/// A run was told to stop, and is over: what it had written is undone where an undo stands.
#[derive(Debug)]
pub struct Stopped {
    undos: Vec<UndoFailure>,
}

impl Stopped {
    pub(crate) const fn new(undos: Vec<UndoFailure>) -> Self {
        Self { undos }
    }

    /// The undos that failed, in the order in which they ran.
    #[must_use]
    pub fn undos(&self) -> &[UndoFailure] {
        &self.undos
    }
}

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the run was told to stop")?;
        for undo in &self.undos {
            write!(f, " (and {undo}: {})", undo.error())?;
        }
        Ok(())
    }
}

impl Error for Stopped {}

fn joined<T>(outcome: Result<Result<T, Stopped>, JoinError>) -> Result<T, Stopped> {
    match outcome.map_err(JoinError::try_into_panic) {
        Ok(output) => output,
        Err(Ok(panic)) => resume_unwind(panic),
        Err(Err(error)) => panic!("the runtime ended before the workflow: {error}"),
    }
}
