//! The observer that writes down what it hears.

use super::ear::{Happens, Place};
use super::event::{Event, Observer};
use super::timeline::Timeline;
use core::fmt;
use core::time::Duration;
use dag_graph::Graph;
use std::boxed::Box;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::vec::Vec;

/// Writes down what happens in a run, for a [`Timeline`]: a report, a Gantt chart, a trace.
///
/// It may hear several runs, one after the other or at once; each has a timeline of its own. What it writes down it keeps until
/// [`clear`](Recorder::clear), or until it is dropped.
#[derive(Default)]
pub struct Recorder {
    heard: Mutex<Vec<Heard>>,
}

/// An event that outlives its run.
#[derive(Clone, Debug)]
pub(super) struct Heard {
    pub(super) run: u64,
    pub(super) at: Duration,
    pub(super) graph: &'static Graph,
    pub(super) node: Option<usize>,
    pub(super) path: Box<[Place]>,
    pub(super) ahead: bool,
    pub(super) twin: bool,
    pub(super) what: Told,
}

/// [`What`](super::What) happened, with texts of its own.
#[derive(Clone, Debug)]
pub(super) enum Told {
    Started,
    Finished,
    Failed(Option<Box<str>>),
    Retried {
        wait: Duration,
        error: Option<Box<str>>,
    },
    Retrying,
    Hedged,
    TimedOut(Duration),
    Cancelled,
    Skipped,
    Decided(usize),
    Guessed(Option<bool>),
    Undoing,
    Undone {
        failed: bool,
    },
    Broke,
}

impl Told {
    fn new(what: Happens<'_>) -> Self {
        match what {
            Happens::Started => Self::Started,
            Happens::Finished => Self::Finished,
            Happens::Failed(error) => Self::Failed(error.map(Box::from)),
            Happens::Retried {
                attempt: _,
                wait,
                error,
            } => Self::Retried {
                wait,
                error: error.map(Box::from),
            },
            Happens::Retrying { .. } => Self::Retrying,
            Happens::Hedged => Self::Hedged,
            Happens::TimedOut(limit) => Self::TimedOut(limit),
            Happens::Cancelled => Self::Cancelled,
            Happens::Skipped => Self::Skipped,
            Happens::Decided(arm) => Self::Decided(arm),
            Happens::Guessed(right) => Self::Guessed(right),
            Happens::Undoing => Self::Undoing,
            Happens::Undone { failed } => Self::Undone { failed },
            Happens::Broke => Self::Broke,
        }
    }
}

impl Recorder {
    /// One that has heard nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The timeline of the run that began last, as far as it has come; empty if there was none.
    #[must_use]
    pub fn timeline(&self) -> Timeline {
        let heard = self.heard();
        let last = heard.iter().map(|heard| heard.run).max();
        let own: Vec<&Heard> = heard
            .iter()
            .filter(|heard| Some(heard.run) == last)
            .collect();
        Timeline::of(&own)
    }

    /// The timelines of all runs, in the order in which they began.
    #[must_use]
    pub fn timelines(&self) -> Vec<Timeline> {
        let heard = self.heard();
        let mut all: Vec<&Heard> = heard.iter().collect();
        all.sort_by_key(|heard| heard.run);
        all.chunk_by(|one, other| one.run == other.run)
            .map(Timeline::of)
            .collect()
    }

    /// Forgets all runs.
    pub fn clear(&self) {
        self.heard().clear();
    }

    fn heard(&self) -> MutexGuard<'_, Vec<Heard>> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Observer for Recorder {
    fn event(&self, event: &Event<'_>) {
        let heard = Heard {
            run: event.run,
            at: event.at,
            graph: event.graph,
            node: event.node,
            path: event.path.into(),
            ahead: event.ahead,
            twin: event.twin,
            what: Told::new(event.what),
        };
        self.heard().push(heard);
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let events = self.heard().len();
        f.debug_struct("Recorder")
            .field("events", &events)
            .finish_non_exhaustive()
    }
}
