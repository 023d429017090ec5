//! `.or_else(..)`: another node when this one failed.

use core::convert::identity;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use pin_project_lite::pin_project;

/// The value of `future`, or of what `other` starts when that has failed and is dropped.
pub fn or_else<T, E, G: Future<Output = T>>(
    future: impl Future<Output = Result<T, E>>,
    other: impl FnOnce() -> G,
) -> impl Future<Output = T> {
    OrElse::First {
        future,
        rest: Some((other, identity::<T>)),
    }
}

/// [`or_else`] where the other may fail, too.
///
/// # Errors
///
/// The failure of the other.
pub fn or_else_result<T, E, E2, G: Future<Output = Result<T, E2>>>(
    future: impl Future<Output = Result<T, E>>,
    other: impl FnOnce() -> G,
) -> impl Future<Output = Result<T, E2>> {
    OrElse::First {
        future,
        rest: Some((other, Ok)),
    }
}

pin_project! {
    #[project = OrElsePinned]
    enum OrElse<F, G, O, M> {
        // `rest`: what starts the other, and what makes the first's value one of the other's type.
        First { #[pin] future: F, rest: Option<(O, M)> },
        Other { #[pin] future: G },
        Over,
    }
}

impl<T, E, F, G, O, M> Future for OrElse<F, G, O, M>
where
    F: Future<Output = Result<T, E>>,
    G: Future,
    O: FnOnce() -> G,
    M: FnOnce(T) -> G::Output,
{
    type Output = G::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<G::Output> {
        if let OrElsePinned::First { future, rest } = self.as_mut().project() {
            let value = ready!(future.poll(cx));
            let rest = rest.take();
            self.set(OrElse::Over);
            match (value, rest) {
                (Ok(value), Some((_, wrap))) => return Poll::Ready(wrap(value)),
                (Err(_), Some((other, _))) => {
                    let future = other();
                    self.set(OrElse::Other { future });
                }
                (_, None) => {}
            }
        }
        let OrElsePinned::Other { future } = self.as_mut().project() else {
            panic!("polled after its end")
        };
        let value = ready!(future.poll(cx));
        self.set(OrElse::Over);
        Poll::Ready(value)
    }
}
