//! From the checked model to tokens. Nothing here can fail, and nothing is decided here that a
//! function of `dag-core` could decide.
//!
//! * [`items`]: the function, its companion type and its errors, before the nodes are known.
//! * [`graph`]: the value of `GRAPH`; [`documentation`]: what rustdoc shows of it.
//! * [`carrier`]: the macro that makes it a node of others.
//! * [`run`]: the body of the run; [`refused`]: the errors in its place; [`stubbed`]: the same body, inside a test.

mod ahead;
mod binder;
mod block;
mod elided;
mod emit;
mod errors;
mod graph;
mod head;
mod last;
mod like;
mod nested;
mod outside;
mod rounds;
mod run;
mod stage;
mod statement;
mod stubbed;
mod told;
mod undo;
mod wrap;

use super::model::{Model, Scope};
use super::syntax::Workflow;
use crate::carrier::{self, Carrier, doc_of};
use crate::diagnostics::Sink;
use crate::names;
use crate::signature::Signature;
use crate::types::{attached_of, error_of};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{ReturnType, Type};

pub(crate) use emit::value_type;
pub(crate) use graph::Graph;
pub(crate) use head::{Holes, items};
pub(crate) use run::run;
pub(crate) use stubbed::stubbed;

/// The value of `GRAPH`.
pub(crate) fn graph(model: &Model) -> TokenStream {
    Graph::of(model).to_tokens(&model.workflow.root)
}

/// What rustdoc shows behind the documentation that the user wrote: the picture, and a table of the nodes.
pub(crate) fn documentation(model: &Model) -> TokenStream {
    let graph = Graph::of(model).leak();
    let written = !doc_of(&model.workflow.attributes).is_empty();
    // The first paragraph stands in lists of items and in search results.
    let first = if written { "" } else { "A workflow." };
    let html = graph.html();
    let text = format!("{first}\n\n# Graph\n\n{html}\n");
    quote!(#text)
}

/// The macro by which other workflows name this one.
pub(crate) fn carrier(model: &Model, stubbed: &TokenStream) -> TokenStream {
    let workflow = &model.workflow;
    let (effects, inside) = super::model::inside(model);
    let doc = doc_of(&workflow.attributes);
    let signature = head::sound(&workflow.signature);
    carrier::carrier(&Carrier {
        what: "workflow",
        name: &signature.ident,
        vis: &workflow.vis,
        cfgs: &workflow.cfgs(),
        message: Signature::to_tokens(&doc, &effects, &signature, Some(&inside)),
        output: &signature.output,
        stubbed: Some(stubbed),
    })
}

/// The errors, in a body that claims nothing more: inputs count as used, the output never comes.
pub(crate) fn refused(model: &Model, sink: Sink) -> TokenStream {
    let errors = sink.into_statements();
    let inputs = model.workflow.inputs.iter().map(|input| &input.name);
    quote! {
        {
            #errors
            let _ = (#(&#inputs,)*);
            ::core::unreachable!()
        }
    }
}

/// Brings what copies into scope, for where it is needed.
fn import_again(support: &TokenStream) -> TokenStream {
    let again = names::plain("again");
    quote! {
        #[allow(unused_imports, reason = "only what is given by value is copied")]
        use #support::again as #again;
    }
}

/// The output type as written; `()` if none is.
fn output(workflow: &Workflow) -> TokenStream {
    match &workflow.signature.output {
        ReturnType::Default => quote!(()),
        ReturnType::Type(_, ty) => quote!(#ty),
    }
}

/// The output where a type may be said inside the body: `_` for `impl Trait`, and in a block. There a failure is the
/// first one, whatever will be attached to it.
fn output_annotation(model: &Model) -> TokenStream {
    let workflow = &model.workflow;
    if model.scope != Scope::Workflow {
        return quote!(_);
    }
    if let Some((value, error)) = attached(workflow) {
        let value = quote!(#value);
        let value = if has_impl(&value) { quote!(_) } else { value };
        return quote!(::core::result::Result<#value, #error>);
    }
    let output = output(workflow);
    if has_impl(&output) { quote!(_) } else { output }
}

/// `T` and `E` if the workflow returns `Result<T, Attached<E>>`.
fn attached(workflow: &Workflow) -> Option<(&Type, &Type)> {
    match &workflow.signature.output {
        ReturnType::Type(_, ty) => attached_of(ty),
        ReturnType::Default => None,
    }
}

/// What takes the failures that come after the first.
fn collector(workflow: &Workflow) -> TokenStream {
    let support = names::support(&workflow.root);
    if attached(workflow).is_some() {
        quote!(#support::Collected<_>)
    } else {
        quote!(())
    }
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
    if let Some((_, error)) = attached(workflow) {
        return quote!(#error);
    }
    if let ReturnType::Type(_, ty) = &workflow.signature.output {
        if let Some(error) = error_of(ty) {
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
