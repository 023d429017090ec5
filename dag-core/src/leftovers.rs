//! What runs outside of the workflow's task where something can cut it: it is given up at once, and the workflow does
//! not return before it has stopped.

use crate::task::{self, Spawned};
use core::future::Future;
use core::pin::Pin;
use core::sync::atomic::{AtomicUsize, Ordering};
use core::task::{Context, Poll, ready};
use pin_project_lite::pin_project;
use std::sync::Arc;
use tokio::sync::Notify;

/// Counts the tasks and blocking threads of one run that may be cut, from their start until nothing is left of them.
///
/// What is cut gives nothing any more: its output is dropped, and so is its panic.
#[derive(Debug, Default)]
pub struct Leftovers {
    counter: Arc<Counter>,
}

#[derive(Debug, Default)]
struct Counter {
    running: AtomicUsize,
    gone: Notify,
    /// To the run around, this run is one that runs as long as anything of it does.
    #[allow(dead_code, reason = "held, it counts")]
    around: Option<Arc<Running>>,
}

/// It runs as long as this lives.
#[derive(Debug)]
struct Running(Arc<Counter>);

impl Drop for Running {
    fn drop(&mut self) {
        // What it did is done before the run goes on.
        if self.0.running.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.gone.notify_waiters();
        }
    }
}

/// The output of one that was not cut. Its own end is that of the output, wherever that is dropped.
type Output<T> = Option<(T, Arc<Running>)>;

impl Leftovers {
    /// Nothing runs.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Those of a workflow inside of this run: what it leaves behind this run leaves behind.
    #[must_use]
    pub fn inside(&self) -> Self {
        Self {
            counter: Arc::new(Counter {
                around: Some(self.begin()),
                ..Counter::default()
            }),
        }
    }

    fn begin(&self) -> Arc<Running> {
        self.counter.running.fetch_add(1, Ordering::Relaxed);
        Arc::new(Running(Arc::clone(&self.counter)))
    }

    /// Runs a synchronous node on a blocking thread. One that is cut while it waits for a thread never begins, and is
    /// not waited for.
    pub fn blocking<T: Send + 'static>(
        &self,
        run: impl FnOnce() -> T + Send + 'static,
    ) -> Counted<T> {
        let running = self.begin();
        let wanted = Arc::downgrade(&running);
        let task = task::blocking(move || {
            let running = wanted.upgrade()?;
            Some((run(), running))
        });
        Counted { task, running }
    }

    /// Runs an asynchronous node as its own task.
    pub fn spawn<F>(&self, future: F) -> Counted<F::Output>
    where
        F: Future<Output: Send + 'static> + Send + 'static,
    {
        let running = self.begin();
        let task = task::spawn(Task {
            future,
            running: Some(Arc::clone(&running)),
        });
        Counted { task, running }
    }

    /// Waits until nothing of this run is left running. Nothing may begin meanwhile.
    pub async fn gone(&self) {
        loop {
            let gone = self.counter.gone.notified();
            if self.counter.running.load(Ordering::Acquire) == 0 {
                return;
            }
            gone.await;
        }
    }
}

/// A node that runs as a task or on a blocking thread. Dropped, it is told to stop, and counts until it has.
#[derive(Debug)]
pub struct Counted<T> {
    // Dropped in this order.
    task: Spawned<Output<T>>,
    #[allow(dead_code, reason = "held, it lets the node begin")]
    running: Arc<Running>,
}

impl<T> Future for Counted<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        match ready!(Pin::new(&mut self.task).poll(cx)) {
            Some((output, _)) => Poll::Ready(output),
            None => unreachable!("it is not cut while it is polled"),
        }
    }
}

pin_project! {
    /// The task of a node.
    struct Task<F> {
        // Dropped in this order.
        #[pin]
        future: F,
        running: Option<Arc<Running>>,
    }
}

impl<F: Future> Future for Task<F> {
    type Output = Output<F::Output>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let output = ready!(this.future.poll(cx));
        Poll::Ready(this.running.take().map(|running| (output, running)))
    }
}
