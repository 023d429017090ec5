//! `workflow!`: syntax → model → check → expand, in two steps.
//!
//! The signatures of the nodes are known to rustc only. So [`begin`] reads the body and emits every
//! item a caller can name (they are there whatever happens), with three holes in them: the body of the
//! run, the value of `GRAPH`, and for rustdoc the picture. Each hole is a chain: it asks the macros of the nodes, one after the
//! other, for their signatures, and the last of them calls [`finish`], which reads the same body
//! again, now with the signatures, and fills the hole. Another chain beside the items makes the macro
//! by which other workflows name this one like a node.

mod check;
mod draw;
mod expand;
mod expression;
mod model;
mod stubs;
mod syntax;

use crate::diagnostics::{Code, Sink};
use crate::names;
use crate::signature::Signature;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use stubs::Request;
use syn::parse::{Parse, ParseStream, Parser};
use syntax::Workflow;

/// The first step. In: `[path of dag-core] workflow`. Out: the function, and the chain.
pub(crate) fn begin(input: &TokenStream) -> TokenStream {
    // Mistakes of syntax are reported by the second step, together with all others.
    let mut later = Sink::default();
    let Some(mut workflow) = Workflow::parse(input.clone(), &mut later) else {
        return later.into_items();
    };
    draw::announce(&workflow);
    // Both steps must mean the same variable, so its token travels with the chain.
    let mode = names::plain("mode");
    let chain = |hole: &str| chain(&workflow, hole, &quote!(#mode #input));
    if workflow.items {
        // The nodes may be unknown without the item, and rustc would speak of that only.
        workflow.statements.clear();
        let model = model::resolve(workflow, Vec::new(), &mut Sink::default());
        let drawn = draw::draw(&model, &later, input);
        let (graph, refused) = (expand::graph(&model), expand::refused(&model, later));
        let holes = expand::Holes {
            graph,
            run: refused,
            picture: None,
        };
        let items = expand::items(&model.workflow, &mode, &holes);
        // Nobody knows its nodes.
        let carrier = expand::carrier(&model, &quote!(::core::future::pending()));
        return quote!(#items #carrier #drawn);
    }
    let holes = expand::Holes {
        graph: chain(GRAPH),
        run: chain(RUN),
        picture: Some(chain(PICTURE)),
    };
    let items = expand::items(&workflow, &mode, &holes);
    let (cfgs, carrier) = (workflow.cfgs(), chain(CARRIER));
    quote!(#items #(#cfgs)* #carrier)
}

/// Asks the macros of all nodes for their signatures, and calls [`finish`] with these.
fn chain(workflow: &Workflow, hole: &str, rest: &TokenStream) -> TokenStream {
    let others = workflow.node_paths().into_iter();
    let others = others.filter(|path| !workflow.is_itself(path));
    let mut paths: Vec<TokenStream> = others.map(|path| quote!(#path)).collect();
    let support = names::support(&workflow.root);
    paths.push(quote!(#support::finish));
    let first = paths.remove(0);
    let hole = names::plain(hole);
    quote!(#first ! { [] [#([#paths])*] { #hole #rest } })
}

/// The holes.
const GRAPH: &str = "graph";
const RUN: &str = "run";
const CARRIER: &str = "carrier";
const PICTURE: &str = "picture";
/// In a test; `{ request }` stands where the mode does.
const STUBBED: &str = "stubbed";

/// The second step. In: `[[[] signature] signature] [] { hole, input of begin }`. Out: an expression
/// (for the documentation a string), items for the carrier, and for the run the statements of a function's body.
pub(crate) fn finish(input: TokenStream) -> TokenStream {
    let mut sink = Sink::default();
    let Finish {
        signatures,
        hole,
        mode,
        request,
        input,
    } = match syn::parse2(input) {
        Ok(finish) => finish,
        Err(error) => {
            sink.push_syntax(Code::Workflow, &error);
            return sink.into_items();
        }
    };
    let Some(workflow) = Workflow::parse(input.clone(), &mut sink) else {
        return sink.into_items();
    };
    let nodes = workflow.with_itself(signatures);
    if let Some(request) = request {
        return stubbed(workflow, nodes, &request, sink);
    }
    let model = model::resolve(workflow, nodes, &mut sink);
    // Mistakes are reported where the run is.
    if hole == names::plain(GRAPH) {
        return expand::graph(&model);
    }
    if hole == names::plain(CARRIER) {
        let stubbed = chain(&model.workflow, STUBBED, &quote!($request #input));
        return expand::carrier(&model, &stubbed);
    }
    if hole == names::plain(PICTURE) {
        return expand::documentation(&model);
    }
    check::check(&model, &mut sink);
    let drawn = draw::draw(&model, &sink, &input);
    let run = if sink.is_empty() {
        expand::run(&model.with_twins(), &mode)
    } else {
        expand::refused(&model, sink)
    };
    quote!(#drawn #run)
}

/// The run of the workflow inside a test. `sink` holds what could not be read in it.
fn stubbed(
    mut workflow: Workflow,
    nodes: Vec<Signature>,
    request: &Request,
    mut sink: Sink,
) -> TokenStream {
    let mut own = Sink::default();
    workflow.emit_nothing();
    let replaced = request.replace(&mut workflow, &mut own);
    let model = model::resolve(workflow, nodes, &mut sink);
    check::check(&model, &mut sink);
    // Mistakes in the workflow itself are reported where it stands.
    let is_sound = sink.is_empty();
    drop(sink);
    if !own.is_empty() {
        return own.into_expression();
    }
    if !is_sound {
        return request.call();
    }
    expand::stubbed(&model.with_twins(), request, &replaced)
}

/// The first step of `stubbed!`. In: `[path of dag-core] workflow(..), node => stub`.
pub(crate) fn stub(input: TokenStream) -> TokenStream {
    stubs::begin(input)
}

/// The second step of `stubbed!`. In: `[[] signature] [] { workflow(..), node => stub }`.
pub(crate) fn stubbed_in(input: TokenStream) -> TokenStream {
    let parse = |input: ParseStream<'_>| {
        let mut signatures = Vec::new();
        collect(input, &mut signatures)?;
        let (rest, request);
        syn::bracketed!(rest in input);
        let _: TokenStream = rest.parse()?;
        syn::braced!(request in input);
        Ok((signatures, request.parse::<TokenStream>()?))
    };
    let parsed = Parser::parse2(parse, input).and_then(|(signatures, written)| {
        let request = syn::parse2::<Request>(written.clone())?;
        Ok((signatures, request, written))
    });
    match parsed {
        Ok((signatures, request, written)) => match signatures.first() {
            Some(signature) => stubs::within(signature, &request, &written),
            None => TokenStream::new(),
        },
        Err(error) => error.into_compile_error(),
    }
}

/// The picture that the second step leaves where `DAG_DRAW` says.
#[cfg(test)]
pub(crate) fn picture(input: TokenStream) -> Option<String> {
    let mut sink = Sink::default();
    let finish: Finish = syn::parse2(input).ok()?;
    let workflow = Workflow::parse(finish.input.clone(), &mut sink)?;
    let nodes = workflow.with_itself(finish.signatures);
    let model = model::resolve(workflow, nodes, &mut sink);
    check::check(&model, &mut sink);
    Some(draw::picture(&model, &sink, &finish.input))
}

/// In: a token of the statement, and the error type as its node wrote it. Out: the type, standing
/// where the statement does, so that rustc says there if the name is not in scope.
pub(crate) fn error_type(input: TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    match tokens.next() {
        Some(first) => names::at(tokens.collect(), first.span()),
        None => TokenStream::new(),
    }
}

/// In: `[statement policy ..] Type`, the type as the node wrote it. Out: the type of the statement's value, standing where the
/// statement does.
pub(crate) fn value_type(input: TokenStream) -> TokenStream {
    expand::value_type(input)
}

struct Finish {
    signatures: Vec<Signature>,
    hole: Ident,
    mode: Ident,
    /// Of the hole in a test.
    request: Option<Request>,
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
        let hole: Ident = content.parse()?;
        let (mode, request) = if hole == names::plain(STUBBED) {
            let request;
            syn::braced!(request in content);
            (names::plain("mode"), Some(request.parse()?))
        } else {
            (content.parse()?, None)
        };
        Ok(Self {
            signatures,
            hole,
            mode,
            request,
            input: content.parse()?,
        })
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
