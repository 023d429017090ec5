//! What the attempts of one run do, and which way its decisions go: all a function of one number, the same for the
//! model and for the nodes.

use crate::program::Kind;
use crate::random::hash;

/// Longer than everything that ends.
pub(crate) const NEVER: u64 = 10_000_000_000;

/// What an attempt does: when it ends, and whether it is well then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) ms: u64,
    pub(crate) well: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Script {
    pub(crate) seed: u64,
    /// All moments are different, or many are the same.
    pub(crate) distinct: bool,
    /// Something may fail.
    pub(crate) fails: bool,
}

impl Script {
    fn draw(self, parts: &[u64]) -> u64 {
        hash(&[hash(parts), self.seed])
    }

    /// How many in a hundred attempts fail.
    fn rate(self) -> u64 {
        let rates = [0, 3, 8, 20, 40];
        let at = usize::try_from(self.draw(&[1]) % rates.len() as u64).expect("small");
        if self.fails { rates[at] } else { 0 }
    }

    fn scale(self) -> u64 {
        if self.distinct { 1_000_000 } else { 4 }
    }

    pub(crate) fn step(self, kind: Kind, tag: usize, key: u64, attempt: u64) -> Step {
        let place = |what| self.draw(&[what, tag as u64, key, attempt]);
        let well = !kind.fallible() || place(2) % 100 >= self.rate();
        let ms = match kind {
            Kind::Calc => 0,
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
}

/// The key of a run of a workflow inside another.
pub(crate) fn inner_key(tag: usize, key: u64) -> u64 {
    hash(&[20, tag as u64, key])
}

/// What a node gives.
pub(crate) fn value(tag: usize, key: u64, attempt: u64, inputs: &[u64]) -> u64 {
    hash(&[tag as u64, key, attempt, hash(inputs)])
}

/// What a node fails with.
pub(crate) fn broken(tag: usize, key: u64, attempt: u64) -> String {
    format!("{tag} of {key} broke in attempt {attempt}")
}

/// What a limit fails with.
pub(crate) fn late(limit: u64) -> String {
    format!("late after {limit}")
}

/// What a loop fails with.
pub(crate) const EXHAUSTED: &str = "exhausted";

/// The parts of digests of values: that of nothing, of something, of an error, of a list.
pub(crate) fn some_digest(inner: Option<u64>) -> u64 {
    inner.map_or(hash(&[11]), |inner| hash(&[12, inner]))
}

pub(crate) fn result_digest(inner: Result<u64, &str>) -> u64 {
    match inner {
        Ok(inner) => hash(&[13, inner]),
        Err(text) => {
            let bytes: Vec<u64> = text.bytes().map(u64::from).collect();
            hash(&[14, hash(&bytes)])
        }
    }
}

pub(crate) fn list_digest(items: impl Iterator<Item = u64>) -> u64 {
    items.fold(hash(&[15]), |all, item| hash(&[all, item]))
}

/// Numbers as one number; nothing is 0.
pub(crate) fn mixed(numbers: &[u64]) -> u64 {
    if numbers.is_empty() { 0 } else { hash(numbers) }
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
    /// In the order of tags, keys and attempts.
    pub(crate) records: Vec<Record>,
}
