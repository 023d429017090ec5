//! What the enum of `#[errors]` says about the error inside a variant.
//!
//! Error types need not be errors in the sense of [`core::error::Error`]: a `String` may be one, and
//! `anyhow::Error` hides one. So the expansion asks with `(&&&&Cause(error))`, and the most fitting of
//! four traits answers: each is implemented for one reference less than the one before, and method
//! lookup takes references away one at a time (autoref specialisation, known from `anyhow!`).

use core::error::Error;
use core::fmt::{self, Display};

/// The error inside a variant.
#[derive(Debug)]
pub struct Cause<'a, E: ?Sized>(pub &'a E);

fn failed(label: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "`{label}` failed")
}

/// An error: it is the source, and says itself what it is.
pub trait CauseIsError<'a> {
    /// For `Error::source`.
    fn source(&self) -> Option<&'a (dyn Error + 'static)>;
    /// For `Display`.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    fn describe(&self, label: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        failed(label, f)
    }
}

impl<'a, E: Error + 'static> CauseIsError<'a> for &&&Cause<'a, E> {
    fn source(&self) -> Option<&'a (dyn Error + 'static)> {
        Some(self.0)
    }
}

/// Something that holds an error, as `anyhow::Error` and `Box<dyn Error + Send + Sync>` do.
pub trait CauseIsDynamic<'a> {
    /// For `Error::source`.
    fn source(&self) -> Option<&'a (dyn Error + 'static)>;
    /// For `Display`.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    fn describe(&self, label: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        failed(label, f)
    }
}

impl<'a, E: AsRef<dyn Error + Send + Sync>> CauseIsDynamic<'a> for &&Cause<'a, E> {
    fn source(&self) -> Option<&'a (dyn Error + 'static)> {
        Some(self.0.as_ref())
    }
}

/// No error, but text: it is printed, since nobody could ask for it as a source.
pub trait CauseIsText<'a> {
    /// For `Error::source`.
    fn source(&self) -> Option<&'a (dyn Error + 'static)> {
        None
    }
    /// For `Display`.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    fn describe(&self, label: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a, E: Display> CauseIsText<'a> for &Cause<'a, E> {
    fn describe(&self, label: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{label}` failed: {}", self.0)
    }
}

/// Neither: its `Debug` form is better than nothing.
pub trait CauseIsOther<'a> {
    /// For `Error::source`.
    fn source(&self) -> Option<&'a (dyn Error + 'static)> {
        None
    }
    /// For `Display`.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    fn describe(&self, label: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a, E: fmt::Debug> CauseIsOther<'a> for Cause<'a, E> {
    fn describe(&self, label: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{label}` failed: {:?}", self.0)
    }
}
