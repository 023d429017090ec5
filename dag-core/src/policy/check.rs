//! `.ensure(..)` and `.inspect(..)`: what looks at a value before anyone downstream does.

use super::failure::{Failure, Rejected};
use core::convert::Infallible;

/// A value that must pass a check.
///
/// # Errors
///
/// It does not.
pub fn ensure<T>(
    statement: &'static str,
    value: T,
    check: impl FnOnce(&T) -> bool,
) -> Result<T, Failure<Infallible>> {
    ensure_failure(statement, Ok(value), check)
}

/// [`ensure`] for what may have failed.
///
/// # Errors
///
/// The failure, or the value does not pass.
pub fn ensure_result<T, E>(
    statement: &'static str,
    value: Result<T, E>,
    check: impl FnOnce(&T) -> bool,
) -> Result<T, Failure<E>> {
    ensure_failure(statement, value.map_err(Failure::Failed), check)
}

/// [`ensure`] behind another policy that can fail.
///
/// # Errors
///
/// The failure, or the value does not pass.
pub fn ensure_failure<T, E>(
    statement: &'static str,
    value: Result<T, Failure<E>>,
    check: impl FnOnce(&T) -> bool,
) -> Result<T, Failure<E>> {
    let value = value?;
    if check(&value) {
        Ok(value)
    } else {
        Err(Failure::Rejected(Rejected::new(statement)))
    }
}

/// Shows a value.
pub fn inspect<T>(value: T, show: impl FnOnce(&T)) -> T {
    show(&value);
    value
}

/// [`inspect`] for what may have failed.
///
/// # Errors
///
/// The failure.
pub fn inspect_result<T, E>(value: Result<T, E>, show: impl FnOnce(&T)) -> Result<T, E> {
    value.inspect(show)
}
