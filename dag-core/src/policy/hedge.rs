//! `.hedge(..)`: a second attempt when the first is late.

use crate::ending::Ending;
use crate::observe::{Ear, Happens, Tell};
use core::future::{Future, poll_fn};
use core::pin::{Pin, pin};
use core::task::{Context, Poll};
use core::time::Duration;
use tokio::time::{Sleep, sleep};

/// The value of the first attempt, or of a second that starts `after` so long, whichever comes first. The other is
/// dropped. If the run is `ending`, no second starts.
#[expect(
    clippy::manual_async_fn,
    reason = "an async fn would hold the closure twice"
)]
pub fn hedge<F: Future, H: Ear, const NODE: usize>(
    tell: Tell<H, NODE>,
    ending: &Ending,
    after: Duration,
    mut attempt: impl FnMut(Tell<H, NODE>) -> F,
) -> impl Future<Output = F::Output> {
    async move {
        let mut first = pin!(attempt(tell.clone()));
        let mut late = pin!(sleep(after));
        let mut second = pin!(None);
        poll_fn(|cx| {
            if let Poll::Ready(value) = first.as_mut().poll(cx) {
                return Poll::Ready(value);
            }
            let attempt = || attempt(tell.clone());
            if start(ending, late.as_mut(), second.as_mut(), attempt, cx) {
                tell.tell(Happens::Hedged);
            }
            second
                .as_mut()
                .as_pin_mut()
                .map_or(Poll::Pending, |second| second.poll(cx))
        })
        .await
    }
}

/// [`hedge`] for what may fail: the first success wins. A first attempt that fails before the second starts has failed; if
/// one of two fails, the other goes on.
///
/// # Errors
///
/// That of the first attempt, when both have failed or no second started.
#[expect(
    clippy::manual_async_fn,
    reason = "an async fn would hold the closure twice"
)]
pub fn hedge_result<T, E, F: Future<Output = Result<T, E>>, H: Ear, const NODE: usize>(
    tell: Tell<H, NODE>,
    ending: &Ending,
    after: Duration,
    mut attempt: impl FnMut(Tell<H, NODE>) -> F,
) -> impl Future<Output = Result<T, E>> {
    async move {
        let mut first = pin!(Some(attempt(tell.clone())));
        let mut late = pin!(sleep(after));
        let mut second = pin!(None);
        let mut error = None;
        let mut second_failed = false;
        poll_fn(|cx| {
            if let Some(Poll::Ready(value)) =
                first.as_mut().as_pin_mut().map(|first| first.poll(cx))
            {
                first.set(None);
                match value {
                    Err(failure) if second.is_some() => error = Some(failure),
                    value => return Poll::Ready(value),
                }
            }
            if !second_failed {
                let attempt = || attempt(tell.clone());
                if start(ending, late.as_mut(), second.as_mut(), attempt, cx) {
                    tell.tell(Happens::Hedged);
                }
            }
            if let Some(Poll::Ready(value)) =
                second.as_mut().as_pin_mut().map(|second| second.poll(cx))
            {
                second.set(None);
                match (value, error.take()) {
                    (Ok(value), _) => return Poll::Ready(Ok(value)),
                    (Err(_), Some(error)) => return Poll::Ready(Err(error)),
                    (Err(_), None) => second_failed = true,
                }
            }
            Poll::Pending
        })
        .await
    }
}

/// Starts the second attempt, if it has not begun and its time has come. Has it begun now?
fn start<F>(
    ending: &Ending,
    late: Pin<&mut Sleep>,
    mut second: Pin<&mut Option<F>>,
    attempt: impl FnOnce() -> F,
    cx: &mut Context<'_>,
) -> bool {
    let starts = second.is_none() && !ending.is_ending() && late.poll(cx).is_ready();
    if starts {
        second.set(Some(attempt()));
    }
    starts
}
