//! How a run becomes a task that watches for its handle to be dropped.

use crate::attached::UndoFailure;
use crate::handle::{Handle, Stopped};
use crate::mode::{Concurrent, Mode, outermost};
use crate::task::along;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use pin_project_lite::pin_project;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::vec::Vec;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// What a run and its task tell each other.
#[derive(Debug, Default)]
struct Signals {
    /// To the run: stop.
    stop: AtomicBool,
    /// From the run: nothing is left of it, and no output will come.
    stopped: AtomicBool,
    /// From the run: the undos that failed when it was told to stop.
    undos: Mutex<Vec<UndoFailure>>,
}

impl Signals {
    fn undos(&self) -> MutexGuard<'_, Vec<UndoFailure>> {
        self.undos.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The mode of a spawned run: like an ordinary run until it is told to stop.
#[derive(Clone, Debug)]
pub struct Stoppable {
    signals: Arc<Signals>,
}

outermost!(Stoppable: Concurrent);

impl Mode for Stoppable {
    const STOPS: bool = true;
    type Base = Concurrent;
    type Eye<'a> = ();
    type Ear = ();

    fn base(&self) -> Concurrent {
        Concurrent
    }
    fn admits(&self) -> bool {
        true
    }
    fn began(&mut self, _node: usize) {}
    fn ended(&mut self, _node: usize) {}
    fn ear(&self) -> &() {
        &()
    }
    fn eye(&self, _node: usize) {}
    fn shorter((): &()) {}
    fn stops(&self) -> bool {
        // Both sides run in one task: the flag is shared, not concurrent.
        self.signals.stop.load(Ordering::Relaxed)
    }
    fn stopped(&mut self) {
        self.signals.stopped.store(true, Ordering::Relaxed);
    }
    fn undo_failed(&mut self, failure: UndoFailure) {
        self.signals.undos().push(failure);
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
    type Output = Result<F::Output, Stopped>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        if !this.signals.stop.load(Ordering::Relaxed) && Pin::new(this.handle).poll(cx).is_ready() {
            this.signals.stop.store(true, Ordering::Relaxed);
        }
        match this.run.poll(cx) {
            Poll::Ready(output) => Poll::Ready(Ok(output)),
            Poll::Pending if this.signals.stopped.load(Ordering::Relaxed) => {
                let undos = core::mem::take(&mut *this.signals.undos());
                Poll::Ready(Err(Stopped::new(undos)))
            }
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
        spawn: impl FnOnce(Watched<F>) -> JoinHandle<Result<F::Output, Stopped>>,
    ) -> Handle<F::Output> {
        match self.parts {
            Some((alive, watched)) => Handle::new(spawn(watched), alive),
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
        self.handle(|run| tokio::task::spawn(along(run)))
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
        Launch { parts }.handle(|run| tokio::task::spawn_local(along(run)))
    }
}
