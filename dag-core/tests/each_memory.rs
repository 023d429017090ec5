//! What a `for` block allocates. (A file of its own, for the allocator that counts.)

#![cfg(feature = "tokio")]
#![allow(
    unsafe_code,
    reason = "an allocator that counts can only be written so"
)]

use dag_core::__private::{Ending, Failures, each, each_until};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

struct Counting;

thread_local! {
    static ALLOCATED: Cell<usize> = const { Cell::new(0) };
    static MOVED: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: every call is passed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // A thread that is ending has no counter any more, and no test either.
        let _ = ALLOCATED.try_with(|count| count.set(count.get() + 1));
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let _ = MOVED.try_with(|count| count.set(count.get() + 1));
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static GLOBAL: Counting = Counting;

/// How often `f` allocates and reallocates, and what it returns.
fn counted<T>(f: impl FnOnce() -> T) -> ((usize, usize), T) {
    let count = || (ALLOCATED.with(Cell::get), MOVED.with(Cell::get));
    let before = count();
    let output = f();
    let after = count();
    ((after.0 - before.0, after.1 - before.1), output)
}

/// Polls until it is ready; every item wakes itself.
fn run<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut cx) {
            return output;
        }
    }
}

/// Ready at the second poll.
async fn one_wait() {
    let mut waited = false;
    std::future::poll_fn(|cx| {
        if std::mem::replace(&mut waited, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// What `count` items that give a `T` allocate.
fn block<T>(count: u64, limit: usize, value: impl Fn(u64) -> T) -> ((usize, usize), Vec<T>) {
    let block = Ending::new();
    let value = &value;
    counted(|| {
        run(each(&block, limit, 0..count, |_, item| async move {
            one_wait().await;
            Some(value(item))
        }))
    })
}

#[test]
fn the_counter_counts() {
    assert_eq!(counted(|| black_box(Box::new(1))).0, (1, 0));
    assert_eq!(counted(|| black_box(1)).0, (0, 0));
    let mut grows = vec![1, 2];
    assert_eq!(counted(|| grows.reserve_exact(1000)).0, (0, 1));
}

#[test]
fn a_block_allocates_for_its_results_and_twice_besides() {
    for (count, limit) in [(1000, 32), (10, 32), (10, 3), (1, 1)] {
        let (allocations, output) = block(count, limit, |item| item);
        assert_eq!(output, (0..count).collect::<Vec<_>>());
        assert_eq!(allocations, (3, 0), "{count} at {limit}");

        let (allocations, output) = block(count, limit, |item| (item, item == 7));
        assert_eq!(output.len() as u64, count);
        assert_eq!(allocations, (3, 0), "{count} at {limit}");

        let (allocations, output) = block(count, limit, |_| ());
        assert_eq!(output.len() as u64, count);
        assert_eq!(allocations, (2, 0), "{count} at {limit}");
    }
}

#[test]
fn results_of_an_odd_size_are_not_moved() {
    for count in 1..50 {
        let (allocations, output) = block(count, 8, |item| (item, item));
        assert_eq!(output.len() as u64, count);
        assert_eq!(allocations, (3, 0));
    }
}

#[test]
fn an_empty_block_allocates_nothing() {
    assert_eq!(block(0, 32, |item| item).0, (0, 0));
}

#[test]
fn a_block_that_ends_with_what_is_there_allocates_once_more_to_put_that_in_order() {
    let outer = Ending::new();
    let (allocations, output) = counted(|| {
        let item = |index, item: u64| async move {
            if index % 2 == 0 {
                std::future::pending::<()>().await;
            }
            Some(item)
        };
        run(each_until(&outer, 100, Duration::ZERO, 0..100_u64, item))
    });
    assert_eq!((allocations, output.len()), ((4, 0), 50));
}

#[test]
fn one_failure_allocates_nothing() {
    let failures = Failures::<u8>::new();
    assert_eq!(counted(|| failures.next()), ((0, 0), None));
    assert_eq!(counted(|| failures.report(3, 7)), ((0, 0), ()));
    assert_eq!(counted(|| failures.next()), ((0, 0), Some(7)));
}
