//! What `#[node]` leaves behind: the function, and the macro that carries its signature.

use super::check;
use super::syntax::{Attribute, Node};
use crate::carrier::{self, Carrier, doc_of};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::names;
use crate::signature::{Effects, Signature};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{ItemFn, Path};

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
    let mut effects = effects(attribute);
    if !correct {
        // What they ask of the arguments may be the mistake.
        (effects.blocking, effects.spawn) = (false, false);
    }
    let cfgs = function.attrs.iter();
    let cfgs: Vec<_> = cfgs
        .filter(|attribute| attribute.path().is_ident("cfg"))
        .collect();
    let doc = doc_of(&function.attrs);
    let signature = &function.sig;
    carrier::carrier(&Carrier {
        stubbed: None,
        what: "node",
        name: &signature.ident,
        vis: &function.vis,
        cfgs: &cfgs,
        message: Signature::to_tokens(&doc, &effects, signature, None),
        output: &signature.output,
    })
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
