//! Measures the nodes of one run.
//!
//! In: every node says when it begins; the guard it holds says when it ends, also when the node fails or is dropped.
//! Out: one [`Lap`] per node. Guaranteed: recording changes no result, so a node that is timed may still be `pure`.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The time of one node, from the start of the run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lap {
    /// The node's name.
    pub(crate) node: &'static str,
    /// When it began.
    pub(crate) start: Duration,
    /// When it ended.
    pub(crate) end: Duration,
}

impl Lap {
    /// How long the node took.
    pub(crate) fn length(&self) -> Duration {
        self.end.saturating_sub(self.start)
    }
}

/// Started with the run, shared by its nodes.
#[derive(Debug)]
pub(crate) struct Stopwatch {
    begun: Instant,
    laps: Mutex<Vec<Lap>>,
}

impl Stopwatch {
    /// Begins to measure now.
    pub(crate) fn start() -> Self {
        Self {
            begun: Instant::now(),
            laps: Mutex::new(Vec::new()),
        }
    }

    /// Measures `node` until the guard is dropped.
    pub(crate) fn lap(&self, node: &'static str) -> Running<'_> {
        Running {
            stopwatch: self,
            node,
            start: self.begun.elapsed(),
        }
    }

    /// The time since the start of the run.
    pub(crate) fn elapsed(&self) -> Duration {
        self.begun.elapsed()
    }

    /// What was measured so far, in the order in which the nodes began.
    pub(crate) fn laps(&self) -> Vec<Lap> {
        let mut laps = self
            .laps
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        laps.sort_by_key(|lap| lap.start);
        laps
    }
}

/// A node that has begun; dropping it records the node's end.
#[derive(Debug)]
#[must_use = "dropping it at once measures nothing"]
pub(crate) struct Running<'a> {
    stopwatch: &'a Stopwatch,
    node: &'static str,
    start: Duration,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let lap = Lap {
            node: self.node,
            start: self.start,
            end: self.stopwatch.begun.elapsed(),
        };
        self.stopwatch
            .laps
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(lap);
    }
}
