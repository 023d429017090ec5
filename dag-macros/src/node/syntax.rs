//! The grammar of `#[node(..)]`. Nothing is judged here but form; every span is kept.

use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::text;
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{ItemFn, Path, Token};

/// One promise or option, as written.
#[derive(Debug)]
pub(super) struct Word {
    pub(super) name: Ident,
    /// What stands in parentheses behind it; `None` without parentheses.
    pub(super) resources: Option<Vec<Path>>,
}

/// What stands in `#[node(..)]`.
#[derive(Debug, Default)]
pub(super) struct Attribute {
    pub(super) words: Vec<Word>,
    /// `crate = path`
    pub(super) root: Option<TokenStream>,
    /// The attribute could not be read to its end: no further mistake is looked for in it.
    pub(super) broken: bool,
}

/// The attribute and what it stands on.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) attribute: Attribute,
    /// As it came: it is given back whatever happens.
    pub(super) item: TokenStream,
    /// `None` if the item is no function with a body.
    pub(super) function: Option<ItemFn>,
}

pub(super) const WORDS: [&str; 7] = [
    "pure",
    "read",
    "write",
    "idempotent",
    "commutes",
    "blocking",
    "spawn",
];

impl Node {
    pub(super) fn parse(attribute: TokenStream, item: TokenStream, sink: &mut Sink) -> Self {
        let mut parsed = Attribute::default();
        let result = (|input: ParseStream<'_>| parsed.parse(input, sink)).parse2(attribute);
        if let Err(error) = result {
            parsed.broken = true;
            sink.push(
                Diagnostic::new(Code::Node, error.span(), "an effect is a word such as `pure`, or `read(Orders)`")
                    .help("`#[node(pure)]`, `#[node(read(R))]`, `#[node(write(R))]`; further words are separated by commas"),
            );
        }
        let function = syn::parse2::<ItemFn>(item.clone()).ok();
        if function.is_none() {
            sink.push(not_a_function(&item));
        }
        Self {
            attribute: parsed,
            item,
            function,
        }
    }
}

fn not_a_function(item: &TokenStream) -> Diagnostic {
    let mut tokens = item.clone().into_iter();
    let span = tokens.find(|token| {
        !matches!(
            token,
            proc_macro2::TokenTree::Punct(_) | proc_macro2::TokenTree::Group(_)
        )
    });
    let span = span.map_or_else(Span::call_site, |token| token.span());
    Diagnostic::new(Code::Node, span, "a node must be a function with a body")
        .help("put `#[node(..)]` on a free `fn` or `async fn`")
}

impl Attribute {
    fn parse(&mut self, input: ParseStream<'_>, sink: &mut Sink) -> syn::Result<()> {
        while !input.is_empty() {
            if input.peek(Token![crate]) {
                input.parse::<Token![crate]>()?;
                input.parse::<Token![=]>()?;
                self.root = Some(Path::parse_mod_style(input)?.to_token_stream());
            } else {
                let name: Ident = input.parse()?;
                let mut resources = None;
                if input.peek(syn::token::Paren) {
                    let content;
                    syn::parenthesized!(content in input);
                    resources = Some(
                        content
                            .parse_terminated(Path::parse, Token![,])?
                            .into_iter()
                            .collect(),
                    );
                }
                self.push(Word { name, resources }, sink);
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    fn push(&mut self, word: Word, sink: &mut Sink) {
        let name = word.name.to_string();
        if !WORDS.contains(&name.as_str()) {
            let meant = text::did_you_mean(&name, WORDS);
            let mistake = Diagnostic::new(
                Code::Node,
                word.name.span(),
                format!("`{name}` is no effect"),
            );
            sink.push(match meant {
                Some(meant) => mistake.help(format!("did you mean `{meant}`?")),
                None => mistake.help(format!("an effect is one of {}", text::list(WORDS))),
            });
            self.broken = true;
        }
        self.words.push(word);
    }

    pub(super) fn word(&self, name: &str) -> Option<&Word> {
        self.words.iter().find(|word| word.name == name)
    }
}
