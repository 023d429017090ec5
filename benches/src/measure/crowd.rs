//! Many runs at once, a task for each, on two workers.

use super::heap::{Heap, counted_everywhere};
use super::two_workers;
use std::future::Future;
use std::time::{Duration, Instant};

/// One contender: starts that many runs at once, and says how long it took until all had ended, and the sum of what they returned.
pub(crate) struct Crowd {
    pub(crate) contender: &'static str,
    pub(crate) run: Box<dyn Fn(u64) -> (Duration, u64)>,
}

impl Crowd {
    /// What so many runs allocate.
    pub(crate) fn heap(&self, runs: u64) -> Heap {
        counted_everywhere(|| (self.run)(runs)).0
    }
}

/// One contender.
pub(crate) fn crowd<F>(
    contender: &'static str,
    run: impl Fn(u64) -> F + Copy + Send + 'static,
) -> Crowd
where
    F: Future<Output = u64> + Send + 'static,
{
    let all = move |runs| {
        let all = two_workers().spawn(async move {
            let start = Instant::now();
            let tasks: Vec<_> = (0..runs).map(|seed| tokio::spawn(run(seed))).collect();
            let mut sum = 0_u64;
            for task in tasks {
                sum = sum.wrapping_add(task.await.expect("no contender panics"));
            }
            (start.elapsed(), sum)
        });
        two_workers().block_on(all).expect("no contender panics")
    };
    Crowd {
        contender,
        run: Box::new(all),
    }
}
