//! An allocator that counts while it is told to.

#![allow(
    unsafe_code,
    reason = "an allocator that counts can only be written so"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

struct Counting;

/// Nobody is counted; who says so; all.
static COUNTS: AtomicU8 = AtomicU8::new(0);
static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);
static BYTES: AtomicUsize = AtomicUsize::new(0);
static FREED: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    static THIS_THREAD: Cell<bool> = const { Cell::new(false) };
}

fn counts() -> bool {
    match COUNTS.load(Ordering::Relaxed) {
        0 => false,
        1 => THIS_THREAD.try_with(Cell::get).unwrap_or(false),
        _ => true,
    }
}

fn count(bytes: usize) {
    if counts() {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        BYTES.fetch_add(bytes, Ordering::Relaxed);
    }
}

fn count_freed(bytes: usize) {
    if counts() {
        FREED.fetch_add(bytes, Ordering::Relaxed);
    }
}

// SAFETY: every call is passed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count_freed(layout.size());
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count_freed(layout.size());
        count(size);
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static GLOBAL: Counting = Counting;

/// What was allocated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Heap {
    pub(crate) allocations: usize,
    pub(crate) bytes: usize,
    /// Bytes that are still held.
    pub(crate) held: usize,
}

/// What this thread allocates while `f` runs, and what it returns.
pub(crate) fn counted<T>(f: impl FnOnce() -> T) -> (Heap, T) {
    THIS_THREAD.set(true);
    let counted = counted_as(1, f);
    THIS_THREAD.set(false);
    counted
}

/// What all threads allocate meanwhile.
pub(crate) fn counted_everywhere<T>(f: impl FnOnce() -> T) -> (Heap, T) {
    counted_as(2, f)
}

fn counted_as<T>(who: u8, f: impl FnOnce() -> T) -> (Heap, T) {
    for counter in [&ALLOCATIONS, &BYTES, &FREED] {
        counter.store(0, Ordering::Relaxed);
    }
    COUNTS.store(who, Ordering::SeqCst);
    let output = f();
    COUNTS.store(0, Ordering::SeqCst);
    let [allocations, bytes, freed] =
        [&ALLOCATIONS, &BYTES, &FREED].map(|counter| counter.load(Ordering::SeqCst));
    (
        Heap {
            allocations,
            bytes,
            held: bytes.saturating_sub(freed),
        },
        output,
    )
}
