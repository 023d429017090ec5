//! What runs ahead of the truth: on guesses, on what was decided on guesses, and on lists that were made of them.
//!
//! Where the executor waits for longer than it must, it does not here: fewer orders hold then, not more.

use crate::facts::{deeper, has_exit};
use crate::interpreter::{Copy, Event, ITEMS, Interpreter, State, Status};
use dag_graph::{Body, Form, Id, Need, Statement};
use std::collections::BTreeSet;

/// The guesses that something stands on; none: the truth.
pub(crate) type Guesses = BTreeSet<Copy>;

/// How much of what is around something is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stands {
    InTruth,
    OnGuesses,
    /// Not now: it was guessed wrong, or it is not known yet.
    Not,
    /// Another arm runs, or there are not so many items.
    Never,
}

/// May it start on a guess?
fn may(statement: &Statement) -> bool {
    match &statement.form {
        Form::Leaf { looks } => *looks,
        Form::Arms(_) => true,
        Form::Each(body) => looks(body),
        _ => false,
    }
}

/// Does everything in it only look?
fn looks(body: &Body) -> bool {
    body.statements.iter().all(|statement| {
        let inside = match &statement.form {
            Form::Arms(arms) => arms.iter().all(looks),
            _ => may(statement),
        };
        inside && statement.guess.is_none()
    })
}

/// The bodies that may run ahead with their block.
fn bodies(statement: &Statement) -> &[Body] {
    match &statement.form {
        Form::Arms(arms) => arms,
        Form::Each(body) if looks(body) => std::slice::from_ref(body),
        _ => &[],
    }
}

impl Interpreter<'_> {
    /// Finds what a guess may reach, and what starts without the decision of its arm.
    pub(crate) fn reach(&mut self) {
        loop {
            let known = self.reached.len();
            let mut reached = self.reached.clone();
            for statement in self.statements.values() {
                if may(statement) && self.takes_a_guess(statement) {
                    reached.insert(statement.id);
                }
                for body in bodies(statement) {
                    let waits = |inside: &&Statement| may(inside) && !self.is_free(body, inside);
                    if self.reached.contains(&statement.id) {
                        let inside = body.statements.iter().filter(waits);
                        reached.extend(inside.map(|inside| inside.id));
                    }
                }
            }
            self.reached = reached;
            if self.reached.len() == known {
                break;
            }
        }
        let mut early = BTreeSet::new();
        for statement in self.statements.values() {
            if let Form::Arms(arms) = &statement.form {
                for arm in arms {
                    let inside = arm.statements.iter().take_while(|it| !has_exit(it));
                    let inside = inside.filter(|inside| self.is_free(arm, inside));
                    early.extend(inside.map(|inside| inside.id));
                }
            }
        }
        self.early = early;
    }

    fn takes_a_guess(&self, statement: &Statement) -> bool {
        self.needs(statement).iter().any(|need| match need {
            Need::Value(id) => self.reached.contains(id) || self.statements[id].guess.is_some(),
            Need::Over(_) => false,
        })
    }

    /// Need it not wait for the decision of its arm?
    fn is_free(&self, arm: &Body, statement: &Statement) -> bool {
        let begins = match &statement.form {
            Form::Leaf { looks } => *looks,
            Form::Each(body) => looks(body),
            _ => false,
        };
        arm.early && begins && statement.guess.is_none() && !self.takes_a_guess(statement)
    }

    /// What decides it, or what it starts on.
    pub(crate) fn needs(&self, statement: &Statement) -> Vec<Need> {
        let mut needs = statement.needs.clone();
        if let Form::Each(body) = &statement.form {
            needs.extend(self.outside(statement.id, body));
        }
        for need in &mut needs {
            // Beside each other they wait for no choice.
            if let Need::Over(id) = *need
                && self.early.contains(&id)
                && self
                    .early_parts(statement.id)
                    .any(|part| self.arms[&part].last() == self.arms[&id].last())
            {
                *need = Need::Value(id);
            }
        }
        needs
    }

    /// The early statements that it is, or stands in an item of.
    pub(crate) fn early_parts(&self, id: Id) -> impl Iterator<Item = Id> {
        let around = self.around[&id].iter().map(|(block, _)| *block);
        let all = around.chain([id]);
        all.filter(|part| self.early.contains(part))
    }

    /// The guesses on which what it needs exists; nothing if something is missing.
    pub(crate) fn guesses(&self, state: &State, needs: &[Need], at: &[usize]) -> Option<Guesses> {
        let mut guesses = Guesses::new();
        for need in needs {
            if !self.hold(state, &[*need], at) {
                let Need::Value(id) = *need else {
                    return None;
                };
                let (statement, at) = self.find(id, at);
                guesses.extend(self.likely(state, statement, at)?);
            }
        }
        Some(guesses)
    }

    /// The guesses on which its value exists, though it does not in truth.
    fn likely(&self, state: &State, statement: &Statement, at: &[usize]) -> Option<Guesses> {
        let copy = (statement.id, at.to_vec());
        if state.guesses.get(&copy).is_some_and(|guess| *guess != 0) {
            return Some([copy].into());
        }
        match (&statement.form, state.ahead.get(&copy)) {
            (Form::Leaf { .. }, _) => match state.leaves.get(&copy) {
                Some(Status::Held(of, _)) => Some(of.clone()),
                _ => None,
            },
            (Form::Arms(arms), Some((arm, guesses))) => {
                let value = arms[*arm].value.map(Need::Value);
                let value = self.guesses(state, value.as_slice(), at)?;
                Some(&value | guesses)
            }
            (Form::Each(_), Some(_)) => ended(state, statement, at),
            _ => None,
        }
    }

    /// What may start or be decided in a block whose truth is not known, and which stands on `guard`.
    pub(crate) fn block_ahead(
        &self,
        state: &State,
        statement: &Statement,
        at: &[usize],
        guard: &Guesses,
        events: &mut Vec<Event>,
    ) {
        if !may(statement) {
            return;
        }
        let copy = (statement.id, at.to_vec());
        let Some((chosen, guesses)) = state.ahead.get(&copy) else {
            if let Some(guesses) = self.guesses(state, &self.needs(statement), at) {
                let options = match &statement.form {
                    Form::Arms(arms) => arms.len(),
                    _ => ITEMS + 1,
                };
                events.push(Event::Ahead(copy, options, &guesses | guard));
            }
            return;
        };
        match &statement.form {
            Form::Arms(arms) => self.walk_ahead(state, &arms[*chosen], at, guesses, events),
            Form::Each(body) => {
                for item in 0..*chosen {
                    self.walk_ahead(state, body, &deeper(at, item), guesses, events);
                }
            }
            _ => {}
        }
    }

    fn walk_ahead(
        &self,
        state: &State,
        body: &Body,
        at: &[usize],
        guard: &Guesses,
        events: &mut Vec<Event>,
    ) {
        for statement in &body.statements {
            // What is early has started, or waits for something else.
            if !self.early.contains(&statement.id) {
                self.visit_ahead(state, statement, at, guard, events);
            }
            if has_exit(statement) {
                return;
            }
        }
    }

    fn visit_ahead(
        &self,
        state: &State,
        statement: &Statement,
        at: &[usize],
        guard: &Guesses,
        events: &mut Vec<Event>,
    ) {
        match &statement.form {
            Form::Leaf { looks: true } => {
                let copy = (statement.id, at.to_vec());
                if !state.has_started(&copy)
                    && let Some(guesses) = self.guesses(state, &self.needs(statement), at)
                {
                    events.push(Event::Start(copy, &guesses | guard));
                }
            }
            Form::Arms(arms) => {
                for early in self.early_of(arms) {
                    self.visit_ahead(state, early, at, guard, events);
                }
                self.block_ahead(state, statement, at, guard, events);
            }
            Form::Each(_) => self.block_ahead(state, statement, at, guard, events),
            _ => {}
        }
    }

    /// What may start in arms before one is chosen.
    pub(crate) fn early_of<'b>(&self, arms: &'b [Body]) -> impl Iterator<Item = &'b Statement> {
        let inside = arms.iter().flat_map(|arm| &arm.statements);
        inside.filter(|inside| self.early.contains(&inside.id))
    }

    /// Is it known that what is around it runs?
    pub(crate) fn stands(&self, state: &State, copy: &Copy) -> Stands {
        let judge = |copy: Copy, fits: &dyn Fn(usize) -> bool| {
            let ahead = state.ahead.get(&copy).map(|ahead| ahead.0);
            match (state.choices.get(&copy), ahead) {
                (Some(chosen), _) if fits(*chosen) => Stands::InTruth,
                (Some(_), _) => Stands::Never,
                (None, Some(chosen)) if fits(chosen) => Stands::OnGuesses,
                (None, _) => Stands::Not,
            }
        };
        let mut all = Stands::InTruth;
        let arms = self.arms.get(&copy.0).map_or(&[][..], Vec::as_slice);
        for (index, (block, arm)) in arms.iter().enumerate() {
            let at = self.find(*block, &copy.1).1;
            let known = judge((*block, at.to_vec()), &|chosen| chosen == *arm);
            // The arm of what is early is the last around it.
            let mut parts = self.early_parts(copy.0);
            let free = parts.any(|part| self.arms[&part].len() == index + 1);
            if !free || known == Stands::Never {
                all = all.max(known);
            }
        }
        for (index, (block, _)) in self.around[&copy.0].iter().enumerate() {
            if let Form::Each(_) = self.statements[block].form {
                let place = (*block, copy.1[..index].to_vec());
                all = all.max(judge(place, &|items| copy.1[index] < items));
            }
        }
        all
    }

    /// Drops what stands in arms and items that there are not, or of which it is not known any more.
    pub(crate) fn drop_strange(&self, state: &mut State) -> bool {
        let mut changes = Vec::new();
        for (copy, status) in &state.leaves {
            let moot = match status {
                // Nothing makes doubtful what was true.
                Status::Running(guesses) => {
                    !guesses.is_empty() || self.early_parts(copy.0).next().is_some()
                }
                Status::Held(..) => true,
                _ => false,
            };
            if moot {
                match self.stands(state, copy) {
                    Stands::InTruth | Stands::OnGuesses => {}
                    Stands::Not => changes.push((copy.clone(), Status::Refuted)),
                    Stands::Never => changes.push((copy.clone(), Status::Dropped)),
                }
            }
        }
        let gone = |copy: &&Copy| self.stands(state, copy) >= Stands::Not;
        let gone: Vec<Copy> = state.ahead.keys().filter(gone).cloned().collect();
        for copy in &gone {
            state.ahead.remove(copy);
        }
        let some = !changes.is_empty() || !gone.is_empty();
        state.leaves.extend(changes);
        some
    }

    /// What was decided on guesses stands, or is decided again, when the truth is known.
    pub(crate) fn confirm_choices(&self, state: &mut State) -> bool {
        for (copy, (chosen, guesses)) in &state.ahead {
            let needs = self.needs(self.statements[&copy.0]);
            let known = self.stands(state, copy) == Stands::InTruth;
            if known && self.hold(state, &needs, &copy.1) {
                let (copy, chosen) = (copy.clone(), *chosen);
                let wrong = guesses.iter().any(|guess| state.guesses[guess] == 2);
                state.ahead.remove(&copy);
                if !wrong {
                    state.choices.insert(copy, chosen);
                }
                return true;
            }
        }
        false
    }
}

impl State {
    /// Has it started, and is not to start again?
    pub(crate) fn has_started(&self, copy: &Copy) -> bool {
        let status = self.leaves.get(copy);
        status.is_some_and(|status| *status != Status::Refuted)
    }
}

/// The guesses on which everything in it has ended.
fn ended(state: &State, statement: &Statement, at: &[usize]) -> Option<Guesses> {
    let copy = (statement.id, at.to_vec());
    let (chosen, guesses) = match (&statement.form, state.ahead.get(&copy)) {
        (Form::Leaf { .. }, _) => {
            return match state.leaves.get(&copy)? {
                Status::Held(of, _) => Some(of.clone()),
                Status::Ended(_) => Some(Guesses::new()),
                _ => None,
            };
        }
        (_, Some((chosen, guesses))) => (*chosen, guesses.clone()),
        _ => return None,
    };
    let all = |body: &Body, at: &[usize]| {
        let inside = body.statements.iter();
        inside.map(|inside| ended(state, inside, at)).collect()
    };
    let inside: Vec<Option<Vec<Guesses>>> = match &statement.form {
        Form::Arms(arms) => vec![all(&arms[chosen], at)],
        Form::Each(body) => {
            let items = 0..chosen;
            items.map(|item| all(body, &deeper(at, item))).collect()
        }
        _ => return None,
    };
    let inside: Vec<Vec<Guesses>> = inside.into_iter().collect::<Option<_>>()?;
    Some(
        inside
            .into_iter()
            .flatten()
            .flatten()
            .chain(guesses)
            .collect(),
    )
}
