//! Work on a blocking thread that can be told to stop.
//!
//! In: work that looks at its [`Stop`] now and then. Out: what it gave. Guaranteed: when the future is dropped, by a
//! timeout or a run that failed, the work ends at its next look; nothing goes on unnoticed. Before that, when most of
//! its time is over, it is asked to give what it has.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Tells work to stop.
#[derive(Clone, Debug)]
pub struct Stop {
    dropped: Arc<AtomicBool>,
    late: Option<Instant>,
}

impl Stop {
    /// Nobody waits for the work any more.
    #[must_use]
    pub fn is_dropped(&self) -> bool {
        self.dropped.load(Ordering::Relaxed)
    }

    /// It is time to give what is there, or nobody waits any more.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.is_dropped() || self.late.is_some_and(|late| Instant::now() >= late)
    }
}

struct DropTells(Arc<AtomicBool>);

impl Drop for DropTells {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Runs work on a blocking thread; it is told to stop after four fifths of `limit`, and when this future is dropped.
pub async fn stoppable<T: Send + 'static>(
    limit: Duration,
    work: impl FnOnce(&Stop) -> T + Send + 'static,
) -> T {
    let dropped = Arc::new(AtomicBool::new(false));
    let _tells = DropTells(Arc::clone(&dropped));
    let stop = Stop {
        dropped,
        late: Instant::now().checked_add(limit.mul_f64(0.8)),
    };
    match tokio::task::spawn_blocking(move || work(&stop)).await {
        Ok(value) => value,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => resume_unwind(panic),
            // The runtime goes down, and so does whoever asked.
            Err(_) => std::future::pending().await,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    #[tokio::test]
    async fn work_that_nobody_waits_for_ends() {
        let (said, says) = channel();
        let mut work = Box::pin(stoppable(Duration::MAX / 2, move |stop: &Stop| {
            said.send("begun").unwrap();
            while !stop.is_over() {
                std::thread::yield_now();
            }
            said.send("ended").unwrap();
        }));
        tokio::select! {
            biased;
            () = &mut work => panic!("it ended by itself"),
            () = tokio::task::yield_now() => {}
        }
        assert_eq!(says.recv(), Ok("begun"));
        drop(work);
        assert_eq!(says.recv(), Ok("ended"));
    }

    #[tokio::test]
    async fn work_without_time_gives_what_it_has() {
        assert!(stoppable(Duration::ZERO, Stop::is_over).await);
    }
}
