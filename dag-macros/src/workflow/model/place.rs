//! What names mean at a place in a body.

use super::super::expression::Names;
use super::Model;

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
        let mut named = self.model.named(name).map(|(index, _)| index);
        let value = named.find(|index| self.sees(*index))?;
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
