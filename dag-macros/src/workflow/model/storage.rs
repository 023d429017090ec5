//! Where a value lives, which follows from its uses alone.

use super::super::syntax::Form;
use super::{Model, Origin, Statement};
use crate::types::Ty;

/// Where a value lives while the workflow runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Storage {
    /// An input that is a reference: used as it is.
    Reference,
    /// Lent: a slot, or for an input a reference to the parameter.
    Lent,
    /// Taken by the one statement that uses it.
    Parcel,
    /// Copied by every statement that uses it.
    Copied,
    /// Nobody uses it.
    Unused,
}

impl Model {
    /// Does the undo of some statement use the value?
    pub(crate) fn is_kept(&self, value: usize) -> bool {
        let using = self.statements_using(value);
        let mut uses = using.flat_map(|(_, statement)| &statement.uses);
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
        self.statements_using(value).any(|(_, statement)| {
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
            _ if self.is_copied(index) => Storage::Copied,
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

    /// Is the value a scalar that every statement which uses it copies when it starts? Then nobody borrows it.
    fn is_copied(&self, index: usize) -> bool {
        let Some(value) = self.values.get(index) else {
            return false;
        };
        let made = match value.origin {
            Origin::Input => true,
            Origin::Statement(maker) => self.written(maker).is_some_and(|maker| {
                let block = maker.call().is_some_and(|call| call.block.is_some());
                !block && maker.gives.is_none() && maker.member.is_none()
            }),
            Origin::Outside { .. } => false,
        };
        let copies = |(user, statement): (usize, &Statement)| {
            let mut uses = statement.uses.iter().filter(|use_| use_.value == index);
            let form = self.written(user).map(|written| &written.form);
            // Behind the passes.
            let late = self.is_last(user) || matches!(form, Some(Form::End(_)));
            let parts = self.takes_only_parts(user, index);
            !late
                && !self.is_used_inside(user, index)
                && uses
                    .all(|use_| (use_.takes || parts) && !use_.clones && !use_.late && !use_.undo)
        };
        let scalar = value.ty.as_ref().and_then(Ty::scalar);
        scalar.is_some()
            && made
            && self.ahead.is_empty()
            && self.statements_using(index).all(copies)
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
}
