//! Runs a structure in all ways there are, and notes what overlaps.
//!
//! A state machine: what has started and ended, what was decided. It knows nothing of moments. Everything that may start
//! starts at once; then one of the running leaves ends, and each is tried.

use crate::ahead::{Guesses, Stands};
use crate::facts::{decided, deeper, has_exit, ids};
use dag_graph::{Body, Form, Id, Statement, Structure};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// A statement in an item and a round of every `for` and `loop` around it, outermost first.
pub(crate) type Copy = (Id, Vec<usize>);

/// Loops have at most so many rounds, and lists so many items.
pub(crate) const ROUNDS: usize = 2;
pub(crate) const ITEMS: usize = 2;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Status {
    /// On these guesses, or on the truth if there are none.
    Running(Guesses),
    /// On these guesses, with success or not; not yet confirmed.
    Held(Guesses, bool),
    Ended(bool),
    /// Another member has won, or another arm runs.
    Dropped,
    /// Dropped with what was decided on a wrong guess; it may start again.
    Refuted,
}

#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct State {
    pub(crate) leaves: BTreeMap<Copy, Status>,
    /// Arms: which. `for`: how many items. A fallback: 1 if the first failed. `loop` and exits: 0 when they have begun.
    pub(crate) choices: BTreeMap<Copy, usize>,
    /// The same of what is not yet known in truth, with the guesses that it stands on.
    pub(crate) ahead: BTreeMap<Copy, (usize, Guesses)>,
    /// The blocks that have started.
    pub(crate) blocks: BTreeSet<Copy>,
    /// 0: none is made; 1: right; 2: wrong.
    pub(crate) guesses: BTreeMap<Copy, usize>,
}

pub(crate) enum Event {
    Start(Copy, Guesses),
    Choose(Copy, usize),
    /// On these guesses.
    Ahead(Copy, usize, Guesses),
    Guess(Copy),
}

/// What all runs together have shown.
#[derive(Default)]
pub(crate) struct Seen {
    /// `(x, y)`: `y` has started before `x` had ended, both of one item and round.
    pub(crate) late: BTreeSet<(Id, Id)>,
    /// The same for different items of a `for`.
    pub(crate) across: BTreeSet<(Id, Id)>,
    /// Two that ran beside each other in different rounds of a `loop`.
    pub(crate) rounds: Option<(Id, Id)>,
    pub(crate) started: BTreeSet<Id>,
    /// The same of arms, `for`s and `loop`s.
    pub(crate) blocks: BTreeSet<Id>,
    /// Those that only look.
    pub(crate) looks: BTreeSet<Id>,
    /// Not all runs were tried.
    pub(crate) cut: bool,
    pub(crate) states: usize,
}

pub(crate) struct Interpreter<'a> {
    body: &'a Body,
    pub(crate) statements: BTreeMap<Id, &'a Statement>,
    /// The `for`s (true) and `loop`s (false) around each, outermost first.
    pub(crate) around: BTreeMap<Id, Vec<(Id, bool)>>,
    /// The block of each member.
    pub(crate) members: BTreeMap<Id, Id>,
    /// The arms around each, and of which blocks, outermost first.
    pub(crate) arms: BTreeMap<Id, Vec<(Id, usize)>>,
    /// What may start on a guess.
    pub(crate) reached: BTreeSet<Id>,
    /// What starts before its arm is chosen.
    pub(crate) early: BTreeSet<Id>,
}

impl<'a> Interpreter<'a> {
    pub(crate) fn new(structure: &'a Structure) -> Self {
        let mut new = Self {
            body: &structure.body,
            statements: BTreeMap::new(),
            around: BTreeMap::new(),
            members: BTreeMap::new(),
            arms: BTreeMap::new(),
            reached: BTreeSet::new(),
            early: BTreeSet::new(),
        };
        new.index_body(&structure.body, &[]);
        new.reach();
        new
    }

    fn index_body(&mut self, body: &'a Body, around: &[(Id, bool)]) {
        for statement in &body.statements {
            self.index(statement, around);
        }
    }

    fn index(&mut self, statement: &'a Statement, around: &[(Id, bool)]) {
        self.statements.insert(statement.id, statement);
        self.around.insert(statement.id, around.to_vec());
        match &statement.form {
            Form::Leaf { .. } | Form::Exit => {}
            Form::Arms(arms) => {
                for (number, arm) in arms.iter().enumerate() {
                    for id in ids(arm) {
                        let arms = self.arms.entry(id).or_default();
                        arms.push((statement.id, number));
                    }
                    self.index_body(arm, around);
                }
            }
            Form::Members { members, .. } => {
                for member in members {
                    self.members.insert(member.id, statement.id);
                    self.index(member, around);
                }
            }
            Form::Fallback(first, second) => {
                self.index(first, around);
                self.index(second, around);
            }
            Form::Each(body) | Form::Rounds(body) => {
                let is_for = matches!(statement.form, Form::Each(_));
                let around: Vec<_> = around
                    .iter()
                    .copied()
                    .chain([(statement.id, is_for)])
                    .collect();
                self.index_body(body, &around);
            }
        }
    }

    /// Tries all runs, up to so many states.
    pub(crate) fn explore(&self, most: usize) -> Seen {
        let mut seen = Seen::default();
        let mut known = HashSet::new();
        let mut open = vec![State::default()];
        while let Some(mut state) = open.pop() {
            if known.len() >= most {
                seen.cut = true;
                break;
            }
            if let Some(branches) = self.settle(&mut state, &mut seen) {
                open.extend(
                    branches
                        .into_iter()
                        .filter(|branch| known.insert(branch.clone())),
                );
                continue;
            }
            for (copy, status) in &state.leaves {
                let Status::Running(guesses) = status else {
                    continue;
                };
                let outcomes: &[bool] = if self.members.contains_key(&copy.0) {
                    &[true, false]
                } else {
                    &[true]
                };
                for &success in outcomes {
                    let end = if guesses.is_empty() {
                        Status::Ended(success)
                    } else {
                        Status::Held(guesses.clone(), success)
                    };
                    let mut next = state.clone();
                    next.leaves.insert(copy.clone(), end);
                    if known.insert(next.clone()) {
                        open.push(next);
                    }
                }
            }
        }
        seen.states = known.len();
        seen
    }

    /// Lets happen what happens by itself; gives the branches if something has to be chosen.
    fn settle(&self, state: &mut State, seen: &mut Seen) -> Option<Vec<State>> {
        loop {
            if self.drop_losers(state)
                || self.drop_strange(state)
                || self.confirm_choices(state)
                || self.confirm(state, seen)
            {
                continue;
            }
            let mut events = Vec::new();
            self.walk(state, self.body, &[], &mut events);
            let mut choice = None;
            let mut quiet = true;
            for event in events {
                match event {
                    Event::Start(copy, guesses) => {
                        self.start(state, copy, guesses, seen);
                        quiet = false;
                    }
                    choose => choice = Some(choose),
                }
            }
            if !quiet {
                continue;
            }
            let branches = |state: &State, set: &dyn Fn(&mut State, usize), options: usize| {
                let branch = |option| {
                    let mut next = state.clone();
                    set(&mut next, option);
                    next
                };
                Some((0..options).map(branch).collect())
            };
            return match choice? {
                Event::Choose(copy, options) => {
                    self.start_block(state, &copy, seen);
                    branches(
                        state,
                        &|state, option| {
                            state.choices.insert(copy.clone(), option);
                        },
                        options,
                    )
                }
                Event::Ahead(copy, options, guesses) => {
                    self.start_block(state, &copy, seen);
                    branches(
                        state,
                        &|state, option| {
                            state.ahead.insert(copy.clone(), (option, guesses.clone()));
                        },
                        options,
                    )
                }
                Event::Guess(copy) => branches(
                    state,
                    &|state, option| {
                        state.guesses.insert(copy.clone(), option);
                    },
                    3,
                ),
                Event::Start(..) => None,
            };
        }
    }

    fn start(&self, state: &mut State, copy: Copy, guesses: Guesses, seen: &mut Seen) {
        seen.started.insert(copy.0);
        if self.statements[&copy.0].form == (Form::Leaf { looks: true }) {
            seen.looks.insert(copy.0);
        }
        self.note(state, &copy, seen);
        state.leaves.insert(copy, Status::Running(guesses));
    }

    /// It is decided, or its list is there.
    fn start_block(&self, state: &mut State, copy: &Copy, seen: &mut Seen) {
        let form = &self.statements[&copy.0].form;
        if matches!(form, Form::Arms(_) | Form::Each(_) | Form::Rounds(_)) {
            seen.blocks.insert(copy.0);
            self.note(state, copy, seen);
            state.blocks.insert(copy.clone());
        }
    }

    /// Notes what has started or runs when this one starts.
    fn note(&self, state: &State, copy: &Copy, seen: &mut Seen) {
        let leaves = state.leaves.iter();
        let leaves = leaves.map(|(other, status)| (other, matches!(status, Status::Running(_))));
        let blocks = state.blocks.iter().map(|other| {
            // A block that holds a `break` has no end of its own, but that of the `loop`.
            let mut around = self.around[&other.0].iter().enumerate();
            let left = around.any(|(depth, (block, _))| {
                self.over(state, self.statements[block], &other.1[..depth])
            });
            let over = left || self.over(state, self.statements[&other.0], &other.1);
            let runs = !over && self.stands(state, other) <= Stands::OnGuesses;
            (
                other,
                runs && (state.choices.contains_key(other) || state.ahead.contains_key(other)),
            )
        });
        for (other, runs) in leaves.chain(blocks) {
            if other == copy {
                continue;
            }
            let set = match self.together(other, copy) {
                Some(true) => &mut seen.late,
                Some(false) => &mut seen.across,
                None => {
                    // A block that holds a `break` has no end.
                    if runs && state.leaves.contains_key(other) {
                        seen.rounds = Some((other.0, copy.0));
                    }
                    continue;
                }
            };
            set.insert((copy.0, other.0));
            if runs {
                set.insert((other.0, copy.0));
            }
        }
    }

    /// Are they of the same items and rounds (true), of different items (false), or of different rounds (none)?
    fn together(&self, a: &Copy, b: &Copy) -> Option<bool> {
        let common = self.around[&a.0].iter().zip(&self.around[&b.0]);
        for (at, (x, y)) in common.enumerate() {
            if x.0 != y.0 {
                break;
            }
            if a.1[at] != b.1[at] {
                return if x.1 { Some(false) } else { None };
            }
        }
        Some(true)
    }

    fn drop_losers(&self, state: &mut State) -> bool {
        let mut dropped = Vec::new();
        for statement in self.statements.values() {
            let Form::Members { members, .. } = &statement.form else {
                continue;
            };
            for member in members {
                for (copy, status) in &state.leaves {
                    let open = matches!(status, Status::Running(_) | Status::Held(..));
                    if copy.0 == member.id && open && decided(state, statement, &copy.1) {
                        dropped.push(copy.clone());
                    }
                }
            }
        }
        for copy in &dropped {
            state.leaves.insert(copy.clone(), Status::Dropped);
        }
        !dropped.is_empty()
    }

    /// What ran on a guess stands, or runs again, when the truth is known.
    fn confirm(&self, state: &mut State, seen: &mut Seen) -> bool {
        for (copy, status) in &state.leaves {
            let (guesses, held) = match status {
                Status::Running(guesses) if !guesses.is_empty() => (guesses, None),
                Status::Held(guesses, success) => (guesses, Some(*success)),
                _ => continue,
            };
            let statement = self.statements[&copy.0];
            let stands = self.stands(state, copy) == Stands::InTruth;
            if !stands || !self.hold(state, &self.needs(statement), &copy.1) {
                continue;
            }
            let copy = copy.clone();
            if guesses.iter().any(|guess| state.guesses[guess] == 2) {
                self.start(state, copy, Guesses::new(), seen);
            } else {
                let stands = held.map_or(Status::Running(BTreeSet::new()), Status::Ended);
                state.leaves.insert(copy, stands);
            }
            return true;
        }
        false
    }

    /// What may start or be decided in this body, which is live.
    fn walk(&self, state: &State, body: &Body, at: &[usize], events: &mut Vec<Event>) {
        for statement in &body.statements {
            self.visit(state, statement, at, events);
            if has_exit(statement) && !self.passed(state, statement, at) {
                return;
            }
        }
    }

    fn visit(&self, state: &State, statement: &Statement, at: &[usize], events: &mut Vec<Event>) {
        let copy = (statement.id, at.to_vec());
        if let Some(needs) = &statement.guess
            && !state.guesses.contains_key(&copy)
            && !self.value(state, statement, at)
            && self.hold(state, needs, at)
        {
            events.push(Event::Guess(copy.clone()));
        }
        if let Form::Leaf { looks } = statement.form {
            let ready = if looks {
                self.guesses(state, &self.needs(statement), at)
            } else {
                self.hold(state, &self.needs(statement), at)
                    .then(Guesses::new)
            };
            if let Some(guesses) = ready
                && !state.has_started(&copy)
            {
                events.push(Event::Start(copy, guesses));
            }
            return;
        }
        if let Form::Members { members, .. } = &statement.form {
            if !decided(state, statement, at) {
                for member in members {
                    self.visit(state, member, at, events);
                }
            }
            return;
        }
        let needs = self.needs(statement);
        let chosen = state.choices.get(&copy).copied();
        if let (Form::Arms(arms), None) = (&statement.form, chosen) {
            for early in self.early_of(arms) {
                self.visit(state, early, at, events);
            }
        }
        if !self.hold(state, &needs, at) {
            self.block_ahead(state, statement, at, &Guesses::new(), events);
            return;
        }
        match &statement.form {
            Form::Leaf { .. } | Form::Members { .. } => {}
            Form::Fallback(first, second) => {
                self.visit(state, first, at, events);
                match chosen {
                    None if self.value(state, first, at) => events.push(Event::Choose(copy, 2)),
                    Some(1) => self.visit(state, second, at, events),
                    _ => {}
                }
            }
            Form::Arms(arms) => match chosen {
                None => events.push(Event::Choose(copy, arms.len())),
                Some(arm) => self.walk(state, &arms[arm], at, events),
            },
            Form::Each(body) => match chosen {
                None => events.push(Event::Choose(copy, ITEMS + 1)),
                Some(items) => {
                    for item in 0..items {
                        self.walk(state, body, &deeper(at, item), events);
                    }
                }
            },
            Form::Rounds(body) => {
                if chosen.is_none() {
                    events.push(Event::Choose(copy, 1));
                    return;
                }
                for round in 0..ROUNDS {
                    self.walk(state, body, &deeper(at, round), events);
                    if !self.body_over(state, body, &deeper(at, round)) {
                        return;
                    }
                }
            }
            Form::Exit => {
                if chosen.is_none() {
                    events.push(Event::Choose(copy, 1));
                }
            }
        }
    }
}
