//! From a structure to moments: one equation a moment.
//!
//! Statements may stand in any order, so an equation may speak of a moment whose own comes later. The
//! equations are written down first, sorted by what they need, and solved then.

use crate::digraph::Digraph;
use crate::moments::{Moment, Moments};
use crate::structure::{Body, Form, Id, Need, Statement, Structure};
use alloc::collections::BTreeSet;
use alloc::vec;
use alloc::vec::Vec;

/// The number of an equation.
pub(crate) type Key = usize;

/// How a moment follows from others.
pub(crate) enum Equation {
    All(Vec<Key>),
    AtLeast(usize, Vec<Key>),
    /// That moment, when these statements have ended or do not run any more.
    Without(Key, Vec<Id>),
}

/// The moments of a statement, at fixed places.
#[derive(Clone, Copy)]
pub(crate) enum Point {
    /// It starts, perhaps on a guess; what decides it is known.
    Start,
    /// Its value exists.
    Value,
    /// Everything in it is over.
    Over,
    /// Its value or something in its place exists, as far as what only looks is concerned.
    Guessed,
}

const POINTS: usize = 4;

pub(crate) fn key(id: Id, point: Point) -> Key {
    id * POINTS + point as usize
}

pub(crate) struct Equations {
    list: Vec<Equation>,
    /// Whose moment it is.
    pub(crate) owners: Vec<Id>,
    /// What is waited for without being in an equation.
    waits: Vec<(Key, Key)>,
    /// Statements that have a value before the truth is known.
    guessed: BTreeSet<Id>,
}

/// The moments of a body.
struct Bounds {
    /// It is certain that it does not leave the loop.
    passed: Key,
    value: Key,
    over: Key,
    exits: Vec<Leaving>,
}

/// A way to leave the loop around.
struct Leaving {
    /// The value of the loop exists.
    at: Key,
    /// What the round had begun is over too.
    over: Key,
}

impl Equations {
    pub(crate) fn of(structure: &Structure, statements: usize) -> Self {
        let list = (0..statements * POINTS).map(|_| Equation::All(Vec::new()));
        let mut equations = Self {
            list: list.collect(),
            owners: (0..statements * POINTS).map(|key| key / POINTS).collect(),
            waits: Vec::new(),
            guessed: guessed(structure),
        };
        let start = equations.add(statements, Equation::All(Vec::new()));
        equations.body(statements, &structure.body, start, &BTreeSet::new());
        equations
    }

    fn add(&mut self, owner: Id, equation: Equation) -> Key {
        self.list.push(equation);
        self.owners.push(owner);
        self.list.len() - 1
    }

    fn set(&mut self, id: Id, point: Point, equation: Equation) -> Key {
        let key = key(id, point);
        if let Some(place) = self.list.get_mut(key) {
            *place = equation;
        }
        key
    }

    /// The equations of a body that becomes live at `guard`; `lost` is what never runs, or may wait for
    /// ever, if the round is left inside.
    fn body(&mut self, owner: Id, body: &Body, guard: Key, lost: &BTreeSet<Id>) -> Bounds {
        let mut passed = guard;
        let mut overs = Vec::new();
        let mut exits = Vec::new();
        for (at, statement) in body.statements.iter().enumerate() {
            overs.push(key(statement.id, Point::Over));
            if !statement.exits() {
                self.statement(statement, passed, &BTreeSet::new());
                continue;
            }
            let lost = lost_by_leaving(body, at, lost);
            let (stays, ways) = self.statement(statement, passed, &lost);
            passed = self.add(statement.id, Equation::All(vec![passed, stays]));
            let (above, rest) = body.statements.split_at(at);
            let behind: Vec<Id> = rest.iter().skip(1).flat_map(Statement::ids).collect();
            let finished = above.iter().filter(|other| !waits_for(other, &lost));
            let finished: Vec<Key> = finished.map(|other| key(other.id, Point::Over)).collect();
            for way in ways {
                let at = self.add(owner, Equation::Without(way.at, behind.clone()));
                let all = finished.iter().copied().chain([way.over]).collect();
                let over = self.add(owner, Equation::All(all));
                let over = self.add(owner, Equation::Without(over, behind.clone()));
                exits.push(Leaving { at, over });
            }
        }
        let value = body.value.map(|value| key(value, Point::Value));
        let value = [passed].into_iter().chain(value).collect();
        overs.push(passed);
        Bounds {
            passed,
            value: self.add(owner, Equation::All(value)),
            over: self.add(owner, Equation::All(overs)),
            exits,
        }
    }

    /// The equations of a statement in a body that is live at `guard`; what comes back is when it is certain
    /// that it does not leave the loop, and how it may.
    fn statement(
        &mut self,
        statement: &Statement,
        guard: Key,
        lost: &BTreeSet<Id>,
    ) -> (Key, Vec<Leaving>) {
        let id = statement.id;
        let needs = |point: Point| {
            let of = move |need: &Need| match *need {
                Need::Value(id) => key(id, point),
                Need::Over(id) => key(id, Point::Over),
            };
            [guard]
                .into_iter()
                .chain(statement.needs.iter().map(of))
                .collect()
        };
        self.guess(statement, guard);
        let true_needs = Equation::All(needs(Point::Value));
        let value = key(id, Point::Value);
        if let Form::Leaf { looks } = statement.form {
            let known = if looks {
                self.set(id, Point::Start, Equation::All(needs(Point::Guessed)));
                self.add(id, true_needs)
            } else {
                self.set(id, Point::Start, true_needs)
            };
            self.set(id, Point::Value, Equation::Without(known, vec![id]));
            self.set(id, Point::Over, Equation::All(vec![value]));
            return (guard, Vec::new());
        }
        let start = self.set(id, Point::Start, true_needs);
        match &statement.form {
            Form::Leaf { .. } => (guard, Vec::new()),
            Form::Exit => {
                let never = Equation::AtLeast(1, Vec::new());
                let way = Leaving {
                    at: start,
                    over: start,
                };
                self.set(id, Point::Value, Equation::AtLeast(1, Vec::new()));
                self.set(id, Point::Over, Equation::AtLeast(1, Vec::new()));
                (self.add(id, never), vec![way])
            }
            Form::Arms(arms) => self.arms(id, arms, start, lost),
            Form::Members { need, members } => {
                for member in members {
                    self.statement(member, start, &BTreeSet::new());
                }
                let ends = members
                    .iter()
                    .map(|member| key(member.id, Point::Value))
                    .collect();
                let enough = (*need).min((members.len() + 1).saturating_sub(*need));
                let enough = self.add(id, Equation::AtLeast(enough, ends));
                let enough = self.add(id, Equation::All(vec![start, enough]));
                let members = members.iter().flat_map(Statement::ids).collect();
                self.set(id, Point::Value, Equation::Without(enough, members));
                self.set(id, Point::Over, Equation::Without(value, vec![id]));
                (guard, Vec::new())
            }
            Form::Fallback(first, second) => {
                let (stays, mut ways) = self.statement(first, start, lost);
                let came = key(first.id, Point::Value);
                self.statement(second, came, &BTreeSet::new());
                let spared = self.add(id, Equation::Without(came, second.ids()));
                let done = vec![spared, key(second.id, Point::Value)];
                self.set(id, Point::Value, Equation::AtLeast(1, done));
                let all = self.add(id, Equation::All(vec![key(first.id, Point::Over), value]));
                self.set(id, Point::Over, Equation::Without(all, vec![id]));
                for way in &mut ways {
                    way.at = self.add(id, Equation::Without(way.at, second.ids()));
                    way.over = self.add(id, Equation::Without(way.over, second.ids()));
                }
                (stays, ways)
            }
            Form::Each(body) => {
                self.set(
                    id,
                    Point::Start,
                    Equation::All(hoisted(statement, body, guard)),
                );
                let item = self.body(id, body, start, &BTreeSet::new());
                // There may be no item. Items add nothing to what is known, but are waited for.
                self.set(id, Point::Value, Equation::Without(start, body.ids()));
                self.waits.push((item.over, value));
                self.set(id, Point::Over, Equation::Without(value, vec![id]));
                (guard, Vec::new())
            }
            Form::Rounds(body) => {
                let round = self.body(id, body, start, &BTreeSet::new());
                let ends = [round.over];
                let at = round.exits.iter().map(|way| way.at).chain(ends).collect();
                let all = round.exits.iter().map(|way| way.over).chain(ends).collect();
                self.set(id, Point::Value, Equation::AtLeast(1, at));
                let all = self.add(id, Equation::AtLeast(1, all));
                let all = self.add(id, Equation::All(vec![all, value]));
                self.set(id, Point::Over, Equation::Without(all, vec![id]));
                (guard, Vec::new())
            }
        }
    }

    fn arms(
        &mut self,
        id: Id,
        arms: &[Body],
        start: Key,
        lost: &BTreeSet<Id>,
    ) -> (Key, Vec<Leaving>) {
        let mut exits = Vec::new();
        let (mut passed, mut values, mut overs) = (Vec::new(), Vec::new(), Vec::new());
        for (at, arm) in arms.iter().enumerate() {
            let others = arms.iter().enumerate().filter(|(other, _)| *other != at);
            let others = others.flat_map(|(_, arm)| arm.ids()).collect();
            let chosen = self.add(id, Equation::Without(start, others));
            let bounds = self.body(id, arm, chosen, lost);
            passed.push(bounds.passed);
            values.push(bounds.value);
            overs.push(bounds.over);
            exits.extend(bounds.exits);
        }
        self.set(id, Point::Value, Equation::AtLeast(1, values));
        let over = self.add(id, Equation::AtLeast(1, overs));
        self.set(id, Point::Over, Equation::Without(over, vec![id]));
        (self.add(id, Equation::AtLeast(1, passed)), exits)
    }

    /// When something stands in the place of the value, for those who only look.
    fn guess(&mut self, statement: &Statement, guard: Key) {
        let id = statement.id;
        let mut known = vec![key(id, Point::Value)];
        if let Some(needs) = &statement.guess {
            let of = |need: &Need| match *need {
                Need::Value(id) => key(id, Point::Value),
                Need::Over(id) => key(id, Point::Over),
            };
            let needs = [guard].into_iter().chain(needs.iter().map(of)).collect();
            known.push(self.add(id, Equation::All(needs)));
        }
        if on_a_guess(statement, &self.guessed) {
            // It may run a second time on the truth, so it is not over when it has ended.
            known.push(key(id, Point::Start));
        }
        self.set(id, Point::Guessed, Equation::AtLeast(1, known));
    }
}

impl Equations {
    /// Which moment waits for which, in all runs or in some.
    pub(crate) fn graph(&self) -> Digraph {
        let edges = self.list.iter().enumerate().flat_map(|(to, equation)| {
            let from = match equation {
                Equation::All(keys) | Equation::AtLeast(_, keys) => keys.as_slice(),
                Equation::Without(key, _) => core::slice::from_ref(key),
            };
            from.iter().map(move |&from| (from, to))
        });
        Digraph::new(self.list.len(), edges.chain(self.waits.iter().copied()))
    }

    /// The moments that fulfil them, by key; the equations are taken in `order`.
    pub(crate) fn solve(&self, order: &[Key], moments: &mut Moments) -> Vec<Moment> {
        let mut solved = vec![moments.start(); self.list.len()];
        for &key in order {
            let of = |key: &Key| solved.get(*key).copied();
            let moment = match self.list.get(key) {
                Some(Equation::All(keys)) => moments.all(keys.iter().filter_map(of)),
                Some(Equation::AtLeast(count, keys)) => {
                    moments.at_least(*count, keys.iter().filter_map(of))
                }
                Some(Equation::Without(key, ids)) => match of(key) {
                    Some(moment) => moments.without(moment, ids.iter().copied()),
                    None => continue,
                },
                None => continue,
            };
            if let Some(place) = solved.get_mut(key) {
                *place = moment;
            }
        }
        solved
    }
}

fn waits_for(statement: &Statement, ids: &BTreeSet<Id>) -> bool {
    let needs = statement.all_needs();
    needs.iter().any(|need| ids.contains(&need.id()))
}

/// What does not end if the statement at `at` leaves the loop: itself, all behind it, and what waits for these.
fn lost_by_leaving(body: &Body, at: usize, outer: &BTreeSet<Id>) -> BTreeSet<Id> {
    let mut lost = outer.clone();
    lost.extend(
        body.statements
            .iter()
            .skip(at)
            .map(|statement| statement.id),
    );
    loop {
        let known = lost.len();
        let more = body
            .statements
            .iter()
            .filter(|other| waits_for(other, &lost));
        let more: Vec<Id> = more.map(|other| other.id).collect();
        lost.extend(more);
        if lost.len() == known {
            return lost;
        }
    }
}

/// What a `for` waits for: its own needs and all that its body needs from outside.
fn hoisted(statement: &Statement, body: &Body, guard: Key) -> Vec<Key> {
    let inside: BTreeSet<Id> = body.ids().into_iter().collect();
    let mut needs = statement.needs.clone();
    needs.extend(body.statements.iter().flat_map(Statement::all_needs));
    needs.extend(body.value.map(Need::Value));
    let outside = needs.iter().filter(|need| !inside.contains(&need.id()));
    let keys = outside.map(|need| match *need {
        Need::Value(id) => key(id, Point::Value),
        Need::Over(id) => key(id, Point::Over),
    });
    [guard].into_iter().chain(keys).collect()
}

/// Does it start on what somebody guessed?
fn on_a_guess(statement: &Statement, guessed: &BTreeSet<Id>) -> bool {
    let taken = |need: &Need| matches!(need, Need::Value(id) if guessed.contains(id));
    matches!(statement.form, Form::Leaf { looks: true }) && statement.needs.iter().any(taken)
}

/// The statements that have a value before the truth is known.
fn guessed(structure: &Structure) -> BTreeSet<Id> {
    let mut guessed = BTreeSet::new();
    loop {
        let known = guessed.len();
        structure.each(&mut |statement| {
            if statement.guess.is_some() || on_a_guess(statement, &guessed) {
                guessed.insert(statement.id);
            }
        });
        if guessed.len() == known {
            return guessed;
        }
    }
}
