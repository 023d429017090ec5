//! The wakers of all seats, in one allocation: who is to be polled.
//!
//! ```text
//! list ──▶ row 2 ──▶ row 0        the rows in which a seat was woken, the last on top
//! rows   │ woken: a bit for each seat, next │ woken, next │ ..
//! ```
//!
//! A waker is an `Arc` of the rows in disguise: the address of a row, and in the lowest bits of that the number of the seat in it. It
//! sets its bit. If that is the first of its row it puts the row on the list, and if the task waits it wakes the task. So items that wake
//! themselves, or each other, while they are polled cost the task nothing, and who looks for what was woken looks at nothing else.

use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ops::Deref;
use core::ptr::slice_from_raw_parts;
use core::sync::atomic::{AtomicUsize, Ordering};
use core::task::{RawWaker, RawWakerVTable, Waker};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The wakers of so many seats.
#[derive(Debug)]
pub(in crate::block) struct Wakers {
    rows: Arc<[Row]>,
    /// What is left of the round.
    round: Round,
}

/// Some seats of a row, and the rows behind it.
#[derive(Debug)]
struct Round {
    first: usize,
    woken: usize,
    /// As in [`Row::next`].
    next: usize,
}

impl Wakers {
    /// For so many seats; none is woken.
    pub(super) fn new(seats: usize) -> Self {
        let rows = seats.div_ceil(ROW).max(1);
        Self {
            rows: (0..rows).map(|row| Row::new(row, rows)).collect(),
            round: Round {
                first: 0,
                woken: 0,
                next: NONE,
            },
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

    /// Begins a round, of the seats that were woken by now; what is left of one that was not gone through is taken up again.
    ///
    /// From now on the task need not be woken, until it [waits](Self::wait).
    #[inline]
    pub(in crate::block) fn begin(&mut self) {
        let list = self.list();
        if self.round.woken != 0 || self.round.next != NONE || list.load(Ordering::Relaxed) == NONE
        {
            return;
        }
        // Nobody else puts a row that is on the list anywhere, so here it can be turned round: what was woken first comes first.
        let mut next = list.swap(NONE, Ordering::Acquire);
        while let Some(row) = row(&self.rows, next) {
            next = row.next.load(Ordering::Relaxed);
            row.next.store(self.round.next, Ordering::Relaxed);
            self.round.next = row.index + FIRST;
        }
    }

    /// The next of the round.
    #[inline]
    pub(in crate::block) fn next_woken(&mut self) -> Option<usize> {
        while self.round.woken == 0 {
            let row = row(&self.rows, self.round.next)?;
            self.round.next = row.next.load(Ordering::Relaxed);
            self.round.first = row.index * ROW;
            // The row is not on the list any more, so who wakes a seat from now on puts it there.
            self.round.woken = row.woken.swap(0, Ordering::AcqRel);
        }
        let seat = self.round.woken.trailing_zeros() as usize;
        self.round.woken &= self.round.woken - 1;
        Some(self.round.first + seat)
    }

    /// All seats are woken.
    pub(in crate::block) fn wake_all(&mut self) {
        // What is left of the round is among them.
        while self.next_woken().is_some() {}
        for row in &*self.rows {
            row.wake(&self.rows, usize::MAX);
        }
    }

    /// Was one woken behind the round? One that is woken meanwhile may be missed.
    #[inline]
    pub(in crate::block) fn is_woken(&self) -> bool {
        self.list().load(Ordering::Relaxed) >= FIRST
    }

    /// From now on `task` is woken when a seat is; `false` if one was by now: then nobody will be.
    pub(in crate::block) fn wait(&self, task: &Waker) -> bool {
        self.task().remember(task);
        let (before, after) = (Ordering::AcqRel, Ordering::Relaxed);
        let list = self.list().compare_exchange(NONE, WAITS, before, after);
        matches!(list, Ok(_) | Err(WAITS))
    }

    #[inline]
    fn list(&self) -> &AtomicUsize {
        &self.task().list
    }

    #[inline]
    fn task(&self) -> &Task {
        first(&self.rows)
    }
}

impl Drop for Wakers {
    fn drop(&mut self) {
        // Wakers may be kept for long; they do not keep the task.
        drop(self.task().forget());
    }
}

/// So many seats make a row, one for each bit.
pub(super) const ROW: usize = usize::BITS as usize;

/// On the list is no row.
const NONE: usize = 0;
/// Nor is one, and the task waits to be woken.
const WAITS: usize = 1;
/// The first row is on top, or next; others have the numbers behind it.
const FIRST: usize = 2;

/// Which of the seats of a row are to be polled. Its address leaves as many low bits free as the number of a seat in it has.
#[derive(Debug)]
#[repr(align(64))]
struct Row {
    /// While it is not 0 the row is on the list, or in the round, or about to be put on the list by who has made it so.
    woken: AtomicUsize,
    /// Below it on the list, or behind it in the round.
    next: AtomicUsize,
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
            next: AtomicUsize::new(NONE),
            index,
            count,
            task: Task::new(),
        }
    }

    /// These seats of this row, of these rows, are woken.
    #[inline]
    fn wake(&self, rows: &[Self], seats: usize) {
        // What was done before is seen by who polls them, and what that has done with the row is seen here.
        if self.woken.fetch_or(seats, Ordering::AcqRel) == 0 {
            first(rows).put(self);
        }
    }
}

/// The row that has this number on the list.
#[inline]
fn row(rows: &[Row], number: usize) -> Option<&Row> {
    rows.get(number.checked_sub(FIRST)?)
}

#[inline]
fn first(rows: &[Row]) -> &Task {
    match rows.first() {
        Some(row) => &row.task,
        None => unreachable!("there is one at least"),
    }
}

/// The task that polls the seats.
#[derive(Debug)]
struct Task {
    /// The row on top, or if there is none: does the task wait?
    list: AtomicUsize,
    waker: Mutex<Option<Waker>>,
}

impl Task {
    const fn new() -> Self {
        Self {
            list: AtomicUsize::new(NONE),
            waker: Mutex::new(None),
        }
    }

    /// This row comes on top, and the task is woken if it waits.
    #[inline]
    fn put(&self, row: &Row) {
        let mut top = self.list.load(Ordering::Relaxed);
        loop {
            let next = if top == WAITS { NONE } else { top };
            row.next.store(next, Ordering::Relaxed);
            let (now, order) = (row.index + FIRST, Ordering::AcqRel);
            match self
                .list
                .compare_exchange_weak(top, now, order, Ordering::Relaxed)
            {
                Ok(_) => break,
                Err(other) => top = other,
            }
        }
        if top == WAITS {
            self.wake();
        }
    }

    #[cold]
    fn wake(&self) {
        if let Some(task) = self.forget() {
            task.wake();
        }
    }

    fn remember(&self, task: &Waker) {
        let known =
            |waker: &Option<Waker>| waker.as_ref().is_some_and(|waker| waker.will_wake(task));
        if known(&self.lock()) {
            return;
        }
        // A waker may do anything when it is cloned or dropped, so not behind the lock.
        let task = task.clone();
        let before = self.lock().replace(task);
        drop(before);
    }

    fn forget(&self) -> Option<Waker> {
        self.lock().take()
    }

    fn lock(&self) -> MutexGuard<'_, Option<Waker>> {
        self.waker.lock().unwrap_or_else(PoisonError::into_inner)
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
    let (row, rows) = unsafe {
        let (row, rows) = rows(data);
        (&*row, &*rows)
    };
    row.wake(rows, 1 << (data.addr() % ROW));
}

unsafe fn drop_waker(data: *const ()) {
    // SAFETY: the caller gives up a waker that was counted: by `clone`.
    unsafe { Arc::decrement_strong_count(rows(data).1) };
}
