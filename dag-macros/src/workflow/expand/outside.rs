//! Nodes that run outside of the workflow's task, `blocking` and `spawn`.
//!
//! ```text
//! blocking(move || node(a, b))              // a failing run waits for its lane
//! leftovers.blocking(move || node(a, b))    // something else may drop its lane, so it is counted
//! ..
//! leftovers.gone().await                    // behind the passes, before undos
//! ```

use super::super::model::{Model, Scope};
use super::run;
use crate::names;
use crate::signature::Effects;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// May something besides a failure of the run drop the future of this statement?
pub(super) fn is_cut(model: &Model, index: usize) -> bool {
    let member = model
        .written(index)
        .is_some_and(|written| written.member.is_some());
    // A stop drops the task of a tail that comes last: it has no pass that would wait for it.
    let last = model
        .statements
        .get(index)
        .is_some_and(|statement| statement.last && statement.effects.spawn);
    // A policy behind a `match` drops what runs in its arms.
    let arm = model.written(index).and_then(|written| written.arm);
    let mut blocks = model
        .arms_around(arm)
        .filter_map(|arm| model.workflow.arms.get(arm));
    let in_block = blocks.any(|arm| run::wrapping(model, arm.block) > 0);
    run::wrapping(model, index) > 0 || member || in_block || model.scope != Scope::Workflow || last
}

/// What counts the nodes that a run leaves behind, if it can.
pub(super) fn leftovers(model: &Model) -> Option<TokenStream> {
    let support = names::support(&model.workflow.root);
    let leftovers = names::plain("leftovers");
    is_counted(model).then(|| quote!(let #leftovers = &#support::Leftovers::new();))
}

fn is_counted(model: &Model) -> bool {
    model.scope == Scope::Workflow
        && model.bodies().into_iter().any(|body| {
            let mut statements = body.statements.iter().enumerate();
            statements.any(|(index, statement)| {
                let effects = &statement.effects;
                (effects.blocking || effects.spawn) && is_cut(body, index)
            })
        })
}

/// What waits until nothing is left behind.
pub(super) fn gone(model: &Model) -> Option<TokenStream> {
    let leftovers = names::plain("leftovers");
    is_counted(model).then(|| quote!(#leftovers.gone().await;))
}

/// What starts a node outside, to stand in a block, its arguments evaluated before into names that begin with `local`; `None` if it
/// runs inside.
pub(super) fn outside(
    model: &Model,
    counted: bool,
    effects: &Effects,
    path: &TokenStream,
    arguments: &[TokenStream],
    local: &str,
) -> Option<TokenStream> {
    if !effects.blocking && !effects.spawn {
        return None;
    }
    let locals: Vec<Ident> = (0..arguments.len())
        .map(|index| names::plain(&format!("{local}_{index}")))
        .collect();
    let by = if counted {
        let leftovers = names::plain("leftovers");
        quote!(#leftovers.)
    } else {
        let support = names::support(&model.workflow.root);
        quote!(#support::)
    };
    let runs = if effects.blocking {
        quote!(#by blocking(move || #path(#(#locals),*)))
    } else {
        quote!(#by spawn(#path(#(#locals),*)))
    };
    Some(quote!(#(let #locals = #arguments;)* #runs))
}
