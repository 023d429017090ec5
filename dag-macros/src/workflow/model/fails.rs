//! Which statements can fail the run.

use super::super::syntax::Form;
use super::{Model, Scope, Statement};
use syn::Expr;

impl Model {
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
