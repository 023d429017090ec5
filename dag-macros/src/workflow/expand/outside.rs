//! Nodes that run outside of the workflow's task, `blocking` and `spawn`.
//!
//! ```text
//! let leftovers = &Mode::leftovers(&mode);
//! leftovers.blocking(move || node(a, b))    // whatever drops it, it is counted
//! ..
//! leftovers.gone().await                    // behind the passes, before undos
//! ```
//!
//! A stub in the place of such a node runs inside, so that it may borrow what its test has.

use super::super::model::{Model, Scope};
use super::super::syntax::Call;
use crate::names;
use crate::signature::{Effects, Signature};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// What counts the nodes that a run leaves behind, if it can.
pub(super) fn leftovers(model: &Model, mode: &Ident) -> Option<TokenStream> {
    let support = names::support(&model.workflow.root);
    let leftovers = name();
    is_counted(model).then(|| quote!(let #leftovers = &#support::Mode::leftovers(&#mode);))
}

pub(super) fn name() -> Ident {
    names::plain("leftovers")
}

fn is_counted(model: &Model) -> bool {
    model.scope == Scope::Workflow
        && model.bodies().into_iter().any(|body| {
            let mut called = (0..body.statements.len()).flat_map(|index| body.called(index));
            called.any(Signature::leaves_task)
        })
}

/// What waits until nothing is left behind.
pub(super) fn gone(model: &Model) -> Option<TokenStream> {
    let leftovers = name();
    is_counted(model).then(|| quote!(#leftovers.gone().await;))
}

/// What starts a node outside, to stand in a block, its arguments evaluated before into names that begin with `local`; `None` if it
/// runs inside.
pub(super) fn outside(
    model: &Model,
    counted: bool,
    call: &Call,
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
    if let Some(stub) = &call.stub {
        if !effects.blocking {
            return None;
        }
        // Whoever asks expects a future.
        let awaited = stub.waits.then(|| quote!(.await));
        return Some(
            quote!(#(let #locals = #arguments;)* async move { #path(#(#locals),*) #awaited }),
        );
    }
    let by = if counted {
        let leftovers = name();
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
