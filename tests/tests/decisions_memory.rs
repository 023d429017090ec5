//! A decision allocates nothing, whichever arm runs, also in a run that fails. (A file of its own, for the
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

/// Neither `Clone` nor `Copy`.
#[derive(Debug, PartialEq, Eq)]
enum Parcel {
    Bytes(Vec<u8>),
    Number(u64),
    Nothing,
}

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

#[node(pure)]
async fn measure(bytes: &[u8]) -> u64 {
    yield_times(2).await;
    bytes.len() as u64
}

#[node(pure)]
async fn pass_on(bytes: Vec<u8>) -> Parcel {
    yield_times(1).await;
    Parcel::Bytes(bytes)
}

workflow!(
    async fn decided(parcel: Parcel, n: u64) -> Result<(Parcel, u64), Broken> {
        let early = wait(3);
        let (parcel_back, size) = match parcel {
            Parcel::Bytes(bytes) if bytes.len() > 4 => {
                let length = measure(&bytes);
                let back = pass_on(bytes.clone());
                (back, length + early)
            }
            Parcel::Bytes(bytes) => {
                let back = pass_on(bytes);
                (back, 0)
            }
            Parcel::Number(number) => {
                let checked = fail_at(number, 10)?;
                let deep = if checked > 5 {
                    match wait(checked) {
                        6 => wait(2),
                        other => other + early,
                    }
                } else {
                    1
                };
                (Parcel::Nothing, deep)
            }
            Parcel::Nothing => (Parcel::Nothing, 0),
        };
        let maybe = if n > 3 {
            wait(n)
        };
        let soft = match n {
            0 => fail_at(20, 10),
            _ => fail_at(1, 10),
        }
        .or_else(fail_at(2, 10))
        .unwrap_or(7);
        Ok((parcel_back, size + maybe.unwrap_or(0) + soft))
    }
);

#[test]
fn a_decision_allocates_nothing_whichever_arm_runs() {
    let cases = [
        (Parcel::Bytes(vec![1, 2]), 0, 2),
        (Parcel::Number(6), 0, 2 + 2),
        (Parcel::Number(7), 1, 7 + 3 + 1),
        (Parcel::Number(2), 4, 1 + 4 + 1),
        (Parcel::Nothing, 0, 2),
    ];
    for (parcel, n, expected) in cases {
        let (allocations, output) = counted(|| block_on(decided(parcel, n)));
        assert_eq!(output.map(|(_, length)| length), Ok(expected));
        assert_eq!(allocations, 0);
    }
}

#[test]
fn an_arm_allocates_what_its_glue_does() {
    let parcel = Parcel::Bytes(vec![0; 5]);
    let (allocations, output) = counted(|| block_on(decided(parcel, 0)));
    assert_eq!(output, Ok((Parcel::Bytes(vec![0; 5]), 5 + 3 + 2)));
    assert_eq!(allocations, 1);
}

#[test]
fn a_run_that_fails_in_an_arm_allocates_nothing() {
    let (allocations, output) = counted(|| block_on(decided(Parcel::Number(12), 5)));
    assert_eq!(output, Err(Broken(12)));
    assert_eq!(allocations, 0);
}

#[test]
fn the_sequential_form_allocates_nothing_either() {
    let (allocations, output) = counted(|| block_on(decided::sequential(Parcel::Number(7), 1)));
    assert_eq!(output, Ok((Parcel::Nothing, 11)));
    assert_eq!(allocations, 0);
}
