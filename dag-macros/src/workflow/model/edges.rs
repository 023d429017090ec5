//! The edges between statements, when their uses are known.

use super::super::syntax::{self, Call, End, Form};
use super::{Edge, Model, Origin, Scope};
use proc_macro2::Span;

/// A tail that takes what others use comes last: then nobody is lent it any more.
pub(super) fn mark_last(model: &mut Model) {
    // What a round leaves for the next, and what leaves the loop, is taken when the round is over.
    for (statement, written) in model.statements.iter_mut().zip(&model.workflow.statements) {
        statement.last |= matches!(written.form, Form::End(_));
    }
    let Some(tail) = model.tail() else { return };
    let Some(statement) = model.statements.get(tail) else {
        return;
    };
    let is_block = model
        .written(tail)
        .and_then(|written| written.call())
        .is_some_and(|call| call.block.is_some());
    let kept = model.scope != Scope::Workflow && statement.undo.is_some();
    let last = !is_block
        && !kept
        && statement.uses.iter().any(|use_| {
            let copies = model.is_copy(use_.value);
            use_.takes && !use_.clones && !copies && model.users(use_.value).len() > 1
        });
    if let Some(statement) = model.statements.get_mut(tail) {
        statement.last = last;
    }
}

/// A statement of an arm waits for its decision, and its block is over when all in its arms are.
fn decisions(model: &Model, edges: &mut Vec<Edge>) {
    let mut hang = |from: usize, to: usize, span: Span| {
        if from != to && edges.iter().all(|edge| (edge.from, edge.to) != (from, to)) {
            edges.push(Edge {
                from,
                to,
                value: None,
                decides: true,
                wanted: None,
                span,
            });
        }
    };
    let statements = &model.workflow.statements;
    // What stands behind a `break` in the text, also behind the arms it is in, waits until the round goes on.
    for (exit, written) in statements.iter().enumerate() {
        let Form::End(End { state: None, .. }) = &written.form else {
            continue;
        };
        let arms = model.arms_around(written.arm);
        let blocks = arms.filter_map(|arm| Some(model.workflow.arms.get(arm)?.block));
        for block in [exit].into_iter().chain(blocks) {
            let arm = statements.get(block).and_then(|block| block.arm);
            for (later, behind) in statements.iter().enumerate().skip(block + 1) {
                if model.is_around(arm, behind.arm) {
                    hang(block, later, behind.span());
                }
            }
        }
    }
    for (index, written) in statements.iter().enumerate() {
        if let Some(arms) = written.call().and_then(Call::arms) {
            hang(arms.decision, index, written.span());
        }
        let arm = written.arm.and_then(|arm| model.workflow.arms.get(arm));
        if let Some(arm) = arm {
            hang(arm.decision, index, written.span());
            hang(index, arm.block, written.span());
        }
    }
}

pub(super) fn edges(model: &mut Model) {
    let mut edges = Vec::new();
    for (to, statement) in model.statements.iter().enumerate() {
        for use_ in &statement.uses {
            if let Some(Origin::Statement(from)) =
                model.values.get(use_.value).map(|value| value.origin)
                && !(use_.undo && from == to)
            {
                edges.push(Edge {
                    from,
                    to,
                    decides: false,
                    value: Some(use_.value),
                    wanted: use_.wanted.clone(),
                    span: use_.span,
                });
            }
        }
        for &(from, span) in statement.orders.iter().chain(&statement.shared) {
            edges.push(Edge {
                from,
                to,
                decides: false,
                value: None,
                wanted: None,
                span,
            });
        }
    }
    decisions(model, &mut edges);
    if let Some(to) = model.tail()
        && model.statements.get(to).is_some_and(|tail| tail.last)
    {
        // It waits for all; those that somebody waits for need no edge of their own.
        let span = model
            .written(to)
            .map_or_else(Span::call_site, syntax::Statement::span);
        let ends: Vec<usize> = (0..model.statements.len())
            .filter(|from| *from != to && edges.iter().all(|edge: &Edge| edge.from != *from))
            .collect();
        edges.extend(ends.into_iter().map(|from| Edge {
            from,
            to,
            decides: false,
            value: None,
            wanted: None,
            span,
        }));
    }
    model.edges = edges;
}
