//! The graph of a workflow: names and types resolved, every edge known.
//!
//! In: what is written and the signatures of the nodes. Out: values, statements, edges. What cannot
//! be resolved is reported here and becomes a hole, which no later rule looks at.
//!
//! * A *value* is an input, the output of a statement, or a part of it that a pattern names.
//! * A *statement* has *uses* of values (its data edges) and *orders* (`.after`).
//! * A value's *storage* follows from its uses alone.

mod ahead;
mod arity;
mod block;
mod edges;
mod fails;
mod fill;
mod gate;
mod inside;
mod missing;
mod named;
mod number;
mod order;
mod place;
mod resolve;
mod schedule;
mod stages;
mod storage;
mod undo;
mod uses;

use super::expression::Findings;
use super::syntax::{Call, Workflow};
use crate::signature::{Effects, Signature};
use crate::types::{Pass, Ty};
use proc_macro2::{Ident, Span};
use std::collections::BTreeMap;
use syn::{Expr, Token};

pub(crate) use ahead::{Ahead, Waits};
pub(crate) use gate::{gates, is_held, may_be_held};
pub(crate) use inside::inside;
pub(crate) use order::Precedence;
pub(crate) use place::At;
pub(crate) use resolve::resolve;
pub(crate) use stages::stages;
pub(crate) use storage::Storage;
pub(crate) use undo::{Success, Undo, output_in_macro, with_output};

/// A body whose names and types are resolved: that of the workflow, or of a block that runs its body by itself.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    pub(crate) scope: Scope,
    /// What is written; of a block its statements only.
    pub(crate) workflow: Workflow,
    /// The signatures of the nodes, as `calls` of the statements index them.
    pub(crate) nodes: Vec<Signature>,
    /// In a block those from outside come first, each under the number it has there.
    pub(crate) values: Vec<Value>,
    /// Those of each name, which is without its `r#` here: whether two identifiers are equal is asked of rustc, which is slow.
    by_name: BTreeMap<String, Vec<usize>>,
    pub(crate) statements: Vec<Statement>,
    /// What waits for what; complete, with cycles if there are any.
    pub(crate) edges: Vec<Edge>,
    /// The gates: a write waits for a statement whose failure would make it a mistake. Those that edges
    /// imply are left out.
    pub(crate) gates: Vec<(usize, usize)>,
    /// Names that no value has, as written in expressions: rustc will speak about them.
    pub(crate) unknown: Vec<String>,
    /// What starts on guesses; empty until everything is checked.
    pub(crate) ahead: Ahead,
    /// The nodes of its statements, by their number in the graph.
    pub(crate) numbers: Vec<usize>,
    /// The statements that use each value, when all are known.
    users: Vec<Vec<usize>>,
    /// That of the block whose body it is.
    pub(crate) block: Option<usize>,
}

/// Whose body it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    Workflow,
    /// Of a `for`, once for each item.
    Item,
    /// Of a `loop`, once for each round.
    Round,
}

/// An input, an output, or a part of an output.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    /// `None`: the output of an unnamed statement; it is found by its type only.
    pub(crate) name: Option<Ident>,
    /// Of such a one from outside, what it is called in messages.
    pub(crate) label: String,
    /// The arm it is known in.
    pub(crate) arm: Option<usize>,
    /// As written; `None` if it is not written.
    pub(crate) ty: Option<Ty>,
    pub(crate) origin: Origin,
    /// Something was reported about this value: no rule complains that it is unused.
    pub(crate) suspect: bool,
    /// Another value has this name already.
    pub(crate) twice: bool,
    /// Its statement was refused in part: nothing is known about its type, and nothing missed.
    pub(crate) hole: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// An input of the workflow, or what a `for` gives its body.
    Input,
    Statement(usize),
    /// A value of the body around this one. `named`: it is an input there.
    Outside {
        named: bool,
    },
}

impl Origin {
    /// Is the value there from the start, under its own name?
    pub(crate) fn is_named(self) -> bool {
        matches!(self, Self::Input | Self::Outside { named: true })
    }
}

/// One statement of the body, as an index into the syntax and what was resolved of it.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    /// What it is called in messages.
    pub(crate) label: String,
    /// The index of the node's signature; `None` for glue.
    pub(crate) node: Option<usize>,
    /// One for each parameter of the node; empty for glue.
    pub(crate) arguments: Vec<Argument>,
    /// The values it makes.
    pub(crate) outputs: Vec<usize>,
    /// The type of its value, policies applied, as far as it is written.
    pub(crate) ty: Option<Ty>,
    /// The values it uses, in the order of the text.
    pub(crate) uses: Vec<Use>,
    /// The statements of `.after(..)`.
    pub(crate) orders: Vec<(usize, Span)>,
    /// Those of the blocks around it.
    pub(crate) shared: Vec<(usize, Span)>,
    /// The members of blocks that `.allow_race(..)` names.
    pub(crate) through_blocks: Vec<(usize, Span)>,
    /// What `.after(..)` and `.allow_race(..)` name in the body around this one: values, and whether they may race.
    pub(crate) outside: Vec<(usize, bool, Span)>,
    /// A name in `.after(..)` or `.allow_race(..)` means nothing, or a policy was refused.
    pub(crate) unclear: bool,
    /// The statements of `.allow_race(..)`.
    pub(crate) races: Vec<(usize, Span)>,
    /// The call of `.undo(..)`.
    pub(crate) undo: Option<Undo>,
    /// The calls of `.or_else(..)`, in the order of the text.
    pub(crate) fallbacks: Vec<Fallback>,
    /// What it touches: its node, and those it may call instead.
    pub(crate) effects: Effects,
    /// What its own expression holds (of glue), or its arguments (of a call).
    pub(crate) findings: Findings,
    /// It takes what others were lent, so it comes last, after all others are over.
    pub(crate) last: bool,
    /// The body of a `for` or a `loop`.
    pub(crate) body: Option<Box<Model>>,
}

/// The call of `.or_else(..)`, resolved.
#[derive(Clone, Debug)]
pub(crate) struct Fallback {
    /// The index of the node's signature.
    pub(crate) node: Option<usize>,
    /// One for each parameter of the node.
    pub(crate) arguments: Vec<Argument>,
}

/// What a parameter of a node gets.
#[derive(Clone, Debug)]
pub(crate) enum Argument {
    /// What the user wrote: an index into the arguments of the call.
    Given(usize),
    /// What `..` found; several values for a fan-in.
    Filled {
        sources: Vec<(usize, Pass)>,
        fan_in: bool,
        dots: Token![..],
    },
    /// Nothing, and it was reported.
    Hole,
}

/// A data edge, seen from the statement that waits.
#[derive(Clone, Debug)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "four independent facts of one use"
)]
pub(crate) struct Use {
    pub(crate) value: usize,
    /// The value moves here (or is copied, if its type allows).
    pub(crate) takes: bool,
    /// A part of the value moves here if its type is not `Copy`.
    pub(crate) takes_part: bool,
    /// An `Arc` that is cloned if others use it.
    pub(crate) clones: bool,
    /// In the expression of a policy: evaluated when the node's output is there, not before.
    pub(crate) late: bool,
    /// In the statement's undo: lent until the run is over.
    pub(crate) undo: bool,
    pub(crate) span: Span,
    /// The parameter's type where `..` filled it.
    pub(crate) wanted: Option<String>,
}

impl Use {
    /// Is the value, or a part of it, gone afterwards if its type is not `Copy`?
    pub(crate) fn moves(&self) -> bool {
        self.takes && !self.clones || self.takes_part
    }
}

/// `to` waits for `from`; statements by index.
#[derive(Clone, Debug)]
pub(crate) struct Edge {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// The value that flows; `None` for an order.
    pub(crate) value: Option<usize>,
    /// It hangs on a decision: from what decides to a statement of an arm, from there to the block.
    pub(crate) decides: bool,
    pub(crate) wanted: Option<String>,
    pub(crate) span: Span,
}

impl Model {
    /// The syntax of a statement.
    pub(crate) fn written(&self, statement: usize) -> Option<&super::syntax::Statement> {
        self.workflow.statements.get(statement)
    }

    pub(crate) fn signature(&self, statement: &Statement) -> Option<&Signature> {
        self.nodes.get(statement.node?)
    }

    pub(crate) fn signature_at(&self, statement: usize) -> Option<&Signature> {
        self.signature(self.statements.get(statement)?)
    }

    /// The nodes that a statement may call: its own, those of its fallbacks, and all in the body of a block or in a workflow.
    pub(crate) fn nodes_of(&self, index: usize) -> Vec<&Signature> {
        let Some(statement) = self.statements.get(index) else {
            return Vec::new();
        };
        let call = self.written(index).and_then(|written| written.call());
        let own = call.filter(|call| call.block.is_none());
        let mut nodes: Vec<&Signature> = if let Some(body) = &statement.body {
            let inside = 0..body.statements.len();
            inside.flat_map(|index| body.nodes_of(index)).collect()
        } else {
            let own = own.and(self.signature(statement)).into_iter();
            own.flat_map(Signature::leaves).collect()
        };
        let others = statement.fallbacks.iter();
        let others = others.filter_map(|other| self.nodes.get(other.node?));
        nodes.extend(others.flat_map(Signature::leaves));
        nodes
    }

    /// Does the statement itself, or one of its fallbacks, call a workflow?
    pub(crate) fn calls_workflow(&self, index: usize) -> bool {
        self.called(index).any(|node| node.inside.is_some())
    }

    /// The node of a statement and those of its fallbacks.
    pub(crate) fn called(&self, index: usize) -> impl Iterator<Item = &Signature> {
        let statement = self.statements.get(index).into_iter();
        statement.flat_map(|statement| {
            let fallbacks = statement.fallbacks.iter();
            let nodes = statement.node.into_iter();
            let nodes = nodes.chain(fallbacks.filter_map(|other| other.node));
            nodes.filter_map(|node| self.nodes.get(node))
        })
    }

    /// Where statement `index` stands, for what it can see.
    pub(crate) fn at(&self, index: usize) -> At<'_> {
        let arm = self.written(index).and_then(|written| written.arm);
        let ahead = self.ahead.is_twin(index);
        At {
            model: self,
            arm,
            ahead,
        }
    }

    /// Is arm `outer` the arm `inner`, or around it? `None` is the body itself.
    pub(crate) fn is_around(&self, outer: Option<usize>, inner: Option<usize>) -> bool {
        let Some(outer) = outer else { return true };
        self.arms_around(inner).any(|arm| arm == outer)
    }

    /// An arm and those around it, innermost first.
    pub(crate) fn arms_around(&self, arm: Option<usize>) -> impl Iterator<Item = usize> {
        std::iter::successors(arm, |arm| self.workflow.arms.get(*arm)?.around)
    }

    /// The statements in the arms of the block that is statement `index`, also those of decisions among them.
    pub(crate) fn in_arms_of(&self, index: usize) -> Vec<usize> {
        let all = 0..self.statements.len();
        let inside = |other: &usize| self.is_in_arms_of(*other, index);
        all.filter(inside).collect()
    }

    /// Is statement `index` one of these?
    pub(crate) fn is_in_arms_of(&self, index: usize, block: usize) -> bool {
        let arm = self.written(index).and_then(|written| written.arm);
        let block = self
            .written(block)
            .and_then(|written| written.call()?.arms());
        let arms = block.map(|block| block.arms.as_slice()).unwrap_or_default();
        self.arms_around(arm).any(|arm| arms.contains(&arm))
    }

    /// What stands for a statement where `.after(..)` of `index` can name it: the statement, or the block around its arm.
    pub(crate) fn seen_from(&self, index: usize, statement: usize) -> usize {
        let here = self.at(index);
        let around = |statement: &usize| {
            let arm = self.written(*statement).and_then(|written| written.arm)?;
            Some(self.workflow.arms.get(arm)?.block)
        };
        let mut all = std::iter::successors(Some(statement), around);
        all.find(|statement| here.stands(*statement))
            .unwrap_or(statement)
    }

    /// Do the two stand in arms of which only one runs?
    pub(crate) fn excludes(&self, x: usize, y: usize) -> bool {
        let arms = |index: usize| {
            let arm = self.written(index).and_then(|written| written.arm);
            self.arms_around(arm)
                .filter_map(|arm| self.workflow.arms.get(arm))
        };
        arms(x).any(|one| {
            arms(y).any(|other| one.decision == other.decision && one.number != other.number)
        })
    }

    /// What a value is called in messages.
    pub(crate) fn value_label(&self, value: usize) -> String {
        let Some(value) = self.values.get(value) else {
            return String::new();
        };
        match (&value.name, value.origin) {
            (Some(name), _) => name.to_string(),
            (None, Origin::Statement(statement)) => self
                .statements
                .get(statement)
                .map(|statement| statement.label.clone())
                .unwrap_or_default(),
            (None, _) => value.label.clone(),
        }
    }

    /// This body and those of its blocks, in the order of the text.
    pub(crate) fn bodies(&self) -> Vec<&Self> {
        let inner = self
            .statements
            .iter()
            .filter_map(|statement| statement.body.as_deref());
        let inner = inner.flat_map(Self::bodies);
        std::iter::once(self).chain(inner).collect()
    }

    /// What a statement touches: its node, those it may call instead, and all in the body of a block.
    pub(crate) fn touches(&self, index: usize) -> Vec<&Effects> {
        let Some(statement) = self.statements.get(index) else {
            return Vec::new();
        };
        let call = self.written(index).and_then(|written| written.call());
        match (&statement.body, call.and_then(Call::members)) {
            (Some(body), _) => (0..body.statements.len())
                .flat_map(|index| body.touches(index))
                .collect(),
            (None, Some(block)) => {
                let members = block.members.iter();
                let members = members.filter_map(|member| self.statements.get(*member));
                let members = members.map(|member| &member.effects);
                members.chain([&statement.effects]).collect()
            }
            // Of a workflow each node is looked at alone.
            (None, None) if self.calls_workflow(index) => {
                let nodes = self.called(index).flat_map(Signature::leaves);
                nodes.map(|node| &node.effects).collect()
            }
            (None, None) => vec![&statement.effects],
        }
    }

    /// The statements that use a value, each once, in the order of the text, and whether one of its
    /// uses takes the value.
    pub(crate) fn users(&self, value: usize) -> Vec<(usize, bool)> {
        let user = |(index, statement): (usize, &Statement)| {
            let mut uses = statement.uses.iter().filter(|use_| use_.value == value);
            (index, uses.any(|use_| use_.takes && !use_.clones))
        };
        self.statements_using(value).map(user).collect()
    }

    /// The same statements.
    fn statements_using(&self, value: usize) -> impl Iterator<Item = (usize, &Statement)> {
        let users = self.users.get(value).into_iter().flatten();
        users.filter_map(|index| Some((*index, self.statements.get(*index)?)))
    }

    /// Notes who uses what; to be called when the statements or their uses have changed.
    fn note_users(&mut self) {
        let mut users = vec![Vec::new(); self.values.len()];
        for (index, statement) in self.statements.iter().enumerate() {
            for use_ in &statement.uses {
                let known: Option<&mut Vec<usize>> = users.get_mut(use_.value);
                if let Some(known) = known.filter(|known| known.last() != Some(&index)) {
                    known.push(index);
                }
            }
        }
        self.users = users;
    }

    /// The values of that name, wherever they are seen.
    fn named(&self, name: &str) -> impl Iterator<Item = (usize, &Value)> + use<'_> {
        let known = self.by_name.get(plain(name)).into_iter().flatten();
        known.filter_map(|index| Some((*index, self.values.get(*index)?)))
    }

    /// Is it a value of the body around?
    pub(crate) fn is_outside(&self, value: usize) -> bool {
        let origin = self.values.get(value).map(|value| value.origin);
        matches!(origin, Some(Origin::Outside { .. }))
    }

    /// The statement that makes the value.
    pub(crate) fn maker(&self, value: usize) -> Option<usize> {
        match self.values.get(value)?.origin {
            Origin::Statement(from) => Some(from),
            Origin::Input | Origin::Outside { .. } => None,
        }
    }

    /// Is its type written, and known to be `Copy`?
    pub(crate) fn is_copy(&self, value: usize) -> bool {
        let ty = self.values.get(value).and_then(|value| value.ty.as_ref());
        ty.and_then(Ty::is_copy) == Some(true)
    }

    /// Does the statement come after all others, outside of the pass?
    pub(crate) fn is_last(&self, statement: usize) -> bool {
        self.statements
            .get(statement)
            .is_some_and(|statement| statement.last)
    }

    /// The statement that is the output of the workflow, or the value of a body.
    pub(crate) fn tail(&self) -> Option<usize> {
        self.workflow
            .statements
            .iter()
            .position(|statement| statement.tail)
    }

    /// The statements with an undo that may have to run, each with its body: those of this body in the order of the text, then
    /// those inside its blocks. (When the tail that comes last succeeds, nothing can fail any more.)
    pub(crate) fn undone(&self) -> Vec<(&Self, usize)> {
        let mut undone = Vec::new();
        for body in self.bodies() {
            for (index, statement) in body.statements.iter().enumerate() {
                if statement.undo.is_some() && !statement.last {
                    undone.push((body, index));
                }
            }
        }
        undone
    }

    /// The call of a statement's undo.
    pub(crate) fn undo_call(&self, index: usize) -> Option<&Call> {
        self.written(index)?.call()?.undo().map(|(_, call)| call)
    }
}

fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// The expressions of policies behind the future: evaluated when the node's output is there.
pub(crate) fn policy_expressions(call: &Call) -> impl Iterator<Item = &Expr> {
    let policies = call.policies.iter().skip(call.wrapped());
    policies.flat_map(|policy| policy.kind.expressions())
}

/// The expressions of policies that belong to the future: evaluated in it.
pub(crate) fn wrapping_expressions(call: &Call) -> impl Iterator<Item = &Expr> {
    let policies = call.policies.iter().take(call.wrapped());
    policies.flat_map(|policy| policy.kind.expressions())
}
