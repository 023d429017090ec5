//! An allocator that counts while it is told to.

#![allow(
    unsafe_code,
    reason = "an allocator that counts can only be written so"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

struct Counting;

static COUNTS: AtomicBool = AtomicBool::new(false);
static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);
static BYTES: AtomicUsize = AtomicUsize::new(0);
static FREED: AtomicUsize = AtomicUsize::new(0);

fn count(bytes: usize) {
    if COUNTS.load(Ordering::Relaxed) {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        BYTES.fetch_add(bytes, Ordering::Relaxed);
    }
}

fn count_freed(bytes: usize) {
    if COUNTS.load(Ordering::Relaxed) {
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

/// What the whole process allocates while `f` runs, and what it returns.
pub(crate) fn counted<T>(f: impl FnOnce() -> T) -> (Heap, T) {
    for counter in [&ALLOCATIONS, &BYTES, &FREED] {
        counter.store(0, Ordering::Relaxed);
    }
    COUNTS.store(true, Ordering::SeqCst);
    let output = f();
    COUNTS.store(false, Ordering::SeqCst);
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
