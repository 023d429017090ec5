//! Rate limiters of the crate `governor` as limiters.

use super::permit::Limiter;
use core::num::NonZeroU32;
use core::time::Duration;
use governor::clock::ReasonablyRealtime;
use governor::middleware::RateLimitingMiddleware;
use governor::state::{DirectStateStore, NotKeyed};
use governor::{NotUntil, RateLimiter};

impl<S, C, M> Limiter for RateLimiter<NotKeyed, S, C, M>
where
    S: DirectStateStore,
    C: ReasonablyRealtime,
    M: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>,
    Self: Sync,
{
    /// # Panics
    ///
    /// `cost` is more than the limiter ever lets through at once.
    async fn acquire(&self, cost: u32) {
        let Some(cost) = NonZeroU32::new(cost) else {
            return;
        };
        // Its own `until_n_ready` would wait in a thread of timers besides tokio's.
        while let Some(wait) = wait(self, cost) {
            tokio::time::sleep(wait).await;
        }
    }

    fn release(&self, _cost: u32) {}
}

/// Takes the permit, or says how long that has to wait.
fn wait<S, C, M>(limiter: &RateLimiter<NotKeyed, S, C, M>, cost: NonZeroU32) -> Option<Duration>
where
    S: DirectStateStore,
    C: ReasonablyRealtime,
    M: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>,
{
    let checked = limiter
        .check_n(cost)
        .expect("a `.permit(..)` costs more than its rate limiter allows at once");
    checked
        .err()
        .map(|early| early.wait_time_from(limiter.clock().now()))
}
