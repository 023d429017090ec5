//! The wakers of all seats, in one allocation: who is to be polled.
//!
//! ```text
//! rows   │ woken: one bit for each seat, .. │ woken, .. │ ..
//! ```
//!
//! A waker is an `Arc` of the rows in disguise: the address of a row, and in the lowest bits of that the number of the seat in it. It
//! sets its bit, and wakes the task if that waits; so items that wake themselves, or each other, while they are polled cost the task
//! nothing.

use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ops::Deref;
use core::ptr::slice_from_raw_parts;
use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use core::task::{RawWaker, RawWakerVTable, Waker};
use std::sync::{Arc, Mutex, PoisonError};

/// The wakers of so many seats.
#[derive(Debug)]
pub(in crate::block) struct Wakers {
    rows: Arc<[Row]>,
}

impl Wakers {
    /// For so many seats; none is woken.
    pub(super) fn new(seats: usize) -> Self {
        let rows = seats.div_ceil(ROW).max(1);
        Self {
            rows: (0..rows).map(|row| Row::new(row, rows)).collect(),
        }
    }

    /// That of a seat, for a poll.
    ///
    /// # Panics
    ///
    /// If there is no such seat.
    #[inline]
    pub(super) fn lend(&self, seat: usize) -> Lent<'_> {
        let row = seat / ROW;
        assert!(row < self.rows.len(), "only seats are polled");
        let row = Arc::as_ptr(&self.rows).cast::<Row>().wrapping_add(row);
        let data = row.cast::<()>().map_addr(|row| row | (seat % ROW));
        // SAFETY: `data` is what the functions of the table ask for. The waker is used only as long as the rows are borrowed, and
        // is not dropped, so it needs no count of its own.
        let waker = unsafe { Waker::from_raw(RawWaker::new(data, &TABLE)) };
        Lent {
            waker: ManuallyDrop::new(waker),
            of: PhantomData,
        }
    }

    /// A poll of the task begins: it need not be woken for what is woken until it waits again.
    #[inline]
    pub(in crate::block) fn begin(&self) {
        self.task().waits.store(false, Ordering::Relaxed);
    }

    /// How many rows are there?
    #[inline]
    pub(in crate::block) fn rows(&self) -> usize {
        self.rows.len()
    }

    /// The seats of this row that were woken since they were last asked for.
    #[inline]
    pub(in crate::block) fn woken(&self, row: usize) -> Woken {
        let woken = self.rows.get(row).map_or(0, Row::take);
        Woken {
            first: row * ROW,
            woken,
        }
    }

    /// Was one woken that was not asked for since? One that is woken meanwhile may be missed.
    #[inline]
    pub(in crate::block) fn is_woken(&self) -> bool {
        let mut rows = self.rows.iter();
        rows.any(|row| row.woken.load(Ordering::Relaxed) != 0)
    }

    /// All are.
    pub(in crate::block) fn wake_all(&self) {
        for row in &*self.rows {
            // What was done before one was woken by another is still seen.
            row.woken.fetch_or(usize::MAX, Ordering::Relaxed);
        }
    }

    /// From now on `task` is woken when a seat is; `false` if one was by now: then nobody will be.
    pub(in crate::block) fn wait(&self, task: &Waker) -> bool {
        self.task().remember(task);
        // All are `SeqCst`, here, in `wake_by_ref` and in `Task::wake`: who wakes a seat sees that the task waits, or is seen here.
        self.task().waits.store(true, Ordering::SeqCst);
        let mut rows = self.rows.iter();
        if rows.all(|row| row.woken.load(Ordering::SeqCst) == 0) {
            return true;
        }
        self.begin();
        false
    }

    #[inline]
    fn task(&self) -> &Task {
        match self.rows.first() {
            Some(row) => &row.task,
            None => unreachable!("one seat at least"),
        }
    }
}

impl Drop for Wakers {
    fn drop(&mut self) {
        // Wakers may be kept for long; they do not keep the task.
        drop(self.task().forget());
    }
}

/// Some seats of a row.
#[derive(Debug)]
pub(in crate::block) struct Woken {
    first: usize,
    woken: usize,
}

impl Iterator for Woken {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        if self.woken == 0 {
            return None;
        }
        let next = self.woken.trailing_zeros() as usize;
        self.woken &= self.woken - 1;
        Some(self.first + next)
    }
}

/// So many seats make a row, one for each bit.
pub(super) const ROW: usize = usize::BITS as usize;

/// Which of the seats of a row are to be polled. Its address leaves as many low bits free as the number of a seat in it has.
#[derive(Debug)]
#[repr(align(64))]
struct Row {
    woken: AtomicUsize,
    /// Which row it is, and of how many: where the slice is that it is in.
    index: usize,
    count: usize,
    /// Who polls them all; only that of the first row.
    task: Task,
}

const _: () = assert!(align_of::<Row>() >= ROW);

impl Row {
    const fn new(index: usize, count: usize) -> Self {
        Self {
            woken: AtomicUsize::new(0),
            index,
            count,
            task: Task::new(),
        }
    }

    /// The seats that were woken; what was done before that is seen from now on.
    #[inline]
    fn take(&self) -> usize {
        match self.woken.load(Ordering::Relaxed) {
            0 => 0,
            _ => self.woken.swap(0, Ordering::Acquire),
        }
    }
}

/// The task that polls the seats.
#[derive(Debug)]
struct Task {
    /// Does it wait to be woken?
    waits: AtomicBool,
    waker: Mutex<Option<Waker>>,
}

impl Task {
    const fn new() -> Self {
        Self {
            waits: AtomicBool::new(false),
            waker: Mutex::new(None),
        }
    }

    fn remember(&self, task: &Waker) {
        let mut waker = self.waker.lock().unwrap_or_else(PoisonError::into_inner);
        if waker.as_ref().is_some_and(|waker| waker.will_wake(task)) {
            return;
        }
        let before = waker.replace(task.clone());
        // A waker may do anything when it is dropped.
        drop(waker);
        drop(before);
    }

    fn forget(&self) -> Option<Waker> {
        let mut waker = self.waker.lock().unwrap_or_else(PoisonError::into_inner);
        waker.take()
    }

    /// A seat was woken.
    #[inline]
    fn wake(&self) {
        if self.waits.load(Ordering::SeqCst) && self.waits.swap(false, Ordering::SeqCst) {
            self.wake_now();
        }
    }

    #[cold]
    fn wake_now(&self) {
        if let Some(task) = self.forget() {
            task.wake();
        }
    }
}

/// The waker of a seat, lent for a poll: one more that points to the rows, and is not counted.
pub(super) struct Lent<'a> {
    waker: ManuallyDrop<Waker>,
    of: PhantomData<&'a Wakers>,
}

impl Deref for Lent<'_> {
    type Target = Waker;

    #[inline]
    fn deref(&self) -> &Waker {
        &self.waker
    }
}

/// In all four `data` is the address of a row of an `Arc<[Row]>`, with the provenance of that, and in its lowest bits a seat.
static TABLE: RawWakerVTable = RawWakerVTable::new(clone, wake, wake_by_ref, drop_waker);

/// The row, and all rows, of the waker that has this `data`.
///
/// # Safety
///
/// `data` is that of a waker of [`TABLE`], one that is alive.
#[inline]
unsafe fn rows(data: *const ()) -> (*const Row, *const [Row]) {
    let row = data.map_addr(|address| address & !(ROW - 1)).cast::<Row>();
    // SAFETY: the rows live as long as a waker does, and nobody has one of them by `&mut`.
    let (index, count) = unsafe { ((*row).index, (*row).count) };
    (row, slice_from_raw_parts(row.wrapping_sub(index), count))
}

unsafe fn clone(data: *const ()) -> RawWaker {
    // SAFETY: the caller has such a waker, so the rows are counted at least once.
    unsafe { Arc::increment_strong_count(rows(data).1) };
    RawWaker::new(data, &TABLE)
}

unsafe fn wake(data: *const ()) {
    // SAFETY: the caller gives the waker away: it is used, then dropped.
    unsafe {
        wake_by_ref(data);
        drop_waker(data);
    }
}

unsafe fn wake_by_ref(data: *const ()) {
    // SAFETY: the caller has such a waker, and keeps it until this returns.
    let (row, first) = unsafe {
        let (row, rows) = rows(data);
        (&*row, &*rows.cast::<Row>())
    };
    let seat = data.addr() % ROW;
    row.woken.fetch_or(1 << seat, Ordering::SeqCst);
    first.task.wake();
}

unsafe fn drop_waker(data: *const ()) {
    // SAFETY: the caller gives up a waker that was counted: by `clone`.
    unsafe { Arc::decrement_strong_count(rows(data).1) };
}
