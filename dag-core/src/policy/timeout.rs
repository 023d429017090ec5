//! `.timeout(..)`: a future that is dropped when it takes too long.

use super::failure::{Failure, TimedOut};
use crate::observe::{Ear, Happens, Tell};
use core::convert::Infallible;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use core::time::Duration;
use pin_project_lite::pin_project;

/// Waits for `future` for so long, counted from the first poll.
///
/// # Errors
///
/// It took longer; then it has been dropped.
pub fn timeout<F: Future, H: Ear, const NODE: usize>(
    tell: Tell<H, NODE>,
    statement: &'static str,
    limit: Duration,
    future: F,
) -> impl Future<Output = Result<F::Output, Failure<Infallible>>> {
    Limited::new(
        late(tell),
        statement,
        limit,
        future,
        |value: Result<_, TimedOut>| value.map_err(Failure::TimedOut),
    )
}

/// [`timeout`] for what may fail by itself.
///
/// # Errors
///
/// Its own failure, or it took longer.
pub fn timeout_result<T, E, H: Ear, const NODE: usize>(
    tell: Tell<H, NODE>,
    statement: &'static str,
    limit: Duration,
    future: impl Future<Output = Result<T, E>>,
) -> impl Future<Output = Result<T, Failure<E>>> {
    Limited::new(
        late(tell),
        statement,
        limit,
        future,
        |value: Result<Result<T, E>, TimedOut>| match value {
            Ok(value) => value.map_err(Failure::Failed),
            Err(late) => Err(Failure::TimedOut(late)),
        },
    )
}

/// [`timeout`] around another policy that can fail.
///
/// # Errors
///
/// The inner failure, or it took longer.
pub fn timeout_failure<T, E, H: Ear, const NODE: usize>(
    tell: Tell<H, NODE>,
    statement: &'static str,
    limit: Duration,
    future: impl Future<Output = Result<T, Failure<E>>>,
) -> impl Future<Output = Result<T, Failure<E>>> {
    Limited::new(
        late(tell),
        statement,
        limit,
        future,
        |value: Result<Result<T, Failure<E>>, TimedOut>| {
            value.unwrap_or_else(|late| Err(Failure::TimedOut(late)))
        },
    )
}

/// Tells that its time is over.
fn late<H: Ear, const NODE: usize>(tell: Tell<H, NODE>) -> impl Fn(Duration) {
    move |limit| tell.tell(Happens::TimedOut(limit))
}

pin_project! {
    /// A future with a limit, and what becomes of its output.
    struct Limited<F, M, L> {
        late: L,
        statement: &'static str,
        limit: Duration,
        #[pin]
        state: State<F>,
        finish: M,
    }
}

pin_project! {
    #[project = StatePinned]
    #[project_replace = StateTaken]
    enum State<F> {
        Unpolled { future: F },
        Running { #[pin] timeout: tokio::time::Timeout<F> },
        Over,
    }
}

impl<F, M, L> Limited<F, M, L> {
    fn new(late: L, statement: &'static str, limit: Duration, future: F, finish: M) -> Self {
        Self {
            late,
            statement,
            limit,
            state: State::Unpolled { future },
            finish,
        }
    }
}

impl<F: Future, M: Fn(Result<F::Output, TimedOut>) -> R, R, L: Fn(Duration)> Future
    for Limited<F, M, L>
{
    type Output = R;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<R> {
        let mut this = self.project();
        if let StatePinned::Unpolled { .. } = this.state.as_mut().project()
            && let StateTaken::Unpolled { future } =
                this.state.as_mut().project_replace(State::Over)
        {
            let timeout = tokio::time::timeout(*this.limit, future);
            this.state.set(State::Running { timeout });
        }
        let StatePinned::Running { timeout } = this.state.as_mut().project() else {
            panic!("polled after its end")
        };
        let value = ready!(timeout.poll(cx));
        this.state.set(State::Over);
        let late = |_| {
            (this.late)(*this.limit);
            TimedOut::new(this.statement, *this.limit)
        };
        Poll::Ready((this.finish)(value.map_err(late)))
    }
}
