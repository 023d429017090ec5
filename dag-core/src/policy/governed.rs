//! Rate limiters of the crate `governor` as limiters.

use super::permit::Limiter;
use core::num::NonZeroU32;
use governor::clock::{Clock, ReasonablyRealtime};
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
    type Permit<'a>
        = ()
    where
        Self: 'a;

    /// # Panics
    ///
    /// `cost` is more than the limiter ever lets through at once.
    async fn acquire(&self, cost: u32) {
        let Some(cost) = NonZeroU32::new(cost) else {
            return;
        };
        // Its own `until_n_ready` would wait on a clock of its own, in a thread of its own.
        while let Err(early) = self
            .check_n(cost)
            .expect("a `.permit(..)` costs more than its rate limiter allows at once")
        {
            let wait = early.wait_time_from(self.clock().now());
            drop(early);
            tokio::time::sleep(wait).await;
        }
    }
}
