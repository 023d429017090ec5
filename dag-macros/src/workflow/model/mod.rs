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
mod fill;
mod gate;
mod inside;
mod missing;
mod named;
mod number;
mod order;
mod resolve;
mod undo;
mod uses;

use super::expression::{Findings, Names};
use super::syntax::{Call, Form, Workflow};
use crate::signature::{Effects, Signature};
use crate::types::{Pass, Ty};
use dag_graph::Digraph;
use proc_macro2::{Ident, Span};
use syn::{Expr, Token};

pub(crate) use ahead::{Ahead, Waits};
pub(crate) use gate::{gates, is_held, may_be_held};
pub(crate) use inside::inside;
pub(crate) use order::Precedence;
pub(crate) use resolve::resolve;
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

/// Where a value lives while the workflow runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Storage {
    /// An input that is a reference: used as it is.
    Reference,
    /// Lent: a slot, or for an input a reference to the parameter.
    Lent,
    /// Taken by the one statement that uses it.
    Parcel,
    /// Nobody uses it.
    Unused,
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
        let block = self
            .written(index)
            .and_then(|written| written.call()?.arms());
        let arms = block.map(|block| block.arms.as_slice()).unwrap_or_default();
        let inside = |index: &usize| {
            let arm = self.written(*index).and_then(|written| written.arm);
            self.arms_around(arm).any(|arm| arms.contains(&arm))
        };
        (0..self.statements.len()).filter(inside).collect()
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
            let mut uses = statement
                .uses
                .iter()
                .filter(|use_| use_.value == value)
                .peekable();
            uses.peek()?;
            Some((index, uses.any(|use_| use_.takes && !use_.clones)))
        };
        self.statements
            .iter()
            .enumerate()
            .filter_map(user)
            .collect()
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

    /// Does the undo of some statement use the value?
    pub(crate) fn is_kept(&self, value: usize) -> bool {
        let mut uses = self.statements.iter().flat_map(|statement| &statement.uses);
        uses.any(|use_| use_.undo && use_.value == value)
    }

    pub(crate) fn is_arc(&self, value: usize) -> bool {
        self.values
            .get(value)
            .and_then(|value| value.ty.as_ref())
            .is_some_and(Ty::is_arc)
    }

    /// Does the body of a block use the value?
    fn is_used_inside(&self, block: usize, value: usize) -> bool {
        let statement = self.statements.get(block);
        let body = statement.and_then(|statement| statement.body.as_ref());
        let inside = body.into_iter().flat_map(|body| &body.statements);
        let mut uses = inside.flat_map(|statement| &statement.uses);
        uses.any(|use_| use_.value == value)
    }

    /// Do both the arguments and the policies of one statement use the value, or the head of a block and its body?
    pub(crate) fn is_used_again(&self, value: usize) -> bool {
        self.statements.iter().any(|statement| {
            let inside = statement.body.iter().flat_map(|body| &body.statements);
            let mut inside = inside.flat_map(|statement| &statement.uses);
            let mut head = statement.findings.occurrences.iter();
            if head.any(|own| own.value == value) && inside.any(|use_| use_.value == value) {
                return true;
            }
            let late = |late: bool| {
                statement
                    .uses
                    .iter()
                    .any(|use_| use_.value == value && use_.late == late)
            };
            late(false) && late(true)
        })
    }

    pub(crate) fn storage(&self, index: usize) -> Storage {
        if let Some(value) = self.ahead.stands_for(index) {
            return self.storage(value);
        }
        let Some(value) = self.values.get(index) else {
            return Storage::Unused;
        };
        let users = self.users(index);
        let reference = value
            .ty
            .as_ref()
            .is_some_and(|ty| ty.as_reference().is_some());
        let of_one_run = |(user, _): &(usize, bool)| {
            let mut others = users.iter().filter(|(other, _)| other != user);
            others.all(|(other, _)| self.excludes(*user, *other))
        };
        let taken = |(user, takes): &(usize, bool)| {
            (*takes || self.takes_only_parts(*user, index)) && !self.is_last(*user)
        };
        match users.as_slice() {
            [] => Storage::Unused,
            _ if value.origin.is_named() && reference => Storage::Reference,
            _ if matches!(value.origin, Origin::Outside { .. }) => Storage::Lent,
            // In every run one statement at most uses it, and one of them takes it.
            several
                if several.iter().all(of_one_run)
                    && several
                        .iter()
                        .all(|(user, _)| !self.is_used_inside(*user, index))
                    && several.iter().any(taken)
                    && several.iter().all(|(user, _)| !self.is_last(*user))
                    && !self.is_kept(index)
                    && !self.is_used_again(index) =>
            {
                Storage::Parcel
            }
            _ => Storage::Lent,
        }
    }

    /// Does every use of the value in its statement take a part of it (`x.field`, `x + y`)? In the
    /// output also a read is one: nothing can borrow from a value that ends with the run.
    fn takes_only_parts(&self, statement: usize, value: usize) -> bool {
        let written = self.written(statement);
        let is_tail = written.is_some_and(|written| written.tail && written.call().is_none());
        let uses = self
            .statements
            .get(statement)
            .map(|statement| &statement.uses);
        let mut own = uses
            .into_iter()
            .flatten()
            .filter(|use_| use_.value == value && !use_.clones);
        own.all(|use_| use_.takes_part || is_tail)
    }

    /// Does the statement come after all others, outside of the pass?
    pub(crate) fn is_last(&self, statement: usize) -> bool {
        self.statements
            .get(statement)
            .is_some_and(|statement| statement.last)
    }

    /// The graph over the statements: data and orders.
    pub(crate) fn digraph(&self) -> Digraph {
        Digraph::new(self.statements.len(), self.waits())
    }

    /// What waits for what, gates aside. The value of an arm is that of a block, whatever else in the arm still runs; who is
    /// `.after` the block waits for all of it.
    fn waits(&self) -> Vec<(usize, usize)> {
        let firm = self.edges.iter().filter(|edge| !self.is_loose(edge));
        let mut waits: Vec<(usize, usize)> = firm.map(|edge| (edge.from, edge.to)).collect();
        let loose = self.edges.iter().filter(|edge| self.is_loose(edge));
        let loose: Vec<(usize, usize)> = loose.map(|edge| (edge.from, edge.to)).collect();
        let orders = self
            .edges
            .iter()
            .filter(|edge| edge.value.is_none() && !edge.decides);
        for order in orders {
            let inside = self.in_arms_of(order.from);
            let behind = loose.iter().filter(|(from, _)| inside.contains(from));
            waits.extend(behind.map(|(from, _)| (*from, order.to)));
        }
        waits
    }

    /// From a statement of an arm to the block, of which it is not the value?
    fn is_loose(&self, edge: &Edge) -> bool {
        let block = self.written(edge.to).and_then(|block| block.call()?.arms());
        let arm = self.written(edge.from).and_then(|written| written.arm);
        let (Some(block), Some(arm), true) = (block, arm, edge.decides) else {
            return false;
        };
        let values = block.arms.iter().zip(&block.values);
        let mut own = values.filter(|(own, _)| **own == arm);
        let from = self.number(edge.from);
        own.any(|(_, value)| value.is_some_and(|value| value != from))
    }

    /// The edges on which what waits begins only when the other is over: the value of an arm may exist before that.
    pub(crate) fn sure(&self) -> Digraph {
        let gives = |from: usize, to: usize| {
            let inside = self.in_arms_of(to);
            inside.contains(&from)
        };
        // A member that is late is dropped.
        let member = |from: usize| self.written(from).is_some_and(|from| from.member.is_some());
        let surely = |from: usize, to: usize| !gives(from, to) && !member(from);
        let edges = self.edges.iter().filter(|edge| surely(edge.from, edge.to));
        Digraph::new(
            self.statements.len(),
            edges.map(|edge| (edge.from, edge.to)),
        )
    }

    /// Those of `sure` on which the other is over, too, when what waits is skipped: an arm that is not taken waits for its
    /// decision alone.
    pub(crate) fn sure_if_skipped(&self) -> Digraph {
        let arm = |index: usize| self.written(index).and_then(|written| written.arm);
        let decides = |from: usize, to: usize| {
            let arm = arm(to).and_then(|arm| self.workflow.arms.get(arm));
            arm.is_some_and(|arm| arm.decision == from)
        };
        let same = |from: usize, to: usize| arm(to).is_none() || arm(to) == arm(from);
        let sure = self.sure();
        let edges = self.edges.iter().map(|edge| (edge.from, edge.to));
        let edges = edges.filter(|(from, to)| sure.reaches(*from, *to));
        let surely = edges.filter(|(from, to)| same(*from, *to) || decides(*from, *to));
        Digraph::new(self.statements.len(), surely)
    }

    /// What waits for what when it runs: data, orders and gates. Statements that wait for each other, which is
    /// reported, count as not waiting.
    pub(crate) fn schedule(&self) -> Vec<(usize, usize)> {
        let graph = self.digraph();
        let is_sound = graph.order().is_some();
        let edges = self.waits().into_iter();
        let sound = edges.filter(|(from, to)| is_sound || !graph.reaches(*to, *from));
        sound.chain(self.gates.iter().copied()).collect()
    }

    /// The order in which a pass visits the statements.
    pub(crate) fn sequence(&self) -> Vec<usize> {
        let graph = Digraph::new(self.statements.len(), self.schedule());
        graph.order().unwrap_or_default()
    }

    /// The statement that is the output of the workflow, or the value of a body.
    pub(crate) fn tail(&self) -> Option<usize> {
        self.workflow
            .statements
            .iter()
            .position(|statement| statement.tail)
    }

    /// Is this a call whose `Result` is the output, so that its error is converted?
    pub(crate) fn converts(&self, index: usize) -> bool {
        let is_call = self
            .written(index)
            .is_some_and(|written| written.tail && written.call().is_some());
        let ty = self
            .statements
            .get(index)
            .and_then(|statement| statement.ty.as_ref());
        is_call && self.gives_result() && ty.is_none_or(|ty| ty.as_result().is_some())
    }

    /// Is the tail of this body the output of a workflow that returns a `Result`?
    pub(crate) fn gives_result(&self) -> bool {
        self.scope == Scope::Workflow && self.workflow.is_result()
    }

    /// Can this statement fail the workflow by itself, by a `?` or as a tail?
    pub(crate) fn is_fallible(&self, index: usize) -> bool {
        let question = match self.written(index).map(|written| &written.form) {
            Some(Form::Call(call)) => call.question().is_some(),
            Some(Form::Glue(_) | Form::Decide(_) | Form::End(_)) => self
                .statements
                .get(index)
                .is_some_and(|statement| !statement.findings.questions.is_empty()),
            None => false,
        };
        question || self.converts(index)
    }
}

impl Model {
    /// Can this statement end the run with a failure: by a `?`, or as an output that may be an `Err`?
    pub(crate) fn can_fail(&self, index: usize) -> bool {
        let asks = |statement: &Statement| !statement.findings.questions.is_empty();
        let questions = self.statements.get(index).is_some_and(asks);
        let output = self
            .written(index)
            .is_some_and(|written| match &written.form {
                Form::Glue(expression) => written.tail && self.gives_result() && !is_ok(expression),
                Form::Call(_) | Form::Decide(_) | Form::End(_) => false,
            });
        let inside = self
            .statements
            .get(index)
            .and_then(|statement| statement.body.as_ref())
            .is_some_and(|body| (0..body.statements.len()).any(|index| body.can_fail(index)));
        questions || output || inside || self.is_fallible(index)
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

/// `Ok(..)`: an output that is no failure.
fn is_ok(expression: &Expr) -> bool {
    let Expr::Call(call) = expression else {
        return false;
    };
    let Expr::Path(path) = &*call.func else {
        return false;
    };
    let names: Vec<String> = path
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    match names
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["Ok"] | ["Result", "Ok"] => true,
        [root, "result", "Result", "Ok"] => matches!(*root, "std" | "core"),
        _ => false,
    }
}

/// A place in a body: what is bound in an arm is known there only.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    pub(crate) model: &'a Model,
    pub(crate) arm: Option<usize>,
    /// Names mean what stands for their values before the truth is known.
    pub(crate) ahead: bool,
}

impl At<'_> {
    /// Is the value known here?
    pub(crate) fn sees(&self, value: usize) -> bool {
        let value = self.model.values.get(value);
        value.is_some_and(|value| self.model.is_around(value.arm, self.arm))
    }
}

impl At<'_> {
    /// Can `.after(..)` name this statement here?
    pub(crate) fn stands(&self, statement: usize) -> bool {
        let written = self.model.written(statement);
        written.is_some_and(|written| self.model.is_around(written.arm, self.arm))
    }
}

impl Names for At<'_> {
    fn value(&self, name: &str) -> Option<usize> {
        let is =
            |known: &Ident| known == name || known.to_string().strip_prefix("r#") == Some(name);
        let mut values = self.model.values.iter().enumerate();
        let named = |(index, value): (usize, &Value)| {
            (value.name.as_ref().is_some_and(is) && self.sees(index)).then_some(index)
        };
        let value = values.find_map(named)?;
        let ahead = self.model.ahead.value(value).filter(|_| self.ahead);
        Some(ahead.unwrap_or(value))
    }

    fn is_input(&self, value: usize) -> bool {
        self.model
            .values
            .get(value)
            .is_some_and(|value| value.origin.is_named())
    }

    fn is_maybe(&self, value: usize) -> bool {
        let ty = self
            .model
            .values
            .get(value)
            .and_then(|value| value.ty.as_ref());
        ty.is_some_and(|ty| ty.as_option().is_some() || ty.as_result().is_some())
    }
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
