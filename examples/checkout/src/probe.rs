//! Looks into a run, and disturbs it on request.
//!
//! In: the work of every node, which passes through here. Out: the [`Event`]s of the run, and, where asked for, a node
//! that fails, hangs, or at which the caller gives up. Guaranteed: without faults it changes no result, so a node that
//! passes through it may still be `pure`.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::sleep;

/// A failure that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("failed on request")]
pub struct Injected;

/// What shall go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mishap {
    /// The node fails: at its begin it has done nothing, at its end its answer is lost.
    Fail,
    /// The node never gets further.
    Hang,
    /// The caller drops the run.
    Drop,
}

/// Where in a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    /// Before it has done anything.
    Begin,
    /// When it has done everything, but nobody knows yet.
    End,
}

/// One thing that shall go wrong.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fault {
    /// The node's function.
    pub node: String,
    /// What happens to it.
    pub mishap: Mishap,
    /// When.
    pub moment: Moment,
}

/// How long the nodes take: what a database at hand lacks, and a shop's remote services have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// No time but the work itself.
    Instant,
    /// Each as long as this number and its name say, at most 32 ms, part of it before the work and part after it.
    Uneven(u64),
}

/// What a node did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It began.
    Began,
    /// It came to its end.
    Finished,
    /// It failed, and why.
    Failed(String),
    /// It was dropped before its end.
    Dropped,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The node's function.
    pub node: &'static str,
    /// What it did.
    pub what: What,
}

/// Goes through one run.
#[derive(Debug)]
pub struct Probe {
    faults: Vec<Fault>,
    pace: Pace,
    events: Mutex<Vec<Event>>,
    met: Mutex<Vec<Fault>>,
    drop: Notify,
}

impl Probe {
    /// A probe for one run with these faults.
    #[must_use]
    pub fn new(faults: Vec<Fault>, pace: Pace) -> Self {
        Self {
            faults,
            pace,
            events: Mutex::default(),
            met: Mutex::default(),
            drop: Notify::new(),
        }
    }

    /// What has happened so far.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        lock(&self.events).clone()
    }

    /// The faults that have happened so far.
    #[must_use]
    pub fn met(&self) -> Vec<Fault> {
        lock(&self.met).clone()
    }

    /// Waits until a node is reached at which the caller shall drop the run.
    pub async fn told_to_drop(&self) {
        self.drop.notified().await;
    }

    /// Does the work of `node`.
    pub(crate) async fn step<T, E>(
        &self,
        node: &'static str,
        work: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E>
    where
        E: From<Injected> + std::error::Error,
    {
        let mut running = Running {
            probe: self,
            node,
            over: false,
        };
        self.happened(node, What::Began);
        if self.meet(node, Moment::Begin).await {
            return running.end(Err(E::from(Injected)));
        }
        let (before, after) = self.pace.of(node);
        pause(before).await;
        let result = work();
        pause(after).await;
        if result.is_ok() && self.meet(node, Moment::End).await {
            return running.end(Err(E::from(Injected)));
        }
        running.end(result)
    }

    /// Lets the faults of this moment happen, and says whether the node shall fail.
    async fn meet(&self, node: &'static str, moment: Moment) -> bool {
        let mut fails = false;
        for fault in &self.faults {
            if fault.node != node || fault.moment != moment {
                continue;
            }
            lock(&self.met).push(fault.clone());
            match fault.mishap {
                Mishap::Fail => fails = true,
                Mishap::Hang => std::future::pending().await,
                Mishap::Drop => {
                    self.drop.notify_one();
                    // The caller drops the run while the node is in the middle of this.
                    sleep(Duration::from_millis(1)).await;
                }
            }
        }
        fails
    }

    fn happened(&self, node: &'static str, what: What) {
        lock(&self.events).push(Event { node, what });
    }
}

impl Pace {
    fn of(self, node: &str) -> (Duration, Duration) {
        let Self::Uneven(seed) = self else {
            return (Duration::ZERO, Duration::ZERO);
        };
        let mut hasher = DefaultHasher::new();
        (seed, node).hash(&mut hasher);
        let [before, after, ..] = hasher.finish().to_le_bytes();
        let part = |byte: u8| Duration::from_millis(u64::from(byte % 17));
        (part(before), part(after))
    }
}

async fn pause(length: Duration) {
    if !length.is_zero() {
        sleep(length).await;
    }
}

/// A node that has begun; it is dropped with its node.
struct Running<'a> {
    probe: &'a Probe,
    node: &'static str,
    over: bool,
}

impl Running<'_> {
    fn end<T, E: std::error::Error>(&mut self, result: Result<T, E>) -> Result<T, E> {
        self.over = true;
        let what = match &result {
            Ok(_) => What::Finished,
            Err(error) => What::Failed(error.to_string()),
        };
        self.probe.happened(self.node, what);
        result
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        if !self.over {
            self.probe.happened(self.node, What::Dropped);
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
