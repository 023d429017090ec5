//! A node's attempts, written down beforehand: how long each one takes and how it ends.

use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::future::pending;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::{Recorder, What};

/// What a node fails with: its name, or whatever the script says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken(pub &'static str);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is broken", self.0)
    }
}

impl Error for Broken {}

/// What one attempt does.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    ms: u64,
    end: Option<Result<u64, &'static str>>,
}

/// An attempt that is well after so many milliseconds.
#[must_use]
pub fn well(ms: u64, value: u64) -> Step {
    let end = Some(Ok(value));
    Step { ms, end }
}

/// An attempt that fails after so many milliseconds.
#[must_use]
pub fn broken(ms: u64, label: &'static str) -> Step {
    let end = Some(Err(label));
    Step { ms, end }
}

/// An attempt that never ends.
#[must_use]
pub fn hang() -> Step {
    Step { ms: 0, end: None }
}

/// What the attempts of one node do, one after the other.
#[derive(Debug)]
pub struct Script {
    recorder: Recorder,
    name: &'static str,
    steps: Mutex<VecDeque<Step>>,
}

impl Script {
    /// The attempts of the node that calls itself so.
    #[must_use]
    pub fn new(
        recorder: &Recorder,
        name: &'static str,
        steps: impl IntoIterator<Item = Step>,
    ) -> Self {
        Self {
            recorder: recorder.clone(),
            name,
            steps: Mutex::new(steps.into_iter().collect()),
        }
    }

    /// Makes the next attempt.
    ///
    /// # Errors
    ///
    /// If the script says so.
    ///
    /// # Panics
    ///
    /// If there is no attempt left.
    pub async fn play(&self) -> Result<u64, Broken> {
        let step = self.lock().pop_front();
        let step = step.unwrap_or_else(|| panic!("{} has no attempt left", self.name));
        let running = self.recorder.begin(self.name);
        let Some(end) = step.end else {
            return pending().await;
        };
        if step.ms > 0 {
            tokio::time::sleep(Duration::from_millis(step.ms)).await;
        }
        running.end();
        end.map_err(Broken)
    }

    /// How many attempts were not made.
    #[must_use]
    pub fn left(&self) -> usize {
        self.lock().len()
    }

    /// When attempts began.
    #[must_use]
    pub fn starts(&self) -> Vec<u64> {
        self.recorder.times(self.name, What::Start)
    }

    /// When attempts ended.
    #[must_use]
    pub fn ends(&self) -> Vec<u64> {
        self.recorder.times(self.name, What::End)
    }

    /// When attempts were dropped before their end.
    #[must_use]
    pub fn drops(&self) -> Vec<u64> {
        self.recorder.times(self.name, What::Drop)
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Step>> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
