//! A workflow inside another allocates nothing. (A file of its own, for the allocator that counts.)

#![allow(
    unsafe_code,
    reason = "an allocator that counts can only be written so"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use dag_core::{node, workflow};
use dag_tests::{block_on, yield_times};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

fn count() {
    // A thread that is ending has no counter any more, and no test either.
    let _ = ALLOCATIONS.try_with(|count| count.set(count.get() + 1));
}

// SAFETY: every call is passed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static GLOBAL: Counting = Counting;

/// The allocations of this thread while `f` runs, and what it returns.
fn counted<T>(f: impl FnOnce() -> T) -> (usize, T) {
    let before = ALLOCATIONS.with(Cell::get);
    let output = f();
    (ALLOCATIONS.with(Cell::get) - before, output)
}

#[test]
fn the_counter_counts() {
    assert_eq!(counted(|| black_box(Box::new(1))).0, 1);
    assert_eq!(counted(|| black_box(1)).0, 0);
}

#[derive(Debug, PartialEq, Eq)]
struct Broken(u64);

#[node(pure)]
async fn wait(turns: u64) -> u64 {
    yield_times(turns).await;
    turns
}

#[node(pure)]
async fn fail_at(n: u64, limit: u64) -> Result<u64, Broken> {
    yield_times(n).await;
    if n < limit { Ok(n) } else { Err(Broken(n)) }
}

workflow!(
    async fn leaf(n: u64) -> Result<u64, Broken> {
        let a = wait(n);
        let b = fail_at(n, 5)?;
        Ok(a + b)
    }
);

workflow!(
    async fn branch(n: u64) -> Result<u64, Broken> {
        let a = leaf(n)?;
        let b = leaf(2).ok();
        let c = wait(4);
        Ok(a + b.unwrap_or(0) + c)
    }
);

workflow!(
    async fn root(n: u64) -> Result<u64, Broken> {
        let a = branch(n)?;
        let b = branch(1).or_else(branch(2))?;
        let slow = wait(9);
        Ok(a + b + slow)
    }
);

#[test]
fn workflows_in_workflows_allocate_nothing() {
    let (allocations, output) = counted(|| block_on(root(3)));
    assert_eq!(output, Ok((6 + 4 + 4) + (2 + 4 + 4) + 9));
    assert_eq!(allocations, 0);
}

#[test]
fn a_failure_in_the_innermost_allocates_nothing() {
    let (allocations, output) = counted(|| block_on(root(5)));
    assert_eq!(output, Err(Broken(5)));
    assert_eq!(allocations, 0);
}

#[test]
fn the_sequential_form_allocates_nothing_either() {
    let (allocations, output) = counted(|| block_on(root::sequential(3)));
    assert_eq!(output, Ok(33));
    assert_eq!(allocations, 0);
}

workflow!(
    async fn guessed(n: u64, guess: Option<u64>) -> Result<u64, Broken> {
        let a = wait(n).guess(guess);
        let b = fail_at(a, 5)?;
        let c = wait(b);
        let d = #[speculate]
        match a {
            0 => wait(1),
            _ => wait(2),
        };
        Ok(c + d)
    }
);

#[test]
fn a_guess_and_an_arm_that_starts_early_allocate_nothing() {
    for guess in [None, Some(3), Some(9)] {
        assert_eq!(
            counted(|| block_on(guessed(3, guess))),
            (0, Ok(5)),
            "{guess:?}"
        );
    }
}
