//! Why a node with policies gave no value.

use core::error::Error;
use core::fmt;
use core::time::Duration;

/// Why a node with `.timeout(..)` or `.ensure(..)` gave no value.
///
/// It never nests: a second timeout adds to the reasons, not to the layers. `?` converts each case with `From` on its own, so
/// an error type says with `From<TimedOut>` what becomes of a timeout, beside what it says of the node's own error.
///
/// ```
/// use core::time::Duration;
/// use dag_core::{Failure, TimedOut};
///
/// let late: Failure<std::io::Error> = Failure::TimedOut(TimedOut::new("docs", Duration::from_secs(2)));
/// assert_eq!(late.to_string(), "`docs` took longer than 2s");
/// assert!(late.into_failed().is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure<E> {
    /// The node itself failed.
    Failed(E),
    /// It took too long, and was dropped.
    TimedOut(TimedOut),
    /// Its value did not pass the check of `.ensure(..)`.
    Rejected(Rejected),
}

/// A node took longer than its `.timeout(..)`, and was dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimedOut {
    statement: &'static str,
    limit: Duration,
}

/// The value of a node did not pass the check of its `.ensure(..)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rejected {
    statement: &'static str,
}

impl TimedOut {
    /// Of the statement of this name.
    #[must_use]
    pub const fn new(statement: &'static str, limit: Duration) -> Self {
        Self { statement, limit }
    }

    /// The name of the statement that was late.
    #[must_use]
    pub const fn statement(&self) -> &'static str {
        self.statement
    }

    /// How long it was given.
    #[must_use]
    pub const fn limit(&self) -> Duration {
        self.limit
    }
}

impl Rejected {
    /// Of the statement of this name.
    #[must_use]
    pub const fn new(statement: &'static str) -> Self {
        Self { statement }
    }

    /// The name of the statement whose value was rejected.
    #[must_use]
    pub const fn statement(&self) -> &'static str {
        self.statement
    }
}

impl<E> Failure<E> {
    /// The node's own error, if that is what it was.
    pub fn into_failed(self) -> Option<E> {
        match self {
            Self::Failed(error) => Some(error),
            Self::TimedOut(_) | Self::Rejected(_) => None,
        }
    }
}

impl fmt::Display for TimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` took longer than {:?}", self.statement, self.limit)
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "what `{}` gave did not pass its check", self.statement)
    }
}

impl<E: fmt::Display> fmt::Display for Failure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(error) => error.fmt(f),
            Self::TimedOut(late) => late.fmt(f),
            Self::Rejected(rejected) => rejected.fmt(f),
        }
    }
}

impl Error for TimedOut {}

impl Error for Rejected {}

impl<E: Error> Error for Failure<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Failed(error) => error.source(),
            Self::TimedOut(_) | Self::Rejected(_) => None,
        }
    }
}
