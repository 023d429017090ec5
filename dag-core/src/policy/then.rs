//! A policy that looks at a value, in front of one that wraps: what comes out of the future, changed.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use pin_project_lite::pin_project;

/// `change` of what comes out of `future`.
pub fn then<F: Future, T>(
    future: F,
    change: impl FnOnce(F::Output) -> T,
) -> impl Future<Output = T> {
    Then {
        future,
        change: Some(change),
    }
}

pin_project! {
    struct Then<F, C> {
        #[pin]
        future: F,
        change: Option<C>,
    }
}

impl<F: Future, T, C: FnOnce(F::Output) -> T> Future for Then<F, C> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let this = self.project();
        let value = ready!(this.future.poll(cx));
        match this.change.take() {
            Some(change) => Poll::Ready(change(value)),
            None => panic!("polled after its end"),
        }
    }
}
