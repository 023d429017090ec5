//! What `#[node]` tells `workflow!` about a function: its effects and its signature; and `workflow!` about a workflow.
//!
//! This is the one place that knows how the two halves of the message fit together:
//! [`Signature::to_tokens`] writes it into the node's macro, [`Signature::parse`] reads it on the
//! other side. It travels as `{ doc effects ; async fn name(..) -> .. }`, of a workflow with what is [`Inside`] behind it.

use crate::types::Ty;
use dag_graph::{May, Names, Touch};
use proc_macro2::{Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{FnArg, LitStr, Pat, Token};

/// What a node promises; the grammar of `#[node(..)]`, already checked for form.
#[derive(Clone, Debug, Default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a word of the language"
)]
pub(crate) struct Effects {
    /// `None`: does not read; an empty list: `read` without names.
    pub(crate) reads: Option<Vec<String>>,
    /// `None`: does not write; an empty list: `write` without names.
    pub(crate) writes: Option<Vec<String>>,
    pub(crate) idempotent: bool,
    pub(crate) commutes: bool,
    /// Runs on the runtime's blocking threads.
    pub(crate) blocking: bool,
    /// Runs as its own task.
    pub(crate) spawn: bool,
}

impl Effects {
    /// What the rules over effects look at.
    pub(crate) fn touch(&self) -> Touch<'_, String> {
        fn names(names: Option<&[String]>) -> Names<'_, String> {
            match names {
                None => Names::None,
                Some([]) => Names::Unnamed,
                Some(names) => Names::Named(names),
            }
        }
        Touch {
            reads: names(self.reads.as_deref()),
            writes: names(self.writes.as_deref()),
            idempotent: self.idempotent,
            commutes: self.commutes,
        }
    }

    /// Those of a statement that may run either of two nodes.
    pub(crate) fn with(&self, other: &Self) -> Self {
        let names = |one: &Option<Vec<String>>, other: &Option<Vec<String>>, read: bool| {
            match (one, other) {
                (None, only) | (only, None) => only.clone(),
                // A write without names may change anything; a read without names touches nothing that is named.
                (Some(none), some) | (some, Some(none)) if none.is_empty() && read => some.clone(),
                (Some(any), _) | (_, Some(any)) if any.is_empty() => Some(Vec::new()),
                (Some(one), Some(other)) => {
                    let mut all = one.clone();
                    all.extend(other.iter().filter(|name| !one.contains(name)).cloned());
                    Some(all)
                }
            }
        };
        let promised = |promise: fn(&Self) -> bool| {
            let keeps = |effects: &Self| effects.writes.is_none() || promise(effects);
            keeps(self) && keeps(other) && (promise(self) || promise(other))
        };
        Self {
            reads: names(&self.reads, &other.reads, true),
            writes: names(&self.writes, &other.writes, false),
            idempotent: promised(|effects| effects.idempotent),
            commutes: promised(|effects| effects.commutes),
            blocking: self.blocking || other.blocking,
            spawn: self.spawn || other.spawn,
        }
    }

    /// What an executor may do with the node.
    pub(crate) fn may(&self) -> May {
        self.touch().kind().may()
    }

    /// As the user would write them.
    pub(crate) fn words(&self) -> Vec<TokenStream> {
        let access = |word: &str, names: &Option<Vec<String>>| {
            let word = Ident::new(word, Span::call_site());
            let ident = |name: &String| match name.strip_prefix("r#") {
                Some(name) => Ident::new_raw(name, Span::call_site()),
                None => Ident::new(name, Span::call_site()),
            };
            names.as_ref().map(|names| match names.as_slice() {
                [] => quote!(#word),
                names => {
                    let names = names.iter().map(ident);
                    quote!(#word(#(#names),*))
                }
            })
        };
        let flag = |word: &str, set: bool| {
            set.then(|| Ident::new(word, Span::call_site()).to_token_stream())
        };
        [
            access("read", &self.reads),
            access("write", &self.writes),
            flag("idempotent", self.idempotent),
            flag("commutes", self.commutes),
            flag("blocking", self.blocking),
            flag("spawn", self.spawn),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn parse_words(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut effects = Self::default();
        while !input.peek(Token![;]) {
            let word: Ident = input.parse()?;
            let mut names = Vec::new();
            if input.peek(syn::token::Paren) {
                let content;
                syn::parenthesized!(content in input);
                let idents = Punctuated::<Ident, Token![,]>::parse_terminated(&content)?;
                names.extend(idents.iter().map(ToString::to_string));
            }
            match word.to_string().as_str() {
                "read" => effects.reads = Some(names),
                "write" => effects.writes = Some(names),
                "idempotent" => effects.idempotent = true,
                "commutes" => effects.commutes = true,
                "blocking" => effects.blocking = true,
                "spawn" => effects.spawn = true,
                _ => {
                    return Err(syn::Error::new(
                        word.span(),
                        "this node was made by another version of dag-core",
                    ));
                }
            }
            let _: Option<Token![,]> = input.parse()?;
        }
        Ok(effects)
    }
}

/// A parameter of a node.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) ty: Ty,
    /// The type depends on the node's generic parameters, so `..` cannot know it.
    pub(crate) generic: bool,
}

/// A node as a workflow sees it.
#[derive(Clone, Debug)]
pub(crate) struct Signature {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) effects: Effects,
    pub(crate) is_async: bool,
    pub(crate) parameters: Vec<Parameter>,
    /// The output as written; `None` if it depends on the node's generic parameters.
    pub(crate) output: Option<Ty>,
    /// Of a workflow: its effects are those of all in it together.
    pub(crate) inside: Option<Inside>,
    /// As it is written, for what looks closer than the rules do.
    pub(crate) declared: Option<Box<syn::Signature>>,
}

/// What a workflow holds, as far as the one around it must know.
#[derive(Clone, Debug, Default)]
pub(crate) struct Inside {
    /// The nodes in it that touch a resource or may change anything, undos too, each once; as signatures without parameters.
    pub(crate) nodes: Vec<Signature>,
    /// Why it may not be repeated, if each node in it may.
    pub(crate) spoiled: Option<Spoiled>,
    /// Do nodes in it run outside of its task?
    pub(crate) leaves: bool,
}

/// A write of what was read before: repeated, the read sees it.
#[derive(Clone, Debug)]
pub(crate) struct Spoiled {
    pub(crate) read: String,
    pub(crate) write: String,
    /// `None` if the write may change anything.
    pub(crate) resource: Option<String>,
}

impl Inside {
    fn to_tokens(&self) -> TokenStream {
        let leaves = self.leaves;
        let nodes = self.nodes.iter().map(|node| {
            let (name, words) = (&node.name, node.effects.words());
            quote!({ #name #(#words,)* ; })
        });
        let spoiled = self.spoiled.as_ref().map(|spoiled| {
            let (read, write) = (&spoiled.read, &spoiled.write);
            let resource = &spoiled.resource;
            quote!(#read #write #resource)
        });
        quote!(; #leaves [#(#nodes)*] [#spoiled])
    }

    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let leaves: syn::LitBool = input.parse()?;
        let content;
        syn::bracketed!(content in input);
        let mut nodes = Vec::new();
        while !content.is_empty() {
            let node;
            syn::braced!(node in content);
            let name: LitStr = node.parse()?;
            let effects = Effects::parse_words(&node)?;
            node.parse::<Token![;]>()?;
            nodes.push(Signature::of_access(name.value(), effects));
        }
        let content;
        syn::bracketed!(content in input);
        let mut texts = Vec::new();
        while !content.is_empty() {
            texts.push(content.parse::<LitStr>()?.value());
        }
        let mut texts = texts.into_iter();
        let spoiled = match (texts.next(), texts.next()) {
            (Some(read), Some(write)) => Some(Spoiled {
                read,
                write,
                resource: texts.next(),
            }),
            _ => None,
        };
        Ok(Self {
            nodes,
            spoiled,
            leaves: leaves.value,
        })
    }
}

impl Signature {
    /// Itself, or what touches anything in a workflow.
    pub(crate) fn leaves(&self) -> Vec<&Self> {
        match &self.inside {
            Some(inside) => inside.nodes.iter().collect(),
            None => vec![self],
        }
    }

    /// Does it run as a future (else at once)?
    pub(crate) fn has_future(&self) -> bool {
        self.is_async || self.effects.blocking
    }

    /// Does it, or something in it, run outside of the workflow's task?
    pub(crate) fn leaves_task(&self) -> bool {
        let inside = self.inside.as_ref();
        self.effects.blocking || self.effects.spawn || inside.is_some_and(|inside| inside.leaves)
    }

    /// What it is called in messages; `workflow` is the one it stands in, if another is meant than the one that is compiled.
    pub(crate) fn called(&self, workflow: Option<&str>) -> String {
        let name = &self.name;
        match workflow {
            Some(workflow) => format!("`{name}` in `{workflow}`"),
            None => format!("`{name}`"),
        }
    }

    /// What a workflow tells of a node in it.
    pub(crate) fn of_access(name: String, effects: Effects) -> Self {
        Self {
            name,
            doc: String::new(),
            effects,
            is_async: true,
            parameters: Vec::new(),
            output: None,
            inside: None,
            declared: None,
        }
    }

    /// The message, with `crate` made absolute for readers in other crates.
    pub(crate) fn to_tokens(
        doc: &str,
        effects: &Effects,
        signature: &syn::Signature,
        inside: Option<&Inside>,
    ) -> TokenStream {
        let words = effects.words();
        let mut signature = signature.clone();
        for input in &mut signature.inputs {
            match input {
                FnArg::Typed(input) => input.attrs.clear(),
                FnArg::Receiver(_) => {}
            }
        }
        let signature = absolute(signature.to_token_stream());
        let inside = inside.map(Inside::to_tokens);
        quote!({ #doc #(#words,)* ; #signature #inside })
    }

    /// From a function as written.
    pub(crate) fn new(
        doc: String,
        effects: Effects,
        signature: &syn::Signature,
        inside: Option<Inside>,
    ) -> Self {
        let generics: Vec<String> = signature
            .generics
            .params
            .iter()
            .filter_map(|parameter| match parameter {
                syn::GenericParam::Type(parameter) => Some(parameter.ident.to_string()),
                syn::GenericParam::Const(parameter) => Some(parameter.ident.to_string()),
                syn::GenericParam::Lifetime(_) => None,
            })
            .collect();
        let parameters = signature
            .inputs
            .iter()
            .filter_map(|input| match input {
                FnArg::Typed(input) => {
                    let ty = Ty::new(&input.ty);
                    Some(Parameter {
                        name: match &*input.pat {
                            Pat::Ident(name) => name.ident.to_string(),
                            other => other.to_token_stream().to_string(),
                        },
                        generic: ty.mentions(&generics) || ty.mentions_impl(),
                        ty,
                    })
                }
                FnArg::Receiver(_) => None,
            })
            .collect();
        let output = Ty::of_return(&signature.output);
        Self {
            name: signature.ident.to_string(),
            doc,
            effects,
            is_async: signature.asyncness.is_some(),
            parameters,
            output: (!output.mentions(&generics) && !output.mentions_impl()).then_some(output),
            inside,
            declared: Some(Box::new(signature.clone())),
        }
    }
}

impl Parse for Signature {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let content;
        syn::braced!(content in input);
        let doc: LitStr = content.parse()?;
        let effects = Effects::parse_words(&content)?;
        content.parse::<Token![;]>()?;
        let signature: syn::Signature = content.parse()?;
        let inside = if content.is_empty() {
            None
        } else {
            content.parse::<Token![;]>()?;
            Some(Inside::parse(&content)?)
        };
        Ok(Self::new(doc.value(), effects, &signature, inside))
    }
}

/// Inside a `macro_rules!` body: `crate::` means the crate of the definition, so it is `$crate::`.
pub(crate) fn absolute(tokens: TokenStream) -> TokenStream {
    let mut result = TokenStream::new();
    let mut after_path = false;
    for token in tokens {
        match token {
            TokenTree::Ident(word) if word == "crate" && !after_path => {
                result.extend([
                    TokenTree::Punct(proc_macro2::Punct::new('$', Spacing::Alone)),
                    TokenTree::Ident(word),
                ]);
                after_path = false;
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), absolute(group.stream()));
                inner.set_span(group.span());
                result.extend([TokenTree::Group(inner)]);
                after_path = false;
            }
            other => {
                after_path = matches!(&other, TokenTree::Punct(punct) if punct.as_char() == ':' || punct.as_char() == '$');
                result.extend([other]);
            }
        }
    }
    result
}
