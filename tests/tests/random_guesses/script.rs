//! What the nodes of one run do: a function of one number and of what they are given.

use crate::aim::{Aim, Guesses};
use crate::program::Kind;
use crate::random::hash;

/// A statement, in an item.
pub(crate) type Place = (usize, u64);

#[derive(Clone, Copy, Debug)]
pub(crate) struct Script {
    pub(crate) seed: u64,
    /// All moments are different, or many are the same.
    pub(crate) distinct: bool,
    pub(crate) guesses: Guesses,
}

/// What an attempt does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) ms: u64,
    pub(crate) well: bool,
    /// What it does on a value that is not the truth.
    pub(crate) hangs: bool,
}

impl Script {
    fn draw(self, what: u64, tag: usize, key: u64, inputs: &[u64]) -> u64 {
        let inputs = hash(inputs);
        hash(&[self.seed, what, tag as u64, key, inputs])
    }

    pub(crate) fn step(self, kind: Kind, (tag, key): Place, inputs: &[u64]) -> Step {
        let rate = match hash(&[self.seed, 1]) % 10 {
            0..6 => 0,
            6..8 => 8,
            8 => 20,
            _ => 50,
        };
        let well = !kind.fallible() || self.draw(2, tag, key, inputs) % 100 >= rate;
        let random = self.draw(3, tag, key, inputs);
        let ms = match (kind.waits(), self.distinct) {
            (false, _) => 0,
            (true, true) => 1 + random % 100_000,
            (true, false) => random % 5,
        };
        let hangs = self.draw(4, tag, key, inputs).is_multiple_of(6);
        Step { ms, well, hangs }
    }

    /// What a node fails with on what is not the truth although no node fails on the truth.
    pub(crate) fn fails_besides(self, kind: Kind, (tag, key): Place, inputs: &[u64]) -> bool {
        kind.fallible() && self.draw(8, tag, key, inputs).is_multiple_of(3)
    }

    pub(crate) fn list(self, place: Place) -> Vec<u64> {
        let (tag, key) = place;
        let count = self.draw(5, tag, key, &[]) % 4;
        (1..=count).map(|item| key * 8 + item).collect()
    }

    pub(crate) fn width(self, tag: usize) -> usize {
        match self.draw(6, tag, 0, &[]) % 3 {
            0 => 1,
            1 => 2,
            _ => 100,
        }
    }

    pub(crate) fn guess(self, (tag, key): Place) -> Aim {
        self.guesses.aim(self.draw(7, tag, key, &[]))
    }
}

/// What a node gives.
pub(crate) fn value((tag, key): Place, inputs: &[u64]) -> u64 {
    hash(&[tag as u64, key, hash(inputs)])
}
