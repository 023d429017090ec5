//! What is so in a state of a run: which values exist, what is over, where a loop was left.

use crate::interpreter::{Interpreter, ROUNDS, State, Status};
use dag_graph::{Body, Form, Id, Need, Statement};
use std::collections::BTreeSet;

impl<'a> Interpreter<'a> {
    /// What a `for` takes from outside.
    pub(crate) fn outside(&self, id: Id, body: &Body) -> Vec<Need> {
        let inside = |other: &Id| {
            self.around
                .get(other)
                .is_some_and(|around| around.iter().any(|a| a.0 == id))
        };
        let mut needs: Vec<Need> = body.value.map(Need::Value).into_iter().collect();
        for (_, statement) in self.statements.iter().filter(|(id, _)| inside(id)) {
            needs.extend(&statement.needs);
            needs.extend(statement.guess.iter().flatten());
            match &statement.form {
                Form::Arms(arms) => {
                    needs.extend(arms.iter().filter_map(|arm| arm.value).map(Need::Value));
                }
                Form::Each(body) => needs.extend(body.value.map(Need::Value)),
                _ => {}
            }
        }
        needs.retain(|need| !inside(&need.id()));
        needs
    }

    pub(crate) fn hold(&self, state: &State, needs: &[Need], at: &[usize]) -> bool {
        needs.iter().all(|need| {
            let (statement, at) = self.find(need.id(), at);
            match need {
                Need::Value(_) => self.value(state, statement, at),
                Need::Over(_) => {
                    self.over(state, statement, at) && self.is_decided(state, statement, at)
                        || self.skipped(state, statement, at)
                }
            }
        })
    }

    /// What is early is over for others only when its arm is chosen.
    fn is_decided(&self, state: &State, statement: &Statement, at: &[usize]) -> bool {
        let arms = self
            .arms
            .get(&statement.id)
            .filter(|_| self.early.contains(&statement.id));
        let own = arms.and_then(|arms| arms.last());
        own.is_none_or(|(block, _)| {
            let at = self.find(*block, at).1;
            state.choices.contains_key(&(*block, at.to_vec()))
        })
    }

    /// Does another arm run than one that it is in?
    fn skipped(&self, state: &State, statement: &Statement, at: &[usize]) -> bool {
        let mut arms = self.arms.get(&statement.id).into_iter().flatten();
        arms.any(|(block, arm)| {
            let at = self.find(*block, at).1;
            let chosen = state.choices.get(&(*block, at.to_vec()));
            chosen.is_some_and(|chosen| chosen != arm)
        })
    }

    pub(crate) fn find<'b>(&self, id: Id, at: &'b [usize]) -> (&'a Statement, &'b [usize]) {
        (self.statements[&id], &at[..self.around[&id].len()])
    }

    pub(crate) fn value(&self, state: &State, statement: &Statement, at: &[usize]) -> bool {
        let copy = (statement.id, at.to_vec());
        let chosen = state.choices.get(&copy).copied();
        match (&statement.form, chosen) {
            (Form::Leaf { .. }, _) => matches!(state.leaves.get(&copy), Some(Status::Ended(_))),
            (Form::Members { .. }, _) => {
                decided(state, statement, at) && self.hold(state, &statement.needs, at)
            }
            (Form::Arms(arms), Some(arm)) => {
                let passed = self.body_passed(state, &arms[arm], at);
                let done = || self.body_over(state, &arms[arm], at);
                let value = |id| self.hold(state, &[Need::Value(id)], at);
                passed && arms[arm].value.map_or_else(done, value)
            }
            (Form::Fallback(_, second), Some(failed)) => {
                failed == 0 || self.value(state, second, at)
            }
            (Form::Each(_), Some(_)) => self.over(state, statement, at),
            (Form::Rounds(body), Some(_)) => {
                let rounds = (0..ROUNDS).map(|round| deeper(at, round));
                let mut rounds = rounds.skip_while(|round| self.body_over(state, body, round));
                rounds
                    .next()
                    .is_none_or(|round| self.body_left(state, body, &round))
            }
            _ => false,
        }
    }

    pub(crate) fn over(&self, state: &State, statement: &Statement, at: &[usize]) -> bool {
        let chosen = state.choices.get(&(statement.id, at.to_vec())).copied();
        match (&statement.form, chosen) {
            (Form::Leaf { .. }, _) => {
                let block = self.members.get(&statement.id);
                self.value(state, statement, at)
                    || block.is_some_and(|block| decided(state, self.statements[block], at))
            }
            (Form::Members { .. }, _) => self.value(state, statement, at),
            (Form::Arms(arms), Some(arm)) => self.body_over(state, &arms[arm], at),
            (Form::Fallback(first, second), Some(failed)) => {
                self.over(state, first, at) && (failed == 0 || self.over(state, second, at))
            }
            (Form::Each(body), Some(items)) => {
                (0..items).all(|item| self.body_over(state, body, &deeper(at, item)))
            }
            (Form::Rounds(body), Some(_)) => {
                let rounds = (0..ROUNDS).map(|round| deeper(at, round));
                let mut rounds = rounds.skip_while(|round| self.body_over(state, body, round));
                rounds.next().is_none_or(|round| {
                    self.body_left(state, body, &round)
                        && self.settled(state, body, &round, &BTreeSet::new())
                })
            }
            _ => false,
        }
    }

    pub(crate) fn body_over(&self, state: &State, body: &Body, at: &[usize]) -> bool {
        body.statements
            .iter()
            .all(|statement| self.over(state, statement, at))
    }

    fn body_passed(&self, state: &State, body: &Body, at: &[usize]) -> bool {
        let mut exits = body
            .statements
            .iter()
            .filter(|statement| has_exit(statement));
        exits.all(|statement| self.passed(state, statement, at))
    }

    pub(crate) fn passed(&self, state: &State, statement: &Statement, at: &[usize]) -> bool {
        match (
            &statement.form,
            state.choices.get(&(statement.id, at.to_vec())),
        ) {
            (Form::Arms(arms), Some(&arm)) => self.body_passed(state, &arms[arm], at),
            _ => false,
        }
    }

    fn body_left(&self, state: &State, body: &Body, at: &[usize]) -> bool {
        body.statements
            .iter()
            .any(|statement| self.left(state, statement, at))
    }

    fn left(&self, state: &State, statement: &Statement, at: &[usize]) -> bool {
        match (
            &statement.form,
            state.choices.get(&(statement.id, at.to_vec())),
        ) {
            (Form::Exit, chosen) => chosen.is_some(),
            (Form::Arms(arms), Some(&arm)) => self.body_left(state, &arms[arm], at),
            _ => false,
        }
    }

    /// The loop was left inside this body: is what had begun over, and will nothing begin?
    fn settled(&self, state: &State, body: &Body, at: &[usize], lost: &BTreeSet<Id>) -> bool {
        let place = body
            .statements
            .iter()
            .position(|statement| self.left(state, statement, at));
        let mut lost = lost.clone();
        if let Some(place) = place {
            lost.extend(
                body.statements[place..]
                    .iter()
                    .map(|statement| statement.id),
            );
        }
        for _ in 0..body.statements.len() {
            for statement in &body.statements {
                if statement.needs.iter().any(|need| lost.contains(&need.id())) {
                    lost.insert(statement.id);
                }
            }
        }
        body.statements
            .iter()
            .enumerate()
            .all(|(index, statement)| {
                let copy = (statement.id, at.to_vec());
                let inside = ids_of(statement);
                let runs = state.leaves.iter().any(|(leaf, status)| {
                    let running = matches!(status, Status::Running(_));
                    running && inside.contains(&leaf.0) && leaf.1.starts_with(at)
                });
                let inside = match (&statement.form, state.choices.get(&copy)) {
                    (Form::Arms(arms), Some(&arm)) => self.settled(state, &arms[arm], at, &lost),
                    _ => false,
                };
                let leaves = place == Some(index);
                let skipped = place.is_some_and(|place| index > place);
                let starved = !leaves && lost.contains(&statement.id) && !runs;
                let exit = leaves && statement.form == Form::Exit;
                skipped || starved || exit || inside || self.over(state, statement, at)
            })
    }
}

/// Have so many members succeeded or failed that the others do not count any more?
pub(crate) fn decided(state: &State, block: &Statement, at: &[usize]) -> bool {
    let Form::Members { need, members } = &block.form else {
        return false;
    };
    let ended = |success| {
        let status = Some(&Status::Ended(success));
        let of = |member: &&Statement| state.leaves.get(&(member.id, at.to_vec())) == status;
        members.iter().filter(of).count()
    };
    ended(true) >= *need || members.len() - ended(false) < *need
}

/// All that stands in it, however deep.
pub(crate) fn ids(body: &Body) -> Vec<Id> {
    body.statements.iter().flat_map(ids_of).collect()
}

/// It, and all that stands in it.
fn ids_of(statement: &Statement) -> Vec<Id> {
    let mut all = vec![statement.id];
    match &statement.form {
        Form::Leaf { .. } | Form::Exit => {}
        Form::Arms(arms) => all.extend(arms.iter().flat_map(ids)),
        Form::Members { members, .. } => all.extend(members.iter().map(|member| member.id)),
        Form::Fallback(first, second) => {
            all.extend(ids_of(first));
            all.extend(ids_of(second));
        }
        Form::Each(body) | Form::Rounds(body) => all.extend(ids(body)),
    }
    all
}

pub(crate) fn deeper(at: &[usize], index: usize) -> Vec<usize> {
    at.iter().copied().chain([index]).collect()
}

pub(crate) fn has_exit(statement: &Statement) -> bool {
    match &statement.form {
        Form::Exit => true,
        Form::Arms(arms) => arms.iter().any(|arm| arm.statements.iter().any(has_exit)),
        _ => false,
    }
}
