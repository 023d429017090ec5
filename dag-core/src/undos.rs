//! Which undos are due when a run fails, and in which order.

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

    /// `undo` is due if the run fails: its statement has succeeded with `value`.
    #[inline]
    pub fn whole<T>(&mut self, undo: usize, value: T) -> T {
        if let Some(place) = self.succeeded.get_mut(self.count) {
            *place = undo;
            self.count += 1;
        }
        value
    }

    /// [`Undos::whole`] for a statement that may have failed.
    ///
    /// # Errors
    ///
    /// The failure itself.
    #[inline]
    pub fn result<T, E>(&mut self, undo: usize, value: Result<T, E>) -> Result<T, E> {
        if value.is_ok() {
            self.whole(undo, ());
        }
        value
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

#[cfg(test)]
mod tests {
    use super::Undos;

    #[test]
    fn the_last_to_succeed_comes_first_and_failures_never() {
        let mut undos = Undos::<3>::new();
        undos.whole(2, ());
        let _ = undos.result(0, Err::<(), ()>(()));
        let _ = undos.result(1, Ok::<(), ()>(()));
        assert_eq!(
            [undos.latest(), undos.latest(), undos.latest()],
            [Some(1), Some(2), None]
        );
    }
}
