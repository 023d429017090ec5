//! The nodes of the written workflows: each does what the script says, and a guard writes down what became of it.

use crate::program::Kind;
use crate::script::{
    EXHAUSTED, How, Record, Script, Truth, broken, inner_key, late, round_key, value,
};
use dag_core::{Exhausted, Failure, Observer, Rejected, Resource, TimedOut, node};
use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use tokio::time::Instant;

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

pub(crate) type Run =
    for<'a> fn(&'a Case) -> Pin<Box<dyn Future<Output = Result<u64, AppError>> + 'a>>;

pub(crate) type Observed = for<'a> fn(
    &'a dyn Observer,
    &'a Case,
) -> Pin<Box<dyn Future<Output = Result<u64, AppError>> + 'a>>;

/// One run: its script, what a right guess is, and what its nodes did.
pub(crate) struct Case {
    script: Script,
    truth: Truth,
    /// This node takes no time.
    at_once: Option<usize>,
    origin: Instant,
    seen: RefCell<Seen>,
}

#[derive(Default)]
struct Seen {
    records: Vec<Record>,
    alive: usize,
}

/// Lives as long as the run of a node.
struct Guard<'a> {
    case: &'a Case,
    at: usize,
    how: How,
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        let now = self.case.now();
        let mut seen = self.case.seen.borrow_mut();
        seen.alive -= 1;
        let record = seen.records.get_mut(self.at).expect("it began");
        assert_eq!(record.ended, None, "{record:?} ends twice");
        record.ended = Some((now, self.how));
    }
}

#[allow(clippy::unused_self, reason = "they read as the parameters of a run")]
impl Case {
    pub(crate) fn new(script: Script, truth: Truth) -> Self {
        Self {
            script,
            truth,
            at_once: None,
            origin: Instant::now(),
            seen: RefCell::default(),
        }
    }

    /// The same, but this node takes no time.
    pub(crate) fn without(self, tag: usize) -> Self {
        let at_once = Some(tag);
        Self { at_once, ..self }
    }

    pub(crate) fn now(&self) -> u64 {
        u64::try_from(self.origin.elapsed().as_millis()).expect("a short run")
    }

    /// How many nodes live, and all that began.
    pub(crate) fn seen(&self) -> (usize, Vec<Record>) {
        let seen = self.seen.borrow();
        (seen.alive, seen.records.clone())
    }

    pub(crate) fn key(&self, tag: usize, key: u64) -> u64 {
        inner_key(tag, key)
    }

    pub(crate) fn round(&self, key: u64, state: u64) -> u64 {
        round_key(key, state)
    }

    pub(crate) fn limit(&self, tag: usize, key: u64) -> Duration {
        Duration::from_millis(self.script.limit(tag, key))
    }

    pub(crate) fn width(&self, tag: usize, key: u64) -> usize {
        self.script.width(tag, key)
    }

    pub(crate) fn rounds(&self, tag: usize, key: u64) -> usize {
        self.script.rounds(tag, key)
    }

    pub(crate) fn list(&self, tag: usize, key: u64, _inputs: &[u64]) -> Vec<u64> {
        self.script.list(tag, key)
    }

    pub(crate) fn chance(&self, tag: usize, key: u64, inputs: &[u64]) -> bool {
        self.script.chance(tag, key, inputs)
    }

    pub(crate) fn pick(&self, tag: usize, key: u64, arms: usize, inputs: &[u64]) -> usize {
        self.script.pick(tag, key, arms, inputs)
    }

    pub(crate) fn guard(&self, tag: usize, key: u64, arm: usize, number: u64) -> bool {
        self.script.guard(tag, key, arm, number)
    }

    pub(crate) fn guess(&self, tag: usize, key: u64, inputs: &[u64]) -> Option<u64> {
        self.begin(tag, key, inputs).how = How::Finished;
        self.script.guess(&self.truth, tag, key)
    }

    pub(crate) fn guess_maybe(&self, tag: usize, key: u64, inputs: &[u64]) -> Option<Option<u64>> {
        self.begin(tag, key, inputs).how = How::Finished;
        self.script.guess_maybe(&self.truth, tag, key)
    }

    fn begin(&self, tag: usize, key: u64, inputs: &[u64]) -> Guard<'_> {
        let began = self.now();
        let mut seen = self.seen.borrow_mut();
        seen.alive += 1;
        let at = seen.records.len();
        seen.records.push(Record {
            tag,
            key,
            began,
            inputs: inputs.to_vec(),
            ended: None,
        });
        let how = How::Dropped;
        let case = self;
        Guard { case, at, how }
    }

    async fn play(
        &self,
        kind: Kind,
        tag: usize,
        key: u64,
        inputs: &[u64],
    ) -> Result<u64, AppError> {
        let mut guard = self.begin(tag, key, inputs);
        let step = self.script.step(kind, tag, key, inputs);
        if step.ms > 0 && self.at_once != Some(tag) {
            tokio::time::sleep(Duration::from_millis(step.ms)).await;
        }
        guard.how = How::Finished;
        if step.well {
            Ok(value(tag, key, inputs))
        } else {
            Err(AppError(broken(tag, key)))
        }
    }

    async fn play_well(&self, kind: Kind, tag: usize, key: u64, inputs: &[u64]) -> u64 {
        let played = self.play(kind, tag, key, inputs).await;
        played.expect("it cannot fail")
    }
}

#[node(read)]
pub(crate) async fn ask(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> Result<u64, AppError> {
    c.play(Kind::Ask, tag, key, inputs).await
}

#[node(read)]
pub(crate) async fn look(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> u64 {
    c.play_well(Kind::Look, tag, key, inputs).await
}

#[node(pure)]
pub(crate) async fn think(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> u64 {
    c.play_well(Kind::Think, tag, key, inputs).await
}

#[node(pure)]
pub(crate) fn calc(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> u64 {
    c.begin(tag, key, inputs).how = How::Finished;
    value(tag, key, inputs)
}

#[node(write(Ledger), idempotent, commutes)]
pub(crate) async fn put(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> Result<u64, AppError> {
    c.play(Kind::Put, tag, key, inputs).await
}

#[node(write(Ledger), idempotent, commutes)]
pub(crate) async fn keep(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> u64 {
    c.play_well(Kind::Keep, tag, key, inputs).await
}

#[node(write(Outbox), commutes)]
pub(crate) async fn send(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> u64 {
    c.play_well(Kind::Send, tag, key, inputs).await
}

#[node(write(Outbox), commutes)]
pub(crate) async fn post(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> Result<u64, AppError> {
    c.play(Kind::Post, tag, key, inputs).await
}

/// Every error, as text.
#[derive(Debug)]
pub(crate) struct AppError(pub(crate) String);

impl From<TimedOut> for AppError {
    fn from(error: TimedOut) -> Self {
        Self(error.told())
    }
}

impl From<Rejected> for AppError {
    fn from(error: Rejected) -> Self {
        Self(error.told())
    }
}

impl From<Exhausted> for AppError {
    fn from(error: Exhausted) -> Self {
        Self(error.told())
    }
}

/// An error as the model says it.
pub(crate) trait Told {
    fn told(&self) -> String;
}

impl Told for AppError {
    fn told(&self) -> String {
        self.0.clone()
    }
}

impl Told for TimedOut {
    fn told(&self) -> String {
        late(u64::try_from(self.limit().as_millis()).expect("a short limit"))
    }
}

impl Told for Rejected {
    fn told(&self) -> String {
        "rejected".to_owned()
    }
}

impl Told for Exhausted {
    fn told(&self) -> String {
        EXHAUSTED.to_owned()
    }
}

impl<E: Told> Told for Failure<E> {
    fn told(&self) -> String {
        match self {
            Self::Failed(error) => error.told(),
            Self::TimedOut(late) => late.told(),
            Self::Rejected(rejected) => rejected.told(),
        }
    }
}

impl Told for std::convert::Infallible {
    fn told(&self) -> String {
        match *self {}
    }
}
