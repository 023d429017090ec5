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
