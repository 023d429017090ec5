//! `.emit()` and `answer::stream(..)`.
//!
//! ```text
//! pub enum AnswerItem<O> { Hit(Hit), Note(Note), End(O) }
//!
//! impl answer {
//!     pub fn stream(..) -> impl Stream<Item = AnswerItem<Output>> { emitted(|emit| answer::__emitting(.., emit, ..), ..) }
//!     async fn __emitting<S, E: Emit<AnswerItem<Infallible>>>(start: S, around: Around, emit: E, ..) { the body }
//!     async fn __run<S>(start: S, around: Around, ..) { answer::__emitting(start, around, Unseen, ..) }
//! }
//! ```
//!
//! The enum is emitted with the head, before the nodes are known: the type of a variant is a call of the node's macro.

use super::super::model::Model;
use super::super::syntax::{Call, PolicyKind, Statement, Workflow};
use super::errors::{camel, variant};
use crate::names;
use crate::types::{option_of, result_of};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Type;

/// The name of the enum.
pub(super) fn item(workflow: &Workflow) -> Ident {
    let name = &workflow.signature.ident;
    let text = format!("{}Item", camel(&name.to_string()));
    Ident::new(&text, Span::call_site().located_at(name.span()))
}

/// The statements that emit, each variant once.
fn emitting(workflow: &Workflow) -> Vec<(Ident, &Statement, &Call)> {
    let mut known: Vec<(Ident, &Statement, &Call)> = Vec::new();
    for statement in workflow.all_statements() {
        let call = statement.call().filter(|call| call.emit().is_some());
        if let (Some(call), Some(variant)) = (call, variant(statement))
            && known.iter().all(|(other, ..)| *other != variant)
        {
            known.push((variant, statement, call));
        }
    }
    known
}

/// The enum of what is emitted.
pub(super) fn items(workflow: &Workflow) -> TokenStream {
    if !workflow.emits() {
        return TokenStream::new();
    }
    let (name, vis) = (item(workflow), &workflow.vis);
    let cfgs = workflow.cfgs();
    let emitting = emitting(workflow);
    let variants: Vec<&Ident> = emitting.iter().map(|(variant, ..)| variant).collect();
    let docs = emitting.iter().map(|(_, statement, _)| {
        let source = statement.variant_source().map(|source| source.to_string());
        format!("`{}` has a value.", source.unwrap_or_default())
    });
    let types = emitting
        .iter()
        .map(|(_, statement, call)| emitted(workflow, statement, call));
    let about = format!(
        "What [`{}()`] emits, and its output.",
        workflow.signature.ident
    );
    quote! {
        #(#cfgs)*
        #[doc = #about]
        #[allow(dead_code, reason = "it may be run without looking")]
        #vis enum #name<O> {
            #(#[doc = #docs] #variants(#types),)*
            /// The run is over, with this output.
            End(O),
        }

        #(#cfgs)*
        #[automatically_derived]
        impl #name<::core::convert::Infallible> {
            #[allow(dead_code, reason = "it may be run without looking")]
            fn of_run<O>(self) -> #name<O> {
                match self {
                    #(Self::#variants(value) => #name::#variants(value),)*
                    Self::End(never) => match never {},
                }
            }
        }
    }
}

/// The type of what a statement emits.
fn emitted(workflow: &Workflow, statement: &Statement, call: &Call) -> TokenStream {
    if let Some(ty) = &statement.ty {
        return ty.to_token_stream();
    }
    let support = names::support(&workflow.root);
    let (Some(source), None) = (statement.variant_source(), &call.block) else {
        // It was refused.
        return quote!(::core::convert::Infallible);
    };
    let policies = call.policies.iter().filter_map(|policy| {
        let word = match &policy.kind {
            PolicyKind::Question | PolicyKind::UnwrapOr(_) => "value",
            PolicyKind::Ok => "ok",
            PolicyKind::Timeout(_) | PolicyKind::Ensure(_) => "failing",
            PolicyKind::OrElse(_) => "other",
            _ => return None,
        };
        Some(Ident::new(word, Span::call_site()))
    });
    let path = call.macro_path();
    quote!(#path! { @value [#support::value_type] [#source #(#policies)*] })
}

/// See [`super::super::value_type`].
pub(crate) fn value_type(input: TokenStream) -> TokenStream {
    let never = quote!(::core::convert::Infallible);
    let mut tokens = input.into_iter();
    let Some(TokenTree::Group(head)) = tokens.next() else {
        return never;
    };
    let mut words = head.stream().into_iter();
    let place = words
        .next()
        .map_or_else(Span::call_site, |source| source.span());
    let Ok(ty) = syn::parse2::<Type>(tokens.collect()) else {
        return never;
    };
    let mut value = ty.clone();
    let mut fails = false;
    if let Some(inner) = result_of(&ty) {
        (value, fails) = (inner.clone(), true);
    }
    for word in words {
        match word.to_string().as_str() {
            "ok" => {
                value = syn::parse_quote!(::core::option::Option<#value>);
                fails = false;
            }
            "value" if fails => fails = false,
            "value" => {
                if let Some(inner) = option_of(&value) {
                    value = inner.clone();
                }
            }
            "failing" => fails = true,
            "other" => fails = false,
            _ => {}
        }
    }
    if fails {
        // It was refused.
        return never;
    }
    names::at(value.to_token_stream(), place)
}

/// Sends the value of statement `index`, if it emits.
pub(super) fn send(model: &Model, index: usize, value: &TokenStream) -> Option<TokenStream> {
    let written = model.written(index)?;
    let emit = written.call()?.emit()?;
    let (name, variant) = (item(&model.workflow), variant(written)?);
    let sink = if model.is_last(index) {
        names::plain("emit_last")
    } else {
        names::plain("emit")
    };
    // What cannot be sent is shown there.
    let support = names::support(&model.workflow.root);
    let sent = names::at(quote!(#support::sent(&#value)), emit.span);
    Some(quote!(#sink.emit(|| #name::#variant(#sent));))
}

/// Where the statements of the outermost body send their values.
pub(super) fn told(model: &Model, mode: Option<&Ident>) -> Option<TokenStream> {
    let (told, sink) = (names::told_sink(mode?), names::plain("emit"));
    let emits = model.workflow.emits();
    emits.then(|| quote!(let #sink = #told;))
}

/// Where the tail behind the passes sends its value.
pub(super) fn kept(model: &Model, last: usize) -> Option<TokenStream> {
    model.written(last)?.call()?.emit()?;
    let [sink, kept] = ["emit", "emit_last"].map(names::plain);
    Some(clone_of(&sink, &kept))
}

fn clone_of(sink: &Ident, name: &Ident) -> TokenStream {
    quote!(let #name = ::core::clone::Clone::clone(&#sink);)
}

/// Where what is inside of a block sends its values.
pub(super) fn shared(model: &Model) -> Option<TokenStream> {
    let sink = names::plain("emit");
    let emits = model.workflow.emits();
    emits.then(|| clone_of(&sink, &sink))
}
