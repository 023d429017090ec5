//! The function users call, and the type of its name that holds `GRAPH` and the other ways to run.

use super::super::syntax::Workflow;
use super::errors;
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Attribute, FnArg, GenericParam, Pat, Signature};

/// Everything a caller can name. `graph` and `run` fill themselves in once the nodes are known;
/// `argument` is what `run` calls the mode.
pub(crate) fn items(
    workflow: &Workflow,
    argument: &Ident,
    graph: &TokenStream,
    run: &TokenStream,
) -> TokenStream {
    let Workflow {
        attributes,
        vis,
        root,
        ..
    } = workflow;
    let support = names::support(root);
    let cfgs = workflow.cfgs();
    let lints: Vec<_> = attributes
        .iter()
        .filter(|attribute| is_lint(attribute))
        .collect();
    let signature = sound(&workflow.signature);
    let name = &signature.ident;
    let function = {
        let call = call(workflow, &quote!(#support::Concurrent));
        quote!(#vis #signature { #call })
    };
    let sequential = {
        let mut signature = signature.clone();
        signature.ident = format_ident!("sequential", span = Span::call_site());
        let call = call(workflow, &quote!(#support::Sequential::new()));
        quote!(#vis #signature { #call })
    };
    let body = {
        let mode = names::mode();
        let mut signature = signature.clone();
        signature.ident = names::run();
        signature
            .generics
            .params
            .push(syn::parse_quote!(#mode: #support::Mode));
        signature
            .inputs
            .insert(0, syn::parse_quote!(#argument: #mode));
        quote!(#vis #signature { #run })
    };
    let errors = errors::errors(workflow);
    let keyword = Ident::new("enum", Span::call_site().located_at(name.span()));
    let about = format!("The graph of [`{name}()`] and other ways to run it.");
    let about_graph = format!("The graph of [`{name}()`] as data.");
    let about_sequential = format!("The statements of [`{name}()`] one after the other.");
    // One call of each node's macro that expands to nothing: so rustc reports every name that is no
    // node, where a chain would stop at the first.
    let probes = workflow.node_paths();
    quote! {
        #(#attributes)*
        #function

        #(#cfgs)*
        #[doc = #about]
        #[allow(non_camel_case_types, dead_code, reason = "it carries the function's name, and may be unused")]
        #vis #keyword #name {}

        #(#cfgs)*
        #[allow(dead_code, clippy::all, clippy::pedantic, reason = "each may be unused; what clippy sees is generated")]
        impl #name {
            #[doc = #about_graph]
            #vis const GRAPH: &'static #root::Graph = &#graph;

            #[doc = #about_sequential]
            #(#lints)*
            #sequential

            #[doc(hidden)]
            #(#lints)*
            #body
        }

        #errors

        #(#cfgs)*
        const _: () = { #(#probes! { @probe })* };
    }
}

/// The call of the function that holds the body.
fn call(workflow: &Workflow, mode: &TokenStream) -> TokenStream {
    if workflow.broken {
        let signature = sound(&workflow.signature);
        let inputs = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(input) => Some(&input.pat),
            FnArg::Receiver(_) => None,
        });
        return quote!(let _ = (#(&#inputs,)*); ::core::unreachable!());
    }
    let name = &workflow.signature.ident;
    let run = names::run();
    let inputs = workflow.inputs.iter().map(|input| &input.name);
    let generics: Vec<_> = workflow
        .signature
        .generics
        .params
        .iter()
        .filter_map(|parameter| match parameter {
            GenericParam::Type(parameter) => Some(&parameter.ident),
            GenericParam::Const(parameter) => Some(&parameter.ident),
            GenericParam::Lifetime(_) => None,
        })
        .collect();
    let turbofish = (!generics.is_empty()).then(|| quote!(::<#(#generics,)* _>));
    quote!(#name::#run #turbofish (#mode, #(#inputs),*).await)
}

/// The signature as it can be emitted whatever is wrong with it.
fn sound(signature: &Signature) -> Signature {
    let mut signature = signature.clone();
    if signature.asyncness.is_none() {
        signature.asyncness = Some(syn::Token![async](Span::call_site()));
    }
    signature.constness = None;
    signature.safety = syn::Safety::Default;
    signature.abi = None;
    signature.variadic = None;
    let inputs = std::mem::take(&mut signature.inputs);
    for (index, input) in inputs.into_iter().enumerate() {
        let FnArg::Typed(mut input) = input else {
            continue;
        };
        match &mut *input.pat {
            Pat::Ident(name) if name.subpat.is_none() => {
                name.mutability = None;
                name.by_ref = None;
            }
            other => {
                let name = format_ident!("_input_{}", index, span = Span::call_site());
                *other = syn::parse_quote!(#name);
            }
        }
        signature.inputs.push(FnArg::Typed(input));
    }
    signature
}

fn is_lint(attribute: &Attribute) -> bool {
    ["allow", "expect", "warn", "deny", "forbid"]
        .iter()
        .any(|lint| attribute.path().is_ident(lint))
}
