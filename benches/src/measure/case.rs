//! One contender with one shape, ready to be timed.

use super::{block_on, current_thread, two_workers};
use std::future::Future;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How many runs; how long they took.
type Timed = Box<dyn Fn(u64) -> Duration>;

/// One contender with one shape.
pub(crate) struct Case {
    pub(crate) contender: &'static str,
    /// On one thread.
    pub(crate) here: Timed,
    /// In a task of a runtime with two workers, if it can be there.
    pub(crate) there: Option<Timed>,
    /// One run from this seed on one thread: what it returns.
    pub(crate) once: Box<dyn Fn(u64) -> u64>,
    /// The size of its future, if that is all it is.
    pub(crate) size: Option<usize>,
}

/// What a run returns.
pub(crate) trait Number {
    /// As a number; a failure is none that any shape returns.
    fn number(self) -> u64;
}

impl Number for u64 {
    fn number(self) -> u64 {
        self
    }
}

impl<E> Number for Result<u64, E> {
    fn number(self) -> u64 {
        self.unwrap_or(0)
    }
}

/// A future that needs no runtime.
pub(crate) fn in_task<F>(
    contender: &'static str,
    run: impl Fn(u64) -> F + Copy + Send + 'static,
) -> Case
where
    F: Future<Output: Number> + Send + 'static,
{
    let there = move |runs| in_a_task(repeat(runs, run));
    Case {
        there: Some(Box::new(there)),
        ..not_send(contender, run)
    }
}

/// A future that needs no runtime, and must stay on its thread.
pub(crate) fn not_send<F>(contender: &'static str, run: impl Fn(u64) -> F + Copy + 'static) -> Case
where
    F: Future<Output: Number>,
{
    Case {
        contender,
        here: Box::new(move |runs| block_on(repeat(runs, run))),
        there: None,
        once: Box::new(move |seed| block_on(run(seed)).number()),
        size: Some(size_of::<F>()),
    }
}

/// One that spawns tasks; the size of the future that waits for them says nothing.
pub(crate) fn on_tokio<F>(
    contender: &'static str,
    run: impl Fn(u64) -> F + Copy + Send + 'static,
) -> Case
where
    F: Future<Output: Number> + Send + 'static,
{
    Case {
        contender,
        here: Box::new(move |runs| current_thread().block_on(repeat(runs, run))),
        there: Some(Box::new(move |runs| in_a_task(repeat(runs, run)))),
        once: Box::new(move |seed| current_thread().block_on(run(seed)).number()),
        size: None,
    }
}

/// Run after run. The compiler knows neither the seeds nor that nobody looks at the outputs.
async fn repeat<F: Future>(runs: u64, run: impl Fn(u64) -> F) -> Duration {
    let start = Instant::now();
    for seed in 0..runs {
        black_box(run(black_box(seed)).await);
    }
    start.elapsed()
}

fn in_a_task(runs: impl Future<Output = Duration> + Send + 'static) -> Duration {
    let task = two_workers().spawn(runs);
    two_workers().block_on(task).expect("no contender panics")
}
