//! WF19: words that have no place in a workflow, and nodes where they cannot be seen.

use super::super::model::Model;
use super::super::syntax::{Call, Statement};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::text::pretty;
use std::collections::BTreeSet;

/// `.await`, `return` and `yield` say when something happens; in a workflow the inputs say it.
pub(super) fn check_forbidden(model: &Model, sink: &mut Sink) {
    for statement in &model.statements {
        for (word, span) in &statement.findings.forbidden {
            let mistake = Diagnostic::new(
                Code::Workflow,
                *span,
                format!("`{word}` cannot stand in a workflow"),
            );
            sink.push(match *word {
                ".await" => mistake
                    .help("remove it: a node is awaited by what uses its output")
                    .note("other futures are awaited inside a node"),
                "return" => mistake.help("the last expression, without `;`, is the output; `?` leaves the workflow early"),
                _ => mistake.help("remove it"),
            });
        }
    }
}

/// A node runs as a statement of its own; inside a larger expression nobody would await it, and
/// nobody could start it early. A call is seen to be one by its `..`, or because the same path is
/// called as a node elsewhere in this workflow.
pub(super) fn check_nodes_in_glue(model: &Model, sink: &mut Sink) {
    let nodes: BTreeSet<String> = model
        .workflow
        .statements
        .iter()
        .filter_map(Statement::call)
        .map(|call: &Call| pretty(&call.path))
        .collect();
    for statement in &model.statements {
        for (path, span, rest) in &statement.findings.calls {
            let lower = path
                .rsplit("::")
                .next()
                .is_some_and(|last| last.starts_with(|c: char| c.is_lowercase() || c == '_'));
            let is_node = nodes.contains(path) || (*rest && lower);
            if !is_node {
                continue;
            }
            let name = path.rsplit("::").next().unwrap_or(path);
            sink.push(
                Diagnostic::new(
                    Code::Workflow,
                    *span,
                    format!("the node `{path}` is called inside a larger expression"),
                )
                .help(format!(
                    "make it a statement: `let {} = {path}(..);`, and use the name here",
                    result_name(name)
                ))
                .note("a statement of its own can start as soon as its inputs exist"),
            );
        }
    }
}

fn result_name(node: &str) -> String {
    format!("{node}_result")
}
