//! The nesting of a workflow: statements, blocks, and what each of them waits for.
//!
//! [`Order`](crate::Order) says from it what is before what.

use alloc::boxed::Box;
use alloc::vec::Vec;

/// The number of a statement. Blocks have numbers too, all different, best without gaps.
pub type Id = usize;

/// A workflow as far as order is concerned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Structure {
    /// Its statements.
    pub body: Body,
}

/// What stands between braces: in an arm, in a `for`, in a `loop`, or the workflow itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// In the order of the text. It matters only beside a [`Form::Exit`].
    pub statements: Vec<Statement>,
    /// The statement whose value is the body's: one of its own or of a body around it. `None`: the body
    /// has no value that waits for anything; an arm is done then when all in it is over.
    pub value: Option<Id>,
    /// Of an arm of `#[speculate]`: a leaf that only looks, or a `for` in which there is nothing else, starts before it is known
    /// that the arm runs if it stands directly in it; not what has a guess or may start on one. Who is outside of the arm waits
    /// for the decision before it takes such a statement to be over.
    pub early: bool,
}

/// A statement, a member, or a part of a fallback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its number.
    pub id: Id,
    /// What it waits for before it starts, or what decides it: statements of its own body or of a body around it. Only
    /// [`Need::Over`] may name what stands in arms there.
    pub needs: Vec<Need>,
    /// What it is.
    pub form: Form,
    /// With a `.guess(..)`: what the guess waits for.
    ///
    /// A leaf that only looks takes the guess, or what another such leaf made of it, for the value; so does what decides, and a `for`
    /// in which everything only looks and nothing has a guess. What stands in arms then starts if it looks and the arm is the one
    /// that was guessed, up to an exit there; of a `for` all items do. The value of such a block is known ahead, too. When the
    /// truth is known all that was right stands, and all else is dropped and runs again: another arm, other items. All
    /// else waits for the truth: writes, orders, other guesses, members, fallbacks, loops, what stands behind an exit.
    pub guess: Option<Vec<Need>>,
}

/// What a statement waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Need {
    /// The value of this statement exists.
    Value(Id),
    /// Everything in it is over: has finished, failed softly, was skipped or dropped (`.after`). What is outside of a
    /// [`Form::Members`] waits for a member in this way only, and what is outside of an arm for what is in it: another arm
    /// that runs is enough.
    Over(Id),
}

/// The forms of statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// A call of a node, or glue.
    Leaf {
        /// It is pure or a read, so it may start on a guess.
        looks: bool,
    },
    /// `match`, `if`: exactly one of these runs. The statement's needs are what decides; a statement inside waits
    /// for the decision and its own needs. An `if` without `else` has an empty second arm.
    Arms(Vec<Body>),
    /// `select_ok!` (`need` is 1), `quorum!`: the value exists when `need` have succeeded, or when so many have failed
    /// that they cannot; then the others are dropped. Members are leaves; each starts when its own needs exist, those of the
    /// block are waited for by its value.
    Members {
        /// How many have to succeed.
        need: usize,
        /// The calls.
        members: Vec<Statement>,
    },
    /// `first.or_else(second)`: the second, a leaf, starts only when the first has failed.
    Fallback(Box<Statement>, Box<Statement>),
    /// `for`: starts as a whole when its list and everything from outside that its body needs exist. Items run side by side.
    /// Its value exists when all items are over, of which there may be none.
    Each(Body),
    /// `loop`: one round at least, one after the other. Its value exists at an exit, or after the last round; that
    /// of its body says nothing.
    Rounds(Body),
    /// `break v`: its needs are those of `v`. Stands in the body of a `loop`, directly or in arms; as it is the end of its
    /// body, `if c { break v; }` is two arms. What stands behind it in the text, also behind the arms it is in, waits until
    /// it is certain that this round does not leave here.
    Exit,
}

impl Body {
    /// The empty body: the missing `else`.
    #[must_use]
    pub const fn empty() -> Self {
        Self {
            statements: Vec::new(),
            value: None,
            early: false,
        }
    }
}

impl Body {
    /// Is there nothing in it but what only looks, and no guess?
    fn all_look(&self) -> bool {
        let looks = |statement: &Statement| match &statement.form {
            Form::Arms(arms) => arms.iter().all(Self::all_look),
            _ => statement.looks(),
        };
        let mut all = self.statements.iter();
        all.all(|statement| statement.guess.is_none() && looks(statement))
    }
}

impl Need {
    /// The statement that is waited for.
    #[must_use]
    pub const fn id(self) -> Id {
        match self {
            Self::Value(id) | Self::Over(id) => id,
        }
    }
}

impl Statement {
    /// A call of a node, or glue; `looks` if it is pure or a read.
    #[must_use]
    pub fn leaf(id: Id, needs: impl IntoIterator<Item = Need>, looks: bool) -> Self {
        Self::new(id, needs, Form::Leaf { looks })
    }

    /// A statement without a guess.
    #[must_use]
    pub fn new(id: Id, needs: impl IntoIterator<Item = Need>, form: Form) -> Self {
        Self {
            id,
            needs: needs.into_iter().collect(),
            form,
            guess: None,
        }
    }

    /// May it start on a guess: a leaf that only looks, a decision, or a `for` in which there is nothing else?
    pub(crate) fn looks(&self) -> bool {
        match &self.form {
            Form::Leaf { looks } => *looks,
            Form::Arms(_) => true,
            Form::Each(body) => body.all_look(),
            Form::Members { .. } | Form::Fallback(..) | Form::Rounds(_) | Form::Exit => false,
        }
    }

    /// May it start before it is known that its arm runs, if it takes no guess: a leaf that only looks, or a `for` in which there is
    /// nothing else?
    pub(crate) fn may_be_early(&self) -> bool {
        let decides = matches!(self.form, Form::Arms(_));
        self.guess.is_none() && self.looks() && !decides
    }

    /// Calls `visit` with this statement and all inside it, outer ones first.
    pub(crate) fn each<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        match &self.form {
            Form::Leaf { .. } | Form::Exit => {}
            Form::Arms(arms) => arms.iter().for_each(|arm| arm.each(visit)),
            Form::Members { members, .. } => members.iter().for_each(|member| member.each(visit)),
            Form::Fallback(first, second) => {
                first.each(visit);
                second.each(visit);
            }
            Form::Each(body) | Form::Rounds(body) => body.each(visit),
        }
    }

    /// What it, its guess and everything inside it need, also of each other.
    pub(crate) fn all_needs(&self) -> Vec<Need> {
        let mut needs = Vec::new();
        self.each(&mut |statement| {
            needs.extend(&statement.needs);
            needs.extend(statement.guess.iter().flatten());
            match &statement.form {
                Form::Arms(arms) => {
                    let values = arms.iter().filter_map(|arm| arm.value);
                    needs.extend(values.map(Need::Value));
                }
                Form::Each(body) => needs.extend(body.value.map(Need::Value)),
                _ => {}
            }
        });
        needs
    }

    /// The numbers of this statement and of all inside it.
    pub(crate) fn ids(&self) -> Vec<Id> {
        let mut ids = Vec::new();
        self.each(&mut |statement| ids.push(statement.id));
        ids
    }

    /// Does it leave the loop around it for certain?
    fn leaves(&self) -> bool {
        match &self.form {
            Form::Exit => true,
            Form::Arms(arms) => !arms.is_empty() && arms.iter().all(Body::leaves),
            Form::Fallback(first, _) => first.leaves(),
            Form::Leaf { .. } | Form::Members { .. } | Form::Each(_) | Form::Rounds(_) => false,
        }
    }

    /// Does it hold an exit of the loop around it?
    pub(crate) fn exits(&self) -> bool {
        match &self.form {
            Form::Exit => true,
            Form::Arms(arms) => arms
                .iter()
                .any(|arm| arm.statements.iter().any(Self::exits)),
            Form::Fallback(first, _) => first.exits(),
            Form::Leaf { .. } | Form::Members { .. } | Form::Each(_) | Form::Rounds(_) => false,
        }
    }
}

impl Body {
    fn each<'a>(&'a self, visit: &mut impl FnMut(&'a Statement)) {
        for statement in &self.statements {
            statement.each(visit);
        }
    }

    /// Does it leave the loop around it for certain, here or earlier?
    pub(crate) fn leaves(&self) -> bool {
        self.statements.iter().any(Statement::leaves)
    }

    /// The numbers of all statements inside.
    pub(crate) fn ids(&self) -> Vec<Id> {
        self.statements.iter().flat_map(Statement::ids).collect()
    }
}

impl Structure {
    /// A sequence of the leaves `0..statements`; an edge `(a, b)` says that `b` waits for `a`.
    #[must_use]
    pub fn flat(statements: usize, edges: impl IntoIterator<Item = (Id, Id)>) -> Self {
        let mut statements: Vec<Statement> = (0..statements)
            .map(|id| Statement::leaf(id, [], false))
            .collect();
        for (from, to) in edges {
            if let Some(statement) = statements.get_mut(to) {
                statement.needs.push(Need::Value(from));
            }
        }
        let body = Body {
            early: false,
            statements,
            value: None,
        };
        Self { body }
    }

    /// Calls `visit` with every statement, outer ones first.
    pub(crate) fn each<'a>(&'a self, visit: &mut impl FnMut(&'a Statement)) {
        self.body.each(visit);
    }
}
