//! What is before what in every run, and what two statements conflict over.

use super::super::expression::Names;
use super::super::syntax::{Arms, Binding, Block, PolicyKind};
use super::{Argument, Model};
use dag_graph::{Conflict, Order, Parts, Structure, conflicts};
use std::collections::BTreeSet;

/// For each two statements: has the first ended, in every run, when the second starts? A table, to which
/// what the user will decide can be added.
#[derive(Clone, Debug)]
pub(crate) struct Precedence {
    /// `before[y][x]`
    before: Vec<Vec<bool>>,
}

impl Precedence {
    pub(crate) fn of(model: &Model, order: &Order) -> Self {
        let all = 0..model.statements.len();
        let row = |y: usize| all.clone().map(|x| x != y && order.before(x, y)).collect();
        Self {
            before: all.clone().map(row).collect(),
        }
    }

    pub(crate) fn before(&self, x: usize, y: usize) -> bool {
        self.before.get(y).and_then(|row| row.get(x)).copied() == Some(true)
    }

    /// Is one of them before the other, or do they exclude each other?
    pub(crate) fn is_fixed(&self, x: usize, y: usize) -> bool {
        self.before(x, y) || self.before(y, x)
    }

    /// From now on `x` is before `y`, and with it what is before `x` before what is behind `y`.
    pub(crate) fn assume(&mut self, x: usize, y: usize) {
        let all = 0..self.before.len();
        let first: Vec<usize> = all
            .clone()
            .filter(|&first| first == x || self.before(first, x))
            .collect();
        for second in all
            .filter(|&second| second == y || self.before(y, second))
            .collect::<Vec<_>>()
        {
            if let Some(row) = self.before.get_mut(second) {
                for &first in &first {
                    if let Some(entry) = row.get_mut(first) {
                        *entry = true;
                    }
                }
            }
        }
    }
}

impl Model {
    /// The order of the statements, gates included.
    pub(crate) fn order(&self) -> Option<Order> {
        self.order_of(self.schedule())
    }

    /// The order of the statements if these are the edges.
    pub(crate) fn order_of(&self, edges: Vec<(usize, usize)>) -> Option<Order> {
        let blocks = self.workflow.statements.iter().enumerate();
        let blocks = blocks.filter_map(|(index, written)| {
            let call = written.call()?;
            if let Some(arms) = call.arms() {
                let mut policies = call.policies.iter();
                let cut = policies.any(|policy| matches!(policy.kind, PolicyKind::Timeout(_)));
                return Some((index, self.parts(arms, cut)));
            }
            let members = call.members()?;
            // When its time is over, nobody need have succeeded.
            let mut policies = call.policies.iter();
            let cut = policies.any(|policy| matches!(policy.kind, PolicyKind::Timeout(_)));
            let need = if cut { 0 } else { members.need() };
            let members = members.members.clone();
            Some((index, Parts::Members { need, members }))
        });
        // Arms wait for their decision, and not for what only a policy behind them uses.
        let own = |from: usize, to: usize| {
            let block = self.written(to).and_then(|written| written.call()?.arms());
            let Some(block) = block else { return true };
            let mut orders = self
                .statements
                .get(to)
                .into_iter()
                .flat_map(|to| &to.orders);
            from == block.decision || orders.any(|(other, _)| *other == from)
        };
        let edges = edges.into_iter().filter(|(from, to)| own(*from, *to));
        let over = |from: usize, to: usize| {
            let statement = self.statements.get(to).into_iter();
            let mut orders = statement.flat_map(|to| to.orders.iter().chain(&to.shared));
            orders.any(|(other, _)| *other == from)
        };
        let (reached, early) = (self.reached(), self.early());
        // It starts before it is decided whether it stands.
        let waits =
            |from: usize, to: usize| !(early.contains(&to) && self.speculation(to) == Some(from));
        let edges = edges.filter(|(from, to)| waits(*from, *to));
        let edges = edges.map(|(from, to)| (from, to, over(from, to)));
        let speculated = self.workflow.statements.iter().enumerate();
        let speculated = speculated.filter_map(|(index, written)| {
            let arms = written.call()?.arms()?;
            self.speculates(arms.decision).map(|_| index)
        });
        let structure = Structure::with_blocks(
            self.statements.len(),
            edges,
            blocks,
            self.guessed(),
            |index| reached.contains_key(&index) || early.contains(&index),
            speculated,
        );
        Order::of(&structure).ok()
    }

    /// What stands directly in each arm.
    fn parts(&self, arms: &Arms, cut: bool) -> Parts {
        let inside = |arm: usize| {
            let all = 0..self.statements.len();
            let here = all.filter(|index| {
                let written = self.written(*index);
                let member = written.and_then(|written| written.member);
                written.is_some_and(|written| written.arm == Some(arm)) && member.is_none()
            });
            here.collect()
        };
        let mut parts: Vec<(Vec<usize>, Option<usize>)> = arms
            .arms
            .iter()
            .zip(&arms.values)
            .map(|(arm, value)| (inside(*arm), *value))
            .collect();
        if arms.optional && !arms.through {
            parts.push((Vec::new(), None));
        }
        if cut {
            // When its time is over no arm need have come to its end.
            parts.push((Vec::new(), None));
        }
        Parts::Arms(parts)
    }

    /// What two statements conflict over, each resource once.
    pub(crate) fn conflicts(&self, first: usize, second: usize) -> Vec<Conflict<'_>> {
        let mut all: Vec<Conflict<'_>> = Vec::new();
        let seconds = self.touches(second);
        for one in self.touches(first) {
            for other in &seconds {
                for conflict in conflicts(one.touch(), other.touch()) {
                    if all.iter().all(|known| known.resource != conflict.resource) {
                        all.push(conflict);
                    }
                }
            }
        }
        all
    }

    /// Has the user consented that these two race?
    pub(crate) fn consents(&self, x: usize, y: usize) -> bool {
        let consents = |x: usize, y: usize| {
            let statement = self.statements.get(x);
            statement.is_some_and(|statement| {
                let mut races = statement.races.iter().chain(&statement.through_blocks);
                races.any(|(other, _)| *other == y)
            })
        };
        consents(x, y) || consents(y, x)
    }

    pub(crate) fn label(&self, statement: usize) -> String {
        let statement = self.statements.get(statement);
        statement
            .map(|statement| statement.label.clone())
            .unwrap_or_default()
    }

    pub(crate) fn writes_unnamed(&self, statement: usize) -> bool {
        let statement = self.statements.get(statement);
        let writes = statement.and_then(|statement| statement.effects.writes.as_ref());
        writes.is_some_and(Vec::is_empty)
    }

    /// What `.after(..)` and `.allow_race(..)` call a statement; `Err`: a name it could be given for that.
    pub(crate) fn name_to_wait_for(&self, index: usize) -> Result<String, String> {
        let label = self.label(index);
        let written = self.written(index);
        if written.is_some_and(|written| matches!(written.binding, Binding::Name(_))) {
            return Ok(label);
        }
        let unique =
            (0..self.statements.len()).all(|other| other == index || self.label(other) != label);
        let block = written
            .and_then(|written| written.call())
            .is_some_and(|call| call.block.is_some());
        if unique && !block && self.at(index).value(&label).is_none() {
            Ok(label)
        } else {
            let earlier = (0..index).filter(|other| self.label(*other) == label);
            let block = written
                .and_then(|written| written.call())
                .and_then(|call| call.block.as_ref());
            let base = match block {
                Some(Block::Arms(_)) => "chosen".to_owned(),
                Some(Block::Each(_)) => "items".to_owned(),
                Some(Block::Rounds(_)) => "last".to_owned(),
                Some(Block::Members(_)) => "first".to_owned(),
                None => self.user_label(index),
            };
            Err(format!("{base}_{}", earlier.count() + 1))
        }
    }

    /// Statements with an argument that could not be found or that wait for each other, and those that wait for them: the mistake is
    /// reported, and what they really wait for is not known.
    pub(crate) fn may_wait_for_more(&self) -> BTreeSet<usize> {
        if self.workflow.incomplete {
            return (0..self.statements.len()).collect();
        }
        let holes: Vec<usize> = (0..self.statements.len())
            .filter(|index| {
                self.statements.get(*index).is_some_and(|statement| {
                    let missing = statement.node.is_some_and(|node| {
                        self.nodes
                            .get(node)
                            .is_some_and(|node| node.parameters.len() != statement.arguments.len())
                    });
                    missing
                        || statement.unclear
                        || statement
                            .arguments
                            .iter()
                            .any(|argument| matches!(argument, Argument::Hole))
                })
            })
            .collect();
        let graph = self.digraph();
        let is_sound = graph.order().is_some();
        let knot = |index: &usize| !is_sound && graph.reaches(*index, *index);
        let holes: Vec<usize> = (0..self.statements.len())
            .filter(knot)
            .chain(holes)
            .collect();
        (0..self.statements.len())
            .filter(|index| {
                holes
                    .iter()
                    .any(|hole| hole == index || graph.reaches(*hole, *index))
            })
            .collect()
    }
}
