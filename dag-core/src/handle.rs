//! A workflow as a task of its own, that ends well when nobody waits for it any more.

use crate::mode::Mode;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use pin_project_lite::pin_project;
use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
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

/// What a run and its task tell each other.
#[derive(Debug, Default)]
struct Signals {
    /// To the run: stop.
    stop: AtomicBool,
    /// From the run: nothing is left of it, and no output will come.
    stopped: AtomicBool,
}

/// The mode of a spawned run: like an ordinary run until it is told to stop.
#[derive(Clone, Debug)]
pub struct Stoppable {
    signals: Arc<Signals>,
}

impl Mode for Stoppable {
    fn admits(&self) -> bool {
        true
    }
    fn began(&mut self, _node: usize) {}
    fn ended(&mut self, _node: usize) {}
    fn stops(&self) -> bool {
        // Both sides run in one task: the flag is shared, not concurrent.
        self.signals.stop.load(Ordering::Relaxed)
    }
    fn stopped(&mut self) {
        self.signals.stopped.store(true, Ordering::Relaxed);
    }
}

pin_project! {
    /// The run, watching for its handle to be dropped.
    #[derive(Debug)]
    struct Watched<F> {
        #[pin]
        run: F,
        handle: oneshot::Receiver<()>,
        signals: Arc<Signals>,
    }
}

impl<F: Future> Future for Watched<F> {
    type Output = Option<F::Output>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<F::Output>> {
        let this = self.project();
        if !this.signals.stop.load(Ordering::Relaxed) && Pin::new(this.handle).poll(cx).is_ready() {
            this.signals.stop.store(true, Ordering::Relaxed);
        }
        match this.run.poll(cx) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if this.signals.stopped.load(Ordering::Relaxed) => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    }
}

fn watched<F: Future>(run: impl FnOnce(Stoppable) -> F) -> (oneshot::Sender<()>, Watched<F>) {
    let signals = Arc::<Signals>::default();
    let (alive, handle) = oneshot::channel();
    let run = run(Stoppable {
        signals: Arc::clone(&signals),
    });
    let watched = Watched {
        run,
        handle,
        signals,
    };
    (alive, watched)
}

/// A run about to be spawned. Whether its future is `Send` is known to rustc only, so two traits of one
/// method answer, the more fitting first (autoref specialisation, as in `cause.rs`).
#[derive(Debug)]
pub struct Launch<F> {
    parts: Option<(oneshot::Sender<()>, Watched<F>)>,
}

impl<F: Future> Launch<F> {
    /// Makes the run, which starts when it is spawned.
    pub fn new(run: impl FnOnce(Stoppable) -> F) -> Self {
        Self {
            parts: Some(watched(run)),
        }
    }

    fn handle(
        self,
        spawn: impl FnOnce(Watched<F>) -> JoinHandle<Option<F::Output>>,
    ) -> Handle<F::Output> {
        match self.parts {
            Some((alive, watched)) => Handle {
                task: spawn(watched),
                alive,
            },
            None => unreachable!("a run is spawned once"),
        }
    }
}

/// A run that may move between threads: any worker of the runtime may run it.
pub trait LaunchAnywhere {
    /// What the run makes.
    type Output;
    /// Spawns it.
    fn spawn(self) -> Handle<Self::Output>;
}

impl<F: Future<Output: Send + 'static> + Send + 'static> LaunchAnywhere for Launch<F> {
    type Output = F::Output;

    fn spawn(self) -> Handle<F::Output> {
        self.handle(tokio::task::spawn)
    }
}

/// A run that must stay on its thread: it runs on the [`tokio::task::LocalSet`] it is spawned from.
pub trait LaunchHere {
    /// What the run makes.
    type Output;
    /// Spawns it.
    fn spawn(self) -> Handle<Self::Output>;
}

impl<F: Future<Output: 'static> + 'static> LaunchHere for &mut Launch<F> {
    type Output = F::Output;

    fn spawn(self) -> Handle<F::Output> {
        let parts = self.parts.take();
        Launch { parts }.handle(tokio::task::spawn_local)
    }
}
