//! From the checked model to tokens. Nothing here can fail, and nothing is decided here that a
//! function of `dag-core` could decide.
//!
//! * [`head`]: the function and its companion type, emitted before the nodes are known.
//! * [`body`]: what stands behind it, once they are: `GRAPH`, `sequential`, and the run itself.
//! * [`stub`]: the same items after a mistake, so that callers make no second error.

mod errors;
mod graph;
mod head;
mod run;
mod statement;

use super::model::Model;
use super::syntax::Workflow;
use crate::diagnostics::Sink;
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericArgument, PathArguments, ReturnType, Type};

pub(crate) use head::head;

/// One call of each node's macro that expands to nothing: so rustc reports every name that is no
/// node, where the chain would stop at the first.
pub(crate) fn probes(workflow: &Workflow) -> TokenStream {
    let paths = workflow.node_paths();
    quote!(#(#paths! { @probe })*)
}

pub(crate) fn body(model: &Model) -> TokenStream {
    let graph = graph::graph(model);
    let run = run::run(model);
    head::companion(&model.workflow, &graph, &run)
}

/// The items of [`body`] without their meaning, and the errors.
pub(crate) fn stub(model: &Model, sink: Sink) -> TokenStream {
    let errors = sink.into_items();
    let graph = graph::graph(model);
    let inputs = model.workflow.inputs.iter().map(|input| &input.name);
    let run = quote! {
        let _ = (#(&#inputs,)*);
        ::core::unreachable!()
    };
    let companion = head::companion(&model.workflow, &graph, &run);
    quote!(#errors #companion)
}

/// The output type as written; `()` if none is.
fn output(workflow: &Workflow) -> TokenStream {
    match &workflow.signature.output {
        ReturnType::Default => quote!(()),
        ReturnType::Type(_, ty) => quote!(#ty),
    }
}

/// `output` where a type may be said inside the body: `_` for `impl Trait`.
fn output_annotation(workflow: &Workflow) -> TokenStream {
    let output = output(workflow);
    if has_impl(&output) { quote!(_) } else { output }
}

fn has_impl(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(word) => word == "impl",
        proc_macro2::TokenTree::Group(group) => has_impl(&group.stream()),
        _ => false,
    })
}

/// The type a run fails with; uninhabited if the workflow returns no `Result`.
fn failure(workflow: &Workflow) -> TokenStream {
    if !workflow.is_result() {
        return quote!(::core::convert::Infallible);
    }
    if let ReturnType::Type(_, ty) = &workflow.signature.output {
        if let Some(error) = second_argument(ty) {
            return quote!(#error);
        }
        let output = quote!(#ty);
        if !has_impl(&output) {
            let support = names::support(&workflow.root);
            return quote!(<#output as #support::Fallible>::Error);
        }
    }
    quote!(_)
}

/// `E` of `Result<T, E>`.
fn second_argument(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Paren(inner) => second_argument(&inner.elem),
        Type::Group(inner) => second_argument(&inner.elem),
        Type::Path(path) => match &path.path.segments.last()?.arguments {
            PathArguments::AngleBracketed(arguments) => {
                let mut types = arguments.args.iter().filter_map(|argument| match argument {
                    GenericArgument::Type(ty) => Some(ty),
                    _ => None,
                });
                types.nth(1)
            }
            _ => None,
        },
        _ => None,
    }
}
