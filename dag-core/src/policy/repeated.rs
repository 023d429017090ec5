//! What is given to a node that may run more than once.

/// Something that can be given again.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is given by value to what may run more than once, so it must be `Clone` [WF04]",
    label = "given here",
    note = "help: lend it, and let the node take a reference"
)]
pub trait Again {
    /// One for the next attempt.
    #[must_use]
    fn again(&self) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Clone> Again for T {
    #[inline]
    fn again(&self) -> Self {
        self.clone()
    }
}

/// One for the next attempt.
#[inline]
pub fn again<T: Again>(value: &T) -> T {
    value.again()
}

/// A case of a failure that no policy of the statement makes.
///
/// # Panics
///
/// If it occurs all the same.
pub fn cannot_occur<T, U>(_case: T) -> U {
    unreachable!("no policy of this statement fails so")
}
