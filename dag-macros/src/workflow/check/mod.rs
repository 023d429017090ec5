//! The rules of a workflow, over the model. One function a rule, the reason in prose above it.
//!
//! Rules that come up while names and types are resolved (WF02, WF03, WF05, WF08) stand in `model`.

mod block;
mod consent;
mod cycle;
mod emit;
mod form;
mod guess;
mod moved;
mod output;
mod question;
mod race;
mod repeat;
mod rounds;
mod undo;

pub(crate) use moved::contested;

use super::model::{Model, Origin};
use super::syntax::{Call, Form};
use crate::carrier::check_name;
use crate::diagnostics::{Code, Diagnostic, Sink};

pub(crate) fn check(model: &Model, sink: &mut Sink) {
    let name = &model.workflow.signature.ident;
    check_name(name, "workflow", Code::Workflow, sink);
    output::check_tail(model, sink);
    question::check_result(model, sink);
    question::check_errors(model, sink);
    form::check_nodes_in_glue(model, sink);
    cycle::check_itself(model, sink);
    let whole = Whole {
        values: model.values.len(),
        fails: (0..model.statements.len()).any(|index| model.can_fail(index)),
    };
    check_body(model, false, &whole, sink);
}

/// What the rules of an inner body must know of the workflow.
struct Whole {
    /// How many values are its own.
    values: usize,
    /// Can a run fail?
    fails: bool,
}

/// The rules that hold in every body. `beside`: copies of it run beside each other, for other items.
fn check_body(model: &Model, beside: bool, whole: &Whole, sink: &mut Sink) {
    cycle::check_cycles(model, sink);
    moved::check_moved(model, sink);
    check_names(model, sink);
    output::check_unused(model, sink);
    question::check_policies(model, sink);
    form::check_forbidden(model, sink);
    form::check_questions_of_tasks(model, sink);
    repeat::check_repeats(model, sink);
    repeat::check_wraps(model, sink);
    block::check_policies(model, sink);
    block::check_members(model, sink);
    block::check_lists(model, sink);
    rounds::check_states(model, sink);
    emit::check_emits(model, sink);
    guess::check_guesses(model, sink);
    guess::check_speculation(model, sink);
    undo::check_undos(model, whole.values, whole.fails, sink);
    consent::check_orders(model, sink);
    consent::check_early(model, sink);
    consent::check_twice(model, sink);
    if let Some(order) = model.order() {
        // Between copies nothing is ordered, which is said of them alone.
        if !beside {
            race::check_races(model, &order, sink);
        }
        consent::check_consents(model, &order, beside, sink);
    }
    block::check_items(model, sink);
    for (statement, written) in model.statements.iter().zip(&model.workflow.statements) {
        if let (Some(body), Some(call)) = (&statement.body, written.call()) {
            let several = call.each().is_some_and(|each| !each.is_sequential());
            check_body(body, beside || several, whole, sink);
        }
    }
}

/// WF09. A name stands for one value, everywhere in the body.
fn check_names(model: &Model, sink: &mut Sink) {
    let own = |value: &&super::model::Value| {
        value.twice && !matches!(value.origin, Origin::Outside { .. })
    };
    for value in model.values.iter().filter(own) {
        let Some(name) = &value.name else { continue };
        let first = model
            .values
            .iter()
            .find(|known| known.name.as_ref() == Some(name));
        let is_input = first.is_some_and(|first| first.origin.is_named());
        let inputs = &model.workflow.inputs;
        let earlier = if inputs.iter().any(|input| input.name == *name) {
            "already an input"
        } else if is_input {
            "already an item of a `for`"
        } else {
            "bound already"
        };
        sink.push(
            Diagnostic::new(Code::Twice, name.span(), format!("`{name}` is {earlier}"))
                .help(format!("another name, such as `{}`", model.free_name(&name.to_string())))
                .note("statements may stand in any order, so a second binding would not say which is meant"),
        );
    }
}

impl Model {
    /// The call of a statement as it is written, in short.
    pub(crate) fn call_text(&self, statement: usize) -> String {
        let call = self.written(statement).and_then(|written| written.call());
        call.map(Call::text).unwrap_or_default()
    }

    /// What a statement that uses a value is called: its node, else its name.
    pub(crate) fn user_label(&self, statement: usize) -> String {
        match self.written(statement).map(|written| &written.form) {
            Some(Form::Call(call)) if call.block.is_none() => {
                call.name().map(ToString::to_string).unwrap_or_default()
            }
            _ => self
                .statements
                .get(statement)
                .map(|statement| statement.label.clone())
                .unwrap_or_default(),
        }
    }

    /// `name_2`, or the next number that is free.
    fn free_name(&self, name: &str) -> String {
        (2..=u16::MAX)
            .map(|number| format!("{name}_{number}"))
            .find(|name| {
                let mut known = self.values.iter().filter_map(|value| value.name.as_ref());
                known.all(|known| known != name)
            })
            .unwrap_or_default()
    }
}
