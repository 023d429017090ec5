//! What the attempts of one run do, and what its parameters are: all a function of one number, the same for
//! the model and for the nodes.

use crate::program::{Body, Kind, Member, Policy, Source, Statement};
use crate::random::hash;

/// Longer than everything that ends.
pub(crate) const NEVER: u64 = 20_000_000;
/// When a run that has not ended never will.
pub(crate) const HORIZON: u64 = 20_000_000_000;

/// What an attempt does: when it ends, and whether it is well then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    /// Without one it never ends.
    pub(crate) ms: Option<u64>,
    pub(crate) well: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Script {
    pub(crate) seed: u64,
    /// All moments are different, or many are the same.
    pub(crate) distinct: bool,
}

impl Script {
    fn draw(self, parts: [u64; 4]) -> u64 {
        let [a, b, c, d] = parts;
        hash(&[self.seed, a, b, c, d])
    }

    /// One of several characters of a run: how many in a hundred of its attempts fail, and hang.
    fn rates(self) -> (u64, u64) {
        let fail = [0, 5, 15, 15, 30, 60];
        let hang = [0, 0, 3, 10];
        let of = |list: &[u64], at| {
            let at = usize::try_from(self.draw([1, at, 0, 0]) % list.len() as u64);
            at.ok().and_then(|at| list.get(at)).copied().unwrap_or(0)
        };
        (of(&fail, 0), of(&hang, 1))
    }

    /// Longest delay.
    fn scale(self) -> u64 {
        if self.distinct { 100_000 } else { 5 }
    }

    pub(crate) fn step(self, kind: Kind, tag: usize, key: u64, attempt: u64) -> Step {
        let place = |what| self.draw([what, tag as u64, key, attempt]);
        let (fail, hang) = self.rates();
        let well = !kind.fallible() || place(2) % 100 >= fail;
        let ms = if !kind.waits() {
            Some(0)
        } else if place(3) % 100 < hang {
            None
        } else if self.distinct {
            Some(1 + place(4) % self.scale())
        } else {
            Some(place(4) % (self.scale() + 1))
        };
        Step { ms, well }
    }

    fn parameter(self, number: usize, key: u64) -> u64 {
        self.draw([5, number as u64, key, 0])
    }

    /// The limit of a `timeout`, an `until`, the moment of a `hedge`.
    pub(crate) fn limit(self, number: usize, key: u64) -> u64 {
        let random = self.parameter(number, key);
        if self.switched_off(number) {
            NEVER + random % (NEVER / 10)
        } else {
            1 + random % (self.scale() * 3 / 2)
        }
    }

    fn switched_off(self, number: usize) -> bool {
        self.draw([6, number as u64, 0, 0]).is_multiple_of(3)
    }

    pub(crate) fn times(self, number: usize, _key: u64) -> u32 {
        u32::try_from(self.parameter(number, 0) % 4).unwrap_or(0)
    }

    pub(crate) fn width(self, number: usize, _key: u64) -> usize {
        match self.parameter(number, 0) % 6 {
            0 => 0,
            1 => 1,
            2 | 3 => 2,
            4 => 3,
            _ => 100,
        }
    }

    pub(crate) fn pause(self, number: usize, key: u64, attempt: u64) -> u64 {
        self.parameter(number, key) % self.scale() * attempt + u64::from(self.distinct)
    }

    /// The keys of the items of a list.
    pub(crate) fn list(self, number: usize, key: u64) -> Vec<u64> {
        // An empty one ends in the moment in which it begins.
        let least = u64::from(self.distinct);
        let count = least + self.parameter(number, key) % (5 - least);
        (1..=count).map(|item| key * 8 + item).collect()
    }

    pub(crate) fn likes(self, number: usize, key: u64, value: u64) -> bool {
        !self.draw([7, number as u64, key, value]).is_multiple_of(4)
    }

    /// What decides about the shape of a run besides the program: what is switched off, how often, how wide.
    pub(crate) fn shape(self, program: usize, body: &Body) -> u64 {
        let mut parts = vec![program as u64];
        self.body(body, &mut parts);
        hash(&parts)
    }

    fn body(self, body: &Body, parts: &mut Vec<u64>) {
        for statement in body.statements.iter().chain(body.last()) {
            self.statement(statement, parts);
        }
    }

    fn statement(self, statement: &Statement, parts: &mut Vec<u64>) {
        match &statement.source {
            Source::Call(_) => (),
            Source::Select(_, members) => {
                for Member { policies, .. } in members {
                    self.policies(policies, parts);
                }
            }
            Source::For(block) => {
                parts.push(self.width(block.width, 0) as u64);
                parts.push(self.list(block.list, 0).len() as u64);
                parts.extend(block.until.map(|until| u64::from(self.switched_off(until))));
                self.body(&block.body, parts);
            }
        }
        self.policies(&statement.policies, parts);
    }

    fn policies(self, policies: &[Policy], parts: &mut Vec<u64>) {
        for policy in policies {
            parts.extend(match policy {
                Policy::Timeout(limit) | Policy::Hedge(limit) => {
                    Some(u64::from(self.switched_off(*limit)))
                }
                Policy::Retry(times, _) => Some(u64::from(self.times(*times, 0))),
                _ => None,
            });
        }
    }
}

/// What a node gives.
pub(crate) fn value(tag: usize, key: u64, attempt: u64, inputs: &[u64]) -> u64 {
    inputs
        .iter()
        .fold(hash(&[tag as u64, key, attempt]), |all, input| {
            hash(&[all, *input])
        })
}

/// What a node fails with.
pub(crate) fn broken(tag: usize, key: u64, attempt: u64) -> String {
    format!("{tag} of {key} broke in attempt {attempt}")
}

pub(crate) fn text_digest(text: &str) -> u64 {
    let bytes: Vec<u64> = text.bytes().map(u64::from).collect();
    hash(&bytes)
}

/// The parts of digests of values: that of nothing, of something, of an error, of a list.
pub(crate) fn some_digest(inner: Option<u64>) -> u64 {
    inner.map_or(hash(&[11]), |inner| hash(&[12, inner]))
}

pub(crate) fn result_digest(inner: Result<u64, &str>) -> u64 {
    match inner {
        Ok(inner) => hash(&[13, inner]),
        Err(text) => hash(&[14, text_digest(text)]),
    }
}

pub(crate) fn list_digest(items: impl Iterator<Item = u64>) -> u64 {
    items.fold(hash(&[15]), |all, item| hash(&[all, item]))
}

/// Numbers as one number.
pub(crate) fn mixed(numbers: &[u64]) -> u64 {
    hash(numbers)
}

/// When one attempt of a node began and how it ended.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Record {
    pub(crate) tag: usize,
    pub(crate) key: u64,
    pub(crate) attempt: u64,
    pub(crate) began: u64,
    pub(crate) ended: Option<(u64, How)>,
}

#[derive(Clone, Copy, Debug, Eq, PartialOrd, Ord)]
pub(crate) enum How {
    Finished,
    Dropped,
    /// What would have ended in the moment in which it was dropped.
    Either,
}

impl PartialEq for How {
    fn eq(&self, other: &Self) -> bool {
        use How::{Dropped, Finished};
        !matches!((self, other), (Finished, Dropped) | (Dropped, Finished))
    }
}

/// What became of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Story {
    /// Nothing for a run that was dropped.
    pub(crate) result: Option<Result<u64, String>>,
    pub(crate) end: u64,
    /// In the order of tags, keys and attempts.
    pub(crate) records: Vec<Record>,
}

/// What happened in a run that the executor is known to do otherwise, or that the specification leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Doubt {
    /// The run fails while a read runs beside a write of the same statement: it lives as long as that.
    ReadsBesideWrites,
    /// In the moment in which the run fails an attempt fails in an item that is looked at later: that there are no more
    /// attempts may become the failure, if the item stands before the other.
    AttemptBesideTheFailure,
}

impl Story {
    /// What happened before this moment.
    pub(crate) fn before(&self, moment: u64) -> Vec<Record> {
        let begun = self.records.iter().filter(|record| record.began < moment);
        begun
            .cloned()
            .map(|mut record| {
                record.ended = record.ended.filter(|(at, _)| *at < moment);
                record
            })
            .collect()
    }
}
