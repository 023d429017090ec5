//! What starts ahead of the truth: the statements that a guess reaches, and their twins.
//!
//! A guess reaches what only looks and uses the value of its statement, or what such a statement made of it. Each of these gets a
//! *twin*, a statement that stands for it as long as it is not known whether the guess was right: its name for a
//! guessed value means the guess, and for the value of another reached statement that of the other's twin. The twins are made when
//! everything has been checked, so rules and drawings see each statement once.
//!
//! | statement | starts | stands if |
//! |---|---|---|
//! | twin | when its inputs exist, or guesses of them | all guesses were right |
//! | itself | when one was wrong, or there were none, and its inputs exist | so |

use super::super::syntax::{Call, Form, PolicyKind};
use super::{Argument, Edge, Model, Origin, Statement, Use, Value};
use proc_macro2::Span;
use std::collections::{BTreeMap, BTreeSet};

/// The twins of a body.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ahead {
    /// The twin of a statement.
    twins: BTreeMap<usize, usize>,
    /// The value of a twin, or the guess, that stands for a value.
    values: BTreeMap<usize, usize>,
    /// The statements whose guesses reach a statement.
    guesses: BTreeMap<usize, BTreeSet<usize>>,
    /// What a statement takes that its twin takes, too, or what stands in another arm: each takes a copy.
    copies: BTreeSet<(usize, usize)>,
    /// The statements that start before it is decided whether their arm runs.
    early: BTreeSet<usize>,
    /// The body belongs to a twin.
    pub(crate) of_twin: bool,
}

impl Ahead {
    /// Does nothing of this body start on a guess?
    pub(crate) fn is_empty(&self) -> bool {
        self.twins.is_empty() && self.values.is_empty() && self.early.is_empty()
    }

    /// The value that stands for this one before the truth is known.
    pub(crate) fn value(&self, value: usize) -> Option<usize> {
        self.values.get(&value).copied()
    }

    /// What stands for this value before the truth is known, or the value itself.
    fn stand_in(&self, value: usize) -> usize {
        self.value(value).unwrap_or(value)
    }

    /// The value that this one stands for.
    pub(crate) fn stands_for(&self, value: usize) -> Option<usize> {
        let mut values = self.values();
        values.find_map(|(known, twin)| (twin == value).then_some(known))
    }

    /// All values with one that stands for them, and that.
    pub(crate) fn values(&self) -> impl Iterator<Item = (usize, usize)> {
        self.values.iter().map(|(value, twin)| (*value, *twin))
    }

    pub(crate) fn twin(&self, statement: usize) -> Option<usize> {
        self.twins.get(&statement).copied()
    }

    /// The statement whose twin this one is.
    fn original(&self, statement: usize) -> Option<usize> {
        let mut twins = self.twins.iter();
        twins.find_map(|(known, twin)| (*twin == statement).then_some(*known))
    }

    pub(crate) fn is_twin(&self, statement: usize) -> bool {
        self.original(statement).is_some()
    }

    /// The guesses that reach a statement, or its twin; `None`: none does.
    pub(crate) fn guesses(&self, statement: usize) -> Option<&BTreeSet<usize>> {
        let statement = self.original(statement).unwrap_or(statement);
        self.guesses.get(&statement)
    }

    /// The statements that guesses reach.
    pub(crate) fn reached(&self) -> impl Iterator<Item = usize> {
        self.twins.keys().copied()
    }

    /// Does the statement start before it is decided whether its arm runs?
    pub(crate) fn is_early(&self, statement: usize) -> bool {
        self.early.contains(&statement)
    }

    /// All these.
    pub(crate) fn early(&self) -> impl Iterator<Item = usize> {
        self.early.iter().copied()
    }

    /// Does some statement take a copy?
    pub(crate) fn has_copies(&self) -> bool {
        !self.copies.is_empty()
    }

    /// Does the statement take a copy of the value?
    pub(crate) fn copies(&self, statement: usize, value: usize) -> bool {
        self.copies.contains(&(statement, value))
    }
}

impl Model {
    /// The statements with a guess, each with the one that makes it.
    pub(crate) fn guessed(&self) -> BTreeMap<usize, usize> {
        let written = self.workflow.statements.iter().enumerate();
        let guesses = written.filter_map(|(index, written)| Some((written.guesses?, index)));
        guesses.collect()
    }

    /// Could the statement start on a guess? If not, the reason.
    pub(crate) fn may_start_ahead(&self, index: usize) -> Result<(), Waits> {
        let Some(written) = self.written(index) else {
            return Err(Waits::Place);
        };
        let last = self.is_last(index);
        match &written.form {
            // A call may begin, its value is the output only when the truth is known.
            Form::Call(call) if written.tail && call.block.is_none() && !last => {
                self.only_looks(index)
            }
            _ if written.tail => Err(Waits::Output),
            Form::Call(call) if call.arms().is_some() && call.wrapped() > 0 => Err(Waits::Place),
            _ => self.looks(index),
        }
    }

    /// Could all in this body, that of a `for`, be run for nothing? If not, the reason.
    fn all_look(&self) -> Result<(), Waits> {
        let mut all = 0..self.statements.len();
        all.try_for_each(|index| self.looks(index))
    }

    /// The same of one statement, a decision or a block of arms, too. What stands in the arms says for itself whether it waits.
    fn looks(&self, index: usize) -> Result<(), Waits> {
        match self.written(index).map(|written| &written.form) {
            Some(Form::Decide(_)) => Ok(()),
            Some(Form::Call(call)) if call.arms().is_some() && inspects(call) => {
                Err(Waits::Inspects)
            }
            Some(Form::Call(call)) if call.arms().is_some() => Ok(()),
            _ => self.only_looks(index),
        }
    }

    /// May it be run for nothing: a call of a node that only looks, or an expression? If not, the reason.
    fn only_looks(&self, index: usize) -> Result<(), Waits> {
        let (Some(statement), Some(written)) = (self.statements.get(index), self.written(index))
        else {
            return Err(Waits::Place);
        };
        match &written.form {
            _ if written.member.is_some() || written.guesses.is_some() => Err(Waits::Place),
            Form::Call(_) if !statement.effects.may().dropped => Err(Waits::Writes),
            Form::Call(call) if call.guess().is_some() => Err(Waits::Place),
            Form::Call(call) if inspects(call) => Err(Waits::Inspects),
            Form::Call(call) if call.each().is_some() => {
                let body = statement.body.as_ref();
                body.map_or(Err(Waits::Place), |body| body.all_look())
            }
            Form::Call(call) if call.block.is_some() => Err(Waits::Place),
            Form::Call(_) | Form::Glue(_) => Ok(()),
            Form::Decide(_) | Form::End(_) => Err(Waits::Place),
        }
    }

    /// The statements that guesses reach, each with those whose guesses these are.
    pub(crate) fn reached(&self) -> BTreeMap<usize, BTreeSet<usize>> {
        let guessed = self.guessed();
        let mut reached: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        if guessed.is_empty() {
            return reached;
        }
        for index in self.sequence() {
            let all = self.reach(index, &guessed, &reached);
            if let Some(all) = all.filter(|all| !all.is_empty()) {
                reached.insert(index, all);
            }
        }
        reached
    }

    /// The guesses that reach a statement, if it may start on them.
    fn reach(
        &self,
        index: usize,
        guessed: &BTreeMap<usize, usize>,
        reached: &BTreeMap<usize, BTreeSet<usize>>,
    ) -> Option<BTreeSet<usize>> {
        self.may_start_ahead(index).ok()?;
        let written = self.written(index)?;
        let mut all = BTreeSet::new();
        for use_ in &self.statements.get(index)?.uses {
            let Some(from) = self.maker(use_.value) else {
                continue;
            };
            if self.is_handed(use_.value, index) {
                continue;
            }
            if guessed.contains_key(&from) {
                all.insert(from);
            }
            all.extend(reached.get(&from).into_iter().flatten());
        }
        if let Some(block) = written.call().and_then(Call::arms) {
            // The value comes with the decision, so it stands or falls with that.
            let decision = reached.get(&block.decision)?;
            return all.is_subset(decision).then(|| decision.clone());
        }
        let arm = written.arm.and_then(|arm| self.workflow.arms.get(arm));
        let decision = arm.and_then(|arm| reached.get(&arm.decision));
        // What need not wait for the decision need not wait for a guess of it.
        let starts_anyway = all.is_empty() && self.speculation(index).is_some();
        if let Some(decision) = decision
            && !(starts_anyway && self.may_be_early(index))
        {
            all.extend(decision);
        }
        Some(all)
    }

    /// Does an arm hand the value to this block? It gets it, whichever of the two it is.
    fn is_handed(&self, value: usize, block: usize) -> bool {
        let from = self.maker(value).and_then(|from| self.written(from));
        from.is_some_and(|from| from.gives == Some(block))
    }

    /// Does block `block` take the value of this statement, which stands in an arm of it, before the truth is known? It has the
    /// guesses of what decides it.
    pub(crate) fn gives_ahead(&self, index: usize, block: usize) -> bool {
        let same = self.ahead.guesses(index) == self.ahead.guesses(block);
        same && self.ahead.twin(block).is_some()
    }

    /// The statements of `#[speculate] match` that start before it is decided which arm runs: they only look, and take nothing
    /// from outside but copies.
    pub(crate) fn early(&self) -> BTreeSet<usize> {
        let all = 0..self.statements.len();
        let speculated = |index: &usize| self.speculation(*index).is_some();
        let mut own = all.filter(speculated).peekable();
        if own.peek().is_none() {
            return BTreeSet::new();
        }
        let reached = self.reached();
        own.filter(|index| !reached.contains_key(index) && self.may_be_early(*index))
            .collect()
    }

    /// The decision that statement `index` need not wait for.
    pub(crate) fn speculation(&self, index: usize) -> Option<usize> {
        let arm = self.workflow.arms.get(self.written(index)?.arm?)?;
        self.speculates(arm.decision).map(|_| arm.decision)
    }

    /// Where `#[speculate]` stands at a decision.
    pub(crate) fn speculates(&self, decision: usize) -> Option<Span> {
        match &self.written(decision)?.form {
            Form::Decide(decide) => decide.speculates,
            _ => None,
        }
    }

    fn may_be_early(&self, index: usize) -> bool {
        let statement = self.statements.get(index).into_iter();
        let mut uses = statement.flat_map(|statement| &statement.uses);
        self.only_looks(index).is_ok() && uses.all(|use_| self.is_free(index, use_))
    }

    /// Can the value be used whether or not the arm will run? What is made in the arm can.
    fn is_free(&self, index: usize, use_: &Use) -> bool {
        let Some(value) = self.values.get(use_.value) else {
            return false;
        };
        let own = self.written(index).and_then(|written| written.arm);
        if value.arm == own || self.is_copy(use_.value) {
            return true;
        }
        // What another arm takes is gone when it runs.
        let elsewhere = |(user, takes): (usize, bool)| takes && self.excludes(user, index);
        !use_.moves() && !self.users(use_.value).into_iter().any(elsewhere)
    }

    /// Does statement `index` of an arm wait for the decision all the same: for what its pattern binds, or for what in its arm waits?
    pub(crate) fn needs_decision(&self, index: usize, early: &BTreeSet<usize>) -> bool {
        if !early.contains(&index) {
            return true;
        }
        let Some(decision) = self.speculation(index) else {
            return false;
        };
        let statement = self.statements.get(index).into_iter();
        let mut uses = statement.flat_map(|statement| &statement.uses);
        let arm = |index: usize| self.written(index).and_then(|written| written.arm);
        uses.any(|use_| match self.maker(use_.value) {
            Some(from) if from == decision => true,
            Some(from) => {
                arm(from) == arm(index) && from != index && self.needs_decision(from, early)
            }
            None => false,
        })
    }

    /// What starts early shares what it copies.
    fn share_of_early(&mut self) {
        let early = self.ahead.early.clone();
        let of_early = |index: &usize| {
            let statement = self.statements.get(*index).into_iter();
            let uses = statement.flat_map(|statement| &statement.uses);
            uses.map(|use_| use_.value).collect::<Vec<usize>>()
        };
        let used: BTreeSet<usize> = early.iter().flat_map(of_early).collect();
        let shared = used.into_iter().filter(|value| self.is_copy(*value));
        for value in shared.collect::<Vec<usize>>() {
            self.share(value);
        }
    }

    /// Who takes the value takes a copy.
    fn share(&mut self, value: usize) {
        for (index, statement) in self.statements.iter_mut().enumerate() {
            for use_ in &mut statement.uses {
                if use_.moves() && use_.value == value {
                    (use_.takes, use_.takes_part) = (false, false);
                    self.ahead.copies.insert((index, value));
                }
            }
        }
    }

    /// The body with its twins, and those of its blocks.
    pub(crate) fn with_twins(mut self) -> Self {
        for statement in &mut self.statements {
            statement.body = statement
                .body
                .take()
                .map(|body| Box::new(body.with_twins()));
        }
        self.ahead.early = self.early();
        self.share_of_early();
        let guessed = self.guessed();
        let reached = self.reached();
        for (statement, guess) in &guessed {
            self.add_guess(*statement, *guess);
        }
        self.ahead.guesses = reached.clone();
        for index in self.sequence() {
            if reached.contains_key(&index) {
                self.add_twin(index);
            }
        }
        self.add_edges(&guessed, &reached);
        self.note_users();
        self
    }

    /// The values of a guess: one for each of its statement.
    fn add_guess(&mut self, statement: usize, guess: usize) {
        let outputs = self.outputs(statement);
        let twins = outputs
            .iter()
            .filter_map(|value| self.add_value(*value, guess));
        let twins: Vec<usize> = twins.collect();
        if let Some(guess) = self.statements.get_mut(guess) {
            guess.outputs = twins;
        }
    }

    fn outputs(&self, statement: usize) -> Vec<usize> {
        let statement = self.statements.get(statement);
        statement
            .map(|statement| statement.outputs.clone())
            .unwrap_or_default()
    }

    /// A value that stands for another, made by `statement`.
    fn add_value(&mut self, value: usize, statement: usize) -> Option<usize> {
        let known = self.values.get(value)?;
        let twin = Value {
            origin: Origin::Statement(statement),
            // Its name means the other, but in twins.
            ..known.clone()
        };
        self.values.push(twin);
        let twin = self.values.len() - 1;
        self.ahead.values.insert(value, twin);
        Some(twin)
    }

    fn add_twin(&mut self, index: usize) {
        let twin = self.statements.len();
        let (Some(statement), Some(written)) = (
            self.statements.get(index).cloned(),
            self.written(index).cloned(),
        ) else {
            return;
        };
        let own = self.ahead.guesses.get(&index).cloned().unwrap_or_default();
        let mut copied = Vec::new();
        let handed = |value: usize| self.is_handed(value, index);
        for use_ in &statement.uses {
            // What is made from the same guesses is there twice, else both take the same.
            if use_.moves() && self.made_from(use_.value) != own && !handed(use_.value) {
                copied.push(use_.value);
            }
        }
        let lent = |use_: &Use| {
            let copied = copied.contains(&use_.value);
            Use {
                takes: use_.takes && !copied,
                takes_part: use_.takes_part && !copied,
                ..use_.clone()
            }
        };
        let uses: Vec<Use> = statement.uses.iter().map(lent).collect();
        let stands = |value: usize| self.ahead.stand_in(value);
        // Of what has no twin the block takes the value, whichever of the two that is.
        let own = |use_: &&Use| !handed(use_.value) || stands(use_.value) != use_.value;
        let mapped = uses.iter().filter(own).map(|use_| Use {
            value: stands(use_.value),
            ..use_.clone()
        });
        let mapped: Vec<Use> = mapped.collect();
        let argument = |argument: &Argument| match argument {
            Argument::Filled {
                sources,
                fan_in,
                dots,
            } => Argument::Filled {
                sources: sources
                    .iter()
                    .map(|(value, pass)| (stands(*value), *pass))
                    .collect(),
                fan_in: *fan_in,
                dots: *dots,
            },
            other => other.clone(),
        };
        let arguments = statement.arguments.iter().map(argument).collect();
        let mut fallbacks = statement.fallbacks.clone();
        for fallback in &mut fallbacks {
            fallback.arguments = fallback.arguments.iter().map(argument).collect();
        }
        for value in copied {
            let stand_in = self.ahead.stand_in(value);
            self.ahead.copies.extend([(index, value), (twin, stand_in)]);
            self.share(value);
        }
        self.statements.push(Statement {
            uses: mapped,
            arguments,
            fallbacks,
            outputs: Vec::new(),
            undo: None,
            body: statement.body.clone().map(|mut body| {
                body.ahead.of_twin = true;
                body
            }),
            ..statement.clone()
        });
        self.workflow.statements.push(written);
        if let Some(statement) = self.statements.get_mut(index) {
            statement.uses = uses;
        }
        let outputs = self.outputs(index);
        let values = outputs
            .iter()
            .filter_map(|value| self.add_value(*value, twin));
        let values: Vec<usize> = values.collect();
        if let Some(statement) = self.statements.get_mut(twin) {
            statement.outputs = values;
        }
        self.ahead.twins.insert(index, twin);
    }

    /// The guesses that a value is made from.
    fn made_from(&self, value: usize) -> BTreeSet<usize> {
        let Some(from) = self.maker(value) else {
            return BTreeSet::new();
        };
        if self.guessed().contains_key(&from) {
            return [from].into();
        }
        self.ahead.guesses.get(&from).cloned().unwrap_or_default()
    }

    /// A twin waits for what its statement waits for, for the guesses of it, and for the twins of those.
    fn add_edges(
        &mut self,
        guessed: &BTreeMap<usize, usize>,
        reached: &BTreeMap<usize, BTreeSet<usize>>,
    ) {
        let mut added = Vec::new();
        for edge in &self.edges {
            let Some(twin) = self.ahead.twin(edge.to) else {
                continue;
            };
            let stands = self.ahead.twin(edge.from);
            let guess = guessed.get(&edge.from).copied();
            let from = [Some(edge.from), stands, guess].into_iter().flatten();
            added.extend(from.map(|from| (from, twin, edge)));
        }
        let added: Vec<Edge> = added
            .into_iter()
            .map(|(from, to, edge)| Edge {
                from,
                to,
                ..edge.clone()
            })
            .collect();
        self.edges.extend(added);
        for index in reached.keys() {
            if let Some(twin) = self.ahead.twin(*index) {
                self.edges.push(Edge {
                    from: twin,
                    to: *index,
                    value: None,
                    decides: false,
                    wanted: None,
                    span: Span::call_site(),
                });
            }
        }
    }

    /// The place of a statement in the text; a twin has that of the other.
    pub(crate) fn number(&self, statement: usize) -> usize {
        self.ahead.original(statement).unwrap_or(statement)
    }
}

/// Why a statement waits for the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Waits {
    /// It writes.
    Writes,
    /// It is the output.
    Output,
    /// It shows what it gets.
    Inspects,
    /// It is a block, a member, or has a guess of its own.
    Place,
}

fn inspects(call: &Call) -> bool {
    let mut policies = call.policies.iter();
    policies.any(|policy| matches!(policy.kind, PolicyKind::Inspect(_) | PolicyKind::Emit))
}
