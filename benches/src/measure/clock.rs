//! Makespan and polls, on tokio's clock, which stands still while something can run and then jumps: no run takes longer than its graph
//! makes it take.

use super::case::Number;
use crate::bodies::polls;
use std::future::Future;
use std::time::Duration;
use tokio::runtime::Builder;
use tokio::time::Instant;

/// One contender with one shape whose nodes sleep.
pub(crate) struct Slept {
    pub(crate) contender: &'static str,
    pub(crate) run: Box<dyn Fn(u64) -> Night>,
    pub(crate) size: Option<usize>,
}

/// One run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Night {
    pub(crate) output: u64,
    /// How many milliseconds it took.
    pub(crate) makespan: u128,
    /// How often nodes were polled.
    pub(crate) polls: usize,
    /// How long the processor was busy with it: the clock of the nodes stands still while something can run.
    pub(crate) busy: Duration,
}

/// A future that needs no runtime (its nodes do).
pub(crate) fn in_task<F>(contender: &'static str, run: impl Fn(u64) -> F + Copy + 'static) -> Slept
where
    F: Future<Output: Number>,
{
    Slept {
        size: Some(size_of::<F>()),
        ..on_tokio(contender, run)
    }
}

/// A future that must stay on its thread.
pub(crate) use in_task as not_send;

/// One that spawns tasks.
pub(crate) fn on_tokio<F>(contender: &'static str, run: impl Fn(u64) -> F + Copy + 'static) -> Slept
where
    F: Future<Output: Number>,
{
    let run = move |seed| {
        let runtime = Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build();
        let runtime = runtime.expect("the machine has what a runtime needs");
        runtime.block_on(async {
            let (start, before) = (Instant::now(), polls());
            let real = std::time::Instant::now();
            let output = run(seed).await.number();
            Night {
                busy: real.elapsed(),
                output,
                makespan: start.elapsed().as_millis(),
                polls: polls() - before,
            }
        })
    };
    Slept {
        contender,
        run: Box::new(run),
        size: None,
    }
}
