//! What items give comes in any order; here it becomes the `Vec` in the order of the items, in the memory of that `Vec` alone.
//!
//! ```text
//! item 1 runs in seat 0, item 3 in seat 1; the others have ended
//!
//! place   0   1   2       what stands at place 1 is a guest: the output of item 4, which waits there for a place of its own
//! item    0   4   2       item 3 ends: it becomes the last, and the place is its own
//!                         item 1 ends: it takes its place from its guest, which becomes the last
//! ```
//!
//! So many places are filled as items have ended. A place whose item still runs has a guest, an item whose own place is not filled
//! yet. Of items that were taken and have no place of their own there are never more than seats, so what is known of them is noted
//! beside the seats.

use std::vec::Vec;

/// What is noted beside each seat.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Note {
    /// The item that runs in it, and the guest at the place of that item, if this is filled.
    item: usize,
    guest: usize,
    /// Of an item whose own place is not filled, here if its number is this seat's, modulo the seats: the seat in which it runs, or
    /// the seat of the item at whose place it is a guest.
    host: usize,
}

/// Where the notes are.
pub(super) trait Notes {
    /// How many seats are there?
    fn seats(&self) -> usize;
    fn note(&mut self, seat: usize) -> &mut Note;
}

/// The outputs.
#[derive(Debug)]
pub(super) struct InOrder<T> {
    values: Vec<T>,
    /// So many items were taken, and what that is modulo the seats.
    taken: usize,
    turn: usize,
}

impl<T> InOrder<T> {
    pub(super) const fn new() -> Self {
        Self {
            values: Vec::new(),
            taken: 0,
            turn: 0,
        }
    }

    /// At least so many will come.
    pub(super) fn expect(&mut self, items: usize) {
        // As many as an iterator without an end says there is no room for.
        let _ = self.values.try_reserve_exact(items);
    }

    /// So many items were taken.
    pub(super) const fn taken(&self) -> usize {
        self.taken
    }

    /// The next item was taken and is in this seat, which was free.
    #[inline]
    pub(super) fn takes(&mut self, notes: &mut impl Notes, seat: usize) {
        notes.note(seat).item = self.taken;
        notes.note(self.turn).host = seat;
        self.taken += 1;
        self.turn += 1;
        if self.turn == notes.seats() {
            self.turn = 0;
        }
    }

    /// The item in this seat has ended, and has given `value`.
    #[inline]
    pub(super) fn gives(&mut self, notes: &mut impl Notes, seat: usize, value: T) {
        let item = notes.note(seat).item;
        if item == self.values.len() {
            self.values.push(value);
        } else {
            self.out_of_turn(notes, seat, value);
        }
    }

    fn out_of_turn(&mut self, notes: &mut impl Notes, seat: usize, mut value: T) {
        let place = self.values.len();
        let Note {
            mut item, guest, ..
        } = *notes.note(seat);
        if let Some(own) = self.values.get_mut(item) {
            core::mem::swap(own, &mut value);
            item = guest;
        }
        self.values.push(value);
        if item == place {
            return;
        }
        // The last place belongs to another. If that is a guest, the two swap.
        let seats = notes.seats();
        let host = notes.note(place % seats).host;
        notes.note(item % seats).host = host;
        let hosting = notes.note(host);
        hosting.guest = item;
        if hosting.item != place {
            self.values.swap(hosting.item, place);
        }
    }

    /// The outputs of all items, when none runs.
    pub(super) fn all(&mut self) -> Vec<T> {
        core::mem::take(&mut self.values)
    }

    /// The outputs of those that have ended, when what is noted of the others is this.
    pub(super) fn so_far<'a>(&mut self, running: impl Iterator<Item = &'a Note> + Clone) -> Vec<T> {
        let values = self.all();
        if running.clone().all(|note| note.item >= values.len()) {
            // No guests.
            return values;
        }
        let mut numbered: Vec<(usize, T)> = values.into_iter().enumerate().collect();
        for note in running {
            if let Some((item, _)) = numbered.get_mut(note.item) {
                *item = note.guest;
            }
        }
        numbered.sort_unstable_by_key(|(item, _)| *item);
        numbered.into_iter().map(|(_, value)| value).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{InOrder, Note, Notes};
    use proptest::prelude::*;
    use std::string::{String, ToString};
    use std::vec;
    use std::vec::Vec;

    impl Notes for Vec<Note> {
        fn seats(&self) -> usize {
            self.len()
        }

        fn note(&mut self, seat: usize) -> &mut Note {
            self.get_mut(seat).expect("a seat")
        }
    }

    /// Runs items in so many seats. Each number takes an item, as long as a seat is free and it is even, or ends one that runs. What
    /// comes out at the end, and which items had ended by then.
    fn outputs(seats: usize, steps: &[usize]) -> (Vec<String>, Vec<usize>) {
        let mut notes = vec![Note::default(); seats];
        let mut outputs = InOrder::new();
        let mut free: Vec<usize> = (0..seats).collect();
        let (mut running, mut ended) = (Vec::new(), Vec::new());
        for step in steps {
            if (step % 2 == 0 || running.is_empty()) && !free.is_empty() {
                let seat = free.swap_remove(step / 2 % free.len());
                running.push((seat, outputs.taken()));
                outputs.takes(&mut notes, seat);
            } else {
                let (seat, item) = running.swap_remove(step / 2 % running.len());
                outputs.gives(&mut notes, seat, item.to_string());
                free.push(seat);
                ended.push(item);
            }
        }
        ended.sort_unstable();
        if running.is_empty() {
            return (outputs.all(), ended);
        }
        let running = running.iter().map(|(seat, _)| *notes.note(*seat));
        let running: Vec<Note> = running.collect();
        (outputs.so_far(running.iter()), ended)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn in_whatever_order_items_end_their_outputs_are_in_order(
            seats in 1_usize..9,
            steps in prop::collection::vec(0_usize..100, 0..60),
        ) {
            let (outputs, ended) = outputs(seats, &steps);
            let expected: Vec<String> = ended.iter().map(ToString::to_string).collect();
            prop_assert_eq!(outputs, expected);
        }
    }

    #[test]
    fn an_item_that_outlasts_many_leaves_them_in_their_places() {
        let mut notes = vec![Note::default(); 2];
        let mut outputs = InOrder::new();
        outputs.takes(&mut notes, 0);
        for item in 1..100 {
            outputs.takes(&mut notes, 1);
            outputs.gives(&mut notes, 1, item);
        }
        outputs.gives(&mut notes, 0, 0);
        assert!(outputs.all().into_iter().eq(0..100));
    }
}
