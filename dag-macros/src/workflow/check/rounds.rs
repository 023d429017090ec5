//! WF19: what a `loop` assigns to its state.

use super::super::expression::Names;
use super::super::model::Model;
use super::super::syntax::Form;
use crate::diagnostics::{Code, Diagnostic, Sink};

/// A state is read above its assignment, or inside of it: below it would be read for what it has not become yet, since assignments
/// happen when the round is over.
pub(super) fn check_states(model: &Model, sink: &mut Sink) {
    for (index, written) in model.workflow.statements.iter().enumerate() {
        let Form::End(end) = &written.form else {
            continue;
        };
        let Some(state) = &end.state else { continue };
        let Some(value) = model.at(index).value(&state.to_string()) else {
            continue;
        };
        let behind = model.statements.iter().enumerate().skip(index + 1);
        let reads = behind
            .filter(|(other, _)| !model.excludes(index, *other))
            .flat_map(|(_, statement)| &statement.uses)
            .find(|use_| use_.value == value);
        if let Some(reads) = reads {
            let fact = format!(
                "`{state}` is read behind its assignment, which happens when the round is over"
            );
            sink.push(
                Diagnostic::new(Code::Workflow, reads.span, fact)
                    .help("read it above the assignment, or use the value that is assigned: `let next = ..;`, then `next`"),
            );
        }
    }
}
