//! The macros as functions over tokens, without rustc around them.
//!
//! * [`no_panic`]: whatever the input, tokens come out.
//! * [`races`]: a workflow is accepted exactly when no run of it can race.
//! * [`rules`]: each rule speaks where it must, and only there.
//! * [`pictures`]: where a picture shows a mistake.
//! * [`expansion`]: what comes out, by a few snapshots.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]
#![allow(
    clippy::too_many_lines,
    reason = "a snapshot is as long as what it shows"
)]

mod expansion;
mod no_panic;
mod pictures;
mod races;
mod rules;

use crate::{names, node, workflow};
use proc_macro2::{Delimiter, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

fn tokens(text: &str) -> TokenStream {
    text.parse()
        .unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The message that the macro of a node sends, as `#[node]` wrote it; `None` if there is no macro.
fn message(expanded: TokenStream) -> Option<TokenStream> {
    expanded.into_iter().find_map(|token| match token {
        TokenTree::Group(group) => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            match inner.as_slice() {
                // `[$state { .. }]`
                [_, TokenTree::Ident(state), TokenTree::Group(message)]
                    if state == "state" && message.delimiter() == Delimiter::Brace =>
                {
                    Some(said(message.to_token_stream()))
                }
                _ => message(group.stream()),
            }
        }
        _ => None,
    })
}

/// The message after the macro's expansion: `$crate` is one word then.
fn said(message: TokenStream) -> TokenStream {
    let tokens = message.into_iter().filter_map(|token| match token {
        TokenTree::Punct(punct) if punct.as_char() == '$' => None,
        TokenTree::Group(group) => {
            let inner = said(group.stream());
            Some(TokenTree::Group(proc_macro2::Group::new(
                group.delimiter(),
                inner,
            )))
        }
        other => Some(other),
    });
    tokens.collect()
}

/// `#[node(..)] fn ..` as the arguments of the attribute.
fn node_parts(text: &str) -> (TokenStream, TokenStream) {
    let mut function: syn::ItemFn = syn::parse2(tokens(text)).expect("a function");
    let at = function
        .attrs
        .iter()
        .position(|attribute| attribute.path().is_ident("node"));
    let attribute = function.attrs.remove(at.expect("#[node(..)]"));
    let words = match attribute.meta {
        syn::Meta::List(list) => list.tokens,
        _ => TokenStream::new(),
    };
    (words, function.to_token_stream())
}

/// What `#[node(..)] fn ..` expands to.
fn expand_node(text: &str) -> TokenStream {
    let (attribute, item) = node_parts(text);
    node::expand(attribute, item)
}

/// The input of `begin`.
fn begin_input(workflow: &TokenStream) -> TokenStream {
    quote!([::dag_core] #workflow)
}

/// The input of `finish` for one of the two holes, as the chain of the nodes' macros makes it.
fn finish_input(hole: &str, messages: &[TokenStream], workflow: &TokenStream) -> TokenStream {
    let list = messages
        .iter()
        .fold(quote!([]), |list, message| quote!([#list #message]));
    let hole = names::plain(hole);
    let mode = names::plain("mode");
    let input = begin_input(workflow);
    quote!(#list [] { #hole #mode #input })
}

/// What `finish` makes of a workflow whose nodes are given in the order in which it calls them.
fn finish(hole: &str, nodes: &[&str], workflow: &str) -> TokenStream {
    let messages: Vec<TokenStream> = nodes
        .iter()
        .map(|text| message(expand_node(text)).expect("a macro"))
        .collect();
    workflow::finish(finish_input(hole, &messages, &tokens(workflow)))
}

/// The texts of all `compile_error!`, in the order in which they stand.
fn errors(tokens: TokenStream) -> Vec<String> {
    let mut errors = Vec::new();
    let mut speaks = false;
    for token in tokens {
        match token {
            TokenTree::Ident(word) => speaks = word == "compile_error",
            TokenTree::Group(group) if speaks => {
                let text: syn::LitStr = syn::parse2(group.stream()).expect("a text");
                errors.push(text.value());
                speaks = false;
            }
            TokenTree::Group(group) => errors.extend(self::errors(group.stream())),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    errors
}

/// The first line of each error.
fn facts(tokens: TokenStream) -> Vec<String> {
    let first = |text: String| text.lines().next().unwrap_or_default().to_owned();
    errors(tokens).into_iter().map(first).collect()
}
