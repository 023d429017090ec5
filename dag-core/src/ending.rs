//! What a failing run and the attempts of one statement tell each other.

use core::future::{Future, pending};
use core::pin::Pin;
use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use core::task::{Context, Poll};
use pin_project_lite::pin_project;

/// Set when the run has failed: then no further attempt of the statement starts, and once none is running the
/// statement can be dropped, whatever it waits for.
///
/// It wakes nobody: both sides run in one task.
#[derive(Debug, Default)]
pub struct Ending {
    ending: AtomicBool,
    running: AtomicUsize,
}

impl Ending {
    /// The run goes on.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            ending: AtomicBool::new(false),
            running: AtomicUsize::new(0),
        }
    }

    /// The run ends.
    pub fn end(&self) {
        self.ending.store(true, Ordering::Relaxed);
    }

    /// Does the run end?
    #[inline]
    #[must_use]
    pub fn is_ending(&self) -> bool {
        self.ending.load(Ordering::Relaxed)
    }

    /// So many attempts more, modulo all numbers. Only the task that polls them counts, so nothing comes between, and this is no
    /// atomic addition.
    #[inline]
    fn count(&self, more: usize) {
        let running = self.running.load(Ordering::Relaxed);
        self.running
            .store(running.wrapping_add(more), Ordering::Relaxed);
    }

    /// Has an attempt begun that is not over?
    #[inline]
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.running.load(Ordering::Relaxed) > 0
    }
}

/// How many attempts run that are polled together: counted once for all of them, not one by one.
#[cfg(feature = "tokio")]
#[derive(Debug)]
pub(crate) struct Runs<'a> {
    ending: &'a Ending,
    running: usize,
}

#[cfg(feature = "tokio")]
impl<'a> Runs<'a> {
    /// None has begun.
    pub(crate) const fn new(ending: &'a Ending) -> Self {
        Self { ending, running: 0 }
    }

    /// So many have begun that are not over.
    #[inline]
    pub(crate) fn now(&mut self, running: usize) {
        self.ending.count(running.wrapping_sub(self.running));
        self.running = running;
    }
}

#[cfg(feature = "tokio")]
impl Drop for Runs<'_> {
    fn drop(&mut self) {
        self.now(0);
    }
}

/// Goes on unless the run ends; then it never does, and the statement is dropped.
pub async fn unless(ending: &Ending) {
    if ending.is_ending() {
        pending::<()>().await;
    }
}

pin_project! {
    #[project = AttemptProjection]
    /// One attempt, counted from its first poll to its end.
    #[derive(Debug)]
    pub struct Attempt<'a, F> {
        #[pin]
        future: F,
        ending: &'a Ending,
        begun: bool,
    }

    impl<F> PinnedDrop for Attempt<'_, F> {
        fn drop(this: Pin<&mut Self>) {
            this.over();
        }
    }
}

impl<F> Attempt<'_, F> {
    /// Nothing of it is running any more.
    pub(crate) fn over(self: Pin<&mut Self>) {
        self.project().over();
    }
}

impl<F> AttemptProjection<'_, '_, F> {
    fn over(&mut self) {
        if core::mem::take(self.begun) {
            self.ending.count(1_usize.wrapping_neg());
        }
    }
}

/// One attempt of a write: a failing run finishes it.
pub const fn attempt<F>(ending: &Ending, future: F) -> Attempt<'_, F> {
    Attempt {
        future,
        ending,
        begun: false,
    }
}

impl<F: Future> Future for Attempt<'_, F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let mut this = self.project();
        if !*this.begun {
            *this.begun = true;
            this.ending.count(1);
        }
        let output = this.future.as_mut().poll(cx);
        if output.is_ready() {
            this.over();
        }
        output
    }
}
