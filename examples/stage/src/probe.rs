//! Watches one run.
//!
//! In: every node says when it begins; the [`Step`] it holds says when it ends and how. Out: one [`Lap`] per node and
//! undo that ran. A step fails halfway if that was asked for (`--fail NODE`), and somebody may be told when one begins.
//! Guaranteed: watching changes no result, so a node that is watched may still be `pure`.

use std::fmt::{self, Debug};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What was done in one node, and when, from the start of the run.
#[derive(Clone, Debug)]
pub struct Lap {
    /// The node's name.
    pub node: &'static str,
    /// When it began.
    pub start: Duration,
    /// When it ended.
    pub end: Duration,
    /// What it did; `None` if it failed or was given up.
    pub done: Option<String>,
    /// Whether it took something back.
    pub undo: bool,
}

/// A failure that was asked for.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` was told to fail")]
pub struct Simulated(&'static str);

type Hook = Box<dyn Fn(&'static str) + Send + Sync>;

/// Started with the run, shared by its nodes.
pub struct Probe {
    begun: Instant,
    failing: Vec<String>,
    hook: Option<Hook>,
    laps: Mutex<Vec<Lap>>,
}

impl Probe {
    /// Begins to watch now; the nodes of these names will fail.
    #[must_use]
    pub fn start(failing: Vec<String>) -> Self {
        Self {
            begun: Instant::now(),
            failing,
            hook: None,
            laps: Mutex::new(Vec::new()),
        }
    }

    /// Calls `hook` whenever a step begins.
    #[must_use]
    pub fn on_begin(mut self, hook: impl Fn(&'static str) + Send + Sync + 'static) -> Self {
        self.hook = Some(Box::new(hook));
        self
    }

    /// A node begins.
    pub fn step(&self, node: &'static str) -> Step<'_> {
        self.begin(node, false)
    }

    /// An undo begins.
    pub fn undo(&self, node: &'static str) -> Step<'_> {
        self.begin(node, true)
    }

    fn begin(&self, node: &'static str, undo: bool) -> Step<'_> {
        let start = self.begun.elapsed();
        if let Some(hook) = &self.hook {
            hook(node);
        }
        Step {
            probe: self,
            lap: Lap {
                node,
                start,
                end: start,
                done: None,
                undo,
            },
        }
    }

    /// The time since the start of the run.
    pub fn elapsed(&self) -> Duration {
        self.begun.elapsed()
    }

    /// What ran so far, in the order in which it began.
    pub fn laps(&self) -> Vec<Lap> {
        let mut laps = self.lock().clone();
        laps.sort_by_key(|lap| lap.start);
        laps
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Lap>> {
        self.laps.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Debug for Probe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Probe")
            .field("failing", &self.failing)
            .field("laps", &self.laps)
            .finish_non_exhaustive()
    }
}

/// A step that has begun; dropping it before [`Step::done`] means it failed.
#[must_use = "dropping it at once measures nothing"]
pub struct Step<'a> {
    probe: &'a Probe,
    lap: Lap,
}

impl Step<'_> {
    /// Fails if that was asked for. A write calls it halfway, as if the disk were full.
    ///
    /// # Errors
    ///
    /// It was told to fail.
    pub fn trip(&self) -> Result<(), Simulated> {
        if self.probe.failing.iter().any(|name| name == self.lap.node) {
            Err(Simulated(self.lap.node))
        } else {
            Ok(())
        }
    }

    /// The step has done its work; `what` is said about it.
    pub fn done(mut self, what: impl Into<String>) {
        self.lap.done = Some(what.into());
    }
}

impl Drop for Step<'_> {
    fn drop(&mut self) {
        self.lap.end = self.probe.begun.elapsed();
        self.probe.lock().push(self.lap.clone());
    }
}
