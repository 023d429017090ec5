//! `.permit(..)`: a node that runs only while it holds a permit.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use pin_project_lite::pin_project;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// What a node with `.permit(&limiter)` waits for: a semaphore, a rate limiter, or one of your own.
///
/// One limiter may serve many nodes and many runs. The node starts once it has its permit, and gives it back when it ends
/// or is dropped.
///
/// With tokio's [`Semaphore`] a node takes `cost` of its permits. One that costs more than there are waits for ever.
/// With the feature `governor`, its direct rate limiters are limiters, too: nothing is given back, time does that.
///
/// ```
/// use dag_core::Limiter;
/// use tokio::sync::Semaphore;
///
/// /// Lets a few run at once, and says so.
/// struct Door(Semaphore);
///
/// impl Limiter for Door {
///     async fn acquire(&self, cost: u32) {
///         Limiter::acquire(&self.0, cost).await;
///         println!("{} more may enter", self.0.available_permits());
///     }
///
///     fn release(&self, cost: u32) {
///         Limiter::release(&self.0, cost);
///     }
/// }
/// ```
// A permit type `Permit<'a>` would say more than `release`, but with it rustc cannot see that a workflow lent a `&Semaphore`
// is `Send`: proving `&Semaphore: 'a` inside of a future, it wants `'static`.
pub trait Limiter {
    /// Takes a permit of this cost, 1 if none is written. Nothing is taken before the future is polled, nor if it is
    /// dropped unfinished.
    fn acquire(&self, cost: u32) -> impl Future<Output = ()> + Send;

    /// Gives back what [`acquire`](Self::acquire) took for the same cost. Called once for each that finished.
    fn release(&self, cost: u32);
}

impl Limiter for Semaphore {
    /// # Panics
    ///
    /// The semaphore is closed.
    async fn acquire(&self, cost: u32) {
        let permit = self.acquire_many(cost).await;
        permit
            .expect("the semaphore of a `.permit(..)` is closed")
            .forget();
    }

    fn release(&self, cost: u32) {
        self.add_permits(cost as usize);
    }
}

impl<L: Limiter + ?Sized> Limiter for &L {
    fn acquire(&self, cost: u32) -> impl Future<Output = ()> + Send {
        (**self).acquire(cost)
    }

    fn release(&self, cost: u32) {
        (**self).release(cost);
    }
}

impl<L: Limiter + ?Sized> Limiter for Arc<L> {
    fn acquire(&self, cost: u32) -> impl Future<Output = ()> + Send {
        (**self).acquire(cost)
    }

    fn release(&self, cost: u32) {
        (**self).release(cost);
    }
}

/// Takes a permit, then runs `future`, then gives the permit back.
pub fn permit<F: Future>(
    limiter: &impl Limiter,
    cost: u32,
    future: F,
) -> impl Future<Output = F::Output> {
    Permitted {
        limiter,
        cost,
        state: State::Waiting {
            acquire: limiter.acquire(cost),
            future,
        },
    }
}

/// A permit, given back when this is dropped.
struct Permit<'a, L: Limiter> {
    limiter: &'a L,
    cost: u32,
}

impl<L: Limiter> Drop for Permit<'_, L> {
    fn drop(&mut self) {
        self.limiter.release(self.cost);
    }
}

pin_project! {
    struct Permitted<'a, L: Limiter, A, F> {
        limiter: &'a L,
        cost: u32,
        #[pin]
        state: State<'a, L, A, F>,
    }
}

pin_project! {
    #[project = StatePinned]
    #[project_replace = StateTaken]
    enum State<'a, L: Limiter, A, F> {
        Waiting { #[pin] acquire: A, future: F },
        // Dropped in this order.
        Running { #[pin] future: F, permit: Permit<'a, L> },
        Over,
    }
}

impl<L: Limiter, A: Future<Output = ()>, F: Future> Future for Permitted<'_, L, A, F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let mut this = self.project();
        if let StatePinned::Waiting { acquire, .. } = this.state.as_mut().project() {
            ready!(acquire.poll(cx));
            let permit = Permit {
                limiter: *this.limiter,
                cost: *this.cost,
            };
            if let StateTaken::Waiting { future, .. } =
                this.state.as_mut().project_replace(State::Over)
            {
                this.state.set(State::Running { future, permit });
            }
        }
        let StatePinned::Running { future, .. } = this.state.as_mut().project() else {
            panic!("polled after its end")
        };
        let value = ready!(future.poll(cx));
        this.state.set(State::Over);
        Poll::Ready(value)
    }
}
