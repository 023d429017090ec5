//! Where `.emit()` sends what it is given.

/// Takes what a run of a workflow emits.
pub trait Emit<T>: Clone {
    /// Takes this.
    fn emit(&self, make: impl FnOnce() -> T);
}

/// Nobody sees it: nothing is made.
#[derive(Clone, Copy, Debug)]
pub struct Unseen;

impl<T> Emit<T> for Unseen {
    #[inline]
    fn emit(&self, _make: impl FnOnce() -> T) {}
}

/// A value that can be emitted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is emitted, so it must be `Clone` [WF17]",
    label = "emitted here",
    note = "help: derive `Clone`, or emit a part of it that has it, by a statement of its own"
)]
pub trait Emits: Sized {
    /// One for the stream.
    fn sent(&self) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Clone> Emits for T {
    fn sent(&self) -> Self {
        self.clone()
    }
}

/// One for the stream.
pub fn sent<T: Emits>(value: &T) -> T {
    value.sent()
}
