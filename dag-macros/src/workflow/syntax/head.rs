//! The head: attributes and signature of an `async fn`.

use super::{Errors, Input, Workflow, body};
use crate::diagnostics::{Code, Diagnostic, Place, Sink};
use crate::text::pretty;
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Attribute, FnArg, Pat, Path, Safety, Signature, Token, Type, Visibility};

/// What is read before anything is judged.
struct Raw {
    root: TokenStream,
    attributes: Vec<Attribute>,
    vis: Visibility,
    signature: Signature,
    body: TokenStream,
    rest: TokenStream,
}

/// `[path of dag-core] attributes vis async fn name(inputs) -> Output { body }`
fn raw(input: ParseStream<'_>) -> syn::Result<Raw> {
    let root;
    syn::bracketed!(root in input);
    let root = root.call(Path::parse_mod_style)?.to_token_stream();
    let attributes = Attribute::parse_outer(input)?;
    let vis = input.parse()?;
    let signature = input.parse()?;
    let content;
    syn::braced!(content in input);
    let body = content.parse()?;
    Ok(Raw {
        root,
        attributes,
        vis,
        signature,
        body,
        rest: input.parse()?,
    })
}

pub(super) fn parse(input: TokenStream, sink: &mut Sink) -> Option<Workflow> {
    let raw = match raw.parse2(input) {
        Ok(raw) => raw,
        Err(error) => {
            sink.push(
                Diagnostic::new(Code::Workflow, error.span(), format!("a workflow is an `async fn` with a body: {}", lower(&error)))
                    .help("workflow!( async fn name(input: &Input) -> Output { let x = node(..); finish(..) } );"),
            );
            return None;
        }
    };
    let Raw {
        root,
        mut attributes,
        vis,
        signature,
        body,
        rest,
    } = raw;
    let mut rest = rest.into_iter().filter(|token| token.to_string() != ";");
    if let Some(token) = rest.next() {
        sink.push(
            Diagnostic::new(
                Code::Workflow,
                token.span(),
                "`workflow!` holds one workflow",
            )
            .help("write each in a `workflow!( .. );` of its own"),
        );
    }
    let errors = take_errors(&mut attributes, sink);
    let before = sink.len();
    check_kind(&signature, sink);
    let inputs = inputs(&signature, sink);
    let broken = sink.len() > before;
    let names: Vec<String> = inputs.iter().map(|input| input.name.to_string()).collect();
    let body::Body {
        statements,
        arms,
        incomplete,
        items,
        ..
    } = body::parse(body, &names, sink);
    Some(Workflow {
        root,
        attributes,
        errors,
        vis,
        signature,
        inputs,
        broken,
        statements,
        arms,
        incomplete,
        items,
    })
}

fn lower(error: &syn::Error) -> String {
    error.to_string().trim_end_matches('.').to_owned()
}

fn take_errors(attributes: &mut Vec<Attribute>, sink: &mut Sink) -> Option<Errors> {
    let at = attributes
        .iter()
        .position(|attribute| attribute.path().is_ident("errors"))?;
    let attribute = attributes.remove(at);
    let mut name = None;
    let mut given = Vec::new();
    let parsed = attribute.parse_args_with(|input: ParseStream<'_>| {
        name = Some(input.parse::<Ident>()?);
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let statement: Ident = input.parse()?;
            input.parse::<Token![=]>()?;
            given.push((statement, input.parse::<Type>()?));
        }
        Ok(())
    });
    if let Err(error) = parsed {
        sink.push(
            Diagnostic::new(Code::QuestionMark, error.span(), "`#[errors]` takes a name for the error type to make, and types of statements")
                .help("#[errors(AnswerError)], or with a type given: #[errors(AnswerError, docs = tools::SearchError)]"),
        );
    }
    // A type that could be named is made whatever stands behind its name.
    Some(Errors { name: name?, given })
}

fn mistake(place: impl Into<Place>, fact: impl Into<String>) -> Diagnostic {
    Diagnostic::new(Code::Workflow, place, fact)
}

/// A workflow is a free, safe `async fn`.
fn check_kind(signature: &Signature, sink: &mut Sink) {
    let name = &signature.ident;
    if signature.asyncness.is_none() {
        sink.push(
            mistake(
                signature.fn_token.span,
                format!("the workflow `{name}` is not `async`"),
            )
            .help(format!("`async fn {name}`")),
        );
    }
    let mut refuse = |span: Span, word: &str| {
        sink.push(
            mistake(span, format!("a workflow cannot be `{word}`"))
                .help(format!("remove `{word}`")),
        );
    };
    if let Some(token) = &signature.constness {
        refuse(token.span(), "const");
    }
    if let Safety::Unsafe(token) = &signature.safety {
        refuse(token.span(), "unsafe");
    }
    if let Some(abi) = &signature.abi {
        refuse(abi.span(), "extern");
    }
    if let Some(variadic) = &signature.variadic {
        refuse(variadic.span(), "variadic");
    }
}

fn inputs(signature: &Signature, sink: &mut Sink) -> Vec<Input> {
    let mut inputs = Vec::new();
    for argument in &signature.inputs {
        match argument {
            FnArg::Receiver(receiver) => sink.push(
                mistake(
                    receiver.self_token.span(),
                    "a workflow is a free function, and this one takes `self`",
                )
                .help("take what it needs as an input: `service: &Service`"),
            ),
            FnArg::Typed(input) => {
                if let Some(attribute) = input
                    .attrs
                    .iter()
                    .find(|attribute| attribute.path().is_ident("cfg"))
                {
                    sink.push(
                        mistake(
                            Place::of(&attribute),
                            "`#[cfg]` cannot stand on an input of a workflow",
                        )
                        .help("put it on the whole workflow, and write two of them"),
                    );
                }
                if let Type::Reference(reference) = &*input.ty
                    && let Some(token) = &reference.mutability
                {
                    let inner = pretty(&reference.elem);
                    sink.push(
                        mistake(
                            token.span(),
                            format!("a workflow cannot take `&mut {inner}`"),
                        )
                        .help(format!(
                            "take `{inner}` by value, or `&{inner}` and lock inside the nodes"
                        ))
                        .note(
                            "nodes run beside each other, so nothing is lent to one of them alone",
                        ),
                    );
                }
                match &*input.pat {
                    Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => {
                        if let Some(token) = &name.mutability {
                            sink.push(
                                mistake(
                                    token.span(),
                                    format!("the input `{}` cannot be `mut`", name.ident),
                                )
                                .help("remove `mut`: inputs and outputs of nodes never change"),
                            );
                        }
                        inputs.push(Input {
                            name: name.ident.clone(),
                            ty: (*input.ty).clone(),
                        });
                    }
                    other => sink.push(
                        mistake(
                            Place::of(&other),
                            "an input of a workflow must be a plain name",
                        )
                        .help(format!(
                            "take it as `value: {}`, and take it apart inside: `let {} = value;`",
                            pretty(&input.ty),
                            pretty(&other.to_token_stream())
                        )),
                    ),
                }
            }
        }
    }
    inputs
}
