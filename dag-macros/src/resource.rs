//! `#[derive(Resource)]`: a type that stands for something nodes read and write.

use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::names;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::DeriveInput;
use syn::spanned::Spanned;

pub(crate) fn expand(item: TokenStream) -> TokenStream {
    let mut sink = Sink::default();
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => {
            sink.push_syntax(Code::Node, &error);
            return sink.into_items();
        }
    };
    let name = &input.ident;
    if !input.generics.params.is_empty() {
        sink.push(
            Diagnostic::new(
                Code::Node,
                input.generics.params.span(),
                format!("the resource `{name}` is generic"),
            )
            .help(
                "a resource is known by its name alone: give each its own type without parameters",
            ),
        );
        return sink.into_items();
    }
    let root = match root(&input) {
        Ok(root) => root,
        Err(error) => {
            sink.push_syntax(Code::Node, &error);
            return sink.into_items();
        }
    };
    let text = name.to_string();
    quote! {
        #[automatically_derived]
        impl #root::Resource for #name {
            const NAME: &'static ::core::primitive::str = #text;
        }
    }
}

/// `#[resource(crate = path)]`
fn root(input: &DeriveInput) -> syn::Result<TokenStream> {
    let mut root = names::default_root();
    for attribute in input
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("resource"))
    {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("crate") {
                root = syn::Path::parse_mod_style(meta.value()?)?.to_token_stream();
                Ok(())
            } else {
                Err(meta.error("`resource` takes `crate = path` only"))
            }
        })?;
    }
    Ok(root)
}
