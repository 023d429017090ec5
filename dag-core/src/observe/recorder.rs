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
/// [`clear`](Recorder::clear), or until it is dropped: an entry of about a hundred bytes for each event, at least two for each run of a
/// node.
///
/// ```
/// use dag_core::{Recorder, node, workflow};
/// use std::time::Duration;
///
/// #[node(read)]
/// async fn search(question: &str) -> Vec<String> {
///     tokio::time::sleep(Duration::from_millis(30)).await;
///     vec![format!("a page about {question}")]
/// }
///
/// #[node(read)]
/// async fn account(customer: u64) -> String {
///     tokio::time::sleep(Duration::from_millis(20)).await;
///     format!("customer {customer}")
/// }
///
/// #[node(read)]
/// async fn draft(hits: &[String], account: &str) -> String {
///     tokio::time::sleep(Duration::from_millis(10)).await;
///     format!("{account}: {}", hits.join(", "))
/// }
///
/// workflow!(
///     async fn answer(question: &str, customer: u64) -> String {
///         let hits = search(question);
///         let account = account(customer);
///         let reply = draft(&hits, &account);
///         reply
///     }
/// );
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build()?.block_on(async {
/// let recorder = Recorder::new();
/// answer::observed(&recorder, "tides", 7).await;
/// let timeline = recorder.timeline();
///
/// let report = timeline.report();
/// assert_eq!(report.wall(), Duration::from_millis(40));
/// assert_eq!(report.in_turn(), Duration::from_millis(60));
/// let path = report.critical_path().iter().map(|step| timeline.spans()[step.span].name());
/// assert_eq!(path.collect::<Vec<_>>(), ["hits", "reply", "output"]);
/// // What is it worth to make `search` faster? Not more than this:
/// let hits = report.nodes().iter().find(|cost| cost.name == "hits").unwrap();
/// assert_eq!(hits.without, Duration::from_millis(30));
/// assert_eq!(timeline.replayed(|span| span.name() == "hits"), hits.without);
///
/// println!("{report}");
/// let chart = timeline.gantt().width(40).to_string();
/// # let chart = chart.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
/// assert_eq!(chart, "\
/// answer  0                40 ms
/// hits    ████████████████           30 ms
/// account ▒▒▒▒▒▒▒▒▒▒▒                20 ms
/// reply                   ██████     10 ms
/// █ critical path  ▒ beside it");
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// A node that is a plain `fn` runs within one moment: what it takes is part of the wait before what comes after it. And what a node
/// waits for inside of its policies, a permit perhaps, is part of its time.
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
