//! The undo of a statement: a call that runs when the run has failed after the statement succeeded.
//!
//! It is no statement of its own: nothing waits for it, and it waits for nothing but the end of all
//! statements. What it uses is lent until then.

use super::super::expression::Findings;
use super::super::syntax::{Binding, Call, PolicyKind, Statement};
use super::Argument;
use crate::types::Ty;
use proc_macro2::Ident;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprInfer};

/// The call of `.undo(..)`, resolved.
#[derive(Debug)]
pub(crate) struct Undo {
    /// The index of the node's signature.
    pub(crate) node: Option<usize>,
    /// One for each parameter of the node.
    pub(crate) arguments: Vec<Argument>,
    pub(crate) findings: Findings,
    /// Is `_` used?
    pub(crate) asks: bool,
    /// The value that `_` lends; `None` if `_` is not used, or the statement has no one value of its own.
    pub(crate) output: Option<usize>,
    /// What the policies before `.undo` make of the node's output.
    pub(crate) before: Success,
    /// Where the success is found in what the statement keeps, the policies behind `.undo` applied.
    pub(crate) kept: Success,
}

/// Where a success stands in a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Success {
    /// The value is one.
    Whole,
    /// In `Ok`.
    Ok,
    /// In `Some`, since `.ok()`.
    Some,
}

impl Success {
    /// Where the success is before and behind `.undo`, the policy at `position`, if the node's output
    /// is of type `ty`.
    pub(super) fn around(call: &Call, position: usize, ty: Option<&Ty>) -> (Self, Self) {
        let asks = |kind: &PolicyKind| {
            matches!(
                kind,
                PolicyKind::Question | PolicyKind::Ok | PolicyKind::UnwrapOr(_)
            )
        };
        let is_result = match ty {
            Some(ty) => ty.as_result().is_some(),
            // A type that depends on generics: what is asked of it says what it is.
            None => call.policies.iter().any(|policy| asks(&policy.kind)),
        };
        let first = if is_result { Self::Ok } else { Self::Whole };
        let (before, behind) = call.policies.split_at(position.min(call.policies.len()));
        let before = before
            .iter()
            .fold(first, |success, policy| success.applied(&policy.kind));
        // What `.ok()` made an `Option` before is what the statement made.
        let start = if before == Self::Some {
            Self::Whole
        } else {
            before
        };
        let kept = behind
            .iter()
            .fold(start, |success, policy| success.applied(&policy.kind));
        (start, kept)
    }

    fn applied(self, policy: &PolicyKind) -> Self {
        match (self, policy) {
            (Self::Ok, PolicyKind::Question) | (Self::Ok | Self::Some, PolicyKind::UnwrapOr(_)) => {
                Self::Whole
            }
            (Self::Ok, PolicyKind::Ok) => Self::Some,
            (same, _) => same,
        }
    }
}

/// Does the undo ask for what its statement made?
pub(crate) fn asks_output(call: &Call) -> bool {
    struct Seek(bool);
    impl VisitMut for Seek {
        fn visit_expr_infer_mut(&mut self, _: &mut ExprInfer) {
            self.0 = true;
        }
    }
    let mut seek = Seek(false);
    for expression in call.given() {
        seek.visit_expr_mut(&mut expression.clone());
    }
    seek.0
}

/// Replaces every `_` in an argument of an undo by `output`, standing where the `_` does.
pub(crate) fn with_output(expression: &Expr, output: &Ident) -> Expr {
    struct Fill<'a>(&'a Ident);
    impl VisitMut for Fill<'_> {
        fn visit_expr_mut(&mut self, expression: &mut Expr) {
            if let Expr::Infer(infer) = expression {
                let mut name = self.0.clone();
                name.set_span(name.span().located_at(infer.underscore_token.span));
                *expression = syn::parse_quote!(#name);
            } else {
                visit_mut::visit_expr_mut(self, expression);
            }
        }
    }
    let mut expression = expression.clone();
    Fill(output).visit_expr_mut(&mut expression);
    expression
}

/// Does the statement need a value of its own, that no name has, for the `_` of its undo?
pub(super) fn needs_value(written: &Statement) -> bool {
    let asks = || {
        let undo = written.call().and_then(Call::undo);
        undo.is_some_and(|(_, call)| asks_output(call))
    };
    !written.tail && !matches!(written.binding, Binding::Name(_) | Binding::Pattern(_)) && asks()
}
