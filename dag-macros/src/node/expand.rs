//! What `#[node]` leaves behind: the function, and the macro that carries its signature.
//!
//! The macro takes part in a chain: `workflow!` calls the macro of its first node with the list of
//! the others, each adds its signature and calls the next, the last calls the macro that does the
//! work (ARCHITECTURE, "How a signature reaches a workflow").

use super::check;
use super::syntax::{Attribute, Node};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::names;
use crate::signature::{Effects, Signature, absolute};
use crate::types::error_of;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::{ItemFn, Path, ReturnType, Visibility};

pub(super) fn expand(node: &Node, sink: Sink) -> TokenStream {
    let item = &node.item;
    let Some(function) = &node.function else {
        let errors = sink.into_items();
        return quote!(#errors #item);
    };
    let correct = sink.is_empty();
    let errors = sink.into_items();
    let resources = correct.then(|| resources(&node.attribute));
    // No macro can stand in an `impl`, and a second `#[node]` brings its own.
    let alone = !check::is_associated(function) && !check::is_node_again(function);
    let carrier = alone.then(|| carrier(&node.attribute, function, correct));
    // What leaves the task must be owned, also where a reference would do.
    let owns = node.attribute.word("blocking").is_some() || node.attribute.word("spawn").is_some();
    let allow = (owns && correct).then(|| {
        quote!(#[allow(clippy::needless_pass_by_value, reason = "it runs elsewhere, so it owns its arguments")])
    });
    quote!(#errors #allow #item #resources #carrier)
}

/// The macro and its name. It is there after a mistake, too, so that workflows do not report the
/// node a second time.
fn carrier(attribute: &Attribute, function: &ItemFn, correct: bool) -> TokenStream {
    let name = &function.sig.ident;
    let place = {
        let span = name.span();
        let start = span.start();
        format!("{name} {} {} {}", file_of(span), start.line, start.column)
    };
    let carrier = names::carrier(name, &place);
    let vis = &function.vis;
    let cfgs: Vec<_> = function
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"))
        .collect();
    let mut effects = effects(attribute);
    if !correct {
        // What they ask of the arguments may be the mistake.
        (effects.blocking, effects.spawn) = (false, false);
    }
    let message = Signature::to_tokens(&doc_of(&function.attrs), &effects, &function.sig);
    let error = absolute(error_type(&function.sig.output));
    let export = matches!(vis, Visibility::Public(_)).then(|| {
        let reason = "a `pub` node cannot stand inside a function\nhelp: remove `pub`, or move the node out of the function";
        quote! {
            #[deny(non_local_definitions, reason = #reason)]
            #[macro_export]
        }
    });
    quote! {
        #(#cfgs)*
        #[doc(hidden)]
        #[allow(unused_macros, reason = "a node may be published and not used")]
        #export
        macro_rules! #carrier {
            (@error [$($next:tt)*] $at:tt) => { $($next)* ! { $at #error } };
            (@probe) => {};
            ($state:tt [[$($next:tt)*] $($rest:tt)*] $input:tt) => {
                $($next)* ! { [$state #message] [$($rest)*] $input }
            };
        }
        #(#cfgs)*
        #[doc(hidden)]
        #[allow(unused_imports, reason = "a node may be published and not used")]
        #vis use #carrier as #name;
    }
}

/// The file from `src` on, so that the same sources give the same bytes everywhere.
fn file_of(span: proc_macro2::Span) -> String {
    let file = span.file();
    match file.rfind("src") {
        Some(at) => file.get(at..).unwrap_or(&file).to_owned(),
        None => file,
    }
}

fn doc_of(attributes: &[syn::Attribute]) -> String {
    let lines = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
        .filter_map(|attribute| match &attribute.meta {
            syn::Meta::NameValue(pair) => match &pair.value {
                syn::Expr::Lit(syn::ExprLit {
                    lit: syn::Lit::Str(text),
                    ..
                }) => Some(text.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        });
    lines.collect::<Vec<_>>().join("\n")
}

fn effects(attribute: &Attribute) -> Effects {
    let names = |word: &str| {
        attribute.word(word).map(|word| {
            let resources = word.resources.iter().flatten();
            resources
                .filter_map(|path| Some(path.segments.last()?.ident.to_string()))
                .collect::<Vec<String>>()
        })
    };
    Effects {
        reads: names("read"),
        writes: names("write"),
        idempotent: attribute.word("idempotent").is_some(),
        commutes: attribute.word("commutes").is_some(),
        blocking: attribute.word("blocking").is_some(),
        spawn: attribute.word("spawn").is_some(),
    }
}

/// The type that a variant of `#[errors]` holds. Where no `E` is written the workflow has already
/// refused the statement, so any type does.
fn error_type(output: &ReturnType) -> TokenStream {
    match output {
        ReturnType::Type(_, ty) => error_of(ty).map(ToTokens::to_token_stream),
        ReturnType::Default => None,
    }
    .unwrap_or_else(|| quote!(::core::convert::Infallible))
}

/// `const` checks that each resource is one, and is called by its own name.
fn resources(attribute: &Attribute) -> TokenStream {
    let root = attribute.root.clone().unwrap_or_else(names::default_root);
    let support = names::support(&root);
    let paths = attribute
        .words
        .iter()
        .flat_map(|word| word.resources.iter().flatten());
    paths.map(|path| resource(&support, path)).collect()
}

fn resource(support: &TokenStream, path: &Path) -> TokenStream {
    let Some(last) = path.segments.last() else {
        return TokenStream::new();
    };
    let name = last.ident.to_string();
    let span = last.ident.span();
    let message = Diagnostic::new(
        Code::Node,
        span,
        format!("`{name}` is another name of a resource"),
    )
    .help("name the resource itself: it is known by the name of its type")
    .note("under two names one resource would be two, and a conflict could be missed")
    .text();
    quote_spanned! {span=>
        const _: () = ::core::assert!(#support::is_called::<#path>(#name), #message);
    }
}
