//! `.permit(..)`: a node that runs only while it holds a permit.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use pin_project_lite::pin_project;
use std::sync::Arc;
use tokio::sync::{Semaphore, SemaphorePermit};

/// What a node with `.permit(&limiter)` waits for: a semaphore, a rate limiter, or one of your own.
///
/// One limiter may serve many nodes and many runs. The node starts once it holds the permit, and drops it when it ends or is dropped.
///
/// With tokio's [`Semaphore`] a node takes `cost` of its permits. One that costs more than there are waits for ever.
/// With the feature `governor`, its direct rate limiters are limiters, too: nothing is given back, time does that.
///
/// ```
/// use dag_core::Limiter;
/// use tokio::sync::{Semaphore, SemaphorePermit};
///
/// /// Lets a few run at once, and says so.
/// struct Door(Semaphore);
///
/// impl Limiter for Door {
///     type Permit<'a> = SemaphorePermit<'a>;
///
///     async fn acquire(&self, cost: u32) -> SemaphorePermit<'_> {
///         let permit = Limiter::acquire(&self.0, cost).await;
///         println!("{} more may enter", self.0.available_permits());
///         permit
///     }
/// }
/// ```
pub trait Limiter {
    /// What is held while the node runs. Dropping it gives it back.
    type Permit<'a>
    where
        Self: 'a;

    /// Waits for a permit of this cost, 1 if none is written. Nothing is taken before the future is polled, nor if it is
    /// dropped unfinished.
    fn acquire(&self, cost: u32) -> impl Future<Output = Self::Permit<'_>> + Send;
}

impl Limiter for Semaphore {
    type Permit<'a> = SemaphorePermit<'a>;

    /// # Panics
    ///
    /// The semaphore is closed.
    async fn acquire(&self, cost: u32) -> SemaphorePermit<'_> {
        self.acquire_many(cost)
            .await
            .expect("the semaphore of a `.permit(..)` is closed")
    }
}

impl<L: Limiter + ?Sized> Limiter for &L {
    type Permit<'a>
        = L::Permit<'a>
    where
        Self: 'a;

    fn acquire(&self, cost: u32) -> impl Future<Output = Self::Permit<'_>> + Send {
        (**self).acquire(cost)
    }
}

impl<L: Limiter + ?Sized> Limiter for Arc<L> {
    type Permit<'a>
        = L::Permit<'a>
    where
        Self: 'a;

    fn acquire(&self, cost: u32) -> impl Future<Output = Self::Permit<'_>> + Send {
        (**self).acquire(cost)
    }
}

/// Takes a permit, then runs `future`, then gives the permit back.
pub fn permit<F: Future>(
    limiter: &impl Limiter,
    cost: u32,
    future: F,
) -> impl Future<Output = F::Output> {
    Permitted::Waiting {
        acquire: limiter.acquire(cost),
        future,
    }
}

pin_project! {
    #[project = PermittedPinned]
    #[project_replace = PermittedTaken]
    enum Permitted<A, P, F> {
        Waiting { #[pin] acquire: A, future: F },
        // Dropped in this order.
        Running { #[pin] future: F, permit: P },
        Over,
    }
}

impl<A: Future, F: Future> Future for Permitted<A, A::Output, F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        if let PermittedPinned::Waiting { acquire, .. } = self.as_mut().project() {
            let permit = ready!(acquire.poll(cx));
            if let PermittedTaken::Waiting { future, .. } =
                self.as_mut().project_replace(Permitted::Over)
            {
                self.set(Permitted::Running { future, permit });
            }
        }
        let PermittedPinned::Running { future, .. } = self.as_mut().project() else {
            panic!("polled after its end")
        };
        let value = ready!(future.poll(cx));
        self.set(Permitted::Over);
        Poll::Ready(value)
    }
}
