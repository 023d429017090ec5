//! `.retry(..)`: the same again when it failed.

use crate::ending::Ending;
use crate::observe::{Ear, Happens, Tell};
use backon::{BackoffBuilder, ExponentialBuilder};
use core::future::{Future, poll_fn};
use core::pin::pin;
use core::time::Duration;

/// The longest of the waits that grow, before jitter; a longer first wait stays what it is.
const LONGEST: Duration = Duration::from_mins(1);

/// Up to `times` attempts after the first, as long as `when` says so of the error.
///
/// `backoff` is given the error and the number of the attempt that failed, from 1. If it says zero, the next attempt
/// starts at once, without a timer. Once the run is `ending` no attempt follows; what waits between
/// two is given up, and never ready. `text` is that of an error, for who hears of it.
///
/// `attempt` stands before the two that look at errors, because rustc then knows the error's type in them.
///
/// # Errors
///
/// That of the last attempt.
#[expect(
    clippy::manual_async_fn,
    reason = "an async fn would hold the closures twice"
)]
pub fn retry<T, E, F: Future<Output = Result<T, E>>, H: Ear, S: AsRef<str>, const NODE: usize>(
    tell: Tell<H, NODE>,
    ending: &Ending,
    times: u32,
    mut attempt: impl FnMut(Tell<H, NODE>) -> F,
    mut when: impl FnMut(&E) -> bool,
    mut backoff: impl FnMut(&E, u32) -> Duration,
    text: impl Fn(&E) -> Option<S>,
) -> impl Future<Output = Result<T, E>> {
    async move {
        let mut failed: u32 = 0;
        loop {
            let error = match attempt(tell.clone()).await {
                Ok(value) => return Ok(value),
                Err(error) => error,
            };
            if failed == times || ending.is_ending() || !when(&error) {
                return Err(error);
            }
            failed += 1;
            let wait = backoff(&error, failed);
            if H::HEARS {
                let text = text(&error);
                tell.tell(Happens::Retried {
                    attempt: failed,
                    wait,
                    error: text.as_ref().map(AsRef::as_ref),
                });
            }
            if !wait.is_zero() && !passed(ending, wait).await {
                // Given up between two attempts, as anything that waits.
                core::future::pending::<()>().await;
            }
            let attempt = failed.saturating_add(1);
            tell.tell(Happens::Retrying { attempt });
        }
    }
}

/// Waits. Has the time passed, or does the run end?
async fn passed(ending: &Ending, wait: Duration) -> bool {
    let mut sleep = pin!(tokio::time::sleep(wait));
    poll_fn(|cx| {
        if ending.is_ending() {
            false.into()
        } else {
            sleep.as_mut().poll(cx).map(|()| true)
        }
    })
    .await
}

/// No wait between attempts.
pub fn at_once<E>() -> impl FnMut(&E, u32) -> Duration {
    |_, _| Duration::ZERO
}

/// The first wait is at least `min` and less than twice that, at random; the range doubles with each, up to a minute.
pub fn growing<E>(min: Duration) -> impl FnMut(&E, u32) -> Duration {
    let growth = move |failed: u32| {
        let waits = ExponentialBuilder::new()
            .with_jitter()
            .with_min_delay(min)
            .with_max_delay(min.max(LONGEST))
            .without_max_times();
        // Built anew for each wait: that is a handful of steps, and keeps 100 bytes out of the future. From a nanosecond
        // to the longest wait it is 36 of them.
        waits.build().nth(failed.clamp(1, 40) as usize - 1)
    };
    move |_, failed| {
        if min.is_zero() {
            min
        } else {
            growth(failed).unwrap_or(min)
        }
    }
}
