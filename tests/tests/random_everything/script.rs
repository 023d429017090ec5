//! What the nodes of one run do, which way its decisions go, and what is guessed: all a function of one number and of
//! what they are given, the same for the model and for the nodes.

use crate::aim::{Aim, Guesses};
use crate::program::Kind;
use crate::random::hash;
use std::collections::HashMap;

/// Longer than everything that ends.
pub(crate) const NEVER: u64 = 10_000_000_000;

/// Stands in every number that was made of a wrong guess, and in no other.
const TAINT: u64 = 1 << 63;

/// What a node does: when it ends, and whether it is well then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) ms: u64,
    pub(crate) well: bool,
}

/// The value of a statement for which there is a guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guessed {
    Number(u64),
    Maybe(Option<u64>),
}

/// What comes of the statements that are guessed, in the run without guesses.
pub(crate) type Truth = HashMap<(usize, u64), Guessed>;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Script {
    pub(crate) seed: u64,
    /// All moments are different, or many are the same.
    pub(crate) distinct: bool,
    /// Something may fail.
    pub(crate) fails: bool,
    pub(crate) guesses: Guesses,
}

impl Script {
    fn draw(self, parts: &[u64]) -> u64 {
        hash(&[hash(parts), self.seed])
    }

    /// How many in a hundred nodes fail.
    fn rate(self) -> u64 {
        let rates = [0, 3, 8, 20, 40];
        let at = usize::try_from(self.draw(&[1]) % rates.len() as u64).expect("small");
        if self.fails { rates[at] } else { 0 }
    }

    fn scale(self) -> u64 {
        if self.distinct { 1_000_000 } else { 4 }
    }

    /// On what is not the truth a node may also fail where none does, or never end.
    pub(crate) fn step(self, kind: Kind, tag: usize, key: u64, inputs: &[u64]) -> Step {
        let place = |what| self.draw(&[what, tag as u64, key, hash(inputs)]);
        let wrong = tainted(inputs);
        let besides = wrong && place(16).is_multiple_of(3);
        let well = !kind.fallible() || !besides && place(2) % 100 >= self.rate();
        let ms = match kind {
            Kind::Calc => 0,
            _ if wrong && place(17).is_multiple_of(6) => NEVER * 10,
            _ if self.distinct => 1 + place(3) % self.scale(),
            _ => place(3) % (self.scale() + 1),
        };
        Step { ms, well }
    }

    pub(crate) fn limit(self, tag: usize, key: u64) -> u64 {
        if !self.fails || self.draw(&[4, tag as u64]).is_multiple_of(2) {
            NEVER
        } else {
            1 + self.draw(&[5, tag as u64, key]) % (self.scale() * 3 / 2)
        }
    }

    pub(crate) fn width(self, tag: usize, key: u64) -> usize {
        let widths = [0, 1, 2, 2, 3, 100];
        let at = usize::try_from(self.draw(&[6, tag as u64, key]) % widths.len() as u64);
        widths[at.expect("small")]
    }

    /// The keys of the items of a list.
    pub(crate) fn list(self, tag: usize, key: u64) -> Vec<u64> {
        let count = self.draw(&[7, tag as u64, key]) % 5;
        (0..count)
            .map(|item| hash(&[key, tag as u64, item]))
            .collect()
    }

    pub(crate) fn rounds(self, tag: usize, key: u64) -> usize {
        let rounds = 1 + self.draw(&[8, tag as u64, key]) % 4;
        usize::try_from(rounds).expect("small")
    }

    pub(crate) fn chance(self, tag: usize, key: u64, inputs: &[u64]) -> bool {
        self.pick(tag, key, 2, inputs) == 1
    }

    pub(crate) fn pick(self, tag: usize, key: u64, arms: usize, inputs: &[u64]) -> usize {
        let drawn = self.draw(&[9, tag as u64, key, hash(inputs)]) % arms as u64;
        usize::try_from(drawn).expect("small")
    }

    pub(crate) fn guard(self, tag: usize, key: u64, arm: usize, number: u64) -> bool {
        self.pick(tag, key, 2, &[arm as u64, number]) == 1
    }

    fn aim(self, tag: usize, key: u64) -> Aim {
        self.guesses.aim(self.draw(&[18, tag as u64, key]))
    }

    /// A guess of a number. Where nothing comes of a statement in the run without guesses there is no right one.
    pub(crate) fn guess(self, truth: &Truth, tag: usize, key: u64) -> Option<u64> {
        let right = match truth.get(&(tag, key)) {
            Some(Guessed::Number(number)) => Some(*number),
            _ => None,
        };
        match self.aim(tag, key) {
            Aim::None => None,
            Aim::Right => right,
            Aim::Wrong => Some(hash(&[19, right.unwrap_or(0)]) | TAINT),
        }
    }

    /// A guess of what may not be there.
    pub(crate) fn guess_maybe(self, truth: &Truth, tag: usize, key: u64) -> Option<Option<u64>> {
        let right = match truth.get(&(tag, key)) {
            Some(Guessed::Maybe(maybe)) => Some(*maybe),
            _ => None,
        };
        let other = self.draw(&[20, tag as u64, key]);
        match (self.aim(tag, key), right) {
            (Aim::None, _) => None,
            (Aim::Right, right) => right,
            (Aim::Wrong, Some(Some(_))) if other.is_multiple_of(2) => Some(None),
            (Aim::Wrong, _) => Some(Some(other | TAINT)),
        }
    }
}

/// Whether a wrong guess is in one of them.
pub(crate) fn tainted(numbers: &[u64]) -> bool {
    numbers.iter().any(|number| number & TAINT != 0)
}

/// A number made of these.
fn made(what: u64, numbers: &[u64]) -> u64 {
    let taint = if tainted(numbers) { TAINT } else { 0 };
    hash(&[what, hash(numbers)]) & !TAINT | taint
}

/// The key of a run of a workflow inside another.
pub(crate) fn inner_key(tag: usize, key: u64) -> u64 {
    hash(&[20, tag as u64, key])
}

/// The key of a round that sees this.
pub(crate) fn round_key(key: u64, state: u64) -> u64 {
    hash(&[21, key, state])
}

/// What a node gives.
pub(crate) fn value(tag: usize, key: u64, inputs: &[u64]) -> u64 {
    made(hash(&[tag as u64, key]), inputs)
}

/// What a node fails with.
pub(crate) fn broken(tag: usize, key: u64) -> String {
    format!("{tag} of {key} broke")
}

/// What a limit fails with.
pub(crate) fn late(limit: u64) -> String {
    format!("late after {limit}")
}

/// What a loop fails with.
pub(crate) const EXHAUSTED: &str = "exhausted";

/// The parts of digests of values: that of nothing, of something, of an error, of a list.
pub(crate) fn some_digest(inner: Option<u64>) -> u64 {
    inner.map_or(made(11, &[]), |inner| made(12, &[inner]))
}

pub(crate) fn result_digest(inner: Result<u64, &str>) -> u64 {
    match inner {
        Ok(inner) => made(13, &[inner]),
        Err(text) => {
            let bytes: Vec<u64> = text.bytes().map(u64::from).collect();
            made(14, &bytes)
        }
    }
}

pub(crate) fn list_digest(items: impl Iterator<Item = u64>) -> u64 {
    items.fold(made(15, &[]), |all, item| made(15, &[all, item]))
}

/// Numbers as one number; nothing is 0.
pub(crate) fn mixed(numbers: &[u64]) -> u64 {
    if numbers.is_empty() {
        0
    } else {
        made(22, numbers)
    }
}

/// When a node ran, on what, and how it ended; or a guess was made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Record {
    pub(crate) tag: usize,
    pub(crate) key: u64,
    pub(crate) began: u64,
    pub(crate) inputs: Vec<u64>,
    pub(crate) ended: Option<(u64, How)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum How {
    Finished,
    Dropped,
}

/// What became of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Story {
    pub(crate) result: Result<u64, String>,
    pub(crate) end: u64,
    /// In the order of tags, keys and beginnings.
    pub(crate) records: Vec<Record>,
}
