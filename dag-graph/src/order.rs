//! What is before what, in every run.
//!
//! [`Order::before`] never orders what some run does not. It orders all that every run does, except:
//!
//! * *Decisions count as independent.* Of `if a { x() }` and `if a { .. } else { y() }` it does not know that they exclude
//!   each other. One `if` with both is known.
//! * *Two leaves that only look, behind a guess.* `b` takes the guess of `a`, `c` waits for `b` and for the end of a write that
//!   waits for `a` itself: then `b` is over, but `c` is taken to start when `b` has ended on the guess. What only looks conflicts
//!   with none of its kind.
//! * *Arms of which one was guessed, and early arms.* What looks there may run, and be dropped, before a write in the arm that is
//!   chosen. So it is before the write, and the write is not before it; not even where it waits for the truth for
//!   another reason, and no run comes to that.
//! * *Who waits for the truth anyway.* `b` takes the value of `a`, which is guessed, and waits for the end of `a`, too. It never starts on
//!   the guess, but is taken to know no more than what is over when the guess of the value is made, and when `a` is.
//! * *The value of an arm that was guessed* is taken to exist at once if the arm has none of its own, though the executor waits
//!   until the decision is certain if there is something in the arm.
//! * *Early arms inside of an arm that was guessed* are taken to start with that guess, though the executor waits until the outer
//!   arm is chosen. Inside of a `for` that runs ahead they do start.
//! * *Loops read backwards.* If a statement above an exit waits for one behind it, it has an end only in rounds that do not
//!   leave there. What is over when the whole loop is over then leaves out what this statement knows.
//! * *Who waits for the end of a member from outside of its block* knows that the member is over, ended or dropped, and nothing
//!   of what it or the others waited for.
//!
//! All of this is checked against all runs of small structures (`tests/all_runs`).

use crate::digraph::Digraph;
use crate::equations::{Equations, Key, Point, key};
use crate::moments::{Moment, Moments};
use crate::structure::{Form, Id, Need, Statement, Structure};
use alloc::vec;
use alloc::vec::Vec;

/// What is before what in the runs of a [`Structure`].
///
/// Of statements that run several times it speaks of copies that belong together: of the same item of every `for` that
/// holds both, and the same round of every `loop` that does. Rounds are ordered; of items, see [`Order::copies`].
#[derive(Clone, Debug)]
pub struct Order {
    moments: Moments,
    starts: Vec<Moment>,
    /// The `for`s around each statement.
    items: Vec<Vec<Id>>,
    waits: Digraph,
    owners: Vec<Id>,
}

/// Statements each of which is waited for by the next, and the last by the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle(pub Vec<Id>);

impl Order {
    /// The order of this structure.
    ///
    /// # Errors
    ///
    /// A shortest cycle, if statements wait for each other.
    pub fn of(structure: &Structure) -> Result<Self, Cycle> {
        let statements = count(structure);
        let equations = Equations::of(structure, statements);
        let waits = equations.graph();
        let Some(order) = waits.order() else {
            let cycle = waits.cycles().into_iter().next().unwrap_or_default();
            let mut cycle = named(&cycle, &equations.owners, statements);
            if cycle.len() > 1 && cycle.first() == cycle.last() {
                cycle.pop();
            }
            return Err(Cycle(cycle));
        };
        if let Some(block) = needed_inside(structure) {
            return Err(Cycle(vec![block]));
        }
        let mut moments = Moments::new(statements);
        let solved = equations.solve(&order, &mut moments);
        let start = |id| solved.get(key(id, Point::Start)).copied();
        let starts = (0..statements).filter_map(start).collect();
        Ok(Self {
            starts,
            items: items(structure, statements),
            waits,
            owners: equations.owners,
            moments,
        })
    }

    /// In every run, has `x` ended when `y` starts, or is it certain not to run?
    ///
    /// Of statements that exclude each other it holds both ways. A block starts when what decides it is known, one of
    /// members when these have decided it, and has ended when everything in it has.
    #[must_use]
    pub fn before(&self, x: Id, y: Id) -> bool {
        let start = self.starts.get(y);
        start.is_some_and(|&start| self.moments.is_over(x, start))
    }

    /// Does at most one of them run?
    #[must_use]
    pub fn exclusive(&self, x: Id, y: Id) -> bool {
        self.before(x, y) && self.before(y, x)
    }

    /// May they overlap, or come in either order? Never true of a statement and itself.
    #[must_use]
    pub fn unordered(&self, x: Id, y: Id) -> bool {
        x != y && !self.before(x, y) && !self.before(y, x)
    }

    /// Is there a `for` around both? Then what `x` does for one item may overlap with what `y` does for another:
    /// nothing inside the body orders these.
    #[must_use]
    pub fn copies(&self, x: Id, y: Id) -> bool {
        match (self.items.get(x), self.items.get(y)) {
            (Some(x), Some(y)) => x.iter().any(|item| y.contains(item)),
            _ => false,
        }
    }

    /// May it overlap with a copy of itself, made for another item?
    #[must_use]
    pub fn again_beside_itself(&self, x: Id) -> bool {
        self.copies(x, x)
    }

    /// A way on which `y` waits for `x` in some runs, if `x` is not before `y` in all: `x`, what is between, `y`.
    #[must_use]
    pub fn sometimes(&self, x: Id, y: Id) -> Option<Vec<Id>> {
        if x == y || self.before(x, y) {
            return None;
        }
        let starts = [Point::Value, Point::Over].map(|point| key(x, point));
        let paths = starts.iter();
        let path = paths
            .filter_map(|&from| self.waits.path(from, key(y, Point::Start)))
            .min_by_key(Vec::len)?;
        Some(named(&path, &self.owners, self.starts.len()))
    }
}

/// Whose moments these are, each once in a row; `statements` stands for the workflow.
fn named(keys: &[Key], owners: &[Id], statements: usize) -> Vec<Id> {
    let owners = keys.iter().filter_map(|&key| owners.get(key).copied());
    let mut names: Vec<Id> = owners.filter(|&owner| owner != statements).collect();
    names.dedup();
    names
}

/// One more than the greatest number in use.
fn count(structure: &Structure) -> usize {
    let mut count = 0;
    structure.each(&mut |statement| {
        let needs = statement.all_needs();
        let ids = needs.iter().map(|need| need.id() + 1);
        count = ids.chain([count, statement.id + 1]).max().unwrap_or(count);
    });
    structure
        .body
        .value
        .map_or(count, |value| count.max(value + 1))
}

/// A block that something inside waits for.
fn needed_inside(structure: &Structure) -> Option<Id> {
    let mut found = None;
    structure.each(&mut |block: &Statement| {
        let itself = |need: &Need| need.id() == block.id;
        if found.is_none() && block.all_needs().iter().any(itself) {
            found = Some(block.id);
        }
    });
    found
}

/// For each statement, the `for`s that it is inside of.
fn items(structure: &Structure, statements: usize) -> Vec<Vec<Id>> {
    let mut items = vec![Vec::new(); statements];
    structure.each(&mut |statement| {
        if let Form::Each(body) = &statement.form {
            for id in body.ids() {
                if let Some(list) = items.get_mut(id) {
                    list.push(statement.id);
                }
            }
        }
    });
    items
}

#[cfg(test)]
mod tests {
    use super::{Cycle, Order};
    use crate::{Digraph, Structure};
    use alloc::vec;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn in_a_sequence_a_path_decides(
            (n, edges) in (1_usize..9).prop_flat_map(|n| (Just(n), prop::collection::vec((0..n, 0..n), 0..14)))
        ) {
            let graph = Digraph::new(n, edges.iter().copied());
            let order = Order::of(&Structure::flat(n, edges));
            prop_assert_eq!(order.is_ok(), graph.order().is_some());
            if let Ok(order) = order {
                for (x, y) in (0..n).flat_map(|x| (0..n).map(move |y| (x, y))) {
                    prop_assert_eq!(order.before(x, y), graph.reaches(x, y));
                    prop_assert!(!order.exclusive(x, y) && !order.copies(x, y));
                    prop_assert_eq!(order.sometimes(x, y), None);
                }
            }
        }
    }

    #[test]
    fn a_cycle_names_its_statements() {
        let edges = [(0, 1), (1, 2), (2, 3), (3, 1)];
        assert_eq!(
            Order::of(&Structure::flat(4, edges)).err(),
            Some(Cycle(vec![1, 2, 3]))
        );
        assert_eq!(
            Order::of(&Structure::flat(1, [(0, 0)])).err(),
            Some(Cycle(vec![0]))
        );
    }

    #[test]
    fn two_hundred_statements_are_quick() {
        let edges: Vec<_> = (0..200).flat_map(|y| (0..y).map(move |x| (x, y))).collect();
        let begin = std::time::Instant::now();
        let order = Order::of(&Structure::flat(200, edges)).ok();
        assert!(order.is_some_and(|order| order.before(0, 199)));
        // Unoptimized; far from what anything of a higher power would take.
        assert!(begin.elapsed().as_millis() < 1000);
    }
}
