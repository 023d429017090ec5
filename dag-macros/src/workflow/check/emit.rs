//! WF17 for `.emit()`: what it would send twice, or has no type.

use super::super::model::{Model, Scope};
use crate::diagnostics::{Code, Diagnostic, Sink};

pub(super) fn check_emits(model: &Model, sink: &mut Sink) {
    for (index, written) in model.workflow.statements.iter().enumerate() {
        let Some(call) = written.call() else { continue };
        let (Some(emit), Some(statement)) = (call.emit(), model.statements.get(index)) else {
            continue;
        };
        let wrong = |fact: &str| Diagnostic::new(Code::Policy, emit.span, fact);
        if written.member.is_some() {
            let fact = "`.emit()` on a member, whose value nobody uses by itself";
            sink.push(wrong(fact).help("put it behind the block"));
            continue;
        }
        if written.tail && model.scope == Scope::Workflow {
            let fact = "`.emit()` on the output, which ends the stream anyway";
            sink.push(wrong(fact).help("remove it"));
            continue;
        }
        if written.ty.is_some() {
            continue;
        }
        let name = written.variant_source();
        let name = name.map_or_else(|| "value".to_owned(), |name| name.to_string());
        let typed = format!("`let {name}: Type = ..`");
        match &statement.ty {
            Some(ty) if ty.as_result().is_some() => {
                let fact = format!("`.emit()` would send {}", ty.with_article());
                sink.push(
                    wrong(&fact)
                        .help("`?`, `.ok()` or `.unwrap_or(..)`: what is emitted is the value behind all policies")
                        .help(format!("or write its type: {typed}")),
                );
            }
            Some(_) if call.block.is_none() => {}
            _ => {
                let fact = "the type of what `.emit()` sends is not written anywhere";
                sink.push(wrong(fact).help(format!("write it: {typed}")));
            }
        }
    }
}
