//! Where the failures of a run go that come after the first.

/// Takes the later failures, and makes the error of the run.
pub trait Collect<E>: Default {
    /// What the run fails with.
    type Error;
    /// A write that was finished failed, too, or another statement in the same moment.
    fn also(&mut self, error: E);
    /// The undo of a workflow inside has failed, when that was told to stop.
    #[cfg(feature = "std")]
    fn undo_failed(&mut self, _failure: crate::attached::UndoFailure) {}
    /// Everything is over; `first` is the failure that decided.
    fn with(self, first: E) -> Self::Error;
    /// Everything is over, and nothing decided: the run was told to stop. What failed on the way.
    #[cfg(feature = "std")]
    fn undos(self) -> std::vec::Vec<crate::attached::UndoFailure> {
        std::vec::Vec::new()
    }
}

/// A plain error has no place for others.
impl<E> Collect<E> for () {
    type Error = E;

    #[inline]
    fn also(&mut self, _error: E) {}

    #[inline]
    fn with(self, first: E) -> E {
        first
    }
}
