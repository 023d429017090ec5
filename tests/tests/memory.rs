//! A run of plain nodes allocates nothing, the first one included. (A file of its own, for the
//! allocator that counts.)

#![allow(
    unsafe_code,
    reason = "an allocator that counts can only be written so"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use dag_core::{node, workflow};
use dag_tests::{block_on, yield_times};

#[path = "common/layers.rs"]
mod layers;

/// Waits as many polls as there would be tens of milliseconds.
async fn pause(ms: u64) {
    yield_times(ms / 10).await;
}

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

#[test]
fn layered20_allocates_nothing_from_its_first_run_on() {
    let expected = layers::expected();
    for _ in 0..3 {
        let (allocations, value) = counted(|| block_on(layers::layered20()));
        assert_eq!(value, expected);
        assert_eq!(allocations, 0);
    }
}

#[test]
fn the_sequential_form_allocates_nothing_either() {
    let (allocations, value) = counted(|| block_on(layers::layered20::sequential()));
    assert_eq!(value, layers::expected());
    assert_eq!(allocations, 0);
}

mod failing {
    use super::{block_on, counted, node, workflow, yield_times};

    #[derive(Debug, PartialEq, Eq)]
    struct Broken;

    #[node(pure)]
    async fn wait(turns: u64) -> u64 {
        yield_times(turns).await;
        turns
    }

    #[node(pure)]
    async fn fail(turns: u64) -> Result<u64, Broken> {
        yield_times(turns).await;
        Err(Broken)
    }

    workflow!(
        async fn broken() -> Result<u64, Broken> {
            let a = wait(9);
            let soft = fail(1).unwrap_or(0);
            let b = fail(soft + 3)?;
            Ok(a + b)
        }
    );

    #[test]
    fn a_run_that_fails_allocates_nothing() {
        let (allocations, result) = counted(|| block_on(broken()));
        assert_eq!(result, Err(Broken));
        assert_eq!(allocations, 0);
    }
}

mod large_values {
    use super::{block_on, counted, node, workflow, yield_times};

    /// Neither `Clone` nor `Copy`: whoever reads it reads the one there is.
    struct Large(Vec<u8>);

    #[node(pure)]
    async fn load(bytes: Vec<u8>) -> Large {
        yield_times(1).await;
        Large(bytes)
    }

    #[node(pure)]
    async fn read(large: &Large, at: usize) -> (usize, u8) {
        yield_times(2).await;
        let address = large.0.as_ptr().addr();
        (address, large.0.get(at).copied().unwrap_or(0))
    }

    workflow!(
        async fn readers(bytes: Vec<u8>) -> ([(usize, u8); 20], Large) {
            let large = load(bytes);
            let a0 = read(&large, 0);
            let a1 = read(&large, 1);
            let a2 = read(&large, 2);
            let a3 = read(&large, 3);
            let a4 = read(&large, 4);
            let a5 = read(&large, 5);
            let a6 = read(&large, 6);
            let a7 = read(&large, 7);
            let a8 = read(&large, 8);
            let a9 = read(&large, 9);
            let b0 = read(.., 10);
            let b1 = read(.., 11);
            let b2 = read(.., 12);
            let b3 = read(.., 13);
            let b4 = read(.., 14);
            let b5 = read(.., 15);
            let b6 = read(.., 16);
            let b7 = read(.., 17);
            let b8 = read(.., 18);
            let b9 = read(.., 19);
            let all = [
                a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0, b1, b2, b3, b4, b5, b6, b7, b8, b9,
            ];
            (all, large)
        }
    );

    #[test]
    fn a_large_value_is_lent_to_twenty_readers_without_a_copy() {
        let bytes: Vec<u8> = (0..=255).cycle().take(1 << 20).collect();
        let address = bytes.as_ptr().addr();
        let (allocations, (all, large)) = counted(|| block_on(readers(bytes)));
        assert_eq!(allocations, 0);
        assert_eq!(large.0.as_ptr().addr(), address);
        for (at, (seen, byte)) in all.iter().enumerate() {
            assert_eq!((*seen, usize::from(*byte)), (address, at));
        }
    }
}
