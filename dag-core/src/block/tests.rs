//! Blocks on tokio's paused clock: the times are exact.

use super::{Failures, Later, Members, Within, each, each_until};
use crate::attached::Collected;
use crate::ending::Ending;
use crate::lane::Lane;
use crate::mode::{Concurrent, Mode, Sequential};
use crate::parcel::Parcel;
use crate::pass::Run;
use core::cell::{Cell, RefCell};
use core::future::{pending, poll_fn, ready};
use core::pin::{Pin, pin};
use core::sync::atomic::{AtomicUsize, Ordering};
use core::task::{Context, Poll, Waker};
use core::time::Duration;
use std::boxed::Box;
use std::sync::Arc;
use std::task::Wake;
use std::vec;
use std::vec::Vec;
use tokio::time::{Instant, advance, sleep, timeout};

const fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

/// What happened when, in milliseconds.
struct Log {
    start: Instant,
    events: RefCell<Vec<(u64, usize, &'static str)>>,
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

    fn note(&self, item: usize, event: &'static str) {
        self.events.borrow_mut().push((self.now(), item, event));
    }

    fn events(&self) -> Vec<(u64, usize, &'static str)> {
        self.events.borrow().clone()
    }

    /// Takes so long; notes its drop if that comes before the end.
    async fn node<T>(&self, item: usize, takes: u64, value: T) -> T {
        struct Guard<'a>(&'a Log, usize, bool);
        impl Drop for Guard<'_> {
            fn drop(&mut self) {
                if self.2 {
                    self.0.note(self.1, "dropped");
                }
            }
        }
        let mut guard = Guard(self, item, true);
        sleep(ms(takes)).await;
        guard.2 = false;
        value
    }
}

/// A poll that nothing has asked for.
fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

/// Pseudo-random numbers (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

/// When each item starts if it is taken by the first of `machines` that is free, and when the last ends.
fn greedy(machines: usize, durations: &[u64]) -> (Vec<u64>, u64) {
    let mut free = vec![0; machines];
    let starts = durations.iter().map(|takes| {
        let first = free.iter_mut().min().expect("a machine");
        let start = *first;
        *first += takes;
        start
    });
    (starts.collect(), free.into_iter().max().unwrap_or(0))
}

/// Counts its polls and those of all.
async fn counted<F: Future>(polls: &Cell<usize>, future: F) -> F::Output {
    let mut future = pin!(future);
    poll_fn(|cx| {
        polls.set(polls.get() + 1);
        future.as_mut().poll(cx)
    })
    .await
}

#[tokio::test(start_paused = true)]
async fn items_run_as_a_greedy_schedule_has_it() {
    for (seed, limit, items) in [
        (1, 32, 1000),
        (2, 32, 1000),
        (3, 1, 20),
        (4, 3, 100),
        (5, 100, 1000),
        (6, 500, 1000),
        (7, 32, 10),
        (8, 0, 5),
    ] {
        let mut random = Random(seed);
        let durations: Vec<u64> = (0..items).map(|_| 1 + random.below(100)).collect();
        let (block, log) = (Ending::new(), Log::new());
        let (polls, live, most) = (Cell::new(0), Cell::new(0), Cell::new(0));
        let starts = RefCell::new(Vec::new());
        let (log, counters, lent) = (&log, (&polls, &live, &most), &starts);
        let output = each(&block, limit, &durations, |index, takes| {
            let (polls, live, most) = counters;
            counted(polls, async move {
                lent.borrow_mut().push(log.now());
                live.set(live.get() + 1);
                most.set(most.get().max(live.get()));
                sleep(ms(*takes)).await;
                live.set(live.get() - 1);
                Some((index, *takes))
            })
        })
        .await;
        assert!(output.into_iter().eq(durations.iter().copied().enumerate()));
        let (planned, end) = greedy(limit.max(1), &durations);
        assert_eq!((starts.into_inner(), log.now()), (planned, end), "{seed}");
        assert_eq!(most.get(), limit.clamp(1, items), "{seed}");
        // Two each, and one more if the budget of the task is used up.
        assert!(polls.get() <= 3 * items, "{} of {items}", polls.get());
        assert!(!block.is_running());
    }
}

#[tokio::test(start_paused = true)]
async fn an_item_that_sleeps_once_is_polled_twice() {
    let (block, polls) = (Ending::new(), Cell::new(0));
    let body = |_, takes| {
        let polls = &polls;
        counted(polls, async move {
            sleep(ms(takes)).await;
            Some(())
        })
    };
    let output = each(&block, 32, 1..=100, body).await;
    assert_eq!((output.len(), polls.get()), (100, 200));
}

#[test]
fn an_empty_list_is_ready_at_the_first_poll() {
    let block = Ending::new();
    let run = each(&block, 3, Vec::<u8>::new(), |_, _| pending::<Option<u8>>());
    assert_eq!(poll(pin!(run)), Poll::Ready(vec![]));
}

#[test]
fn what_is_ready_at_once_needs_one_poll() {
    let block = Ending::new();
    let run = each(&block, 3, 0..500, |index, item| ready(Some(index + item)));
    let expected: Vec<_> = (0..500).map(|item| 2 * item).collect();
    assert_eq!(poll(pin!(run)), Poll::Ready(expected));
}

#[test]
fn a_limit_without_end_asks_for_no_more_than_there_is() {
    let block = Ending::new();
    let run = each(&block, usize::MAX, 0..5000, |_, item| ready(Some(item)));
    assert!(poll(pin!(run)).is_ready());
    let mut left = 5000;
    let unknown = core::iter::from_fn(|| {
        left -= 1;
        (left > 0).then_some(left)
    });
    let run = each(&block, usize::MAX, unknown, |_, item| ready(Some(item)));
    assert_eq!(
        poll(pin!(run)).map(|output| output.len()),
        Poll::Ready(4999)
    );
}

#[test]
fn an_iterator_that_knows_itself_badly_loses_nothing() {
    struct Liar(u8);
    impl Iterator for Liar {
        type Item = u8;
        fn next(&mut self) -> Option<u8> {
            self.0 = self.0.checked_sub(1)?;
            Some(self.0)
        }
        fn size_hint(&self) -> (usize, Option<usize>) {
            (0, Some(0))
        }
    }
    let block = Ending::new();
    let run = each(&block, 8, Liar(20), |_, item| ready(Some(item)));
    assert_eq!(poll(pin!(run)), Poll::Ready((0..20).rev().collect()));
}

#[tokio::test(start_paused = true)]
async fn items_are_taken_when_there_is_room_and_not_before() {
    let (block, taken) = (Ending::new(), Cell::new(0));
    let items = (1..=5).inspect(|_| taken.set(taken.get() + 1));
    let mut run = pin!(each(&block, 2, items, |_, item| async move {
        sleep(ms(item * 10)).await;
        Some(item)
    }));
    assert_eq!(taken.get(), 0);
    for (after, count) in [(0, 2), (5, 2), (5, 3), (5, 3), (5, 4)] {
        sleep(ms(after)).await;
        assert!(poll(run.as_mut()).is_pending());
        assert_eq!(taken.get(), count);
    }
    assert_eq!(run.await, [1, 2, 3, 4, 5]);
}

#[tokio::test(start_paused = true)]
async fn after_an_item_was_given_up_the_others_end_and_nothing_comes_out() {
    let (block, log, taken) = (Ending::new(), Log::new(), Cell::new(0));
    let lent = (&block, &log);
    let items = (0..9).inspect(|_| taken.set(taken.get() + 1));
    let mut run = pin!(each(&block, 3, items, |_, item| async move {
        let (block, log) = lent;
        sleep(ms(item * 10 + 10)).await;
        log.note(0, "ended");
        if item == 1 {
            block.end();
            return None;
        }
        Some(item)
    }));
    assert!(timeout(ms(25), run.as_mut()).await.is_err());
    // The fourth has begun in place of the first.
    assert_eq!((taken.get(), block.is_running()), (4, true));
    assert!(timeout(ms(1000), run.as_mut()).await.is_err());
    assert_eq!((taken.get(), block.is_running()), (4, false));
    let times: Vec<_> = log.events().iter().map(|event| event.0).collect();
    assert_eq!(times, [10, 20, 30, 50]);
}

#[test]
fn nothing_is_taken_or_begun_after_the_end() {
    let (block, begun) = (Ending::new(), Cell::new(0));
    block.end();
    let mut run = pin!(each(&block, 3, 0..9, |_, item| {
        begun.set(1);
        ready(Some(item))
    }));
    assert!(poll(run.as_mut()).is_pending());
    assert_eq!(begun.get(), 0);

    // One of the first three ends the block; the others have been taken, but not begun.
    let block = Ending::new();
    let mut taken = 0;
    let mut run = pin!(each(&block, 3, 0..9, |_, _| {
        taken += 1;
        let (block, begun) = (&block, &begun);
        async move {
            begun.set(begun.get() + 1);
            block.end();
            None::<u8>
        }
    }));
    assert!(poll(run.as_mut()).is_pending());
    assert!(!block.is_running());
    assert_eq!(begun.get(), 1);
}

#[test]
fn when_the_block_ends_every_item_is_polled_in_the_next_poll() {
    for items in [1, 32, 61, 62, 200, 1000] {
        let (block, polls) = (Ending::new(), vec![Cell::new(0); items]);
        let mut run = pin!(each(&block, items, &polls, |index, polls| {
            let block = &block;
            poll_fn(move |_| {
                polls.set(polls.get() + 1);
                if block.is_ending() && index % 2 == 0 {
                    Poll::Ready(None::<u8>)
                } else {
                    Poll::Pending
                }
            })
        }));
        assert!(poll(run.as_mut()).is_pending());
        assert_eq!(polls, vec![Cell::new(1); items]);
        // Nobody was woken, nobody is polled.
        assert!(poll(run.as_mut()).is_pending());
        assert_eq!(polls, vec![Cell::new(1); items]);
        block.end();
        assert!(poll(run.as_mut()).is_pending());
        assert_eq!(polls, vec![Cell::new(2); items]);
        // Once: then each looks after itself again.
        block.end();
        assert!(poll(run.as_mut()).is_pending());
        assert_eq!(polls, vec![Cell::new(2); items]);
        assert_eq!(block.is_running(), items > 1);
    }
}

#[test]
fn when_an_item_ends_the_block_every_other_is_polled_in_the_same_poll() {
    // The one that fails is first, in the middle, last; it ends at once or has to wait.
    for (fails, waits) in [(0, false), (99, false), (50, true), (199, true)] {
        let (block, seen, wakers) = (Ending::new(), Cell::new(0), RefCell::new(Vec::new()));
        let mut run = pin!(each(&block, 200, 0..200, |index, _| {
            let (block, seen, wakers) = (&block, &seen, &wakers);
            let mut begun = false;
            poll_fn(move |cx| {
                if index % 2 == 0 || index == fails {
                    wakers.borrow_mut().push(cx.waker().clone());
                }
                if block.is_ending() {
                    seen.set(seen.get() + 1);
                } else if core::mem::replace(&mut begun, true) && index == fails {
                    block.end();
                    if !waits {
                        return Poll::Ready(None::<u8>);
                    }
                }
                Poll::Pending
            })
        }));
        assert!(poll(run.as_mut()).is_pending());
        // Half of them are woken by themselves, too.
        wakers.take().into_iter().for_each(Waker::wake);
        assert!(poll(run.as_mut()).is_pending());
        let expected = if waits { 200 } else { 199 };
        assert_eq!(seen.get(), expected, "{fails}");
    }
}

#[test]
fn an_item_that_wakes_itself_keeps_nobody_from_a_turn_and_lets_the_poll_end() {
    let (block, polls) = (Ending::new(), Cell::new(0));
    let mut run = pin!(each(&block, 200, 0..200, |index, _| {
        let polls = &polls;
        poll_fn(move |cx| {
            polls.set(polls.get() + 1);
            if index < 2 {
                cx.waker().wake_by_ref();
            }
            Poll::<Option<u8>>::Pending
        })
    }));
    assert!(poll(run.as_mut()).is_pending());
    assert!((200..400).contains(&polls.get()), "{}", polls.get());
    polls.set(0);
    block.end();
    assert!(poll(run.as_mut()).is_pending());
    assert!((200..400).contains(&polls.get()), "{}", polls.get());
}

#[test]
fn who_was_woken_is_polled_in_the_order_of_the_seats_and_before_the_next_begins() {
    let block = Ending::new();
    let (polls, wakers) = (RefCell::new(Vec::new()), RefCell::new(Vec::new()));
    let taken = |item: &usize| polls.borrow_mut().push((*item, "taken"));
    let mut run = pin!(each(&block, 2, (0..4).inspect(taken), |_, item| {
        let (polls, wakers) = (&polls, &wakers);
        let mut waits = item < 2;
        poll_fn(move |cx| {
            polls.borrow_mut().push((item, "polled"));
            if core::mem::replace(&mut waits, false) {
                wakers.borrow_mut().push(cx.waker().clone());
                return Poll::Pending;
            }
            Poll::Ready(Some(item))
        })
    }));
    assert!(poll(run.as_mut()).is_pending());
    let begun = |item| [(item, "taken"), (item, "polled")];
    assert_eq!(polls.take(), [begun(0), begun(1)].concat());
    wakers.take().into_iter().rev().for_each(Waker::wake);
    assert_eq!(poll(run.as_mut()), Poll::Ready(vec![0, 1, 2, 3]));
    let woken = vec![(0, "polled"), (1, "polled")];
    assert_eq!(
        polls.take(),
        [woken, [begun(2), begun(3)].concat()].concat()
    );
}

#[test]
fn items_that_wake_themselves_once_need_one_poll_and_wake_nobody() {
    struct Task(AtomicUsize);
    impl Wake for Task {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
    let (block, task) = (Ending::new(), Arc::new(Task(AtomicUsize::new(0))));
    let run = each(&block, 8, 0..100, |_, item| {
        let mut waits = true;
        poll_fn(move |cx| {
            cx.waker().wake_by_ref();
            if core::mem::replace(&mut waits, false) {
                return Poll::Pending;
            }
            Poll::Ready(Some(item))
        })
    });
    let waker = Waker::from(Arc::clone(&task));
    let output = pin!(run).poll(&mut Context::from_waker(&waker));
    assert_eq!(output, Poll::Ready((0..100).collect()));
    assert_eq!(task.0.load(Ordering::Relaxed), 0);
}

#[test]
fn a_block_that_is_dropped_leaves_nothing_running() {
    let block = Ending::new();
    {
        let mut run = pin!(each(&block, 3, 0..9, |_, _| pending::<Option<u8>>()));
        assert!(poll(run.as_mut()).is_pending());
        assert!(block.is_running());
    }
    assert!(!block.is_running());
    block.end();
}

#[tokio::test(start_paused = true)]
async fn when_time_is_over_what_is_there_comes_out_and_the_rest_is_dropped() {
    let (block, log, taken) = (Ending::new(), Log::new(), Cell::new(0));
    let items = [30, 100, 10, 60, 20].into_iter();
    let items = items.inspect(|_| taken.set(taken.get() + 1));
    sleep(ms(7)).await;
    let mut run = pin!(each_until(&block, 2, ms(75), items, |index, takes| {
        let log = &log;
        log.node(index, takes, Some(index))
    }));
    // It counts from the first poll.
    sleep(ms(100)).await;
    assert_eq!(run.as_mut().await, [0, 2]);
    assert_eq!((log.now(), taken.get()), (182, 4));
    let mut events = log.events();
    events.sort_unstable();
    assert_eq!(events, [(182, 1, "dropped"), (182, 3, "dropped")]);
    assert!(!block.is_running());
}

#[tokio::test(start_paused = true)]
async fn what_ends_in_the_last_moment_counts() {
    let (block, log) = (Ending::new(), Log::new());
    let run = each_until(&block, 9, ms(50), [50, 51, 50], |index, takes| {
        log.node(index, takes, Some(takes))
    });
    assert_eq!(run.await, [50, 50]);
    assert_eq!(log.now(), 50);
}

#[tokio::test(start_paused = true)]
async fn when_all_end_in_time_the_output_does_not_wait() {
    let (block, log) = (Ending::new(), Log::new());
    let run = each_until(&block, 9, Duration::MAX, [30, 10], |index, takes| {
        log.node(index, takes, Some(takes))
    });
    assert_eq!(run.await, [30, 10]);
    assert_eq!((log.now(), log.events()), (30, vec![]));
}

#[test]
fn without_time_what_is_ready_at_once_comes_out() {
    let block = Ending::new();
    let run = each_until(&block, 200, Duration::ZERO, 0..200, |index, item| {
        poll_fn(move |_| match index {
            0 | 199 => Poll::Ready(Some(item)),
            _ => Poll::Pending,
        })
    });
    assert_eq!(poll(pin!(run)), Poll::Ready(vec![0, 199]));
}

#[tokio::test(start_paused = true)]
async fn items_that_use_up_the_budget_do_not_put_off_the_end() {
    let block = Ending::new();
    let mut run = pin!(each_until(&block, 1, ms(10), [()], |_, ()| {
        poll_fn(|cx| {
            while pin!(tokio::task::consume_budget()).poll(cx).is_ready() {}
            Poll::<Option<u8>>::Pending
        })
    }));
    assert!(poll(run.as_mut()).is_pending());
    advance(ms(20)).await;
    assert!(poll(run.as_mut()).is_ready());
}

#[tokio::test(start_paused = true)]
async fn when_time_is_over_in_a_block_that_ends_the_rest_is_dropped_and_nothing_comes_out() {
    let (block, log) = (Ending::new(), Log::new());
    let mut run = pin!(each_until(&block, 9, ms(50), [10, 100], |index, takes| {
        log.node(index, takes, Some(takes))
    }));
    assert!(timeout(ms(20), run.as_mut()).await.is_err());
    block.end();
    assert!(timeout(ms(25), run.as_mut()).await.is_err());
    assert!(block.is_running());
    assert!(timeout(ms(500), run.as_mut()).await.is_err());
    assert!(!block.is_running());
    assert_eq!(log.events(), [(50, 1, "dropped")]);
}

#[test]
fn a_block_is_send_when_its_items_are_and_small() {
    fn sent<F: Future + Send>(future: &F) -> usize {
        size_of_val(future)
    }
    async fn borrows<T: Sync>(items: &[T], value: impl Fn(&T) -> u8 + Send + Sync) -> Vec<u8> {
        let (block, failures) = (Ending::new(), Failures::<&str>::new());
        let output = each(&block, 3, items, |item, of| {
            let (value, failures) = (&value, &failures);
            async move {
                sleep(ms(1)).await;
                failures.report(item, "broken");
                Some(value(of))
            }
        });
        output.await
    }
    sent(&borrows(&[1_u8], |item| *item));
    let (block, page) = (Ending::new(), [1_u8; 4096]);
    let body = |index, item: u8| async move {
        sleep(ms(1)).await;
        page.get(index).map(|byte| byte + item)
    };
    let items = || vec![1_u8, 2].into_iter();
    assert!(sent(&each(&block, 3, items(), body)) < 4096 + 256);
    assert!(sent(&each_until(&block, 3, ms(1), items(), body)) < 4096 + 512);
}

#[test]
fn failures_come_in_the_order_of_the_items() {
    let failures = Failures::new();
    let take = || std::iter::from_fn(|| failures.next()).collect::<std::string::String>();
    assert_eq!(take(), "");
    for (item, error) in [(2, 'a'), (0, 'b'), (2, 'c'), (0, 'd'), (1, 'e')] {
        failures.report(item, error);
    }
    assert_eq!(take(), "bdeac");
    assert_eq!(take(), "");
    failures.report(0, 'f');
    assert_eq!(take(), "f");
}

#[test]
fn a_run_inside_starts_nothing_when_the_block_has_ended() {
    let block = Ending::new();
    let mut busy = Sequential::new();
    busy.began(0);
    let mut mode = Within::new(&block, &busy);
    // It is a run of its own: the one around is busy with it.
    assert!(mode.admits() && !mode.stops());
    mode.began(0);
    assert!(!mode.admits() && mode.inside().admits());
    mode.ended(0);
    assert!(mode.admits());
    assert_eq!((mode.width(8), Concurrent.width(8)), (1, 8));
    block.end();
    assert!(!mode.admits() && mode.stops() && mode.inside().stops());
}

/// What one item of [`block_of_runs`] does: a read and a write beside each other, each with the time it takes.
#[derive(Clone, Copy)]
struct Steps {
    read: (u64, Result<u8, &'static str>),
    write: (u64, Result<u8, &'static str>),
}

/// What an expansion does with `for`: an item of it, a run inside of the run.
async fn inside(
    log: &Log,
    mode: Within<'_, Concurrent>,
    item: usize,
    failures: &Failures<&'static str>,
    steps: Steps,
) -> Option<u8> {
    let mut run = Run::<_, _, Later<_>>::new(mode);
    let (mut read, mut write) = (pin!(Lane::new()), pin!(Lane::new()));
    let (mut a, mut b) = (Parcel::new(), Parcel::new());
    poll_fn(move |cx| {
        let mut pass = run.pass(cx);
        let output = pass.step(0, read.as_mut(), |_| {
            Some(log.node(10 * item, steps.read.0, steps.read.1))
        });
        if let Some(value) = output.and_then(|value| pass.check(0, value)) {
            a.set(value);
        }
        let output = pass.commit_step(1, write.as_mut(), |_| {
            Some(log.node(10 * item + 1, steps.write.0, steps.write.1))
        });
        if let Some(value) = output.and_then(|value| pass.check(1, value)) {
            b.set(value);
        }
        if pass.failed() {
            pass.give_up(0, read.as_mut());
            pass.finish(write.as_mut());
        }
        pass.end_inside(item, failures, |_| Some(a.take()? + b.take()?))
    })
    .await
}

type Ended = Result<Vec<u8>, crate::Attached<&'static str>>;

/// A run that is a `for` over these, beside another statement.
async fn block_of_runs(
    log: &Log,
    items: &[Steps],
    other: (u64, Result<u8, &'static str>),
) -> Ended {
    let (block, failures) = (Ending::new(), Failures::new());
    let mut run = Run::<_, _, Collected<_>>::new(Concurrent);
    let (mut lane, mut beside) = (pin!(Lane::new()), pin!(Lane::new()));
    let (mut output, mut done) = (Parcel::new(), Parcel::new());
    poll_fn(|cx| {
        let mut pass = run.pass(cx);
        let start = || {
            let body = |item, steps: &Steps| {
                inside(
                    log,
                    Within::new(&block, &Concurrent),
                    item,
                    &failures,
                    *steps,
                )
            };
            Some(each(&block, Concurrent.width(2), items, body))
        };
        if let Some(value) = pass.step(0, lane.as_mut(), |_| start()) {
            output.set(value);
        }
        pass.failures(0, &failures);
        let start = || Some(log.node(99, other.0, other.1));
        let value = pass.step(1, beside.as_mut(), |_| start());
        if let Some(value) = value.and_then(|value| pass.check(1, value)) {
            done.set(value);
        }
        if pass.failed() {
            pass.finish_block(0, lane.as_mut(), &block);
            pass.failures(0, &failures);
            pass.give_up(0, beside.as_mut());
        }
        pass.end(|_| done.take().and(output.take()))
    })
    .await
}

#[tokio::test(start_paused = true)]
async fn a_run_of_runs_has_their_outputs() {
    let log = Log::new();
    let steps = |read, write, value| Steps {
        read: (read, Ok(value)),
        write: (write, Ok(100)),
    };
    let items = [steps(30, 10, 1), steps(10, 20, 2), steps(5, 40, 3)];
    let output = block_of_runs(&log, &items, (1, Ok(0))).await;
    assert_eq!(output.ok(), Some(vec![101, 102, 103]));
    assert_eq!((log.now(), log.events()), (60, vec![]));
}

#[tokio::test(start_paused = true)]
async fn a_failing_item_drops_what_looks_at_once_and_finishes_what_writes() {
    let log = Log::new();
    let items = [
        // Fails at 20, while its own write goes on, and that fails, too.
        Steps {
            read: (20, Err("read 0")),
            write: (35, Err("write 0")),
        },
        // Its read is dropped at 20, its write finished.
        Steps {
            read: (90, Ok(1)),
            write: (50, Err("write 1")),
        },
        // Never begins.
        Steps {
            read: (1, Err("read 2")),
            write: (1, Ok(1)),
        },
    ];
    let failed = block_of_runs(&log, &items, (70, Ok(0)))
        .await
        .expect_err("failed");
    assert_eq!(*failed.error(), "read 0");
    assert_eq!(failed.also(), ["write 0", "write 1"]);
    assert_eq!(log.events(), [(20, 10, "dropped"), (20, 99, "dropped")]);
    assert_eq!(log.now(), 50);
}

#[tokio::test(start_paused = true)]
async fn a_write_that_fails_last_fails_the_run_with_the_first_item_of_the_moment() {
    let log = Log::new();
    let item = |error| Steps {
        read: (5, Ok(1)),
        write: (10, Err(error)),
    };
    let failed = block_of_runs(&log, &[item("0"), item("1"), item("2")], (70, Ok(0))).await;
    let failed = failed.expect_err("failed");
    // The second was polled after the block had ended, in the same moment.
    assert_eq!((*failed.error(), failed.also()), ("0", &["1"][..]));
    assert_eq!((log.now(), log.events()), (10, vec![(10, 99, "dropped")]));
}

#[tokio::test(start_paused = true)]
async fn a_failure_beside_the_block_ends_it_in_the_same_pass() {
    let log = Log::new();
    let item = Steps {
        read: (90, Ok(1)),
        write: (50, Ok(1)),
    };
    let failed = block_of_runs(&log, &[item; 5], (20, Err("beside"))).await;
    assert_eq!(*failed.expect_err("failed").error(), "beside");
    assert_eq!(log.events(), [(20, 0, "dropped"), (20, 10, "dropped")]);
    assert_eq!(log.now(), 50);
}

#[tokio::test(start_paused = true)]
async fn a_block_that_only_looks_is_over_in_the_pass_that_failed() {
    let log = Log::new();
    let item = Steps {
        read: (90, Ok(1)),
        write: (5, Ok(1)),
    };
    let failed = block_of_runs(&log, &[item; 2], (20, Err("beside"))).await;
    assert_eq!(*failed.expect_err("failed").error(), "beside");
    assert_eq!(log.now(), 20);
}

#[tokio::test(start_paused = true)]
async fn a_block_that_has_not_begun_or_has_ended_is_over_at_once() {
    type Items = Pin<Box<dyn Future<Output = Vec<u8>>>>;
    let block = Ending::new();
    let mut run = Run::<_, &str, ()>::new(Concurrent);
    let (mut idle, mut over) = (pin!(Lane::<Items>::new()), pin!(Lane::<Items>::new()));
    over.set(Lane::Over);
    let failed = poll_fn(|cx| {
        let mut pass = run.pass(cx);
        pass.check(0, Err::<(), _>("broken"));
        assert!(pass.failed());
        pass.finish_block(0, idle.as_mut(), &block);
        pass.finish_block(0, over.as_mut(), &block);
        pass.end(|_| Some(()))
    });
    assert_eq!(failed.await, Err("broken"));
    assert!(matches!(*idle, Lane::Over));
}

#[test]
fn a_run_that_stops_has_no_output_when_its_block_ends_in_that_moment() {
    let around = Ending::new();
    let (block, woken) = (Ending::new(), Cell::new(None::<u8>));
    let mut run = Run::<_, &str, ()>::new(Within::new(&around, &Concurrent));
    let mut lane = pin!(Lane::new());
    let mut stops = pin!(poll_fn(|cx| {
        let mut pass = run.pass(cx);
        if !pass.failed() {
            let ended = |_: &mut Context<'_>| match woken.get() {
                Some(value) => Poll::Ready(value),
                None => Poll::Pending,
            };
            let _ = pass.step(0, lane.as_mut(), |_| Some(poll_fn(ended)));
            return pass.end(|_| Some(0));
        }
        pass.finish_block(0, lane.as_mut(), &block);
        pass.end(|_| Some(1))
    }));
    assert!(poll(stops.as_mut()).is_pending());
    woken.set(Some(1));
    around.end();
    assert!(poll(stops.as_mut()).is_pending());
    assert!(!block.is_running());
    assert!(poll(stops.as_mut()).is_pending());
}

#[tokio::test(start_paused = true)]
async fn a_run_does_not_wait_for_a_member_that_lost() {
    for sequential in [false, true] {
        let log = Log::new();
        let output = if sequential {
            fastest(&log, Sequential::new()).await
        } else {
            fastest(&log, Concurrent).await
        };
        let events = if sequential {
            vec![]
        } else {
            vec![(10, 0, "dropped")]
        };
        let (value, end) = if sequential { (0, 90) } else { (1, 10) };
        assert_eq!(output, Ok(value));
        assert_eq!((log.now(), log.events()), (end, events));
    }
}

/// What an expansion does with `select_ok!`: a slow member, then one that is fast.
async fn fastest(log: &Log, mode: impl Mode) -> Result<u8, &'static str> {
    let mut run = Run::<_, &str, ()>::new(mode);
    let (mut slow, mut fast) = (pin!(Lane::new()), pin!(Lane::new()));
    let (mut members, mut error) = (Members::<u8, 2>::new(1), Parcel::new());
    let mut decided = Parcel::new();
    let ended = poll_fn(|cx| {
        let mut pass = run.pass(cx);
        let value = pass.step(0, slow.as_mut(), |_| {
            members.open()?;
            Some(log.node(0, 90, Ok::<_, &str>(0)))
        });
        if let Some(value) = value {
            members.gave(0, value, &mut error);
        }
        let value = pass.step(1, fast.as_mut(), |_| {
            members.open()?;
            Some(log.node(1, 10, Ok::<_, &str>(1)))
        });
        if let Some(value) = value {
            members.gave(1, value, &mut error);
        }
        if let Some(value) = members.first() {
            pass.lose(0, slow.as_mut());
            pass.lose(0, fast.as_mut());
            decided.set(value);
        }
        pass.end(|_| decided.take())
    });
    timeout(ms(500), ended)
        .await
        .expect("it ends")?
        .ok_or("all failed")
}
