//! A place for one value that is written once and lent to any number of readers.
//!
//! In: one value through the [`Writer`]. Out: `&T` through any [`Reader`], for as long as the slot
//! is borrowed. There is one writer because [`Slot::split`] takes the slot by `&mut`, so setting the
//! value needs one store and no compare-and-swap. An [`Owner`] is both ends in one: nobody else reads while it
//! writes, so it needs no atomic operation. Nothing here can be misused from safe code.
//!
//! This module and `block::seats` hold the only `unsafe` of the crate. `OnceLock` would do without, at four times
//! the cost per node (measured on the diamond and on `layered20`).
#![allow(
    unsafe_code,
    reason = "a write-once slot without a lock is the one piece the executor needs `unsafe` for"
)]

use core::cell::UnsafeCell;
use core::fmt;
use core::mem::MaybeUninit;
use core::sync::atomic::{AtomicBool, Ordering};

/// A value that does not exist yet, or exists for good.
///
/// `full` guards `value`: while it is `false` only the writer may touch `value`; once it is `true`
/// `value` is initialised and nobody writes to it again while the slot is borrowed.
pub struct Slot<T> {
    full: AtomicBool,
    value: UnsafeCell<MaybeUninit<T>>,
}

// SAFETY: a shared slot gives `&T` to readers on other threads (`T: Sync`), and the writer may put a
// value in on one thread that is dropped with the slot on another (`T: Send`). The release store of
// `full` in `Writer::set` and the acquire load in `Reader::get` order the write before every read.
unsafe impl<T: Send + Sync> Sync for Slot<T> {}

impl<T> Slot<T> {
    /// An empty slot.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            full: AtomicBool::new(false),
            value: UnsafeCell::new(MaybeUninit::uninit()),
        }
    }

    /// The writer and a reader; both live as long as this borrow of the slot.
    pub fn split(&mut self) -> (Writer<'_, T>, Reader<'_, T>) {
        let slot = &*self;
        (Writer { slot }, Reader { slot })
    }

    /// The one end of a slot whose readers are all where its writer is; it lives as long as this borrow of the slot.
    pub fn own(&mut self) -> Owner<'_, T> {
        Owner { slot: self }
    }

    /// Takes the value out, if it was set.
    #[must_use]
    pub fn into_inner(mut self) -> Option<T> {
        if !core::mem::take(self.full.get_mut()) {
            return None;
        }
        // SAFETY: `full` was true, so the value is initialised; it is false now, so `drop` will not
        // see the value again.
        Some(unsafe { self.value.get_mut().assume_init_read() })
    }
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Drop for Slot<T> {
    fn drop(&mut self) {
        if *self.full.get_mut() {
            // SAFETY: `full` is true, so the value is initialised, and it is dropped only here.
            unsafe { self.value.get_mut().assume_init_drop() }
        }
    }
}

impl<T> fmt::Debug for Slot<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Slot")
            .field("full", &self.full)
            .finish_non_exhaustive()
    }
}

/// The one end that may put the value in.
#[derive(Debug)]
pub struct Writer<'s, T> {
    slot: &'s Slot<T>,
}

impl<T> Writer<'_, T> {
    /// Puts the value in. A slot that is full keeps what it has, and `value` is dropped.
    #[inline]
    pub fn set(&mut self, value: T) {
        if self.slot.full.load(Ordering::Relaxed) {
            return;
        }
        // SAFETY: `full` is false, so no reader holds a reference into the slot, and none can get
        // one before the store below. This is the only writer: `split` took the slot by `&mut`, the
        // writer is neither `Copy` nor `Clone`, and this method takes it by `&mut`.
        unsafe { (*self.slot.value.get()).write(value) };
        self.slot.full.store(true, Ordering::Release);
    }
}

/// An end that sees the value once it is there.
#[derive(Debug)]
pub struct Reader<'s, T> {
    slot: &'s Slot<T>,
}

impl<T> Clone for Reader<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Reader<'_, T> {}

impl<'s, T> Reader<'s, T> {
    /// The value, if it exists.
    #[inline]
    #[must_use]
    pub fn get(self) -> Option<&'s T> {
        if !self.slot.full.load(Ordering::Acquire) {
            return None;
        }
        // SAFETY: `full` is true, so the value is initialised, and it is neither written nor dropped
        // while the slot is borrowed for `'s`.
        Some(unsafe { (*self.slot.value.get()).assume_init_ref() })
    }
}

/// The only end of a slot: it writes and reads, so that neither needs an atomic operation.
#[derive(Debug)]
pub struct Owner<'s, T> {
    slot: &'s Slot<T>,
}

// SAFETY: `set` takes the owner by `&mut` and `get` by `&`, and there is no other end, so no thread reads `full` or `value` while
// another writes. A full slot is not written again while it is borrowed. Who has an owner on another thread puts a `T` into the
// slot there or has a `&T` of it (`T: Send + Sync`); who has a reference to an owner gets a `&T` (`T: Sync`).
unsafe impl<T: Send + Sync> Send for Owner<'_, T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for Owner<'_, T> {}

impl<'s, T> Owner<'s, T> {
    /// Puts the value in. A slot that is full keeps what it has, and `value` is dropped.
    #[inline]
    pub fn set(&mut self, value: T) {
        if self.is_full() {
            return;
        }
        // SAFETY: `full` is false, so nobody has a reference into the slot. There is no other end: `own` took the slot by
        // `&mut`, an owner is neither `Copy` nor `Clone`, and this method takes it by `&mut`.
        unsafe {
            (*self.slot.value.get()).write(value);
            *self.slot.full.as_ptr() = true;
        }
    }

    /// The value, if it exists.
    #[inline]
    #[must_use]
    pub fn get(&self) -> Option<&'s T> {
        if !self.is_full() {
            return None;
        }
        // SAFETY: `full` is true, so the value is initialised, and it is neither written nor dropped while the slot is borrowed
        // for `'s`.
        Some(unsafe { (*self.slot.value.get()).assume_init_ref() })
    }

    #[inline]
    fn is_full(&self) -> bool {
        // SAFETY: only `set` writes to it, which takes the only end by `&mut`.
        unsafe { *self.slot.full.as_ptr() }
    }
}

/// What a stage before has made, read like what a [`Reader`] waits for.
#[derive(Debug)]
pub struct Made<'s, T>(pub &'s T);

impl<T> Clone for Made<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Made<'_, T> {}

impl<'s, T> Made<'s, T> {
    /// The value, which exists.
    #[inline]
    #[must_use]
    pub fn get(self) -> Option<&'s T> {
        Some(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Slot;
    use core::cell::Cell;

    struct CountsDrops<'a>(&'a Cell<u32>);

    impl Drop for CountsDrops<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }

    #[test]
    fn a_value_is_seen_by_every_reader_once_it_is_set() {
        let mut slot = Slot::new();
        let (mut writer, reader) = slot.split();
        let other = reader;
        assert_eq!(reader.get(), None);
        writer.set(7);
        assert_eq!((reader.get(), other.get()), (Some(&7), Some(&7)));
        assert_eq!(slot.into_inner(), Some(7));
    }

    #[test]
    fn the_first_value_stays() {
        let mut slot = Slot::new();
        let (mut writer, reader) = slot.split();
        writer.set(1);
        let first = reader.get();
        writer.set(2);
        assert_eq!((first, reader.get()), (Some(&1), Some(&1)));
    }

    #[test]
    fn what_an_owner_sets_it_reads_and_lends_for_as_long_as_the_slot() {
        let drops = Cell::new(0);
        let mut slot = Slot::new();
        let first = {
            let mut owner = slot.own();
            assert!(owner.get().is_none());
            owner.set(CountsDrops(&drops));
            let first = owner.get();
            owner.set(CountsDrops(&drops));
            assert_eq!(drops.get(), 1, "the refused value");
            first
        };
        assert!(first.is_some());
        assert!(slot.own().get().is_some(), "an owner later on");
        drop(slot);
        assert_eq!(drops.get(), 2);
    }

    #[test]
    fn an_owner_may_go_to_another_thread() {
        let mut slot = Slot::new();
        let mut owner = slot.own();
        let lent = std::thread::scope(|scope| {
            let set = scope.spawn(move || {
                owner.set([5_u64; 8]);
                owner
            });
            set.join().ok().and_then(|owner| owner.get())
        });
        assert_eq!(lent, Some(&[5; 8]));
    }

    #[test]
    fn a_slot_split_again_keeps_its_value() {
        let mut slot = Slot::new();
        slot.split().0.set(1);
        let (mut writer, reader) = slot.split();
        writer.set(2);
        assert_eq!(reader.get(), Some(&1));
    }

    #[test]
    fn every_value_is_dropped_once() {
        let drops = Cell::new(0);
        let mut slot = Slot::new();
        slot.split().0.set(CountsDrops(&drops));
        slot.split().0.set(CountsDrops(&drops));
        assert_eq!(drops.get(), 1, "the refused value");
        drop(slot);
        assert_eq!(drops.get(), 2, "and the one that stayed");

        drop(Slot::<CountsDrops<'_>>::new());
        let mut slot = Slot::new();
        slot.split().0.set(CountsDrops(&drops));
        drop(slot.into_inner());
        assert_eq!(drops.get(), 3);
    }

    #[test]
    fn a_reader_on_another_thread_sees_the_whole_value() {
        let mut slot = Slot::new();
        let (mut writer, reader) = slot.split();
        std::thread::scope(|scope| {
            scope.spawn(move || {
                loop {
                    if let Some(value) = reader.get() {
                        let value: &[u64; 8] = value;
                        assert_eq!(*value, [5; 8]);
                        break;
                    }
                    std::hint::spin_loop();
                }
            });
            writer.set([5; 8]);
        });
    }
}
