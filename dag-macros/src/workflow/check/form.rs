//! WF19: words that have no place in a workflow, and nodes where they cannot be seen.

use super::super::model::Model;
use super::super::syntax::{Call, Statement};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::text::pretty;
use std::collections::BTreeSet;

/// `.await`, `return` and `yield` say when something happens; in a workflow the inputs say it.
pub(super) fn check_forbidden(model: &Model, sink: &mut Sink) {
    for statement in &model.statements {
        let forbidden = &statement.findings.forbidden;
        let awaited = forbidden.iter().any(|(word, _)| *word == ".await");
        for (word, span) in forbidden {
            if let Some(block) = ["for", "select_ok", "quorum"]
                .iter()
                .find(|block| *block == word)
            {
                let (block, name) = match *block {
                    "for" => ("for", "items"),
                    "quorum" => ("quorum!", "votes"),
                    _ => ("select_ok!", "first"),
                };
                if awaited {
                    // Without the `.await` it may well stand as a statement.
                    continue;
                }
                let fact = format!("`{block}` stands inside a larger expression");
                sink.push(Diagnostic::new(Code::Workflow, *span, fact).help(format!(
                    "make it a statement: `let {name} = {block} ..;`, and use the name here"
                )));
                continue;
            }
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
        .all_statements()
        .into_iter()
        .filter_map(Statement::call)
        .filter(|call| call.block.is_none())
        .map(|call: &Call| pretty(&call.path))
        .collect();
    let bodies = model.bodies();
    for statement in bodies.iter().flat_map(|body| &body.statements) {
        for (path, span, is_node) in &statement.findings.calls {
            if !(*is_node || nodes.contains(path)) {
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

/// The arguments of a `blocking` or `spawn` node are evaluated before it leaves the workflow's task, so
/// a `?` among them would have to fail a statement that has not begun.
pub(super) fn check_questions_of_tasks(model: &Model, sink: &mut Sink) {
    for (statement, written) in model.statements.iter().zip(&model.workflow.statements) {
        let (Some(node), Some(_)) = (model.signature(statement), written.call()) else {
            continue;
        };
        let option = if node.effects.blocking {
            "blocking"
        } else {
            "spawn"
        };
        if let (true, Some(span)) = (
            node.effects.blocking || node.effects.spawn,
            statement.findings.questions.first(),
        ) {
            sink.push(
                Diagnostic::new(
                    Code::Workflow,
                    *span,
                    format!("`?` in an argument of `{}`, a `{option}` node", node.name),
                )
                .help("make the argument a statement of its own: `let argument = ..?;`"),
            );
        }
    }
}
