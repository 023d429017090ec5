//! Whether a run is coming to its end.

use core::sync::atomic::{AtomicBool, Ordering};

/// Set by a run that has failed: then retries and hedges start no further attempt.
///
/// It wakes nobody. Who sets it polls what may be waiting.
#[derive(Debug, Default)]
pub struct Ending(AtomicBool);

impl Ending {
    /// The run goes on.
    #[must_use]
    pub const fn new() -> Self {
        Self(AtomicBool::new(false))
    }

    /// The run ends. Is that new?
    pub fn end(&self) -> bool {
        !self.0.swap(true, Ordering::Relaxed)
    }

    /// Does the run end?
    #[must_use]
    pub fn is_ending(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
