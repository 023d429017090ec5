//! The seats of the items that run: each has a future, and a waker of its own that says that it is to be polled.
//!
//! One allocation for all futures, which stay where they are until they have ended, and one for all wakers ([`Wakers`]).
//!
//! The modules in here are the only ones with `unsafe` besides `slot`. Without it each seat would need an allocation for its future,
//! to pin it, and another for its waker.
#![allow(
    unsafe_code,
    reason = "two allocations for all items, however many run at once, are not to be had without"
)]

#[cfg(test)]
mod tests;
mod wakers;

use super::in_order::{Note, Notes};
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::boxed::Box;
use wakers::Wakers;

/// So many futures at most, each in a seat that is free.
#[derive(Debug)]
pub(super) struct Seats<F> {
    /// Nothing moves a future in here: the slice is not replaced, and no `&mut F` leaves this module.
    all: Box<[Seat<F>]>,
    wakers: Wakers,
    /// The free seats, first in, first out: items that run equally long stay in the order of their seats.
    free: usize,
    first_free: usize,
    last_free: usize,
}

#[derive(Debug)]
struct Seat<F> {
    future: Option<F>,
    note: Note,
    next_free: usize,
}

impl<F> Seats<F> {
    /// Free seats, one at least.
    pub(super) fn new(count: usize) -> Self {
        let count = count.max(1);
        let seat = |index| Seat {
            future: None,
            note: Note::default(),
            next_free: index + 1,
        };
        Self {
            all: (0..count).map(seat).collect(),
            wakers: Wakers::new(count),
            free: count,
            first_free: 0,
            last_free: count - 1,
        }
    }

    /// Says which of them are to be polled.
    pub(super) const fn wakers(&mut self) -> &mut Wakers {
        &mut self.wakers
    }

    /// How many are taken?
    pub(super) fn taken(&self) -> usize {
        self.all.len() - self.free
    }

    /// How many are not?
    pub(super) const fn free(&self) -> usize {
        self.free
    }

    /// The next free seat is taken by this future; which is it?
    ///
    /// # Panics
    ///
    /// If none is free.
    #[inline]
    pub(super) fn take(&mut self, future: F) -> usize {
        let index = self.first_free;
        let Some(seat) = self.all.get_mut(index).filter(|_| self.free > 0) else {
            unreachable!("who takes a seat has looked for a free one");
        };
        self.first_free = seat.next_free;
        self.free -= 1;
        // None is in it: it is free.
        seat.future = Some(future);
        index
    }

    /// Polls the future in this seat, which is free when that is ready. In a free one is nothing to poll.
    #[inline]
    pub(super) fn poll(&mut self, index: usize) -> Poll<F::Output>
    where
        F: Future,
    {
        let Some(seat) = self.all.get_mut(index) else {
            return Poll::Pending;
        };
        let waker = self.wakers.lend(index);
        // SAFETY: the future is in a slice on the heap that is not replaced. It is moved into its seat before it is first polled,
        // by `take`, which finds no future there; it leaves it by `set` below, or with the slice: both drop it in place.
        let mut future = unsafe { Pin::new_unchecked(&mut seat.future) };
        let Some(running) = future.as_mut().as_pin_mut() else {
            return Poll::Pending;
        };
        let polled = running.poll(&mut Context::from_waker(&waker));
        if polled.is_ready() {
            future.set(None);
            self.leave(index);
        }
        polled
    }

    /// This seat is free again.
    fn leave(&mut self, index: usize) {
        if self.free == 0 {
            self.first_free = index;
        } else if let Some(last) = self.all.get_mut(self.last_free) {
            last.next_free = index;
        }
        self.last_free = index;
        self.free += 1;
    }

    /// What is noted beside the seats in which something runs.
    pub(super) fn running(&self) -> impl Iterator<Item = &Note> + Clone {
        let running = self.all.iter().filter(|seat| seat.future.is_some());
        running.map(|seat| &seat.note)
    }
}

impl<F> Notes for Seats<F> {
    #[inline]
    fn seats(&self) -> usize {
        self.all.len()
    }

    #[inline]
    fn note(&mut self, seat: usize) -> &mut Note {
        match self.all.get_mut(seat) {
            Some(seat) => &mut seat.note,
            None => unreachable!("only seats are asked for"),
        }
    }
}
