//! From a structure to moments: one equation a moment.
//!
//! Statements may stand in any order, so an equation may speak of a moment whose own comes later. The
//! equations are written down first, sorted by what they need, and solved then.

use crate::digraph::Digraph;
use crate::forms::Rest;
use crate::moments::{Moment, Moments};
use crate::structure::{Body, Form, Id, Need, Statement, Structure};
use alloc::collections::{BTreeMap, BTreeSet};
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

/// What cannot come.
pub(crate) const NEVER: Equation = Equation::AtLeast(1, Vec::new());

pub(crate) fn key(id: Id, point: Point) -> Key {
    id * POINTS + point as usize
}

pub(crate) struct Equations {
    list: Vec<Equation>,
    /// Whose moment it is.
    pub(crate) owners: Vec<Id>,
    /// What is waited for without being in an equation.
    pub(crate) waits: Vec<(Key, Key)>,
    /// What starts on what somebody guessed.
    pub(crate) ahead: BTreeSet<Id>,
    /// What may run a second time, since it starts so, or something around it does.
    pub(crate) again: BTreeSet<Id>,
    /// What may start before its arm is chosen.
    pub(crate) early: BTreeSet<Id>,
    /// The innermost `for` around that is early.
    lists: BTreeMap<Id, Id>,
    /// When it is known that these arms run.
    chosen: BTreeMap<Arm, Key>,
    /// The arms around each statement, the outermost first.
    arms: BTreeMap<Id, Vec<Arm>>,
}

/// An arm of that statement.
type Arm = (Id, usize);

impl Equations {
    pub(crate) fn of(structure: &Structure, statements: usize) -> Self {
        let list = (0..statements * POINTS).map(|_| Equation::All(Vec::new()));
        let mut ahead = ahead(structure);
        let early = early(structure, &ahead);
        let lists = lists(structure, &early);
        let again = again(structure, &ahead);
        ahead.extend(lists.keys().filter(|inside| again.contains(inside)));
        let mut equations = Self {
            list: list.collect(),
            owners: (0..statements * POINTS).map(|key| key / POINTS).collect(),
            waits: Vec::new(),
            early,
            ahead,
            again,
            lists,
            chosen: BTreeMap::new(),
            arms: BTreeMap::new(),
        };
        equations.arms_of(&structure.body, &[]);
        let start = equations.add(statements, Equation::All(Vec::new()));
        equations.body(statements, &structure.body, start, &Rest::default());
        equations
    }

    pub(crate) fn add(&mut self, owner: Id, equation: Equation) -> Key {
        self.list.push(equation);
        self.owners.push(owner);
        self.list.len() - 1
    }

    /// Notes for what is inside of this body in which arms it stands.
    fn arms_of(&mut self, body: &Body, around: &[Arm]) {
        for statement in &body.statements {
            self.arms_in(statement, around);
        }
    }

    fn arms_in(&mut self, statement: &Statement, around: &[Arm]) {
        let id = statement.id;
        self.arms.insert(id, around.to_vec());
        match &statement.form {
            Form::Leaf { .. } | Form::Exit => {}
            Form::Arms(arms) => {
                for (number, arm) in arms.iter().enumerate() {
                    let chosen = self.add(id, Equation::All(Vec::new()));
                    self.chosen.insert((id, number), chosen);
                    let inner: Vec<Arm> = around.iter().copied().chain([(id, number)]).collect();
                    self.arms_of(arm, &inner);
                }
            }
            Form::Members { members, .. } => {
                for member in members {
                    self.arms_in(member, around);
                }
            }
            Form::Fallback(first, second) => {
                self.arms_in(first, around);
                self.arms_in(second, around);
            }
            Form::Each(body) | Form::Rounds(body) => self.arms_of(body, around),
        }
    }

    /// It is known that this arm runs, which it does when `equation` says so.
    pub(crate) fn choose(&mut self, arm: Arm, equation: Equation) -> Key {
        let Some(&key) = self.chosen.get(&arm) else {
            return self.add(arm.0, equation);
        };
        if let Some(place) = self.list.get_mut(key) {
            *place = equation;
        }
        key
    }

    /// Do both start before the same arm is chosen?
    pub(crate) fn both_early(&self, x: Id, y: Id) -> bool {
        let early = self.early.contains(&x) && self.early.contains(&y);
        early && self.arms.get(&x) == self.arms.get(&y)
    }

    /// What `waiter` needs has come, `point` if it is a value.
    pub(crate) fn needed(&mut self, waiter: Id, need: Need, point: Point) -> Key {
        // What an item takes from outside, a `for` that is early has waited for.
        if let Some(&list) = self.lists.get(&waiter)
            && self.lists.get(&need.id()) != Some(&list)
        {
            return key(list, Point::Start);
        }
        let id = match need {
            Need::Value(id) => return key(id, point),
            Need::Over(id) => id,
        };
        let around = |id| self.arms.get(&id).map_or(&[][..], Vec::as_slice);
        let (own, others) = (around(waiter), around(id));
        let common = own.iter().zip(others).take_while(|(own, it)| own == it);
        let strange = others.iter().skip(common.count());
        // It is skipped when another arm runs.
        let skipped = strange.flat_map(|arm| {
            let all = self.chosen.range((arm.0, 0)..=(arm.0, usize::MAX));
            all.filter(move |(other, _)| *other != arm)
        });
        let skipped: Vec<Key> = skipped.map(|(_, key)| *key).collect();
        let over = key(id, Point::Over);
        if skipped.is_empty() {
            return over;
        }
        let ways = [over].into_iter().chain(skipped).collect();
        self.add(id, Equation::AtLeast(1, ways))
    }

    pub(crate) fn set(&mut self, id: Id, point: Point, equation: Equation) -> Key {
        let key = key(id, point);
        if let Some(place) = self.list.get_mut(key) {
            *place = equation;
        }
        key
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

/// What only looks in arms of which such statements start early, but for those with a guess, or on one.
fn early(structure: &Structure, ahead: &BTreeSet<Id>) -> BTreeSet<Id> {
    let mut early = BTreeSet::new();
    structure.each(&mut |statement| {
        let Form::Arms(arms) = &statement.form else {
            return;
        };
        for arm in arms.iter().filter(|arm| arm.early) {
            let inside = arm.statements.iter();
            let inside = inside.filter(|it| it.may_be_early() && !ahead.contains(&it.id));
            early.extend(inside.map(|inside| inside.id));
        }
    });
    early
}

/// For what stands in a `for` that is early, the innermost of these.
fn lists(structure: &Structure, early: &BTreeSet<Id>) -> BTreeMap<Id, Id> {
    let mut lists = BTreeMap::new();
    structure.each(&mut |statement| {
        if let Form::Each(body) = &statement.form
            && early.contains(&statement.id)
        {
            lists.extend(body.ids().into_iter().map(|inside| (inside, statement.id)));
        }
    });
    lists
}

/// What starts on a guess, and all inside of it.
fn again(structure: &Structure, ahead: &BTreeSet<Id>) -> BTreeSet<Id> {
    let mut again = BTreeSet::new();
    structure.each(&mut |statement| {
        if ahead.contains(&statement.id) {
            again.extend(statement.ids());
        }
    });
    again
}

/// The statements that start on a guess: what only looks and takes a guessed value, or what such a statement made, and what stands in a
/// block that does.
fn ahead(structure: &Structure) -> BTreeSet<Id> {
    let mut ahead = BTreeSet::new();
    let mut guessed = BTreeSet::new();
    loop {
        let known = (ahead.len(), guessed.len());
        structure.each(&mut |statement| {
            let id = statement.id;
            let takes = |statement: &Statement, guessed: &BTreeSet<Id>| {
                let needs = match &statement.form {
                    Form::Each(body) => hoisted(statement, body),
                    _ => statement.needs.clone(),
                };
                let guess = |need: &Need| matches!(need, Need::Value(id) if guessed.contains(id));
                needs.iter().any(guess)
            };
            if statement.looks() && takes(statement, &guessed) {
                ahead.insert(id);
            }
            if ahead.contains(&id) || statement.guess.is_some() {
                guessed.insert(id);
            }
            if !ahead.contains(&id) {
                return;
            }
            let bodies = match &statement.form {
                Form::Arms(arms) => arms.as_slice(),
                Form::Each(body) => core::slice::from_ref(body),
                _ => &[],
            };
            for body in bodies {
                let starts_anyway = |inside: &&Statement| {
                    body.early && inside.may_be_early() && !takes(inside, &guessed)
                };
                let inside = body.statements.iter().filter(|inside| inside.looks());
                let inside = inside.filter(|inside| !starts_anyway(inside));
                ahead.extend(inside.map(|inside| inside.id));
            }
        });
        if (ahead.len(), guessed.len()) == known {
            return ahead;
        }
    }
}

/// What a `for` waits for: its own needs and all that its body needs from outside.
pub(crate) fn hoisted(statement: &Statement, body: &Body) -> Vec<Need> {
    let inside: BTreeSet<Id> = body.ids().into_iter().collect();
    let mut needs = statement.needs.clone();
    needs.extend(body.statements.iter().flat_map(Statement::all_needs));
    needs.extend(body.value.map(Need::Value));
    needs.retain(|need| !inside.contains(&need.id()));
    needs
}
