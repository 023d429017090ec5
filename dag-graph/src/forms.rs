//! The equations of each form of statement.

use crate::equations::{Equation, Equations, Key, NEVER, Point, hoisted, key};
use crate::structure::{Body, Form, Id, Need, Statement};
use alloc::collections::BTreeSet;
use alloc::vec;
use alloc::vec::Vec;

/// The moments of a body.
pub(crate) struct Bounds {
    /// It is certain that it does not leave the loop.
    passed: Key,
    value: Key,
    over: Key,
    exits: Vec<Leaving>,
}

/// When the statements of a body may start.
#[derive(Clone, Copy)]
struct Guards {
    /// What starts before it is known that the body runs.
    early: Key,
    /// What starts on a guess that it does.
    ahead: Key,
    /// All else: it is known.
    live: Key,
}

/// What an exit here would do to the rest of its round.
#[derive(Clone, Default)]
pub(crate) struct Rest {
    /// What stands behind it in the text, and so does not run.
    behind: Vec<Id>,
    /// What has no end then: what stands behind, what it is in, and all that wait for these.
    lost: BTreeSet<Id>,
}

/// A way to leave the loop around.
pub(crate) struct Leaving {
    /// The value of the loop exists.
    at: Key,
    /// What the round had begun is over too.
    over: Key,
}

impl Equations {
    /// The equations of a body that becomes live at `guard`.
    pub(crate) fn body(&mut self, owner: Id, body: &Body, guard: Key, rest: &Rest) -> Bounds {
        let guards = Guards {
            early: guard,
            ahead: guard,
            live: guard,
        };
        self.body_after(owner, body, guards, rest)
    }

    /// The same of one that is live for what may not start before.
    fn body_after(&mut self, owner: Id, body: &Body, guards: Guards, rest: &Rest) -> Bounds {
        let guard = guards.live;
        let mut passed = guard;
        let mut overs = Vec::new();
        let mut exits = Vec::new();
        for (at, statement) in body.statements.iter().enumerate() {
            overs.push(key(statement.id, Point::Over));
            // Behind an exit it has to be certain that it is passed.
            let early = match passed == guard {
                true if self.early.contains(&statement.id) => guards.early,
                true if self.ahead.contains(&statement.id) => guards.ahead,
                _ => passed,
            };
            if !statement.exits() {
                self.starting(statement, (early, passed), &Rest::default());
                continue;
            }
            let rest = rest.inside(body, at);
            let (stays, ways) = self.starting(statement, (early, passed), &rest);
            passed = self.add(statement.id, Equation::All(vec![passed, stays]));
            let above = body.statements.iter().take(at);
            let above = above.filter(|other| !waits_for(other, &rest.lost));
            let above: Vec<Key> = above.map(|other| key(other.id, Point::Over)).collect();
            for way in ways {
                let all = above.iter().copied().chain([way.over]).collect();
                let over = self.add(owner, Equation::All(all));
                exits.push(Leaving { at: way.at, over });
            }
        }
        let value = body.value.map(Need::Value);
        let value = value.map(|value| self.needed(owner, value, Point::Value));
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
    fn statement(&mut self, statement: &Statement, guard: Key, rest: &Rest) -> (Key, Vec<Leaving>) {
        self.starting(statement, (guard, guard), rest)
    }

    /// The same of a statement that starts, if it may before it is known that it stands, when the first guard says so.
    fn starting(
        &mut self,
        statement: &Statement,
        (early, guard): (Key, Key),
        rest: &Rest,
    ) -> (Key, Vec<Leaving>) {
        let id = statement.id;
        self.guess(statement, (early, guard));
        let needs = self.all(id, &statement.needs, Point::Value, guard);
        let true_needs = Equation::All(needs.clone());
        let value = key(id, Point::Value);
        if let Form::Leaf { looks } = statement.form {
            let known = if looks {
                let guessed = self.all_ahead(id, &statement.needs, (early, guard));
                self.set(id, Point::Start, guessed);
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
                let left = self.add(id, Equation::Without(start, rest.behind.clone()));
                let way = Leaving {
                    at: left,
                    over: left,
                };
                self.set(id, Point::Value, NEVER);
                self.set(id, Point::Over, NEVER);
                let stays = self.add(id, NEVER);
                // What stands behind waits for the decision, so `v` cannot wait for what stands behind.
                self.waits.push((start, stays));
                (stays, vec![way])
            }
            Form::Arms(arms) => {
                let (ahead, start) = self.starts(statement, &statement.needs, (early, guard));
                self.arms(id, arms, (early, ahead, start), rest)
            }
            Form::Members { need, members } => {
                self.members(id, (*need, members), needs, guard);
                (guard, Vec::new())
            }
            Form::Fallback(first, second) => {
                let mut rest = rest.clone();
                rest.behind.extend(second.ids());
                let (stays, ways) = self.statement(first, start, &rest);
                let came = key(first.id, Point::Value);
                self.statement(second, came, &Rest::default());
                let spared = self.add(id, Equation::Without(came, second.ids()));
                let done = vec![spared, key(second.id, Point::Value)];
                self.set(id, Point::Value, Equation::AtLeast(1, done));
                let all = self.add(id, Equation::All(vec![key(first.id, Point::Over), value]));
                self.set(id, Point::Over, Equation::Without(all, vec![id]));
                (stays, ways)
            }
            Form::Each(body) => {
                let hoisted = hoisted(statement, body);
                let (ahead, start) = self.starts(statement, &hoisted, (early, guard));
                // The items of one that is early run whether or not its arm is chosen.
                let live = if self.early.contains(&id) {
                    ahead
                } else {
                    start
                };
                let guards = Guards {
                    early: live,
                    ahead,
                    live,
                };
                let item = self.body_after(id, body, guards, &Rest::default());
                // There may be no item. Items add nothing to what is known, but are waited for.
                let all = body.ids().into_iter().chain([id]).collect();
                self.set(id, Point::Value, Equation::Without(start, all));
                self.waits.push((item.over, value));
                self.set(id, Point::Over, Equation::All(vec![value]));
                (guard, Vec::new())
            }
            Form::Rounds(body) => {
                let round = self.body(id, body, start, &Rest::default());
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

    /// A block of members whose value needs what `needs` says, in a body that is live at `guard`.
    fn members(
        &mut self,
        id: Id,
        (need, members): (usize, &[Statement]),
        needs: Vec<Key>,
        guard: Key,
    ) {
        for member in members {
            self.statement(member, guard, &Rest::default());
            // It is over too when it is dropped, of which its own needs say nothing.
            let ended = vec![key(member.id, Point::Value), guard];
            let over = self.add(member.id, Equation::AtLeast(1, ended));
            let over = Equation::Without(over, vec![member.id]);
            self.set(member.id, Point::Over, over);
        }
        let ends = members.iter().map(|member| key(member.id, Point::Value));
        let enough = need.min((members.len() + 1).saturating_sub(need));
        let enough = self.add(id, Equation::AtLeast(enough, ends.collect()));
        let all = [enough].into_iter().chain(needs).collect();
        let decided = self.add(id, Equation::All(all));
        let members = members.iter().flat_map(Statement::ids).collect();
        let start = self.set(id, Point::Start, Equation::Without(decided, members));
        let value = self.set(id, Point::Value, Equation::Without(start, vec![id]));
        self.set(id, Point::Over, Equation::All(vec![value]));
    }

    fn arms(
        &mut self,
        id: Id,
        arms: &[Body],
        (early, ahead, start): (Key, Key, Key),
        rest: &Rest,
    ) -> (Key, Vec<Leaving>) {
        let mut exits = Vec::new();
        let (mut passed, mut values, mut overs) = (Vec::new(), Vec::new(), Vec::new());
        for (at, arm) in arms.iter().enumerate() {
            let others = arms.iter().enumerate().filter(|(other, _)| *other != at);
            let mut others: Vec<Id> = others.flat_map(|(_, arm)| arm.ids()).collect();
            if arm.leaves() {
                others.extend(&rest.behind);
            }
            let chosen = self.choose((id, at), Equation::Without(start, others));
            let ahead = if ahead == start { chosen } else { ahead };
            let guards = Guards {
                early,
                ahead,
                live: chosen,
            };
            let bounds = self.body_after(id, arm, guards, rest);
            passed.push(bounds.passed);
            values.push(arm.value.map_or(bounds.over, |_| bounds.value));
            overs.push(bounds.over);
            exits.extend(bounds.exits);
        }
        self.set(id, Point::Value, Equation::AtLeast(1, values));
        let over = self.add(id, Equation::AtLeast(1, overs));
        self.set(id, Point::Over, Equation::Without(over, vec![id]));
        (self.add(id, Equation::AtLeast(1, passed)), exits)
    }

    /// What has to come before `waiter`, whose body is live at `guard`, goes on.
    fn all(&mut self, waiter: Id, needs: &[Need], point: Point, guard: Key) -> Vec<Key> {
        let needs = needs.iter().map(|need| self.needed(waiter, *need, point));
        [guard].into_iter().chain(needs).collect()
    }

    /// When it starts, perhaps before it is known that it stands, and when in truth.
    fn starts(
        &mut self,
        statement: &Statement,
        needs: &[Need],
        (early, guard): (Key, Key),
    ) -> (Key, Key) {
        let id = statement.id;
        let all = Equation::All(self.all(id, needs, Point::Value, guard));
        let Some(ahead) = self.starts_ahead(statement, needs, (early, guard)) else {
            let start = self.set(id, Point::Start, all);
            return (start, start);
        };
        let live = self.add(id, all);
        (self.set(id, Point::Start, Equation::All(vec![ahead])), live)
    }

    /// When it starts before it is known that it stands.
    fn starts_ahead(
        &mut self,
        statement: &Statement,
        needs: &[Need],
        (early, guard): (Key, Key),
    ) -> Option<Key> {
        let id = statement.id;
        if !self.ahead.contains(&id) && early == guard {
            return None;
        }
        let all = self.all_ahead(id, needs, (early, guard));
        Some(self.add(id, all))
    }

    /// The same for what may take a guess for a value.
    fn all_ahead(&mut self, waiter: Id, needs: &[Need], (early, guard): (Key, Key)) -> Equation {
        let beside = |need: &Need| match need {
            // What is early waits for the end of what is early beside it, and not for the choice.
            Need::Over(other) if early != guard && self.both_early(waiter, *other) => {
                Need::Value(*other)
            }
            need => *need,
        };
        let needs: Vec<Need> = needs.iter().map(beside).collect();
        Equation::All(self.all(waiter, &needs, Point::Guessed, early))
    }

    /// When what began at `start` has ended; it is not over then if it may run a second time, on the truth.
    fn ended(&mut self, id: Id, start: Key, all: Vec<Id>) -> Key {
        if self.again.contains(&id) {
            return start;
        }
        self.add(id, Equation::Without(start, all))
    }

    /// When something stands in the place of the value, for those who only look.
    fn guess(&mut self, statement: &Statement, (early, guard): (Key, Key)) {
        let id = statement.id;
        let mut known = vec![key(id, Point::Value)];
        if let Some(needs) = &statement.guess {
            let needs = self.all(id, needs, Point::Value, guard);
            known.push(self.add(id, Equation::All(needs)));
        }
        // One that is early may have ended before its arm is chosen.
        let ahead = self.ahead.contains(&id) || early != guard;
        match &statement.form {
            Form::Leaf { looks: true } if ahead => {
                known.push(self.ended(id, key(id, Point::Start), vec![id]));
            }
            Form::Arms(arms) if ahead => {
                let start = self.starts_ahead(statement, &statement.needs, (early, guard));
                for arm in arms {
                    let value = arm.value.map(Need::Value);
                    let value = value.map(|value| self.needed(id, value, Point::Guessed));
                    let all = start.into_iter().chain(value).collect();
                    known.push(self.add(id, Equation::All(all)));
                }
            }
            // Of an empty list there are no items.
            Form::Each(body) if ahead => {
                let hoisted = hoisted(statement, body);
                let start = self.starts_ahead(statement, &hoisted, (early, guard));
                let ended = start.map(|start| self.ended(id, start, statement.ids()));
                known.extend(ended);
            }
            _ => {}
        }
        self.set(id, Point::Guessed, Equation::AtLeast(1, known));
    }
}

fn waits_for(statement: &Statement, ids: &BTreeSet<Id>) -> bool {
    let needs = statement.all_needs();
    needs.iter().any(|need| ids.contains(&need.id()))
}

impl Rest {
    /// The same for an exit in the statement at `at` of `body`.
    fn inside(&self, body: &Body, at: usize) -> Self {
        let mut rest = self.clone();
        let mut from = body.statements.iter().skip(at);
        // Who waits for something beside the exit may wait for what stands behind it there.
        let beside: Vec<Id> = from.next().into_iter().flat_map(Statement::ids).collect();
        rest.lost.extend(body.statements.get(at).map(|it| it.id));
        rest.lost.extend(from.clone().flat_map(Statement::ids));
        rest.behind.extend(from.flat_map(Statement::ids));
        let others = body.statements.iter().enumerate();
        let others = || others.clone().filter(|(other, _)| *other != at);
        loop {
            let known = rest.lost.len();
            let lost: BTreeSet<Id> = rest.lost.iter().chain(&beside).copied().collect();
            let waiting = others().filter(|(_, other)| waits_for(other, &lost));
            rest.lost.extend(waiting.flat_map(|(_, other)| other.ids()));
            if rest.lost.len() == known {
                return rest;
            }
        }
    }
}
