//! Is it a failure? Asked of rustc, which sees through aliases and generics where a macro sees names.
//!
//! `Result` answers by a method of its own, everything else by one that needs a reference more (autoref
//! specialisation, as in `cause.rs`).

use core::convert::Infallible;

/// What a node gave, before any policy.
#[derive(Debug)]
pub struct Gave<'a, T>(pub &'a T);

/// What may have failed.
pub trait GaveResult {
    /// Did the node succeed?
    fn is_success(&self) -> bool;
}

impl<T, E> GaveResult for Gave<'_, Result<T, E>> {
    #[inline]
    fn is_success(&self) -> bool {
        self.0.is_ok()
    }
}

/// What cannot have failed.
pub trait GaveValue {
    /// It has succeeded.
    fn is_success(&self) -> bool;
}

impl<T> GaveValue for &Gave<'_, T> {
    #[inline]
    fn is_success(&self) -> bool {
        true
    }
}

/// What an undo gave.
#[derive(Debug)]
pub struct Undone<T>(pub Option<T>);

/// An undo that may have failed.
pub trait UndoneResult {
    /// What it failed with.
    type Error;
    /// Its failure.
    fn failure(self) -> Option<Self::Error>;
}

impl<T, E> UndoneResult for Undone<Result<T, E>> {
    type Error = E;

    fn failure(self) -> Option<E> {
        self.0.and_then(Result::err)
    }
}

/// An undo that cannot fail.
pub trait UndoneValue {
    /// There is none.
    fn failure(self) -> Option<Infallible>;
}

impl<T> UndoneValue for &mut Undone<T> {
    fn failure(self) -> Option<Infallible> {
        None
    }
}
