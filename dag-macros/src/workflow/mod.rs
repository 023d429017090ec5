//! `workflow!`: syntax → model → check → expand, in two steps.
//!
//! The signatures of the nodes are known to rustc only. So [`begin`] reads the body, emits the
//! function at once (callers must find it whatever happens), and asks the macros of the nodes, one
//! after the other, for their signatures. The last of them calls [`finish`], which reads the same
//! body again, now with the signatures, and does the work.

mod check;
mod expand;
mod expression;
mod model;
mod syntax;

use crate::diagnostics::{Code, Sink};
use crate::names;
use crate::signature::Signature;
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syntax::Workflow;

/// The first step. In: `[path of dag-core] workflow`. Out: the function, and the chain.
pub(crate) fn begin(input: TokenStream) -> TokenStream {
    // Mistakes of syntax are reported by the second step, together with all others.
    let mut later = Sink::default();
    let Some(workflow) = Workflow::parse(input.clone(), &mut later) else {
        return later.into_items();
    };
    let head = expand::head(&workflow);
    let finish = {
        let support = names::support(&workflow.root);
        quote!([#support::finish])
    };
    let probes = expand::probes(&workflow);
    let mut chain: Vec<TokenStream> = workflow.node_paths().iter().map(|path| quote!([#path])).collect();
    chain.push(finish);
    let first = chain.remove(0);
    let first = first.into_iter().next().map(|token| match token {
        proc_macro2::TokenTree::Group(group) => group.stream(),
        other => other.into(),
    });
    quote! {
        #head
        #probes
        #first ! { [] [#(#chain)*] { #input } }
    }
}

/// The second step. In: `[[[] signature] signature] [] { input of begin }`. Out: the body.
pub(crate) fn finish(input: TokenStream) -> TokenStream {
    let mut sink = Sink::default();
    let Finish { signatures, input } = match syn::parse2(input) {
        Ok(finish) => finish,
        Err(error) => {
            sink.push_syntax(Code::Workflow, &error);
            return sink.into_items();
        }
    };
    let Some(workflow) = Workflow::parse(input, &mut sink) else {
        return sink.into_items();
    };
    let model = model::resolve(workflow, signatures, &mut sink);
    check::check(&model, &mut sink);
    if sink.is_empty() { expand::body(&model) } else { expand::stub(&model, sink) }
}

struct Finish {
    signatures: Vec<Signature>,
    input: TokenStream,
}

impl Parse for Finish {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut signatures = Vec::new();
        collect(input, &mut signatures)?;
        let rest;
        syn::bracketed!(rest in input);
        let _: TokenStream = rest.parse()?;
        let content;
        syn::braced!(content in input);
        Ok(Self { signatures, input: content.parse()? })
    }
}

/// `[[[] a] b]` is `a, b`.
fn collect(input: ParseStream<'_>, signatures: &mut Vec<Signature>) -> syn::Result<()> {
    let content;
    syn::bracketed!(content in input);
    if content.is_empty() {
        return Ok(());
    }
    collect(&content, signatures)?;
    signatures.push(content.parse()?);
    Ok(())
}
