//! A stub has the type of the node it stands for: rustc is told so by a function between the two.
//!
//! ```text
//! async fn search(query: &Query, source: &'static str) -> Result<Hits, Down>
//!
//! {
//!     fn like<'r0, A0: ?Sized + 'r0, A1, R, N, F>(_: N, stub: F) -> F
//!     where
//!         N: AsyncFn(&'r0 A0, A1) -> R,
//!         F: for<'s0> AsyncFn(&'s0 A0, A1) -> R,
//!     { stub }
//!     like
//! }(search, async |query, _| ..)
//! ```
//!
//! `A0`, `A1` and `R` follow from the node, and from these what the parameters of a closure are. That it takes a reference of any
//! lifetime, as the node does, must be written; so what is a reference is looked up in the signature. Where it
//! shows a lifetime in another type (`Words<'_>`), that type stands for one lifetime only: a function can be given instead.

use super::super::model::Model;
use super::super::stubs::{Replaced, Stub};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::spanned::Spanned;
use syn::{FnArg, GenericArgument, Lifetime, PathArguments, ReturnType, Type};

/// The stub, checked against the node of the call it replaces.
pub(super) fn like(model: &Model, replaced: &Replaced<'_>) -> TokenStream {
    let (stub, path) = (replaced.stub, &replaced.call.path);
    let expression = &stub.expression;
    let wanted = replaced.call.macro_path().to_token_stream().to_string();
    let paths = model.workflow.node_paths();
    let position = paths
        .iter()
        .position(|path| path.to_token_stream().to_string() == wanted);
    let node = position.and_then(|position| model.nodes.get(position));
    let Some((node, declared)) = node.and_then(|node| Some((node, node.declared.as_deref()?)))
    else {
        return expression.to_token_stream();
    };
    // What does not fit is shown at the stub.
    let function = names::at(function(node.is_async, stub, declared), expression.span());
    quote!(#function(#path, #expression))
}

fn function(is_async: bool, stub: &Stub, declared: &syn::Signature) -> TokenStream {
    let closure = stub.closure();
    // rustc finds the parameters of a closure that returns a future only if that future has a name.
    let future = is_async && closure.is_some_and(|closure| closure.asyncness.is_none());
    let shape = Shape::of(declared).filter(|shape| !(future && shape.output.has_lifetime()));
    let shape = shape.unwrap_or_else(|| Shape::closed(declared));
    let path = if is_async {
        quote!(::core::ops::AsyncFn)
    } else {
        quote!(::core::ops::Fn)
    };
    let bound = |path: &TokenStream, lifetimes: &str| {
        let parameters = shape
            .parameters
            .iter()
            .map(|parameter| parameter.to_tokens(lifetimes));
        quote!(#path(#(#parameters),*))
    };
    let lifetimes = |prefix: &str| {
        (0..shape.lifetimes.len())
            .map(|index| lifetime(prefix, index))
            .collect::<Vec<_>>()
    };
    // What is no closure here has its own types.
    let (own, any) = if closure.is_some() {
        ("s", lifetimes("s"))
    } else {
        ("r", Vec::new())
    };
    let any = (!any.is_empty()).then(|| quote!(for<#(#any),*>));
    let fixed = lifetimes("r");
    let generics = shape.bounds();
    let node = bound(&path, "r");
    let given = shape.output.to_tokens("r");
    // Each `impl Trait` is a type of its own.
    let output = if has_word(&declared.output.to_token_stream(), "impl") {
        quote!(Made)
    } else {
        shape.output.to_tokens(own)
    };
    let (stub, future) = if future {
        let stub = bound(&quote!(::core::ops::Fn), own);
        (
            quote!(#stub -> Future),
            Some(quote!(Future: ::core::future::Future<Output = #output>,)),
        )
    } else {
        let stub = bound(&path, own);
        (quote!(#stub -> #output), None)
    };
    let named = future.is_some().then(|| quote!(, Future));
    let made = (output.to_string() == "Made").then(|| quote!(, Made));
    let like = names::plain("like");
    let local = names::plain("stub");
    quote! {
        {
            fn #like<#(#fixed,)* #(#generics,)* Node, Stub #named #made>(_: Node, #local: Stub) -> Stub
            where
                Node: #node -> #given,
                Stub: #any #stub,
                #future
            {
                #local
            }
            #like
        }
    }
}

/// A signature with the insides of its types left open.
struct Shape {
    parameters: Vec<Open>,
    output: Open,
    /// Those that are named; an elided one has no name.
    lifetimes: Vec<Option<String>>,
    /// Each with the lifetime of the reference it stands behind.
    open: Vec<Option<usize>>,
}

/// A type.
enum Open {
    Any(usize),
    Reference {
        lifetime: Option<usize>,
        mutable: bool,
        inner: Box<Open>,
    },
    Tuple(Vec<Open>),
    Slice(Box<Open>),
    Array(Box<Open>, TokenStream),
    Option(Box<Open>),
    Result(Box<Open>, Box<Open>),
}

impl Shape {
    /// All open: each type stands for one, with one lifetime.
    fn closed(declared: &syn::Signature) -> Self {
        let count = declared.inputs.len();
        Self {
            parameters: (0..count).map(Open::Any).collect(),
            output: Open::Any(count),
            lifetimes: Vec::new(),
            open: vec![None; count + 1],
        }
    }

    /// `None`: the output has a lifetime that cannot be said.
    fn of(declared: &syn::Signature) -> Option<Self> {
        let generics = &declared.generics;
        if generics
            .lifetimes()
            .any(|lifetime| !lifetime.bounds.is_empty())
            || generics.where_clause.is_some()
        {
            return None;
        }
        let mut shape = Self {
            parameters: Vec::new(),
            output: Open::Tuple(Vec::new()),
            lifetimes: Vec::new(),
            open: Vec::new(),
        };
        let mut hidden = false;
        for input in &declared.inputs {
            let FnArg::Typed(input) = input else { continue };
            let known = (shape.lifetimes.len(), shape.open.len());
            let parameter = shape.parameter(&input.ty).unwrap_or_else(|| {
                hidden = true;
                shape.lifetimes.truncate(known.0);
                shape.open.truncate(known.1);
                shape.any(None)
            });
            shape.parameters.push(parameter);
        }
        shape.output = match &declared.output {
            ReturnType::Type(_, ty) if has_lifetime(ty) && hidden => return None,
            ReturnType::Type(_, ty) => shape.output(ty)?,
            ReturnType::Default => shape.any(None),
        };
        Some(shape)
    }

    fn any(&mut self, behind: Option<usize>) -> Open {
        self.open.push(behind);
        Open::Any(self.open.len() - 1)
    }

    fn parameter(&mut self, ty: &Type) -> Option<Open> {
        self.open(ty, None, &mut |shape, name| {
            let known = shape
                .lifetimes
                .iter()
                .position(|known| name.is_some() && *known == name);
            Some(known.unwrap_or_else(|| {
                shape.lifetimes.push(name);
                shape.lifetimes.len() - 1
            }))
        })
    }

    fn output(&mut self, ty: &Type) -> Option<Open> {
        self.open(
            ty,
            None,
            &mut |shape, name| match (name, shape.lifetimes.as_slice()) {
                (None, [_]) => Some(0),
                (None, _) => None,
                (name, known) => known.iter().position(|known| *known == name),
            },
        )
    }

    /// `lifetime` gives the number of one that is named, or elided.
    fn open(
        &mut self,
        ty: &Type,
        behind: Option<usize>,
        lifetime: &mut dyn FnMut(&mut Self, Option<String>) -> Option<usize>,
    ) -> Option<Open> {
        if !has_lifetime(ty) {
            return Some(self.any(behind));
        }
        let mut boxed =
            |shape: &mut Self, ty: &Type| Some(Box::new(shape.open(ty, None, lifetime)?));
        match ty {
            Type::Paren(inner) => self.open(&inner.elem, behind, lifetime),
            Type::Group(inner) => self.open(&inner.elem, behind, lifetime),
            Type::Slice(slice) => Some(Open::Slice(boxed(self, &slice.elem)?)),
            Type::Array(array) => Some(Open::Array(
                boxed(self, &array.elem)?,
                array.len.to_token_stream(),
            )),
            Type::Tuple(tuple) => {
                let parts = tuple
                    .elems
                    .iter()
                    .map(|part| self.open(part, None, lifetime));
                Some(Open::Tuple(parts.collect::<Option<_>>()?))
            }
            Type::Reference(reference) => {
                let name = reference
                    .lifetime
                    .as_ref()
                    .map(|lifetime| lifetime.ident.to_string());
                let number = match name.as_deref() {
                    Some("static") => None,
                    Some("_") | None => Some(lifetime(self, None)?),
                    Some(_) => Some(lifetime(self, name)?),
                };
                Some(Open::Reference {
                    lifetime: number,
                    mutable: reference.mutability.is_some(),
                    inner: Box::new(self.open(
                        &reference.elem,
                        Some(number.unwrap_or(STATIC)),
                        lifetime,
                    )?),
                })
            }
            Type::Path(path) if path.qself.is_none() => {
                let last = path.path.segments.last()?;
                let PathArguments::AngleBracketed(arguments) = &last.arguments else {
                    return None;
                };
                let types = arguments.args.iter().map(|argument| match argument {
                    GenericArgument::Type(ty) => Some(ty),
                    _ => None,
                });
                match (
                    last.ident.to_string().as_str(),
                    types.collect::<Option<Vec<_>>>()?.as_slice(),
                ) {
                    ("Option", [inner]) => Some(Open::Option(boxed(self, inner)?)),
                    ("Result", [value, error]) => {
                        Some(Open::Result(boxed(self, value)?, boxed(self, error)?))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The open types, as they are declared.
    fn bounds(&self) -> Vec<TokenStream> {
        let bound = |(index, behind): (usize, &Option<usize>)| {
            let name = open(index);
            match behind {
                None => quote!(#name),
                Some(STATIC) => quote!(#name: ?::core::marker::Sized + 'static),
                Some(behind) => {
                    let lifetime = lifetime("r", *behind);
                    quote!(#name: ?::core::marker::Sized + #lifetime)
                }
            }
        };
        self.open.iter().enumerate().map(bound).collect()
    }
}

/// In the place of the number of a lifetime.
const STATIC: usize = usize::MAX;

fn open(index: usize) -> Ident {
    format_ident!("A{}", index)
}

fn lifetime(prefix: &str, index: usize) -> Lifetime {
    Lifetime::new(&format!("'{prefix}{index}"), Span::mixed_site())
}

impl Open {
    fn has_lifetime(&self) -> bool {
        match self {
            Self::Any(_) => false,
            Self::Reference {
                lifetime, inner, ..
            } => lifetime.is_some() || inner.has_lifetime(),
            Self::Tuple(parts) => parts.iter().any(Self::has_lifetime),
            Self::Slice(inner) | Self::Array(inner, _) | Self::Option(inner) => {
                inner.has_lifetime()
            }
            Self::Result(value, error) => value.has_lifetime() || error.has_lifetime(),
        }
    }

    fn to_tokens(&self, lifetimes: &str) -> TokenStream {
        match self {
            Self::Any(index) => open(*index).into_token_stream(),
            Self::Reference {
                lifetime: number,
                mutable,
                inner,
            } => {
                let lifetime = number.map_or_else(
                    || quote!('static),
                    |number| lifetime(lifetimes, number).into_token_stream(),
                );
                let mutable = mutable.then(|| quote!(mut));
                let inner = inner.to_tokens(lifetimes);
                quote!(&#lifetime #mutable #inner)
            }
            Self::Tuple(parts) => {
                let parts = parts.iter().map(|part| part.to_tokens(lifetimes));
                quote!((#(#parts,)*))
            }
            Self::Slice(inner) => {
                let inner = inner.to_tokens(lifetimes);
                quote!([#inner])
            }
            Self::Array(inner, length) => {
                let inner = inner.to_tokens(lifetimes);
                quote!([#inner; #length])
            }
            Self::Option(inner) => {
                let inner = inner.to_tokens(lifetimes);
                quote!(::core::option::Option<#inner>)
            }
            Self::Result(value, error) => {
                let (value, error) = (value.to_tokens(lifetimes), error.to_tokens(lifetimes));
                quote!(::core::result::Result<#value, #error>)
            }
        }
    }
}

/// Is a lifetime seen in the type, elided or not?
fn has_lifetime(ty: &Type) -> bool {
    fn any(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Group(group) => any(group.stream()),
            TokenTree::Punct(punct) => matches!(punct.as_char(), '&' | '\''),
            _ => false,
        })
    }
    any(ty.to_token_stream())
}

fn has_word(tokens: &TokenStream, word: &str) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => has_word(&group.stream(), word),
        TokenTree::Ident(name) => name == word,
        _ => false,
    })
}
