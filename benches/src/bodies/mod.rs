//! The three bodies of a node, by what `pause!` is in it; nodes and contenders are compiled once for each.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

pub(crate) mod ready;
pub(crate) mod sleeping;
pub(crate) mod yielding;

/// Pending once; it has woken its task by then.
pub(crate) struct Yield(pub(crate) bool);

impl Future for Yield {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            return Poll::Ready(());
        }
        self.0 = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

/// How often nodes that sleep were polled on this thread.
pub(crate) fn polls() -> usize {
    POLLS.get()
}

thread_local! {
    static POLLS: Cell<usize> = const { Cell::new(0) };
}

/// On tokio's clock; 0 is over at once.
pub(crate) async fn sleep(ms: u64) {
    if ms == 0 {
        POLLS.set(POLLS.get() + 1);
        return;
    }
    let mut sleep = pin!(tokio::time::sleep(Duration::from_millis(ms)));
    poll_fn(|cx| {
        POLLS.set(POLLS.get() + 1);
        sleep.as_mut().poll(cx)
    })
    .await;
}
