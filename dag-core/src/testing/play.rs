//! Runs that are cut short, and two runs interleaved, poll by poll.
//!
//! Between polls all of them really wait, with the context of their task. A poll more than needed does
//! no harm to a future, so whatever wakes the task, all that may go on is polled.

use core::future::{Future, poll_fn};
use core::pin::{Pin, pin};
use core::task::{Poll, Waker};
use std::sync::OnceLock;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// How long one run may hold up the other while it stands.
const PATIENCE: Duration = Duration::from_millis(100);

/// Runs it until it waits for the `wait`-th time, and drops it there. Returns `false` if it ended
/// before.
pub(super) async fn cut(run: impl Future<Output = ()>, wait: usize) -> bool {
    until(&mut pin!(run), wait).await
}

/// Runs both, polled by turns.
pub(super) async fn beside(first: impl Future<Output = ()>, second: impl Future<Output = ()>) {
    let mut first = pin!(first);
    let mut second = pin!(second);
    let (mut first_ended, mut second_ended) = (false, false);
    poll_fn(|cx| {
        first_ended = first_ended || first.as_mut().poll(cx).is_ready();
        second_ended = second_ended || second.as_mut().poll(cx).is_ready();
        if first_ended && second_ended {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
    .await;
}

/// Runs `held` until it waits for the `wait`-th time, lets it stand there while `other` runs to its end, and
/// then lets it go on. Returns `false` if it ended before it stood; `other` is not run then.
///
/// If `other` has not ended when the patience is over, perhaps because it needs what `held` holds,
/// both go on beside each other.
pub(super) async fn while_held(
    held: impl Future<Output = ()>,
    wait: usize,
    other: impl Future<Output = ()>,
    patience: &Patience,
) -> bool {
    let mut held = pin!(held);
    let mut other = pin!(other);
    if !until(&mut held, wait).await {
        return false;
    }
    let end_of_patience = Instant::now() + PATIENCE;
    let ended = poll_fn(|cx| {
        if other.as_mut().poll(cx).is_ready() {
            return Poll::Ready(true);
        }
        if Instant::now() >= end_of_patience {
            return Poll::Ready(false);
        }
        patience.wake_at(end_of_patience, cx.waker());
        Poll::Pending
    })
    .await;
    if ended {
        held.await;
    } else {
        beside(held, other).await;
    }
    true
}

/// Polls it until it is pending for the `wait`-th time. Returns `false` if it ended before.
async fn until<F: Future<Output = ()> + Unpin>(run: &mut F, wait: usize) -> bool {
    let mut waits = 0;
    poll_fn(|cx| {
        if Pin::new(&mut *run).poll(cx).is_ready() {
            return Poll::Ready(false);
        }
        waits += 1;
        if waits == wait {
            Poll::Ready(true)
        } else {
            Poll::Pending
        }
    })
    .await
}

/// Wakes a task when the patience with a standing run is over. Its thread begins with the first run
/// that has to wait, and ends when this is dropped.
#[derive(Debug, Default)]
pub(super) struct Patience {
    alarms: OnceLock<Sender<Alarm>>,
}

type Alarm = (Instant, Waker);

impl Patience {
    /// Takes the place of the alarm before.
    fn wake_at(&self, instant: Instant, waker: &Waker) {
        let alarms = self.alarms.get_or_init(|| {
            let (sender, alarms) = mpsc::channel();
            thread::spawn(move || ring(&alarms));
            sender
        });
        // The thread lives as long as the sender.
        let _ = alarms.send((instant, waker.clone()));
    }
}

/// Rings the last alarm that was set, each time.
fn ring(alarms: &Receiver<Alarm>) {
    let mut set = alarms.recv().ok();
    while let Some((instant, waker)) = set {
        let left = instant.saturating_duration_since(Instant::now());
        set = match alarms.recv_timeout(left) {
            Ok(next) => Some(next),
            Err(RecvTimeoutError::Timeout) => {
                waker.wake();
                alarms.recv().ok()
            }
            Err(RecvTimeoutError::Disconnected) => None,
        };
    }
}
