//! Workflows that a statement calls: what they are told of the run around them.
//!
//! ```text
//! answer::__run(Inside(Mode::base(inside)), Around::heard_by(eye), a, b)     // only looks: dropped like a node
//!
//! let ending = &Ending::new();                                               // writes: told to stop, then waited for
//! let nest = &Nest::new(ending);
//! nest.attempt(answer::__run(Inside(Mode::base(inside)), Around::heard_by(eye).told_by(nest), a, b))
//! ```

use super::super::model::Model;
use super::super::syntax::Call;
use super::binder::Binder;
use super::run::wrapping;
use super::{outside, told};
use crate::names;
use crate::signature::Signature;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Path, PathArguments};

/// Does a statement of this body call a workflow?
pub(super) fn any(model: &Model) -> bool {
    (0..model.statements.len()).any(|index| model.calls_workflow(index))
}

/// Does statement `index` call a workflow that is told to stop?
pub(super) fn is_told(model: &Model, index: usize) -> bool {
    model.called(index).any(writes)
}

/// Can the statement be told that the run ends, because its attempts or a workflow in it are counted?
pub(super) fn has_ending(model: &Model, index: usize) -> bool {
    wrapping(model, index) > 0 || is_told(model, index)
}

/// What is lent to the workflows of each statement, behind its ending.
pub(super) fn nests(model: &Model) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let told = (0..model.statements.len()).filter(|index| is_told(model, *index));
    let nests = told.map(|index| {
        let (nest, ending) = (names::nest(index), names::ending(index));
        quote!(let #nest = &#support::Nest::new(#ending);)
    });
    quote!(#(#nests)*)
}

/// Of a run that ends: what these workflows could not undo. `run` is the run, or a pass.
pub(super) fn undo_failures(model: &Model, index: usize, run: &Ident) -> Option<TokenStream> {
    let nest = names::nest(index);
    is_told(model, index).then(|| quote!(#run.undo_failures(#nest);))
}

/// What a call of this node stands for: the function and, before the arguments, how to run.
pub(super) fn called(
    binder: &Binder<'_>,
    index: usize,
    call: &Call,
    signature: &Signature,
    path: &TokenStream,
    arguments: &[TokenStream],
) -> (TokenStream, Vec<TokenStream>) {
    let inner = match &signature.inside {
        Some(inner) if call.stub.is_none() => inner,
        _ => return (path.clone(), arguments.to_vec()),
    };
    let support = names::support(&binder.model.workflow.root);
    let inside = names::plain("inside");
    let told = writes(signature).then(|| {
        let nest = names::nest(index);
        quote!(.told_by(#nest))
    });
    let counted = inner.leaves.then(|| {
        let leftovers = outside::name();
        quote!(.counted_by(#leftovers))
    });
    let start = quote!(#support::Inside(#support::Mode::base(#inside)));
    let node = told::node(binder.model, index);
    let eye = quote!(#support::Mode::eye(#inside, #node));
    let around = quote!(#support::Around::heard_by(#eye) #told #counted);
    let arguments = [start, around].into_iter().chain(arguments.iter().cloned());
    (run_of(&call.path), arguments.collect())
}

/// `future` of such a call, waited for if the run ends.
pub(super) fn attempt(index: usize, signature: &Signature, future: TokenStream) -> TokenStream {
    if writes(signature) {
        let nest = names::nest(index);
        quote!(#nest.attempt(#future))
    } else {
        future
    }
}

fn writes(signature: &Signature) -> bool {
    signature.inside.is_some() && !signature.effects.may().dropped
}

/// The function that holds the body of the workflow at this path.
fn run_of(path: &Path) -> TokenStream {
    let mut path = path.clone();
    let run = names::run();
    let last = path.segments.last_mut();
    let given = last.map(|last| std::mem::replace(&mut last.arguments, PathArguments::None));
    if let Some(PathArguments::AngleBracketed(given)) = given {
        let given = given.args.iter();
        // The last is what it is started with.
        return quote!(#path::#run::<#(#given,)* _>);
    }
    quote!(#path::#run)
}
