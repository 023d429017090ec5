//! The macros of `dag-core`; use them from there.

mod carrier;
mod diagnostics;
mod names;
mod node;
mod resource;
mod signature;
#[cfg(test)]
mod tests;
mod text;
mod types;
mod workflow;

use proc_macro::TokenStream;

/// Marks a function as a node and says what it touches.
#[proc_macro_attribute]
pub fn node(attribute: TokenStream, item: TokenStream) -> TokenStream {
    node::expand(attribute.into(), item.into()).into()
}

/// Makes a type a resource: something nodes read and write.
#[proc_macro_derive(Resource, attributes(resource))]
pub fn resource(item: TokenStream) -> TokenStream {
    resource::expand(item.into()).into()
}

/// The first step of `workflow!`; called through the macro of `dag-core`, which adds its own path.
#[doc(hidden)]
#[proc_macro]
pub fn begin(input: TokenStream) -> TokenStream {
    workflow::begin(&input.into()).into()
}

/// The type of what a statement emits, at its place.
#[doc(hidden)]
#[proc_macro]
pub fn value_type(input: TokenStream) -> TokenStream {
    workflow::value_type(input.into()).into()
}

/// The type inside a variant of `#[errors]`, at the place of the statement that fails with it.
#[doc(hidden)]
#[proc_macro]
pub fn error_type(input: TokenStream) -> TokenStream {
    workflow::error_type(input.into()).into()
}

/// The first step of `stubbed!`; called through the macro of `dag-core`, which adds its own path.
#[doc(hidden)]
#[proc_macro]
pub fn stub(input: TokenStream) -> TokenStream {
    workflow::stub(input.into()).into()
}

/// The second step of `stubbed!`; called by the macro of what it names.
#[doc(hidden)]
#[proc_macro]
pub fn stubbed_in(input: TokenStream) -> TokenStream {
    workflow::stubbed_in(input.into()).into()
}

/// The second step of `workflow!`; called by the macro of its last node.
#[doc(hidden)]
#[proc_macro]
pub fn finish(input: TokenStream) -> TokenStream {
    workflow::finish(input.into()).into()
}
