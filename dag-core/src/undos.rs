//! Which undos are due when a run fails, and in which order.

#[cfg(feature = "std")]
use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    vec::Vec,
};

/// The statements with an undo that have succeeded, the latest on top.
#[derive(Debug)]
pub struct Undos<const N: usize> {
    succeeded: [usize; N],
    count: usize,
}

impl<const N: usize> Undos<N> {
    /// None has succeeded.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            succeeded: [0; N],
            count: 0,
        }
    }

    /// If its statement has succeeded, `undo` is due should the run fail.
    #[inline]
    pub fn due(&mut self, undo: usize, succeeded: bool) {
        if let Some(place) = self.succeeded.get_mut(self.count)
            && succeeded
        {
            *place = undo;
            self.count += 1;
        }
    }

    /// The next to run: the last to succeed comes first.
    pub fn latest(&mut self) -> Option<usize> {
        self.count = self.count.checked_sub(1)?;
        self.succeeded.get(self.count).copied()
    }
}

impl<const N: usize> Default for Undos<N> {
    fn default() -> Self {
        Self::new()
    }
}

/// [`Undos`] of a run with blocks, whose items nobody can count before.
#[cfg(feature = "std")]
#[derive(Debug, Default)]
pub struct UndoList {
    succeeded: Mutex<Vec<usize>>,
}

#[cfg(feature = "std")]
impl UndoList {
    /// None has succeeded.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            succeeded: Mutex::new(Vec::new()),
        }
    }

    /// If its statement has succeeded, `undo` is due should the run fail.
    #[inline]
    pub fn due(&self, undo: usize, succeeded: bool) {
        if succeeded {
            held(&self.succeeded).push(undo);
        }
    }

    /// The next to run: the last to succeed comes first.
    pub fn latest(&self) -> Option<usize> {
        held(&self.succeeded).pop()
    }
}

/// What the undo of a statement in a block takes: a copy of what each item has made.
#[cfg(feature = "std")]
#[derive(Debug)]
pub struct Kept<T> {
    made: Mutex<Vec<T>>,
}

#[cfg(feature = "std")]
impl<T> Kept<T> {
    /// Nothing was made.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            made: Mutex::new(Vec::new()),
        }
    }

    /// An item has made this.
    pub fn push(&self, made: T) {
        held(&self.made).push(made);
    }

    /// What the undo that is due takes: the last that was made.
    pub fn latest(&self) -> Option<T> {
        held(&self.made).pop()
    }
}

#[cfg(feature = "std")]
impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "std")]
fn held<T>(list: &Mutex<T>) -> MutexGuard<'_, T> {
    list.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::Undos;

    #[test]
    fn the_last_to_succeed_comes_first_and_failures_never() {
        let mut undos = Undos::<3>::new();
        undos.due(2, true);
        undos.due(0, false);
        undos.due(1, true);
        assert_eq!(
            [undos.latest(), undos.latest(), undos.latest()],
            [Some(1), Some(2), None]
        );
    }
}
