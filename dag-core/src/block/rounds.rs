//! `loop`: rounds one after the other.

use core::error::Error;
use core::fmt;

/// No round of a bounded `loop` reached a `break`.
///
/// ```
/// # use dag_core::Exhausted;
/// # let exhausted = Exhausted::new("write", 3);
/// assert_eq!(exhausted.to_string(), "the loop of `write` did not end in 3 rounds");
/// assert_eq!((exhausted.workflow(), exhausted.bound()), ("write", 3));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Exhausted {
    workflow: &'static str,
    bound: usize,
}

impl Exhausted {
    /// For expansions.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(workflow: &'static str, bound: usize) -> Self {
        Self { workflow, bound }
    }

    /// The name of the workflow the loop stands in.
    #[must_use]
    pub const fn workflow(&self) -> &'static str {
        self.workflow
    }

    /// So many rounds were allowed, and have been run.
    #[must_use]
    pub const fn bound(&self) -> usize {
        self.bound
    }
}

impl fmt::Display for Exhausted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rounds = if self.bound == 1 { "round" } else { "rounds" };
        let (workflow, bound) = (self.workflow, self.bound);
        write!(
            f,
            "the loop of `{workflow}` did not end in {bound} {rounds}"
        )
    }
}

impl Error for Exhausted {}

/// Runs the rounds of a block. If they were given up, because the run around them ends, there will be no value.
#[cfg(feature = "tokio")]
pub async fn rounds<T>(block: &crate::ending::Ending, run: impl Future<Output = Option<T>>) -> T {
    match crate::ending::attempt(block, run).await {
        Some(value) => value,
        None => core::future::pending().await,
    }
}
