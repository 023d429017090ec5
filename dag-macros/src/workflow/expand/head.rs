//! The function users call, and the type of its name that holds `GRAPH` and the other ways to run.

use super::super::syntax::Workflow;
use super::errors;
use crate::names;
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Attribute, FnArg, GenericParam, Pat, Signature};

/// The function, its companion type and its error type: everything a caller names.
pub(crate) fn head(workflow: &Workflow) -> TokenStream {
    let Workflow { attributes, vis, .. } = workflow;
    let signature = sound(&workflow.signature);
    let name = &signature.ident;
    let support = names::support(&workflow.root);
    let cfgs = cfgs(attributes);
    let call = call(workflow, &quote!(#support::Concurrent));
    let about = format!("The graph of [`{name}()`] and other ways to run it.");
    let errors = errors::errors(workflow);
    quote! {
        #(#attributes)*
        #vis #signature { #call }

        #(#cfgs)*
        #[doc = #about]
        #[allow(non_camel_case_types, dead_code, reason = "it carries the function's name, and may be unused")]
        #vis enum #name {}

        #errors
    }
}

/// `GRAPH`, `sequential` and the function that holds the body.
pub(super) fn companion(workflow: &Workflow, graph: &TokenStream, run: &TokenStream) -> TokenStream {
    let Workflow { attributes, vis, .. } = workflow;
    let support = names::support(&workflow.root);
    let cfgs = cfgs(attributes);
    let lints: Vec<_> = attributes.iter().filter(|attribute| is_lint(attribute)).collect();
    let name = &workflow.signature.ident;
    let call = call(workflow, &quote!(#support::Sequential::new()));
    let sequential = {
        let mut signature = sound(&workflow.signature);
        signature.ident = format_ident!("sequential", span = Span::call_site());
        signature
    };
    let body = {
        let (run, mode) = (names::run(), names::mode());
        let mut signature = sound(&workflow.signature);
        signature.ident = run;
        signature.generics.params.push(syn::parse_quote!(#mode: #support::Mode));
        let argument = names::plain("mode");
        signature.inputs.insert(0, syn::parse_quote!(#argument: #mode));
        signature
    };
    let about_graph = format!("The graph of [`{name}()`] as data.");
    let about_sequential = format!("The statements of [`{name}()`] one after the other.");
    let root = &workflow.root;
    quote! {
        #(#cfgs)*
        #[allow(dead_code, clippy::all, clippy::pedantic, reason = "each may be unused; what clippy sees is generated")]
        impl #name {
            #[doc = #about_graph]
            #vis const GRAPH: &'static #root::Graph = &#graph;

            #[doc = #about_sequential]
            #[allow(clippy::missing_errors_doc, reason = "the errors are those of the function")]
            #vis #sequential { #call }

            #[doc(hidden)]
            #(#lints)*
            #vis #body { #run }
        }
    }
}

/// The call of the function that holds the body.
fn call(workflow: &Workflow, mode: &TokenStream) -> TokenStream {
    if workflow.broken {
        return quote!(::core::unreachable!());
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
        let FnArg::Typed(mut input) = input else { continue };
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

fn cfgs(attributes: &[Attribute]) -> Vec<&Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).collect()
}

fn is_lint(attribute: &Attribute) -> bool {
    ["allow", "expect", "warn", "deny", "forbid"].iter().any(|lint| attribute.path().is_ident(lint))
}

