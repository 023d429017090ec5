//! Blocks: `for`, `match`, `select_ok!` and the others. Each is read as a call without arguments, so that policies can follow it.

use super::arms::Arms;
use super::each::Each;
use super::members::Members;
use super::{Binding, Form, Rounds, Statement};
use proc_macro2::Ident;
use syn::Expr;

/// What a statement is that is more than one call.
#[derive(Clone, Debug)]
pub(crate) enum Block {
    Each(Box<Each>),
    Members(Members),
    Arms(Arms),
    Rounds(Box<Rounds>),
}

/// The statement that a body ends with is its value.
pub(crate) fn tail(statements: &[Statement]) -> Option<&Statement> {
    statements.last().filter(|last| last.tail)
}

/// The name that a body ends with.
pub(crate) fn tail_name(statement: &Statement) -> Option<&Ident> {
    match (&statement.binding, &statement.form) {
        (Binding::Unnamed, Form::Glue(Expr::Path(path))) => path.path.get_ident(),
        _ => None,
    }
}
