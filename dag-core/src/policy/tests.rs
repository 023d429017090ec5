//! The policies on tokio's paused clock: the times are exact.

use self::untold::{hedge, hedge_result, retry, timeout, timeout_failure, timeout_result};
use super::{
    Failure, Limiter, Rejected, TimedOut, at_once, ensure, ensure_failure, ensure_result, growing,
    inspect, inspect_result, or_else, or_else_result, permit,
};
use crate::ending::Ending;
use core::cell::{Cell, RefCell};
use core::future::{pending, poll_fn, ready};
use core::pin::{Pin, pin};
use core::task::Poll;
use core::time::Duration;
use std::boxed::Box;
use std::sync::Arc;
use std::vec;
use std::vec::Vec;
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep};

/// The policies of a run that nobody observes.
mod untold {
    use super::super as policy;
    use super::{Ending, Failure};
    use crate::observe::{Tell, at};
    use core::convert::Infallible;
    use core::future::Future;
    use core::time::Duration;

    fn nobody() -> Tell<(), 0> {
        at(&())
    }

    pub(super) fn timeout<F: Future>(
        name: &'static str,
        limit: Duration,
        future: F,
    ) -> impl Future<Output = Result<F::Output, Failure<Infallible>>> {
        policy::timeout(nobody(), name, limit, future)
    }

    pub(super) fn timeout_result<T, E>(
        name: &'static str,
        limit: Duration,
        future: impl Future<Output = Result<T, E>>,
    ) -> impl Future<Output = Result<T, Failure<E>>> {
        policy::timeout_result(nobody(), name, limit, future)
    }

    pub(super) fn timeout_failure<T, E>(
        name: &'static str,
        limit: Duration,
        future: impl Future<Output = Result<T, Failure<E>>>,
    ) -> impl Future<Output = Result<T, Failure<E>>> {
        policy::timeout_failure(nobody(), name, limit, future)
    }

    pub(super) fn retry<T, E, F: Future<Output = Result<T, E>>>(
        ending: &Ending,
        times: u32,
        mut attempt: impl FnMut() -> F,
        when: impl FnMut(&E) -> bool,
        backoff: impl FnMut(&E, u32) -> Duration,
    ) -> impl Future<Output = Result<T, E>> {
        let attempt = move |_| attempt();
        policy::retry(nobody(), ending, times, attempt, when, backoff, |_| {
            None::<&str>
        })
    }

    pub(super) fn hedge<F: Future>(
        ending: &Ending,
        after: Duration,
        mut attempt: impl FnMut() -> F,
    ) -> impl Future<Output = F::Output> {
        policy::hedge(nobody(), ending, after, move |_| attempt())
    }

    pub(super) fn hedge_result<T, E, F: Future<Output = Result<T, E>>>(
        ending: &Ending,
        after: Duration,
        mut attempt: impl FnMut() -> F,
    ) -> impl Future<Output = Result<T, E>> {
        policy::hedge_result(nobody(), ending, after, move |_| attempt())
    }
}

const fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

/// What happened when.
struct Log {
    start: Instant,
    events: RefCell<Vec<(u64, &'static str)>>,
}

impl Log {
    fn new() -> Self {
        Self {
            start: Instant::now(),
            events: RefCell::default(),
        }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.start.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn note(&self, event: &'static str) {
        self.events.borrow_mut().push((self.now(), event));
    }

    fn events(&self) -> Vec<(u64, &'static str)> {
        self.events.borrow().clone()
    }

    /// Takes so long to give `value`; notes the start, and the drop if it comes before the end.
    async fn node<T>(&self, name: &'static str, dropped: &'static str, takes: u64, value: T) -> T {
        struct Guard<'a>(&'a Log, Option<&'static str>);
        impl Drop for Guard<'_> {
            fn drop(&mut self) {
                if let Some(dropped) = self.1 {
                    self.0.note(dropped);
                }
            }
        }
        self.note(name);
        let mut guard = Guard(self, Some(dropped));
        sleep(ms(takes)).await;
        guard.1 = None;
        value
    }
}

#[tokio::test(start_paused = true)]
async fn a_timeout_drops_what_is_late() {
    let log = Log::new();
    let late = TimedOut::new("docs", ms(20));
    assert_eq!(
        timeout("docs", ms(20), log.node("a", "a dropped", 30, 1)).await,
        Err(Failure::TimedOut(late))
    );
    assert_eq!(log.events(), [(0, "a"), (20, "a dropped")]);
    assert_eq!(log.now(), 20);
    assert_eq!(
        timeout("docs", ms(20), log.node("b", "b dropped", 10, 1)).await,
        Ok(1)
    );
    assert_eq!(log.now(), 30);
}

#[tokio::test(start_paused = true)]
async fn failures_do_not_nest() {
    let inner = || timeout_result("docs", ms(20), ready(Err::<u8, _>("broken")));
    assert_eq!(inner().await, Err(Failure::Failed("broken")));
    assert_eq!(
        timeout_failure("docs", ms(20), inner()).await,
        Err(Failure::Failed("broken"))
    );
    let late = || timeout_result("docs", ms(20), pending::<Result<u8, &str>>());
    let outer = timeout_failure("docs", ms(5), late()).await;
    assert_eq!(outer, Err(Failure::TimedOut(TimedOut::new("docs", ms(5)))));
    let inner = timeout_failure("docs", ms(50), late()).await;
    assert_eq!(inner, Err(Failure::TimedOut(TimedOut::new("docs", ms(20)))));
    assert_eq!(ensure_failure("docs", inner, |_| true), inner);
}

#[tokio::test(start_paused = true)]
async fn a_timeout_counts_from_its_first_poll() {
    let log = Log::new();
    let limited = timeout("docs", ms(20), log.node("a", "a dropped", 15, 1));
    sleep(ms(50)).await;
    assert_eq!(limited.await, Ok(1));
    assert_eq!(log.now(), 65);
}

#[test]
fn what_does_not_pass_is_rejected() {
    let rejected = Failure::Rejected(Rejected::new("docs"));
    assert_eq!(ensure("docs", 3, |v| *v > 2), Ok(3));
    assert_eq!(ensure("docs", 3, |v| *v > 3), Err(rejected));
    assert_eq!(
        ensure_result("docs", Err::<u8, _>("broken"), |_| true),
        Err(Failure::Failed("broken"))
    );
    assert_eq!(
        ensure_result("docs", Ok::<u8, &str>(1), |_| false),
        Err(Failure::Rejected(Rejected::new("docs")))
    );
    let seen = Cell::new(0);
    assert_eq!(inspect(3, |v| seen.set(*v)), 3);
    assert_eq!(
        inspect_result(Err::<u8, _>("broken"), |v| seen.set(*v)),
        Err("broken")
    );
    assert_eq!(seen.get(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_retry_waits_what_the_backoff_says() {
    let (log, ending) = (Log::new(), Ending::new());
    let mut asked = Vec::new();
    let attempt = || log.node("a", "a dropped", 10, Err::<u8, _>("broken"));
    let backoff = |error: &&'static str, attempt| {
        asked.push((*error, attempt));
        ms(100) * attempt
    };
    assert_eq!(
        retry(&ending, 2, attempt, |_| true, backoff).await,
        Err("broken")
    );
    assert_eq!(log.events(), [(0, "a"), (110, "a"), (320, "a")]);
    assert_eq!(log.now(), 330);
    assert_eq!(asked, [("broken", 1), ("broken", 2)]);
}

#[tokio::test(start_paused = true)]
async fn a_retry_ends_with_the_first_success() {
    let (count, ending) = (Cell::new(0), Ending::new());
    let attempt = || {
        count.set(count.get() + 1);
        ready(if count.get() < 3 {
            Err("broken")
        } else {
            Ok(count.get())
        })
    };
    assert_eq!(retry(&ending, 5, attempt, |_| true, at_once()).await, Ok(3));
    assert_eq!(count.get(), 3);
}

#[test]
fn a_retry_without_waits_needs_no_runtime_and_no_second_poll() {
    let (count, ending) = (Cell::new(0), Ending::new());
    let attempt = || {
        count.set(count.get() + 1);
        ready(Err::<u8, _>(count.get()))
    };
    let mut run = pin!(retry(&ending, 3, attempt, |_| true, at_once()));
    let mut cx = core::task::Context::from_waker(core::task::Waker::noop());
    assert_eq!(run.as_mut().poll(&mut cx), Poll::Ready(Err(4)));
}

#[tokio::test(start_paused = true)]
async fn a_retry_stops_when_the_error_is_final() {
    struct Busy(u8);
    impl Busy {
        fn passes_within(&self, times: u8) -> bool {
            self.0 < times
        }
    }
    let (count, ending, start) = (Cell::new(0), Ending::new(), Instant::now());
    let attempt = || async {
        count.set(count.get() + 1);
        Err::<(), _>(Busy(count.get()))
    };
    // The closures know the error's type.
    let run = retry(
        &ending,
        9,
        attempt,
        |error| error.passes_within(2),
        |error, n| ms(u64::from(error.0)) * n,
    );
    assert_eq!(run.await.map_err(|error| error.0), Err(2));
    assert_eq!(start.elapsed(), ms(1));
}

#[tokio::test(start_paused = true)]
async fn an_ending_run_retries_nothing() {
    let (log, ending) = (Log::new(), Ending::new());
    ending.end();
    assert!(ending.is_ending() && !ending.is_running());
    let attempt = || log.node("a", "a dropped", 10, Err::<u8, _>("broken"));
    assert_eq!(
        retry(&ending, 2, attempt, |_| true, at_once()).await,
        Err("broken")
    );
    assert_eq!(log.events(), [(0, "a")]);
}

#[tokio::test(start_paused = true)]
async fn a_run_that_ends_gives_up_a_retry_that_waits() {
    let (log, ending) = (Log::new(), Ending::new());
    let attempt = || log.node("a", "a dropped", 10, Err::<u8, _>("broken"));
    let mut run = pin!(retry(&ending, 2, attempt, |_| true, |_, _| ms(1000)));
    let mut failure = pin!(sleep(ms(50)));
    let output = poll_fn(|cx| {
        if failure.as_mut().poll(cx).is_ready() {
            ending.end();
        }
        run.as_mut().poll(cx)
    });
    // Its statement is dropped then: no attempt is running.
    assert!(tokio::time::timeout(ms(5000), output).await.is_err());
    assert!(!ending.is_running());
    assert_eq!(log.events(), [(0, "a")]);
}

#[test]
fn waits_grow_with_jitter_up_to_a_minute() {
    let mut different = false;
    for _ in 0..100 {
        let mut waits = growing::<()>(ms(100));
        for (attempt, least) in [
            (1, 100),
            (2, 200),
            (3, 400),
            (8, 12_800),
            (50, 60_000),
            (u32::MAX, 60_000),
        ] {
            let wait = waits(&(), attempt);
            assert!(
                ms(least) <= wait && wait <= ms(2 * least),
                "{attempt}: {wait:?}"
            );
            different |= wait != ms(least);
        }
    }
    assert!(different);
    assert_eq!(growing::<()>(Duration::ZERO)(&(), 7), Duration::ZERO);
    assert!(growing::<()>(Duration::from_hours(1))(&(), 7) >= Duration::from_hours(1));
    assert!(growing::<()>(Duration::from_nanos(1))(&(), u32::MAX) >= Duration::from_mins(1));
    assert!(growing::<()>(Duration::MAX)(&(), 2) > Duration::from_hours(1));
}

/// Attempts that take and give, one after the other, what is listed.
fn attempts<'a, T: 'a>(
    log: &'a Log,
    list: [(u64, T); 2],
) -> impl FnMut() -> Pin<Box<dyn Future<Output = T> + 'a>> {
    let mut list = list
        .into_iter()
        .zip([("a", "a dropped"), ("b", "b dropped")]);
    move || {
        let ((takes, value), (name, dropped)) = list.next().expect("two attempts at most");
        Box::pin(log.node(name, dropped, takes, value))
    }
}

#[tokio::test(start_paused = true)]
async fn a_hedge_that_is_in_time_starts_once() {
    let (log, ending) = (Log::new(), Ending::new());
    assert_eq!(
        hedge(&ending, ms(200), attempts(&log, [(150, 1), (0, 2)])).await,
        1
    );
    assert_eq!(log.events(), [(0, "a")]);
}

#[tokio::test(start_paused = true)]
async fn the_second_of_a_hedge_starts_at_its_moment_and_the_loser_is_dropped() {
    let (log, ending) = (Log::new(), Ending::new());
    assert_eq!(
        hedge(&ending, ms(200), attempts(&log, [(900, 1), (100, 2)])).await,
        2
    );
    assert_eq!(log.events(), [(0, "a"), (200, "b"), (300, "a dropped")]);

    let log = Log::new();
    assert_eq!(
        hedge(&ending, ms(200), attempts(&log, [(250, 1), (100, 2)])).await,
        1
    );
    assert_eq!(log.events(), [(0, "a"), (200, "b"), (250, "b dropped")]);

    // In one poll the first wins.
    let log = Log::new();
    assert_eq!(
        hedge(&ending, ms(200), attempts(&log, [(300, 1), (100, 2)])).await,
        1
    );
}

#[tokio::test(start_paused = true)]
async fn an_ending_run_hedges_nothing() {
    let (log, ending) = (Log::new(), Ending::new());
    ending.end();
    assert_eq!(
        hedge(&ending, ms(200), attempts(&log, [(900, 1), (100, 2)])).await,
        1
    );
    assert_eq!(
        hedge_result(
            &ending,
            ms(200),
            attempts(&log, [(900, Ok::<_, ()>(1)), (100, Ok(2))])
        )
        .await,
        Ok(1)
    );
    assert_eq!(log.events(), [(0, "a"), (900, "a")]);
}

#[tokio::test(start_paused = true)]
async fn the_first_success_of_a_hedge_wins() {
    type Case = (
        [(u64, Result<u8, &'static str>); 2],
        Result<u8, &'static str>,
        Vec<(u64, &'static str)>,
        u64,
    );
    let cases: [Case; 8] = [
        // In time.
        ([(100, Ok(1)), (0, Ok(2))], Ok(1), vec![(0, "a")], 100),
        // A hedge is no retry.
        ([(100, Err("a")), (0, Ok(2))], Err("a"), vec![(0, "a")], 100),
        ([(200, Err("a")), (0, Ok(2))], Err("a"), vec![(0, "a")], 200),
        // The first wins, the second wins.
        (
            [(250, Ok(1)), (100, Ok(2))],
            Ok(1),
            vec![(0, "a"), (200, "b"), (250, "b dropped")],
            250,
        ),
        (
            [(900, Ok(1)), (100, Ok(2))],
            Ok(2),
            vec![(0, "a"), (200, "b"), (300, "a dropped")],
            300,
        ),
        // One fails, the other goes on.
        (
            [(250, Err("a")), (100, Ok(2))],
            Ok(2),
            vec![(0, "a"), (200, "b")],
            300,
        ),
        (
            [(900, Ok(1)), (100, Err("b"))],
            Ok(1),
            vec![(0, "a"), (200, "b")],
            900,
        ),
        // Both fail.
        (
            [(250, Err("a")), (100, Err("b"))],
            Err("a"),
            vec![(0, "a"), (200, "b")],
            300,
        ),
    ];
    let ending = Ending::new();
    for (list, output, events, end) in cases {
        let log = Log::new();
        assert_eq!(
            hedge_result(&ending, ms(200), attempts(&log, list)).await,
            output,
            "{list:?}"
        );
        assert_eq!((log.events(), log.now()), (events, end), "{list:?}");
    }
    let log = Log::new();
    let both = attempts(&log, [(900, Err::<u8, _>("a")), (100, Err("b"))]);
    assert_eq!(hedge_result(&ending, ms(200), both).await, Err("a"));
    assert_eq!(log.now(), 900);
}

#[tokio::test(start_paused = true)]
async fn the_other_starts_only_after_a_failure() {
    let log = Log::new();
    let run = or_else(log.node("a", "a dropped", 10, Ok::<_, &str>(1)), || {
        log.node("b", "b dropped", 10, 2)
    });
    assert_eq!(run.await, 1);
    assert_eq!(log.events(), [(0, "a")]);

    let log = Log::new();
    let run = or_else(log.node("a", "a dropped", 10, Err("broken")), || {
        log.node("b", "b dropped", 10, 2)
    });
    assert_eq!(run.await, 2);
    assert_eq!((log.events(), log.now()), (vec![(0, "a"), (10, "b")], 20));

    let run = or_else_result(ready(Err::<u8, _>("broken")), || ready(Err(7)));
    assert_eq!(run.await, Err(7));
    let run = or_else_result(ready(Ok::<u8, &str>(1)), || ready(Err(7)));
    assert_eq!(run.await, Ok(1));
}

#[tokio::test(start_paused = true)]
async fn a_node_runs_while_it_holds_its_permit() {
    let (log, two) = (Log::new(), Semaphore::new(2));
    let output = {
        let a = permit(&two, 1, log.node("a", "a dropped", 30, 1));
        let b = permit(
            &two,
            2,
            timeout("b", ms(15), log.node("b", "b dropped", 10, 2)),
        );
        let c = permit(&two, 1, log.node("c", "c dropped", 10, 3));
        tokio::join!(a, b, c)
    };
    // `b` waits in the queue for both, and its timeout does not run meanwhile; `c` stands behind it.
    assert_eq!(output, (1, Ok(2), 3));
    assert_eq!(log.events(), [(0, "a"), (30, "b"), (40, "c")]);
    assert_eq!((log.now(), two.available_permits()), (50, 2));
}

#[tokio::test(start_paused = true)]
async fn a_permit_comes_back_at_the_end_and_when_the_node_is_dropped() {
    let (log, one) = (Log::new(), Arc::new(Semaphore::new(1)));
    let limited = timeout(
        "a",
        ms(20),
        permit(&one, 1, log.node("a", "a dropped", 90, 1)),
    );
    assert!(limited.await.is_err());
    assert_eq!(
        (log.events(), one.available_permits()),
        (vec![(0, "a"), (20, "a dropped")], 1)
    );

    let (lent, held) = (&*one, one.try_acquire());
    let waits = timeout(
        "b",
        ms(20),
        permit(&lent, 1, log.node("b", "b dropped", 10, 1)),
    );
    assert!(waits.await.is_err());
    drop(held);
    assert_eq!((log.events().len(), one.available_permits()), (2, 1));

    // Not only when the future goes.
    let mut done = pin!(permit(&one, 1, ready(1)));
    assert_eq!(done.as_mut().await, 1);
    assert_eq!(one.available_permits(), 1);
}

#[tokio::test]
#[should_panic(expected = "the semaphore of a `.permit(..)` is closed")]
async fn a_closed_semaphore_panics() {
    let closed = Semaphore::new(1);
    closed.close();
    permit(&closed, 1, ready(1)).await;
}

#[test]
fn policies_are_send_when_nodes_are_and_hold_them_once() {
    fn sent<F: Future + Send>(future: &F) -> usize {
        size_of_val(future)
    }
    async fn node(seed: u8) -> Result<u8, u8> {
        let page = [seed; 4096];
        ready(()).await;
        page.get(usize::from(seed)).copied().ok_or(seed)
    }
    async fn generic<L: Limiter + Sync>(limiter: L) -> u8 {
        permit(&limiter, 1, ready(1)).await
    }
    let (ending, semaphore, big) = (Ending::new(), Semaphore::new(1), [7; 1024]);
    let once = 4096 + 512;
    assert!(sent(&timeout_result("a", ms(1), timeout("a", ms(1), node(1)))) < once);
    assert!(sent(&or_else(or_else_result(node(1), || node(2)), || ready(1))) < once);
    assert!(
        sent(&permit(
            &semaphore,
            1,
            permit(&Arc::new(&semaphore), 1, node(1))
        )) < once
    );
    let attempt = move || node(*big.last().unwrap_or(&0));
    assert!(sent(&retry(&ending, 1, attempt, |_| true, growing(ms(1)))) < 1024 + once);
    assert!(sent(&hedge(&ending, ms(1), attempt)) < 1024 + 2 * once);
    assert!(sent(&hedge_result(&ending, ms(1), attempt)) < 1024 + 2 * once);
    assert!(sent(&generic(&semaphore)) < once);
}

#[cfg(feature = "governor")]
mod governed {
    use super::{Log, permit, ready};
    use core::time::Duration;
    use governor::clock::{Clock, ReasonablyRealtime};
    use governor::{Quota, RateLimiter};
    use tokio::time::Instant;

    #[derive(Clone)]
    struct Paused(Instant);

    impl Clock for Paused {
        type Instant = Duration;

        fn now(&self) -> Duration {
            self.0.elapsed()
        }
    }

    impl ReasonablyRealtime for Paused {}

    #[tokio::test(start_paused = true)]
    async fn a_rate_limiter_lets_through_so_many_in_a_time() {
        let log = Log::new();
        let ten = Quota::per_second(core::num::NonZeroU32::MIN.saturating_add(9));
        let limiter = RateLimiter::direct_with_clock(ten, Paused(Instant::now()));
        for (cost, now) in [(10, 0), (1, 100), (2, 300), (0, 300)] {
            permit(&limiter, cost, ready(())).await;
            assert_eq!(log.now(), now, "{cost}");
        }
    }

    #[tokio::test]
    #[should_panic(expected = "costs more than its rate limiter allows at once")]
    async fn what_never_passes_panics() {
        let limiter = RateLimiter::direct(Quota::per_second(core::num::NonZeroU32::MIN));
        permit(&limiter, 2, ready(())).await;
    }
}
