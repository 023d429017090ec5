//! The enum that `#[errors(Name)]` asks for: one variant for each statement that can fail.
//!
//! It is emitted with the head, before the nodes are known. The type of a variant is therefore a
//! call of the node's macro, which expands to the error type as the node wrote it.

use super::super::expression;
use super::super::syntax::{Call, Decide, End, Form, PolicyKind, Statement, Workflow};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The variant a statement fails with.
pub(super) fn variant(statement: &Statement) -> Option<Ident> {
    let source = statement.variant_source()?;
    let text = source.to_string();
    syn::parse_str::<Ident>(&camel(&text))
        .ok()
        .map(|mut ident| {
            ident.set_span(source.span());
            ident
        })
}

/// `first_hit`: `FirstHit`.
pub(super) fn camel(text: &str) -> String {
    let text = text.strip_prefix("r#").unwrap_or(text);
    let words = text.split('_').filter_map(|word| {
        let mut letters = word.chars();
        let first = letters.next()?;
        Some(first.to_uppercase().chain(letters).collect::<String>())
    });
    let camel: String = words.collect();
    if camel.is_empty() {
        return "Unnamed".to_owned();
    }
    camel
}

pub(super) fn errors(workflow: &Workflow) -> TokenStream {
    let Some(errors) = &workflow.errors else {
        return TokenStream::new();
    };
    let (name, vis) = (&errors.name, &workflow.vis);
    let support = names::support(&workflow.root);
    let cfgs = workflow.cfgs();
    let mut variants: Vec<Ident> = Vec::new();
    let (mut types, mut labels, mut docs) = (Vec::new(), Vec::new(), Vec::new());
    for (statement, beside, outermost) in workflow.statements_in_bodies() {
        if !can_fail(workflow, statement, outermost) {
            continue;
        }
        let (Some(variant), Some(source)) = (variant(statement), statement.variant_source()) else {
            continue;
        };
        if variants.contains(&variant) {
            continue;
        }
        let label = source.to_string();
        types.push(match (errors.given(&label), &statement.form) {
            (Some(ty), _) => quote!(#ty),
            (None, Form::Call(call)) => error_of(workflow, beside, call, &source),
            (None, Form::Glue(_) | Form::Decide(_) | Form::End(_)) => {
                quote!(::core::convert::Infallible)
            }
        });
        variants.push(variant);
        docs.push(format!("`{label}` failed."));
        labels.push(label);
    }
    let (f, error) = (names::plain("f"), names::plain("error"));
    // rustc points at the whole item when the name is taken: from here to the name.
    let keyword = Ident::new("enum", Span::call_site().located_at(name.span()));
    let about = format!(
        "Which statement of [`{}()`] failed, and why.",
        workflow.signature.ident
    );
    quote! {
        #(#cfgs)*
        #[doc = #about]
        #[derive(::core::fmt::Debug)]
        #vis #keyword #name {
            #(#[doc = #docs] #variants(#types)),*
        }

        #(#cfgs)*
        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, #f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #[allow(unused_imports, reason = "which of them is used depends on the error types")]
                use #support::{CauseIsError as _, CauseIsDynamic as _, CauseIsText as _, CauseIsOther as _};
                match *self {
                    #(Self::#variants(ref #error) => (&&&&#support::Cause(#error)).describe(#labels, #f),)*
                }
            }
        }

        #(#cfgs)*
        #[automatically_derived]
        impl ::core::error::Error for #name {
            fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                #[allow(unused_imports, reason = "which of them is used depends on the error types")]
                use #support::{CauseIsError as _, CauseIsDynamic as _, CauseIsText as _, CauseIsOther as _};
                match *self {
                    #(Self::#variants(ref #error) => (&&&&#support::Cause(#error)).source(),)*
                }
            }
        }
    }
}

/// The type a call fails with; `beside`: the statements among which it stands.
fn error_of(workflow: &Workflow, beside: &[Statement], call: &Call, source: &Ident) -> TokenStream {
    let (root, support) = (&workflow.root, names::support(&workflow.root));
    let error = match (call.fallbacks().last(), call.members()) {
        (None, Some(block)) => {
            let members = block
                .members
                .iter()
                .filter_map(|member| beside.get(*member)?.call());
            let errors = members.map(|member| error_of(workflow, beside, member, source));
            quote!(#root::AllFailed<(#(#errors,)*)>)
        }
        (None, None) if call.rounds().is_some() => quote!(#root::Exhausted),
        (None, None) if call.each().is_some() => quote!(::core::convert::Infallible),
        (other, _) => {
            let path = other.unwrap_or(call).macro_path();
            quote!(#path! { @error [#support::error_type] #source })
        }
    };
    if adds_failure(call) {
        quote!(#root::Failure<#error>)
    } else {
        error
    }
}

/// Does a `Failure` come out, not the node's own error? Behind `.or_else(..)` it is the other's.
fn adds_failure(call: &Call) -> bool {
    let other = call
        .policies
        .iter()
        .rposition(|policy| matches!(policy.kind, PolicyKind::OrElse(_)));
    let behind = other.map_or(0, |other| other + 1);
    call.policies
        .iter()
        .skip(behind)
        .any(|policy| policy.kind.adds_failure())
}

/// Seen from the text alone: a `?`, or a call that is the output.
fn can_fail(workflow: &Workflow, statement: &Statement, outermost: bool) -> bool {
    match &statement.form {
        Form::Call(call) => {
            call.question().is_some() || (outermost && statement.tail && workflow.is_result())
        }
        Form::Glue(expression)
        | Form::Decide(Decide { expression, .. })
        | Form::End(End {
            value: expression, ..
        }) => !expression::find(expression, false, &Unknown)
            .questions
            .is_empty(),
    }
}

/// Before the nodes are known no name means anything.
struct Unknown;

impl expression::Names for Unknown {
    fn value(&self, _name: &str) -> Option<usize> {
        None
    }

    fn is_input(&self, _value: usize) -> bool {
        false
    }

    fn is_maybe(&self, _value: usize) -> bool {
        false
    }
}
