//! The nodes of the written workflows: each does what the script says, and a guard writes down what became of it.

use crate::program::Kind;
use crate::script::{How, Record, Script, broken, value};
use dag_core::{AllFailed, Failure, Rejected, Resource, TimedOut, node};
use std::cell::RefCell;
use std::collections::HashMap;
use std::convert::Infallible;
use std::future::{Future, pending};
use std::pin::Pin;
use std::time::Duration;
use tokio::time::Instant;

#[derive(Resource)]
struct Ledger;

pub(crate) type Run =
    for<'a> fn(&'a Case) -> Pin<Box<dyn Future<Output = Result<u64, AppError>> + 'a>>;

/// One run: its script, and what its nodes did.
pub(crate) struct Case {
    script: Script,
    origin: Instant,
    seen: RefCell<Seen>,
}

#[derive(Default)]
struct Seen {
    records: Vec<Record>,
    counts: HashMap<(usize, u64), u64>,
    alive: usize,
}

/// Lives as long as an attempt.
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
    pub(crate) fn new(script: Script) -> Self {
        Self {
            script,
            origin: Instant::now(),
            seen: RefCell::default(),
        }
    }

    pub(crate) fn now(&self) -> u64 {
        u64::try_from(self.origin.elapsed().as_millis()).expect("a short run")
    }

    /// How many attempts live, and all that began.
    pub(crate) fn seen(&self) -> (usize, Vec<Record>) {
        let seen = self.seen.borrow();
        (seen.alive, seen.records.clone())
    }

    pub(crate) fn limit(&self, number: usize, key: u64) -> Duration {
        Duration::from_millis(self.script.limit(number, key))
    }

    pub(crate) fn times(&self, number: usize, key: u64) -> u32 {
        self.script.times(number, key)
    }

    pub(crate) fn width(&self, number: usize, key: u64) -> usize {
        self.script.width(number, key)
    }

    pub(crate) fn pause(&self, number: usize, key: u64, attempt: impl Into<u64>) -> Duration {
        Duration::from_millis(self.script.pause(number, key, attempt.into()))
    }

    pub(crate) fn list(&self, number: usize, key: u64, _inputs: &[u64]) -> Vec<u64> {
        self.script.list(number, key)
    }

    pub(crate) fn likes(&self, number: usize, key: u64, value: u64) -> bool {
        self.script.likes(number, key, value)
    }

    fn begin(&self, tag: usize, key: u64) -> (Guard<'_>, u64) {
        let began = self.now();
        let mut seen = self.seen.borrow_mut();
        seen.alive += 1;
        let count = seen.counts.entry((tag, key)).or_default();
        let attempt = *count;
        *count += 1;
        let at = seen.records.len();
        seen.records.push(Record {
            tag,
            key,
            attempt,
            began,
            ended: None,
        });
        let how = How::Dropped;
        let case = self;
        (Guard { case, at, how }, attempt)
    }

    async fn play(&self, kind: Kind, tag: usize, key: u64, inputs: &[u64]) -> Result<u64, Broken> {
        let (mut guard, attempt) = self.begin(tag, key);
        let step = self.script.step(kind, tag, key, attempt);
        match step.ms {
            None => pending().await,
            Some(0) => (),
            Some(ms) => tokio::time::sleep(Duration::from_millis(ms)).await,
        }
        guard.how = How::Finished;
        outcome(step.well, tag, key, attempt, inputs)
    }

    fn play_at_once(
        &self,
        kind: Kind,
        tag: usize,
        key: u64,
        inputs: &[u64],
    ) -> Result<u64, Broken> {
        let (mut guard, attempt) = self.begin(tag, key);
        guard.how = How::Finished;
        let step = self.script.step(kind, tag, key, attempt);
        outcome(step.well, tag, key, attempt, inputs)
    }
}

fn outcome(well: bool, tag: usize, key: u64, attempt: u64, inputs: &[u64]) -> Result<u64, Broken> {
    if well {
        Ok(value(tag, key, attempt, inputs))
    } else {
        Err(Broken { tag, key, attempt })
    }
}

#[node(read)]
pub(crate) async fn ask(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> Result<u64, Broken> {
    c.play(Kind::Ask, tag, key, inputs).await
}

#[node(read)]
pub(crate) async fn look(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> u64 {
    let well = c.play(Kind::Look, tag, key, inputs).await;
    well.expect("it cannot fail")
}

#[node(write(Ledger), idempotent, commutes)]
pub(crate) async fn put(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> Result<u64, Broken> {
    c.play(Kind::Put, tag, key, inputs).await
}

#[node(write(Ledger), idempotent, commutes)]
pub(crate) async fn keep(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> u64 {
    let well = c.play(Kind::Keep, tag, key, inputs).await;
    well.expect("it cannot fail")
}

#[node(pure)]
pub(crate) fn calc(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> u64 {
    let well = c.play_at_once(Kind::Calc, tag, key, inputs);
    well.expect("it cannot fail")
}

#[node(pure)]
pub(crate) fn check(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> Result<u64, Broken> {
    c.play_at_once(Kind::Check, tag, key, inputs)
}

#[derive(Debug)]
pub(crate) struct Broken {
    tag: usize,
    key: u64,
    attempt: u64,
}

/// An error as the model says it.
pub(crate) trait Told {
    fn told(&self) -> String;
}

impl Told for Broken {
    fn told(&self) -> String {
        broken(self.tag, self.key, self.attempt)
    }
}

impl Told for Infallible {
    fn told(&self) -> String {
        match *self {}
    }
}

impl Told for TimedOut {
    fn told(&self) -> String {
        let (name, limit) = (self.statement(), self.limit().as_millis());
        format!("{name} timed out after {limit}")
    }
}

impl Told for Rejected {
    fn told(&self) -> String {
        format!("{} rejected", self.statement())
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

fn told_of<E: Told>(error: Option<&E>) -> String {
    error.map_or_else(|| "none".to_owned(), Told::told)
}

impl<A: Told, B: Told> Told for AllFailed<(A, B)> {
    fn told(&self) -> String {
        let (a, b): &(Option<A>, Option<B>) = self.errors();
        format!(
            "all failed: {}; {}",
            told_of(a.as_ref()),
            told_of(b.as_ref())
        )
    }
}

impl<A: Told, B: Told, C: Told> Told for AllFailed<(A, B, C)> {
    fn told(&self) -> String {
        let (a, b, c): &(Option<A>, Option<B>, Option<C>) = self.errors();
        let [a, b, c] = [
            told_of(a.as_ref()),
            told_of(b.as_ref()),
            told_of(c.as_ref()),
        ];
        format!("all failed: {a}; {b}; {c}")
    }
}

/// Every error, as text.
#[derive(Debug)]
pub(crate) struct AppError(pub(crate) String);

impl<E: Told> From<E> for AppError {
    fn from(error: E) -> Self {
        Self(error.told())
    }
}
