//! Helpers shared by the behaviour tests: a recorder of what the nodes of one run did and when, nodes'
//! attempts written down beforehand, and an executor small enough to count on.

use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::time::Instant;

mod script;

pub use script::{Broken, Script, Step, broken, hang, well};

/// What happened to a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Its body began to run.
    Start,
    /// Its body ran to its end.
    End,
    /// It was dropped before its end.
    Drop,
}

/// One thing that happened, with the milliseconds since the recorder was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The name the node gave to itself.
    pub name: &'static str,
    /// What happened.
    pub what: What,
    /// When, in milliseconds.
    pub at: u64,
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?} at {}", self.name, self.what, self.at)
    }
}

/// Writes down what nodes do. Its clones share one list.
#[derive(Clone, Debug)]
pub struct Recorder {
    origin: Instant,
    events: Arc<Mutex<Vec<Event>>>,
}

impl Recorder {
    /// An empty recorder whose time begins now.
    #[must_use]
    pub fn new() -> Self {
        Self {
            origin: Instant::now(),
            events: Arc::default(),
        }
    }

    /// Milliseconds since the recorder was made.
    #[must_use]
    pub fn now(&self) -> u64 {
        u64::try_from(self.origin.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// Records a start; the guard records an end when told so, else a drop.
    #[must_use]
    pub fn begin(&self, name: &'static str) -> Running {
        self.record(name, What::Start);
        Running {
            recorder: self.clone(),
            name,
            ended: false,
        }
    }

    /// A node's whole life: starts, sleeps so many milliseconds (0: not at all), ends.
    pub async fn work(&self, name: &'static str, ms: u64) {
        let running = self.begin(name);
        if ms > 0 {
            tokio::time::sleep(Duration::from_millis(ms)).await;
        }
        running.end();
    }

    /// Everything so far, in order.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        self.lock().clone()
    }

    /// The names in the order in which they started.
    #[must_use]
    pub fn started(&self) -> Vec<&'static str> {
        self.names(What::Start)
    }

    /// The names in the order in which they ended.
    #[must_use]
    pub fn ended(&self) -> Vec<&'static str> {
        self.names(What::End)
    }

    /// The names in the order in which they were dropped before their end.
    #[must_use]
    pub fn dropped(&self) -> Vec<&'static str> {
        self.names(What::Drop)
    }

    /// The times at which this happened to that node.
    #[must_use]
    pub fn times(&self, name: &str, what: What) -> Vec<u64> {
        let events = self.lock();
        let hits = events.iter().filter(|e| e.name == name && e.what == what);
        hits.map(|e| e.at).collect()
    }

    fn names(&self, what: What) -> Vec<&'static str> {
        let events = self.lock();
        let hits = events.iter().filter(|e| e.what == what);
        hits.map(|e| e.name).collect()
    }

    fn record(&self, name: &'static str, what: What) {
        let at = self.now();
        self.lock().push(Event { name, what, at });
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Event>> {
        self.events.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Recorder {
    fn default() -> Self {
        Self::new()
    }
}

/// A node on its way; see [`Recorder::begin`].
#[derive(Debug)]
pub struct Running {
    recorder: Recorder,
    name: &'static str,
    ended: bool,
}

impl Running {
    /// The node has ended.
    pub fn end(mut self) {
        self.ended = true;
        self.recorder.record(self.name, What::End);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if !self.ended {
            self.recorder.record(self.name, What::Drop);
        }
    }
}

/// Polls to the end on this thread, without a runtime and without allocating. Only for futures that
/// wake themselves before they return `Pending`.
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}

/// Is `Pending` so many times, waking itself each time.
pub async fn yield_times(times: u64) {
    let mut left = times;
    std::future::poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(());
        }
        left -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
