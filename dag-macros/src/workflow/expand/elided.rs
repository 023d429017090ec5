//! Lifetimes that a signature leaves out.
//!
//! The function that holds the body has a parameter more, which borrows, too. So where the output borrows from the one input that
//! does, `fn(&str) -> &str`, it must say so.

use proc_macro2::{Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{FnArg, Lifetime, ReturnType, Signature};

/// The signature, its output without lifetimes that are left out. What rustc would refuse stays as it is.
pub(super) fn named(signature: &Signature) -> Signature {
    let mut named = signature.clone();
    let ReturnType::Type(_, output) = &mut named.output else {
        return named;
    };
    let mut of_output = Lifetimes::default();
    of_output.walk(output.to_token_stream());
    if of_output.elided == 0 {
        return named;
    }
    let mut of_inputs = Lifetimes::default();
    for input in &named.inputs {
        if let FnArg::Typed(input) = input {
            of_inputs.walk(input.ty.to_token_stream());
        }
    }
    let lifetime = match (of_inputs.elided, of_inputs.named.as_slice()) {
        (1, []) => Lifetime::new("'__elided", Span::call_site()),
        (0, [only]) => only.clone(),
        _ => return named,
    };
    let mut with = Lifetimes {
        instead: Some(lifetime.clone()),
        ..Lifetimes::default()
    };
    // It was a type, and is one with its lifetimes written out.
    if let Ok(ty) = syn::parse2(with.walk(output.to_token_stream())) {
        **output = ty;
    }
    if of_inputs.elided == 0 {
        return named;
    }
    for input in &mut named.inputs {
        if let FnArg::Typed(input) = input
            && let Ok(ty) = syn::parse2(with.walk(input.ty.to_token_stream()))
        {
            *input.ty = ty;
        }
    }
    named
        .generics
        .params
        .insert(0, syn::parse_quote!(#lifetime));
    named
}

/// The lifetimes of types, those of functions in them aside.
#[derive(Default)]
struct Lifetimes {
    elided: usize,
    /// Each once.
    named: Vec<Lifetime>,
    /// Written where one is left out.
    instead: Option<Lifetime>,
}

impl Lifetimes {
    fn walk(&mut self, tokens: TokenStream) -> TokenStream {
        let mut tokens = tokens.into_iter().peekable();
        let mut all = TokenStream::new();
        let mut of_function = false;
        while let Some(token) = tokens.next() {
            let function = matches!(&token, TokenTree::Ident(word)
                if ["fn", "Fn", "FnMut", "FnOnce", "AsyncFn", "AsyncFnMut", "AsyncFnOnce"].iter().any(|name| word == name));
            match &token {
                TokenTree::Group(group) if !of_function => {
                    let inner = self.walk(group.stream());
                    let mut walked = proc_macro2::Group::new(group.delimiter(), inner);
                    walked.set_span(group.span());
                    all.extend([TokenTree::Group(walked)]);
                }
                TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                    let name = tokens.next();
                    all.extend(self.lifetime(punct, name.as_ref()));
                }
                TokenTree::Punct(punct) if punct.as_char() == '&' => {
                    all.extend([token.clone()]);
                    let written = matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == '\'');
                    if !written {
                        self.elided += 1;
                        let instead = &self.instead;
                        all.extend(quote!(#instead));
                    }
                }
                _ => all.extend([token.clone()]),
            }
            of_function = function;
        }
        all
    }

    /// One that is written.
    fn lifetime(&mut self, mark: &Punct, name: Option<&TokenTree>) -> TokenStream {
        let written = || {
            let mut mark = Punct::new('\'', Spacing::Joint);
            mark.set_span(name.map_or_else(Span::call_site, TokenTree::span));
            quote!(#mark #name)
        };
        let Some(TokenTree::Ident(word)) = name else {
            return quote!(#mark #name);
        };
        if word == "_" {
            self.elided += 1;
            return match &self.instead {
                Some(instead) => instead.to_token_stream(),
                None => written(),
            };
        }
        if word != "static" {
            let lifetime = Lifetime::new(&format!("'{word}"), word.span());
            if !self.named.contains(&lifetime) {
                self.named.push(lifetime);
            }
        }
        written()
    }
}

#[cfg(test)]
mod tests {
    use super::named;
    use quote::{ToTokens, quote};

    fn names(signature: proc_macro2::TokenStream, expected: &proc_macro2::TokenStream) {
        let signature = syn::parse2(signature).expect("a signature");
        let named = named(&signature).to_token_stream().to_string();
        assert_eq!(named, expected.to_string());
    }

    #[test]
    fn the_one_input_that_lends_is_named() {
        names(
            quote!(fn f(a: &str) -> &str),
            &quote!(fn f<'__elided>(a: &'__elided str) -> &'__elided str),
        );
        names(
            quote!(fn f(a: Text<'_>, n: u8) -> Option<Text<'_>>),
            &quote!(fn f<'__elided>(a: Text<'__elided>, n: u8) -> Option<Text<'__elided> >),
        );
        names(
            quote!(fn f<'a, T>(a: &'a T, b: &'static str) -> &str),
            &quote!(fn f<'a, T>(a: &'a T, b: &'static str) -> &'a str),
        );
    }

    #[test]
    fn all_others_stay() {
        for same in [
            quote!(fn f(a: &str, b: &str) -> &str),
            quote!(fn f(a: &str) -> String),
            quote!(fn f(a: &str) -> impl Fn(&str) -> u8),
            quote!(fn f(a: Hidden) -> &str),
            quote!(fn f()),
        ] {
            names(same.clone(), &same);
        }
    }
}
