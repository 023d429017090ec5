//! Is it a failure? Asked of rustc, which sees through aliases and generics where a macro sees names.
//!
//! `Result` answers by a method of its own, everything else by one that needs a reference more (autoref
//! specialisation, as in `cause.rs`).

use core::convert::Infallible;

/// What a node gave, before any policy.
#[derive(Debug)]
pub struct Gave<'a, T>(pub &'a T);

/// What may have failed.
pub trait GaveResult<'a> {
    /// What it is when the node succeeded.
    type Made;
    /// What the node made, if it succeeded.
    fn made(&self) -> Option<&'a Self::Made>;
}

impl<'a, T, E> GaveResult<'a> for Gave<'a, Result<T, E>> {
    type Made = T;

    #[inline]
    fn made(&self) -> Option<&'a T> {
        self.0.as_ref().ok()
    }
}

/// What cannot have failed.
pub trait GaveValue<'a> {
    /// What it is.
    type Made;
    /// What the node made: it has succeeded.
    fn made(&self) -> Option<&'a Self::Made>;
}

impl<'a, T> GaveValue<'a> for &Gave<'a, T> {
    type Made = T;

    #[inline]
    fn made(&self) -> Option<&'a T> {
        Some(self.0)
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
