//! What is shown when one points at a node.

use super::text::one_line;
use crate::graph::{Node, NodeKind};
use alloc::format;
use alloc::string::String;

/// All there is to say about a node.
pub(crate) fn tip(node: &Node) -> String {
    let mut tip = one_line(node.name);
    let kind = one_line(&format!("{}", node.kind));
    match (node.kind, node.ty) {
        (NodeKind::Input, ty) => tip = format!("input {tip}: {}", ty.unwrap_or("_")),
        (NodeKind::Undo(_), _) => tip = format!("undo of {tip}: {kind}"),
        (_, Some(ty)) => tip = format!("{tip}: {ty} = {kind}"),
        (_, None) if kind != tip => tip = format!("{tip} = {kind}"),
        _ => {}
    }
    if matches!(node.kind, NodeKind::Call(_) | NodeKind::Undo(_)) {
        tip = format!("{tip}({})\n{}", node.arguments.join(", "), node.effects);
    }
    let policies = node.policies.concat();
    for more in [policies.as_str(), node.doc.trim()] {
        if !more.is_empty() {
            tip = format!("{tip}\n{more}");
        }
    }
    if let Some(workflow) = node.workflow {
        tip = format!("{tip}\nworkflow {} -> {}", workflow.name, workflow.output);
    }
    tip
}
