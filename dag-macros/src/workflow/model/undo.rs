//! The undo of a statement: a call that runs when the run has failed after the statement succeeded.
//!
//! It is no statement of its own: nothing waits for it, and it waits for nothing but the end of all
//! statements. What it uses is lent until then.

use super::super::expression::Findings;
use super::super::syntax::{Binding, Call, PolicyKind, Statement};
use super::{Argument, Model};
use crate::types::Ty;
use proc_macro2::{Ident, Span};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprInfer};

/// The call of `.undo(..)`, resolved.
#[derive(Clone, Debug)]
pub(crate) struct Undo {
    /// Its place among all undos of the workflow.
    pub(crate) number: usize,
    /// The index of the node's signature.
    pub(crate) node: Option<usize>,
    /// One for each parameter of the node.
    pub(crate) arguments: Vec<Argument>,
    pub(crate) findings: Findings,
    /// Where it is called.
    pub(crate) place: Span,
    /// Is `_` used?
    pub(crate) asks: bool,
    /// The value that `_` lends; `None` if `_` is not used, or the statement has no one value of its own.
    pub(crate) output: Option<usize>,
    /// Where the node's success is found in what the statement keeps, its policies applied.
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
    /// Where the success is when all policies are applied, if the node's output is of type `ty`.
    /// `last` is the type they end with.
    pub(super) fn kept(call: &Call, ty: Option<&Ty>, last: Option<&Ty>) -> Self {
        let softened = call
            .policies
            .iter()
            .any(|policy| matches!(policy.kind, PolicyKind::Ok));
        if let Some(last) = last {
            return match (last.as_result(), last.as_option()) {
                (Some(_), _) => Self::Ok,
                (None, Some(_)) if softened => Self::Some,
                _ => Self::Whole,
            };
        }
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
        let policies = call.policies.iter();
        policies.fold(first, |success, policy| success.applied(&policy.kind))
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

/// `_` inside of a macro, where it is no expression.
pub(crate) fn output_in_macro(call: &Call) -> Option<Span> {
    struct Seek(Option<Span>);
    impl VisitMut for Seek {
        fn visit_macro_mut(&mut self, found: &mut syn::Macro) {
            self.0 = self.0.or(underscore(found.tokens.clone()));
        }
    }
    let mut seek = Seek(None);
    for expression in call.given() {
        seek.visit_expr_mut(&mut expression.clone());
    }
    seek.0
}

fn underscore(tokens: proc_macro2::TokenStream) -> Option<Span> {
    tokens.into_iter().find_map(|token| match token {
        proc_macro2::TokenTree::Group(group) => underscore(group.stream()),
        proc_macro2::TokenTree::Ident(word) if word == "_" => Some(word.span()),
        _ => None,
    })
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

/// Gives each undo its number, in the order of [`Model::undone`].
pub(super) fn number(model: &mut Model, next: &mut usize) {
    for statement in model
        .statements
        .iter_mut()
        .filter(|statement| !statement.last)
    {
        if let Some(undo) = &mut statement.undo {
            undo.number = *next;
            *next += 1;
        }
    }
    for statement in &mut model.statements {
        if let Some(body) = &mut statement.body {
            number(body, next);
        }
    }
}

/// Does the statement need a value of its own, that no name has, for the `_` of its undo?
pub(super) fn needs_value(written: &Statement) -> bool {
    let asks = || {
        let undo = written.call().and_then(Call::undo);
        undo.is_some_and(|(_, call)| asks_output(call))
    };
    !written.tail && !matches!(written.binding, Binding::Name(_) | Binding::Pattern(_)) && asks()
}
