//! What is told to who observes a run, and what its nodes are called there.
//!
//! ```text
//! pass.step(3, lane, |begin| {                                 // finished
//!     let x = get.get()?;
//!     let entered = begin.begin();                             // started: what is done now the node does
//!     Some(node(x))
//! })
//! if let Some(value) = pass.step(Asked(4), ..) {
//!     pass.outcome(4, &value, |error| (&Said(error)).text());  // finished, or failed
//!     ..
//! }
//! let tell = at::<_, 4>(Mode::ear(inside));                    // for its policies: retried, timed out
//! ```
//!
//! All of it is nothing where nobody listens (`dag-core/src/observe`).

use super::super::model::{Model, Scope};
use super::super::syntax::Call;
use super::wrap::Shape;
use crate::names;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The number of the statement's node; of a twin marked as that of a run ahead.
pub(super) fn node(model: &Model, index: usize) -> TokenStream {
    let number = model.node_number(index);
    if model.ahead.is_twin(index) {
        let support = names::support(&model.workflow.root);
        return quote!(#support::ahead(#number));
    }
    quote!(#number)
}

/// Is what comes out of the statement's future, or of its node, a `Result`?
fn is_asked(model: &Model, index: usize) -> bool {
    let call = model.written(index).and_then(|written| written.call());
    let call = call.filter(|call| call.arms().is_none() && call.members().is_none());
    call.is_some_and(|call| Shape::of(model, index, call.wrapped()) != Shape::Plain)
}

/// What a closure that starts a node is given.
pub(super) fn begin() -> Ident {
    names::plain("begin")
}

/// In such a closure: the inputs exist, and what follows the node does.
pub(super) fn begins() -> TokenStream {
    let (begin, entered) = (begin(), names::plain("entered"));
    quote!(let #entered = #begin.begin();)
}

/// The same of a node that no pass visits, in the body of the run.
pub(super) fn begins_last(model: &Model, index: usize) -> TokenStream {
    let [run, entered] = ["run", "entered"].map(names::plain);
    let node = visited(model, index);
    quote!(let #entered = #run.begin(#node);)
}

/// Such a node is over.
pub(super) fn ends_last(model: &Model, index: usize) -> TokenStream {
    let (run, node) = (names::plain("run"), node(model, index));
    quote!(#run.end(#node);)
}

/// What a pass visits.
pub(super) fn visited(model: &Model, index: usize) -> TokenStream {
    let node = node(model, index);
    if is_asked(model, index) {
        let support = names::support(&model.workflow.root);
        return quote!(#support::Asked(#node));
    }
    node
}

/// The same of a statement in a stage of its own, which costs its future nothing. `finishes`: it is, once it has begun.
pub(super) fn alone(model: &Model, index: usize, finishes: bool) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let node = node(model, index);
    let node = quote!(#support::Fixed::<#node>);
    let node = if is_asked(model, index) {
        quote!(#support::Asked(#node))
    } else {
        node
    };
    if finishes {
        quote!(#support::Finished(#node))
    } else {
        node
    }
}

/// Tells `run`, which may be a pass, what came out of the statement.
pub(super) fn outcome(model: &Model, index: usize, run: &str) -> Option<TokenStream> {
    let support = names::support(&model.workflow.root);
    let (run, value, node) = (names::plain(run), names::plain("value"), node(model, index));
    let text = text(&support);
    // Nobody observes a run with stubs, and of one that does not fit rustc would say only that.
    let call = model.written(index).and_then(|written| written.call());
    let told = is_asked(model, index) && call.is_none_or(|call| call.stub.is_none());
    told.then(|| quote!(#run.outcome(#node, &#value, #text);))
}

/// The text of an error.
pub(super) fn text(support: &TokenStream) -> TokenStream {
    let error = names::plain("error");
    quote!(|#error| {
        #[allow(unused_imports, reason = "which of them is used depends on the type")]
        use #support::{SaidOther as _, SaidText as _};
        (&#support::Said(#error)).text()
    })
}

/// What the policies of a statement tell.
pub(super) fn tell(model: &Model, index: usize, call: &Call) -> Option<TokenStream> {
    let tells = call.policies.iter().any(|policy| policy.kind.is_told());
    let support = names::support(&model.workflow.root);
    let [tell, inside] = ["tell", "inside"].map(names::plain);
    let node = node(model, index);
    tells.then(|| quote!(let #tell = #support::at::<_, { #node }>(#support::Mode::ear(#inside));))
}

/// The mode of what is inside of a block, in this item or round.
pub(super) fn inside(model: &Model) -> Option<TokenStream> {
    let (block, inside) = (model.block?, names::plain("inside"));
    let support = names::support(&model.workflow.root);
    let node = if model.ahead.of_twin {
        quote!(#support::ahead(#block))
    } else {
        quote!(#block)
    };
    let place = match model.scope {
        Scope::Workflow => return None,
        Scope::Item => {
            let item = names::plain("item");
            quote!(Item { node: #node, index: #item })
        }
        Scope::Round => {
            let round = names::plain("round");
            quote!(Round { node: #node, index: #round - 1 })
        }
    };
    Some(quote!(let #inside = &#support::Mode::at(#inside, #support::Place::#place);))
}
