//! The algebra of moments: what is over when.
//!
//! "x is before y" speaks of all runs, so a path of edges does not decide it: a path through something
//! that may not run orders nothing. A moment is a point that a run may come to: a value exists, a decision
//! is known, a statement may start. For each the algebra keeps the statements that are *over* in every run
//! that comes to it: ended, or certain never to run.

use alloc::vec;
use alloc::vec::Vec;

/// A point that a run may come to; a handle into the [`Moments`] it was made by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(usize);

/// A set of statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    words: Vec<u64>,
}

impl Set {
    fn empty(statements: usize) -> Self {
        let words = vec![0; statements.div_ceil(64)];
        Self { words }
    }

    fn insert(&mut self, statement: usize) {
        if let Some(word) = self.words.get_mut(statement / 64) {
            *word |= 1 << (statement % 64);
        }
    }

    fn combine(&mut self, other: &Self, combine: impl Fn(u64, u64) -> u64) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word = combine(*word, *other);
        }
    }

    /// Is this statement in it?
    #[must_use]
    pub fn contains(&self, statement: usize) -> bool {
        let word = self.words.get(statement / 64);
        word.is_some_and(|word| word >> (statement % 64) & 1 == 1)
    }
}

/// The moments of a workflow and what each of them knows.
#[derive(Clone, Debug)]
pub struct Moments {
    statements: usize,
    nothing: Set,
    over: Vec<Set>,
}

impl Moments {
    /// For a workflow of the statements `0..statements`. Other numbers are left out everywhere.
    #[must_use]
    pub fn new(statements: usize) -> Self {
        let nothing = Set::empty(statements);
        let over = vec![nothing.clone()];
        Self {
            statements,
            nothing,
            over,
        }
    }

    fn add(&mut self, set: Set) -> Moment {
        self.over.push(set);
        Moment(self.over.len() - 1)
    }

    /// The beginning of the run: nothing is over.
    #[must_use]
    pub fn start(&self) -> Moment {
        Moment(0)
    }

    /// All of these have come: over is what any of them knows. Of none: the start.
    pub fn all(&mut self, moments: impl IntoIterator<Item = Moment>) -> Moment {
        let mut union = Set::empty(self.statements);
        for moment in moments {
            union.combine(self.over(moment), |a, b| a | b);
        }
        self.add(union)
    }

    /// `count` of these have come, whichever: over is what all but `count - 1` of them know, since one of
    /// those has come.
    ///
    /// Of fewer than `count` moments this never comes, and everything is true of it.
    pub fn at_least(&mut self, count: usize, moments: impl IntoIterator<Item = Moment>) -> Moment {
        let moments: Vec<Moment> = moments.into_iter().collect();
        // The set at index `i` has what at least `i + 1` of the moments so far know.
        let mut known =
            vec![Set::empty(self.statements); (moments.len() + 1).saturating_sub(count)];
        let mut everything = Set::empty(self.statements);
        (0..self.statements).for_each(|statement| everything.insert(statement));
        for &moment in &moments {
            let mut carry = self.over(moment).clone();
            for level in &mut known {
                let mut both = carry.clone();
                both.combine(level, |a, b| a & b);
                level.combine(&carry, |a, b| a | b);
                carry = both;
            }
        }
        self.add(known.pop().unwrap_or(everything))
    }

    /// One of these has come, whichever.
    pub fn any(&mut self, moments: impl IntoIterator<Item = Moment>) -> Moment {
        self.at_least(1, moments)
    }

    /// `statement`, which started at `start`, has ended.
    pub fn end(&mut self, statement: usize, start: Moment) -> Moment {
        self.without(start, [statement])
    }

    /// `moment`, with the certainty that these statements do not run, or no more.
    pub fn without(
        &mut self,
        moment: Moment,
        statements: impl IntoIterator<Item = usize>,
    ) -> Moment {
        let mut set = self.over(moment).clone();
        let inside = |statement: &usize| *statement < self.statements;
        for statement in statements.into_iter().filter(inside) {
            set.insert(statement);
        }
        self.add(set)
    }

    /// What is over at this moment, in every run that comes to it.
    #[must_use]
    pub fn over(&self, moment: Moment) -> &Set {
        // A handle of other moments, which is a mistake, orders nothing.
        self.over.get(moment.0).unwrap_or(&self.nothing)
    }

    /// Is `statement` over at this moment, in every run that comes to it?
    #[must_use]
    pub fn is_over(&self, statement: usize, moment: Moment) -> bool {
        self.over(moment).contains(statement)
    }
}

#[cfg(test)]
mod tests {
    use super::{Moment, Moments};
    use alloc::vec::Vec;
    use proptest::prelude::*;

    fn set(moments: &Moments, moment: Moment) -> Vec<usize> {
        (0..200).filter(|&x| moments.is_over(x, moment)).collect()
    }

    #[test]
    fn arms_order_what_each_of_them_orders() {
        let mut moments = Moments::new(5);
        let head = moments.end(0, moments.start());
        let first = moments.without(head, [2, 3]);
        let first = moments.end(1, first);
        let second = moments.without(head, [1]);
        let second = moments.end(2, second);
        let after = moments.any([first, second]);
        assert_eq!(set(&moments, after), [0, 1, 2]);
        let both = moments.all([first, second]);
        assert_eq!(set(&moments, both), [0, 1, 2, 3]);
    }

    #[test]
    fn what_cannot_come_knows_everything() {
        let mut moments = Moments::new(3);
        let start = moments.start();
        let never = moments.at_least(2, [start]);
        assert_eq!(set(&moments, never), [0, 1, 2]);
        let none = moments.all([]);
        assert!(set(&moments, none).is_empty());
        let zero = moments.at_least(0, [never]);
        assert!(set(&moments, zero).is_empty());
    }

    proptest! {
        #[test]
        fn at_least_counts(
            sets in prop::collection::vec(prop::collection::vec(0_usize..80, 0..60), 0..6), count in 1_usize..8
        ) {
            let mut moments = Moments::new(80);
            let given: Vec<Moment> = sets
                .iter()
                .map(|set| moments.without(moments.start(), set.iter().copied()))
                .collect();
            let moment = moments.at_least(count, given);
            for x in 0..80 {
                let known = sets.iter().filter(|set| set.contains(&x)).count();
                prop_assert_eq!(moments.is_over(x, moment), known + count > sets.len());
            }
        }
    }
}
