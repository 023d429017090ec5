//! The run of a workflow inside a test, with stubs in the place of nodes.
//!
//! ```text
//! match ready({ fn inputs<..>(_: N) -> fn(A, B) -> (A, B) where N: FnOnce(A, B) -> R { .. } inputs }(answer)(&db, "new?")) {
//!     given => async {
//!         let (db, question) = given.into_inner();
//!         let stub_0 = &{ fn like<..>(_: N, stub: F) -> F where .. { stub } like }(search, async |_| Hits::none());
//!         let mode = Start::mode(Concurrent, (), answer::GRAPH);
//!         { .. }                                      // as in `run`, but `search(&query)` is `stub_0(&query)`
//!     }
//! }
//! ```
//!
//! The types come from the functions themselves, which are not called: so nothing must be in scope but the names in the
//! body. A `match`, because what the arguments borrow then lives as long as the statement around the macro; and no `async move`,
//! because a stub borrows what the test has unless it says `move` itself. `Ready` moves what would be copied.

use super::super::model::Model;
use super::super::stubs::{Replaced, Request};
use super::like::like;
use super::run;
use crate::names;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

/// The future of the run.
pub(crate) fn stubbed(model: &Model, request: &Request, replaced: &[Replaced<'_>]) -> TokenStream {
    let workflow = &model.workflow;
    let support = names::support(&workflow.root);
    let (path, arguments) = (&request.path, &request.arguments);
    let inputs: Vec<&Ident> = workflow.inputs.iter().map(|input| &input.name).collect();
    let types: Vec<Ident> = (0..inputs.len())
        .map(|index| format_ident!("A{}", index))
        .collect();
    let locals: Vec<Ident> = (0..inputs.len())
        .map(|index| names::plain(&format!("input_{index}")))
        .collect();
    let [like_inputs, given, mode, output] =
        ["inputs", "given", "mode", "output"].map(names::plain);
    let arguments = quote! {
        {
            fn #like_inputs<#(#types,)* N, R>(_: N) -> fn(#(#types),*) -> (#(#types,)*)
            where
                N: ::core::ops::FnOnce(#(#types),*) -> R,
            {
                |#(#locals),*| (#(#locals,)*)
            }
            #like_inputs
        }(#path)(#(#arguments),*)
    };
    // What is said of the future is said of the call.
    let place = path.span();
    let asynchronous = quote_spanned!(Span::mixed_site().located_at(place)=> async);
    let generics = Generics::of(model);
    let stubs = replaced.iter().map(|replaced| {
        let path = replaced.call.path.to_token_stream();
        let (name, like) = (
            &replaced.local,
            like(model, replaced, &without_generics(path, &generics)),
        );
        quote!(let #name = &#like;)
    });
    let body = without_generics(run(model, &mode), &generics);
    let allow = quote!(#[allow(unused, clippy::all, clippy::pedantic, reason = "what is looked at is the workflow itself")]);
    quote! {
        match ::core::future::ready(#arguments) {
            #given => #asynchronous {
                #allow
                let (#(#inputs,)*) = #given.into_inner();
                #(#stubs)*
                #allow
                let #output = {
                    let #mode = #support::Start::mode(#support::Concurrent, (), #path::GRAPH);
                    #body
                };
                #output
            }
        }
    }
}

/// What the head of the workflow declares, and a test cannot name.
struct Generics {
    lifetimes: Vec<String>,
    types: Vec<String>,
}

impl Generics {
    fn of(model: &Model) -> Self {
        let generics = &model.workflow.signature.generics;
        Self {
            lifetimes: generics
                .lifetimes()
                .map(|lifetime| lifetime.lifetime.ident.to_string())
                .collect(),
            types: generics
                .type_params()
                .map(|ty| ty.ident.to_string())
                .collect(),
        }
    }
}

/// In a body all of them can be left to rustc: `'_` and `_`.
fn without_generics(tokens: TokenStream, generics: &Generics) -> TokenStream {
    if generics.lifetimes.is_empty() && generics.types.is_empty() {
        return tokens;
    }
    // What stands before a name decides what it is: `'name`, `::name`, `.name`.
    let mut before = ' ';
    let token = |token: TokenTree| {
        let replaced = match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(
                    group.delimiter(),
                    without_generics(group.stream(), generics),
                );
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            TokenTree::Ident(name) => {
                let text = name.to_string();
                let is_generic = match before {
                    '\'' => generics.lifetimes.contains(&text),
                    ':' | '.' => false,
                    _ => generics.types.contains(&text),
                };
                TokenTree::Ident(if is_generic {
                    Ident::new("_", name.span())
                } else {
                    name
                })
            }
            other => other,
        };
        before = match &replaced {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        replaced
    };
    tokens.into_iter().map(token).collect()
}
