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
//! shows a lifetime in another type (`Words<'_>`), a closure takes one lifetime of it only: a function can be given instead.

use super::super::model::Model;
use super::super::stubs::{Replaced, Stub};
use crate::names;
use crate::signature::Signature;
use crate::types::{Ty, option_of};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::spanned::Spanned;
use syn::{FnArg, Lifetime, ReturnType, Type};

/// The stub, checked against the node of the call it replaces, which stands at this path.
pub(super) fn like(model: &Model, replaced: &Replaced<'_>, path: &TokenStream) -> TokenStream {
    let stub = replaced.stub;
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
    let function = names::at(function(node, stub, declared), expression.span());
    quote!(#function(#path, #expression))
}

fn function(node: &Signature, stub: &Stub, declared: &syn::Signature) -> TokenStream {
    let closure = stub.closure();
    // What is no closure here says itself which lifetimes it takes.
    let whose = if closure.is_some() {
        Whose::Stub
    } else {
        Whose::Node
    };
    let shape = Shape::of(declared);
    let any = shape.lifetimes(whose);
    let any = (whose == Whose::Stub && !any.is_empty()).then(|| quote!(for<#(#any),*>));
    let (sync, asynchronous) = (quote!(::core::ops::Fn), quote!(::core::ops::AsyncFn));
    let path = |is_async: bool| if is_async { &asynchronous } else { &sync };
    let given = shape.called(path(node.is_async), Whose::Node);
    let mut generics = shape.bounds();
    // Each `impl Trait` is a type of its own.
    let output = if Ty::of_return(&declared.output).mentions_impl() {
        generics.push(quote!(Made));
        quote!(Made)
    } else {
        quote!(Output)
    };
    // rustc finds the parameters of a closure that returns a future only if that future has a name.
    let future = node.is_async && closure.is_some() && !stub.waits();
    // What waits for a thread may wait for something else.
    let is_async = node.is_async || node.effects.blocking && stub.waits();
    let (called, made, named) = if future {
        generics.push(quote!(Future));
        let named = quote!(Future: ::core::future::Future<Output = #output>,);
        (shape.called(&sync, whose), quote!(Future), Some(named))
    } else {
        (shape.called(path(is_async), whose), output, None)
    };
    // rustc says so if the stub has not: "required by a bound in ..".
    let [like, local] = ["has_the_type_of_the_node", "stub"].map(names::plain);
    quote! {
        {
            fn #like<'node, #(#generics,)* Output, Node, Stub>(_: Node, #local: Stub) -> Stub
            where
                Node: #given -> Output,
                Stub: #any #called -> #made,
                #named
            {
                #local
            }
            #like
        }
    }
}

/// Whose lifetimes are written: of the node any will do, the stub must take all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Node,
    Stub,
}

/// The parameters of a node with the insides of their types left open.
struct Shape {
    parameters: Vec<Open>,
    /// Those that are named; an elided one has no name.
    lifetimes: Vec<Option<String>>,
    open: Vec<Behind>,
}

/// A type.
enum Open {
    Any(usize),
    /// `None`: `'static`.
    Reference(Option<usize>, Box<Open>),
    Slice(Box<Open>),
    Array(Box<Open>, TokenStream),
    Tuple(Vec<Open>),
    Option(Box<Open>),
}

/// What an open type stands behind.
#[derive(Clone, Copy)]
enum Behind {
    Nothing,
    Reference,
    Static,
}

impl Shape {
    fn of(declared: &syn::Signature) -> Self {
        let generics = &declared.generics;
        let bounded = generics
            .lifetimes()
            .any(|lifetime| !lifetime.bounds.is_empty());
        // What lends its output takes one lifetime only: its own.
        let closed = bounded || generics.where_clause.is_some() || lends(&declared.output);
        let mut shape = Self {
            parameters: Vec::new(),
            lifetimes: Vec::new(),
            open: Vec::new(),
        };
        for input in &declared.inputs {
            let FnArg::Typed(input) = input else { continue };
            let parameter = if closed {
                shape.any(Behind::Nothing)
            } else {
                shape.open(&input.ty, Behind::Nothing)
            };
            shape.parameters.push(parameter);
        }
        shape
    }

    fn any(&mut self, behind: Behind) -> Open {
        self.open.push(behind);
        Open::Any(self.open.len() - 1)
    }

    fn open(&mut self, ty: &Type, behind: Behind) -> Open {
        if !has_lifetime(ty.to_token_stream()) {
            return self.any(behind);
        }
        match ty {
            Type::Paren(inner) => self.open(&inner.elem, behind),
            Type::Group(inner) => self.open(&inner.elem, behind),
            Type::Slice(slice) => Open::Slice(self.boxed(&slice.elem, Behind::Nothing)),
            Type::Array(array) => {
                let item = self.boxed(&array.elem, Behind::Nothing);
                Open::Array(item, array.len.to_token_stream())
            }
            Type::Tuple(tuple) => {
                let parts = tuple.elems.iter();
                let parts = parts.map(|part| self.open(part, Behind::Nothing));
                Open::Tuple(parts.collect())
            }
            Type::Reference(reference) if reference.mutability.is_none() => {
                let name = reference.lifetime.as_ref();
                let name = name.map(|lifetime| lifetime.ident.to_string());
                if name.as_deref() == Some("static") {
                    return Open::Reference(None, self.boxed(&reference.elem, Behind::Static));
                }
                let number = self.lifetime(name.filter(|name| name != "_"));
                Open::Reference(Some(number), self.boxed(&reference.elem, Behind::Reference))
            }
            other => match option_of(other) {
                Some(inner) => Open::Option(self.boxed(inner, Behind::Nothing)),
                // Its lifetimes cannot be said without its name.
                None => self.any(behind),
            },
        }
    }

    fn boxed(&mut self, ty: &Type, behind: Behind) -> Box<Open> {
        Box::new(self.open(ty, behind))
    }

    /// The number of a lifetime; each that is elided is another.
    fn lifetime(&mut self, name: Option<String>) -> usize {
        let mut known = self.lifetimes.iter();
        let known = known.position(|known| name.is_some() && *known == name);
        known.unwrap_or_else(|| {
            self.lifetimes.push(name);
            self.lifetimes.len() - 1
        })
    }

    /// The open types, as they are declared.
    fn bounds(&self) -> Vec<TokenStream> {
        let bound = |(index, behind): (usize, &Behind)| {
            let name = open(index);
            match behind {
                Behind::Nothing => quote!(#name),
                Behind::Reference => quote!(#name: ?::core::marker::Sized + 'node),
                Behind::Static => quote!(#name: ?::core::marker::Sized + 'static),
            }
        };
        self.open.iter().enumerate().map(bound).collect()
    }

    fn lifetimes(&self, whose: Whose) -> Vec<Lifetime> {
        let numbers = 0..self.lifetimes.len();
        numbers.map(|number| lifetime(whose, number)).collect()
    }

    /// `path(parameters)`
    fn called(&self, path: &TokenStream, whose: Whose) -> TokenStream {
        let parameters = self.parameters.iter();
        let parameters = parameters.map(|parameter| parameter.to_tokens(whose));
        quote!(#path(#(#parameters),*))
    }
}

fn open(index: usize) -> Ident {
    format_ident!("A{}", index)
}

fn lifetime(whose: Whose, number: usize) -> Lifetime {
    let name = match whose {
        Whose::Node => "'node".to_owned(),
        Whose::Stub => format!("'stub_{number}"),
    };
    Lifetime::new(&name, Span::call_site())
}

impl Open {
    fn to_tokens(&self, whose: Whose) -> TokenStream {
        match self {
            Self::Any(index) => open(*index).into_token_stream(),
            Self::Reference(number, inner) => {
                let inner = inner.to_tokens(whose);
                match number {
                    None => quote!(&'static #inner),
                    Some(number) => {
                        let lifetime = lifetime(whose, *number);
                        quote!(&#lifetime #inner)
                    }
                }
            }
            Self::Slice(inner) => {
                let inner = inner.to_tokens(whose);
                quote!([#inner])
            }
            Self::Array(inner, length) => {
                let inner = inner.to_tokens(whose);
                quote!([#inner; #length])
            }
            Self::Tuple(parts) => {
                let parts = parts.iter().map(|part| part.to_tokens(whose));
                quote!((#(#parts,)*))
            }
            Self::Option(inner) => {
                let inner = inner.to_tokens(whose);
                quote!(::core::option::Option<#inner>)
            }
        }
    }
}

/// Is a lifetime seen, elided or not?
fn has_lifetime(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => has_lifetime(group.stream()),
        TokenTree::Punct(punct) => matches!(punct.as_char(), '&' | '\''),
        _ => false,
    })
}

/// Nodes own what they give; a workflow may lend it.
fn lends(output: &ReturnType) -> bool {
    let text = output.to_token_stream().to_string().replace(' ', "");
    has_lifetime(output.to_token_stream())
        && text.matches('&').count() > text.matches("&'static").count()
        || text.matches('\'').count() > text.matches("'static").count()
}
