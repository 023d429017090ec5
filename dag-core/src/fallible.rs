//! Outputs that may be failures, and runs that cannot fail.

use core::convert::Infallible;

/// A `Result`, behind whatever alias: gives its error type a name.
pub trait Fallible {
    /// What it fails with.
    type Error;
}

impl<T, E> Fallible for Result<T, E> {
    type Error = E;
}

/// The output of a run that cannot fail.
#[inline]
pub fn infallible<T>(outcome: Result<T, Infallible>) -> T {
    match outcome {
        Ok(output) => output,
        Err(never) => match never {},
    }
}
