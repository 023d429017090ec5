//! `#[node(..)]`: syntax → check → expand.
//!
//! In: an attribute and a function. Out: the function, untouched, and the macro that carries its
//! signature to `workflow!`; after a mistake the function and the errors.

mod check;
mod expand;
mod syntax;

use crate::diagnostics::Sink;
use proc_macro2::TokenStream;
use syntax::Node;

pub(crate) fn expand(attribute: TokenStream, item: TokenStream) -> TokenStream {
    let mut sink = Sink::default();
    let node = Node::parse(attribute, item, &mut sink);
    if let Some(function) = &node.function {
        check::check(&node.attribute, function, &mut sink);
    }
    expand::expand(&node, sink)
}
