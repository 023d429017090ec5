//! The nodes of the written workflows: each does what the script says, and a guard writes down what became of it.

use crate::aim::Aim;
use crate::model::Truth;
use crate::program::Kind;
use crate::random::hash;
use crate::script::{Place, Script, value};
use dag_core::{Resource, node};
use std::cell::RefCell;
use std::future::{Future, pending};
use std::pin::Pin;
use std::time::Duration;
use tokio::time::Instant;

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

pub(crate) type Run =
    for<'a> fn(&'a Case) -> Pin<Box<dyn Future<Output = Result<u64, Broken>> + 'a>>;

/// What a node fails with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Broken(pub(crate) Place);

/// One run of a node.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) place: Place,
    pub(crate) kind: Kind,
    pub(crate) inputs: Vec<u64>,
    pub(crate) began: Moment,
    pub(crate) ended: Option<(Moment, How)>,
}

/// When something happened: the time, and how much had happened before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment {
    pub(crate) at: u64,
    pub(crate) number: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    Finished,
    Dropped,
}

/// One run: its script, and what its nodes did.
pub(crate) struct Case {
    script: Script,
    truth: Truth,
    origin: Instant,
    seen: RefCell<Seen>,
}

#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) records: Vec<Record>,
    /// Which guess was made when, on what.
    pub(crate) guesses: Vec<(Place, u64, Vec<u64>)>,
    pub(crate) alive: usize,
    moments: usize,
}

/// Lives as long as the run of a node.
struct Guard<'a> {
    case: &'a Case,
    at: usize,
    how: How,
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        let mut seen = self.case.seen.borrow_mut();
        seen.alive -= 1;
        let moment = seen.moment(self.case);
        let record = seen.records.get_mut(self.at).expect("it began");
        assert_eq!(record.ended, None, "{record:?} ends twice");
        record.ended = Some((moment, self.how));
    }
}

impl Seen {
    fn moment(&mut self, case: &Case) -> Moment {
        self.moments += 1;
        let number = self.moments;
        let at = case.now();
        Moment { at, number }
    }
}

impl Case {
    pub(crate) fn new(script: Script, truth: Truth) -> Self {
        Self {
            script,
            truth,
            origin: Instant::now(),
            seen: RefCell::default(),
        }
    }

    pub(crate) fn now(&self) -> u64 {
        u64::try_from(self.origin.elapsed().as_millis()).expect("a short run")
    }

    pub(crate) fn alive(&self) -> usize {
        self.seen.borrow().alive
    }

    pub(crate) fn into_seen(self) -> Seen {
        self.seen.into_inner()
    }

    pub(crate) fn width(&self, tag: usize) -> usize {
        self.script.width(tag)
    }

    pub(crate) fn list(&self, tag: usize, key: u64, _inputs: &[u64]) -> Vec<u64> {
        self.script.list((tag, key))
    }

    /// The guess of a statement.
    pub(crate) fn guess(&self, tag: usize, key: u64, inputs: &[u64]) -> Option<u64> {
        let place = (tag, key);
        let made = (place, self.now(), inputs.to_vec());
        self.seen.borrow_mut().guesses.push(made);
        let right = self
            .truth
            .get(&place)
            .map_or(7, |inputs| value(place, inputs));
        match self.script.guess(place) {
            Aim::None => None,
            Aim::Right => Some(right),
            Aim::Wrong => Some(right.wrapping_add(1)),
        }
    }

    fn begin(&self, kind: Kind, place: Place, inputs: &[u64]) -> Guard<'_> {
        let mut seen = self.seen.borrow_mut();
        seen.alive += 1;
        let at = seen.records.len();
        let began = seen.moment(self);
        seen.records.push(Record {
            place,
            kind,
            inputs: inputs.to_vec(),
            began,
            ended: None,
        });
        let how = How::Dropped;
        let case = self;
        Guard { case, at, how }
    }

    fn is_true(&self, place: Place, inputs: &[u64]) -> bool {
        self.truth.get(&place).is_some_and(|truth| truth == inputs)
    }

    fn outcome(&self, kind: Kind, place: Place, inputs: &[u64]) -> Result<u64, Broken> {
        let step = self.script.step(kind, place, inputs);
        let besides =
            !self.is_true(place, inputs) && self.script.fails_besides(kind, place, inputs);
        if step.well && !besides {
            Ok(value(place, inputs))
        } else {
            Err(Broken(place))
        }
    }

    async fn play(&self, kind: Kind, tag: usize, key: u64, inputs: &[u64]) -> Result<u64, Broken> {
        let place = (tag, key);
        let mut guard = self.begin(kind, place, inputs);
        let step = self.script.step(kind, place, inputs);
        if step.hangs && !self.is_true(place, inputs) {
            return pending().await;
        }
        if step.ms > 0 {
            tokio::time::sleep(Duration::from_millis(step.ms)).await;
        }
        guard.how = How::Finished;
        self.outcome(kind, place, inputs)
    }

    fn play_at_once(
        &self,
        kind: Kind,
        tag: usize,
        key: u64,
        inputs: &[u64],
    ) -> Result<u64, Broken> {
        let place = (tag, key);
        self.begin(kind, place, inputs).how = How::Finished;
        self.outcome(kind, place, inputs)
    }
}

#[node(read)]
pub(crate) async fn look(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> u64 {
    let well = c.play(Kind::Look, tag, key, inputs).await;
    well.expect("it cannot fail")
}

#[node(read)]
pub(crate) async fn ask(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> Result<u64, Broken> {
    c.play(Kind::Ask, tag, key, inputs).await
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

#[node(write(Ledger), idempotent, commutes)]
pub(crate) async fn keep(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> u64 {
    let well = c.play(Kind::Keep, tag, key, inputs).await;
    well.expect("it cannot fail")
}

#[node(write(Ledger), idempotent, commutes)]
pub(crate) async fn put(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> Result<u64, Broken> {
    c.play(Kind::Put, tag, key, inputs).await
}

#[node(write(Outbox), commutes)]
pub(crate) async fn post(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> u64 {
    let well = c.play(Kind::Post, tag, key, inputs).await;
    well.expect("it cannot fail")
}

#[node(write(Outbox), commutes)]
pub(crate) async fn send(c: &Case, tag: usize, key: u64, inputs: &[u64]) -> Result<u64, Broken> {
    c.play(Kind::Send, tag, key, inputs).await
}

/// Decides which of so many arms is taken.
#[node(pure)]
pub(crate) async fn choose(c: &Case, tag: usize, key: u64, inputs: &[u64], count: u64) -> u64 {
    let well = c.play(Kind::Look, tag, key, inputs).await;
    well.expect("it cannot fail") % count
}

/// One number for several.
pub(crate) trait Mix {
    fn mix(&self) -> u64;
}

impl Mix for [u64] {
    fn mix(&self) -> u64 {
        hash(self)
    }
}
