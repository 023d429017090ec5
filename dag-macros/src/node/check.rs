//! The rules of a node's form, one function each. Code WF16, all of them.

use super::syntax::{Attribute, Word};
use crate::carrier::check_name;
use crate::diagnostics::{Code, Diagnostic, Place, Sink};
use crate::text::{list, pretty};
use crate::types::Ty;
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{FnArg, GenericArgument, ItemFn, Pat, PathArguments, ReturnType, Safety, Type};

pub(super) fn check(attribute: &Attribute, function: &ItemFn, sink: &mut Sink) {
    if !attribute.broken {
        check_effect_given(attribute, function, sink);
        check_twice(attribute, sink);
        check_contradictions(attribute, sink);
        check_options(attribute, function, sink);
        check_resources(attribute, sink);
    }
    check_attributes(function, sink);
    check_name(&function.sig.ident, "node", Code::Node, sink);
    check_kind(function, sink);
    check_parameters(function, sink);
    check_output(attribute, function, sink);
}

fn mistake(place: impl Into<Place>, fact: impl Into<String>) -> Diagnostic {
    Diagnostic::new(Code::Node, place, fact)
}

/// There is no default: what a node touches is what everything else is proved from.
fn check_effect_given(attribute: &Attribute, function: &ItemFn, sink: &mut Sink) {
    if ["pure", "read", "write"]
        .iter()
        .any(|effect| attribute.word(effect).is_some())
    {
        return;
    }
    let name = &function.sig.ident;
    let at = attribute
        .words
        .first()
        .map_or_else(|| name.span(), |word| word.name.span());
    sink.push(
        mistake(
            at,
            format!("the node `{name}` does not say what it touches"),
        )
        .help("`pure`: the result depends on the arguments alone")
        .help("`read(R)`: it looks at the resource `R`; `read`: at things that no node writes")
        .help("`write(R)`: it changes the resource `R`; `write`: it may change anything"),
    );
}

fn check_twice(attribute: &Attribute, sink: &mut Sink) {
    for (index, word) in attribute.words.iter().enumerate() {
        let earlier = attribute.words.iter().take(index);
        if earlier.into_iter().any(|other| other.name == word.name) {
            let name = &word.name;
            let help = if name == "read" || name == "write" {
                format!("once is enough; several resources go into one: `{name}(A, B)`")
            } else {
                "once is enough".to_owned()
            };
            sink.push(mistake(name.span(), format!("`{name}` is said twice")).help(help));
        }
    }
}

/// What one promise says about another.
fn check_contradictions(attribute: &Attribute, sink: &mut Sink) {
    if let Some(pure) = attribute.word("pure") {
        for other in ["read", "write"] {
            if attribute.word(other).is_some() {
                sink.push(
                    mistake(
                        pure.name.span(),
                        format!("a node cannot be `pure` and `{other}` at once"),
                    )
                    .help(format!("remove `pure`, or remove `{other}`")),
                );
                return;
            }
        }
    }
    let write = attribute.word("write");
    if let (Some(word), None) = (attribute.word("idempotent"), write) {
        sink.push(
            mistake(
                word.name.span(),
                "`idempotent` promises something about a write, and this node writes nothing",
            )
            .help("remove `idempotent`: `pure` and `read` may always be repeated")
            .help("or say what is written: `write(R), idempotent`"),
        );
    }
    if let Some(word) = attribute.word("commutes") {
        let named = write.is_some_and(|write| {
            write
                .resources
                .as_ref()
                .is_some_and(|names| !names.is_empty())
        });
        if !named {
            sink.push(
                mistake(
                    word.name.span(),
                    "`commutes` promises something about a named write, and this node has none",
                )
                .help("name the resource: `write(R), commutes`"),
            );
        }
    }
}

/// `blocking` is for synchronous functions, `spawn` for asynchronous ones.
fn check_options(attribute: &Attribute, function: &ItemFn, sink: &mut Sink) {
    let is_async = function.sig.asyncness.is_some();
    let name = &function.sig.ident;
    match (attribute.word("blocking"), attribute.word("spawn")) {
        (Some(word), _) if is_async => sink.push(
            mistake(
                word.name.span(),
                format!("`blocking` is for synchronous functions, and `{name}` is `async`"),
            )
            .help("remove `blocking`, or `async`; `spawn` runs an `async fn` as its own task"),
        ),
        (_, Some(word)) if !is_async => sink.push(
            mistake(
                word.name.span(),
                format!("`spawn` is for `async` functions, and `{name}` is synchronous"),
            )
            .help("remove `spawn`; `blocking` runs a synchronous function on the blocking threads"),
        ),
        _ => {}
    }
    check_static(attribute, function, sink);
}

/// What runs on another thread, or as another task, may outlive every borrow.
fn check_static(attribute: &Attribute, function: &ItemFn, sink: &mut Sink) {
    let Some(option) = attribute
        .word("blocking")
        .or_else(|| attribute.word("spawn"))
    else {
        return;
    };
    for input in &function.sig.inputs {
        if let FnArg::Typed(input) = input
            && let Some(span) = borrowed(&input.ty)
        {
            let (name, ty) = (&option.name, pretty(&input.ty));
            sink.push(
                mistake(span, format!("a `{name}` node needs arguments that live for `'static`, and `{}` is `{ty}`", pretty(&input.pat)))
                    .help(format!("take it by value: `String` for `&str`, `Arc<T>` for `&T`; or remove `{name}`")),
            );
        }
    }
}

/// A resource is a type known by its last name: no generics, and only where it is read or written.
fn check_resources(attribute: &Attribute, sink: &mut Sink) {
    for word in &attribute.words {
        let name = &word.name;
        let Some(resources) = &word.resources else {
            continue;
        };
        if name != "read" && name != "write" {
            sink.push(
                mistake(name.span(), format!("`{name}` takes no arguments"))
                    .help(format!("write `{name}`")),
            );
            continue;
        }
        if resources.is_empty() {
            sink.push(
                mistake(name.span(), format!("`{name}()` names no resource")).help(format!(
                    "name one: `{name}(R)`, or write `{name}` without parentheses"
                )),
            );
        }
        check_resource_list(word, resources, sink);
    }
}

fn check_resource_list(word: &Word, resources: &[syn::Path], sink: &mut Sink) {
    let mut seen = Vec::new();
    for resource in resources {
        let Some(last) = resource.segments.last() else {
            continue;
        };
        let generic = resource
            .segments
            .iter()
            .any(|segment| !segment.arguments.is_none());
        if generic {
            sink.push(
                mistake(
                    Place::of(&resource),
                    format!("the resource `{}` has generic arguments", pretty(resource)),
                )
                .help("a resource is known by its name alone: give each its own type"),
            );
        } else if seen.contains(&last.ident.to_string()) {
            sink.push(
                mistake(
                    last.ident.span(),
                    format!("`{}` is named twice in `{}(..)`", last.ident, word.name),
                )
                .help("once is enough"),
            );
        }
        seen.push(last.ident.to_string());
    }
}

/// One attribute says everything about a node.
fn check_attributes(function: &ItemFn, sink: &mut Sink) {
    if let Some(again) = function.attrs.iter().find(|attribute| is_node(attribute)) {
        sink.push(
            mistake(
                Place::of(again.path()),
                format!("`{}` is marked as a node twice", function.sig.ident),
            )
            .help("effects combine in one attribute: `#[node(read(A), write(B))]`"),
        );
    }
}

fn is_node(attribute: &syn::Attribute) -> bool {
    attribute
        .path()
        .segments
        .last()
        .is_some_and(|last| last.ident == "node")
}

/// Does another `#[node]` stand below this one?
pub(super) fn is_node_again(function: &ItemFn) -> bool {
    function.attrs.iter().any(is_node)
}

/// Does the signature speak of the type around it? Then it is no free function.
pub(super) fn is_associated(function: &ItemFn) -> bool {
    let receiver = function
        .sig
        .inputs
        .iter()
        .any(|input| matches!(input, FnArg::Receiver(_)));
    receiver || names_self(function.sig.to_token_stream())
}

fn names_self(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == "Self",
        TokenTree::Group(group) => names_self(group.stream()),
        _ => false,
    })
}

/// A node is an ordinary function that safe code can call.
fn check_kind(function: &ItemFn, sink: &mut Sink) {
    let signature = &function.sig;
    let name = &signature.ident;
    let mut refuse = |span: Span, what: &str| {
        sink.push(
            mistake(span, format!("a node cannot be {what}")).help(format!(
                "call it from an ordinary function, and make that the node: `fn {name}_node(..)`"
            )),
        );
    };
    if let Safety::Unsafe(token) = &signature.safety {
        refuse(token.span(), "an `unsafe fn`");
    }
    if let Some(variadic) = &signature.variadic {
        refuse(variadic.span(), "variadic");
    }
}

fn check_parameters(function: &ItemFn, sink: &mut Sink) {
    let receiver = function
        .sig
        .inputs
        .iter()
        .any(|input| matches!(input, FnArg::Receiver(_)));
    if is_associated(function) && !receiver {
        sink.push(
            mistake(
                function.sig.ident.span(),
                format!(
                    "a node must be a free function, and `{}` speaks of `Self`",
                    function.sig.ident
                ),
            )
            .help("move it out of the `impl` or `trait`, and write the type by its name"),
        );
    }
    for input in &function.sig.inputs {
        match input {
            FnArg::Receiver(receiver) => sink.push(
                mistake(receiver.self_token.span(), "a node must be a free function, and this one takes `self`")
                    .help("make it a free function that takes the value: `fn name(service: &Service, ..)`"),
            ),
            FnArg::Typed(input) => {
                if let Some(cfg) = input.attrs.iter().find(|attribute| attribute.path().is_ident("cfg")) {
                    sink.push(
                        mistake(Place::of(cfg), "`#[cfg]` cannot stand on a parameter of a node")
                            .help("put it on the whole function, and write two of them"),
                    );
                }
                check_pattern(&input.pat, &input.ty, sink);
                if let Type::Reference(reference) = &*input.ty
                    && let Some(token) = &reference.mutability
                {
                    let inner = pretty(&reference.elem);
                    sink.push(
                        mistake(token.span(), format!("a node cannot take `&mut {inner}`"))
                            .help(format!("take `{inner}` by value and return it, or take `&{inner}` and lock inside"))
                            .note("nodes run beside each other, so nothing is lent to one of them alone"),
                    );
                }
            }
        }
    }
}

fn check_pattern(pattern: &Pat, ty: &Type, sink: &mut Sink) {
    let ty = pretty(ty);
    match pattern {
        Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => {}
        Pat::Wild(token) => sink.push(
            mistake(token.span(), "a parameter of a node needs a name")
                .help(format!("`_unused: {ty}`")),
        ),
        other => sink.push(
            mistake(
                Place::of(&other),
                "a parameter of a node must be a plain name",
            )
            .help(format!(
                "take it as `value: {ty}`, and take it apart inside: `let {} = value;`",
                pretty(other)
            )),
        ),
    }
}

fn check_output(attribute: &Attribute, function: &ItemFn, sink: &mut Sink) {
    let name = &function.sig.ident;
    let output = match &function.sig.output {
        ReturnType::Default => {
            check_pure_output(attribute, name.span(), sink);
            return;
        }
        ReturnType::Type(_, ty) => ty,
    };
    if Ty::new(output).is_unit() {
        check_pure_output(attribute, output.span(), sink);
    }
    if let Type::Path(path) = &**output
        && let Some(last) = path.path.segments.last()
        && last.ident == "Result"
        && last.arguments.is_none()
    {
        sink.push(
            mistake(
                Place::of(&output),
                format!("the output of `{name}` is a bare `Result`, which hides what comes out"),
            )
            .help("write its arguments: `Result<T, E>`, or an alias with one: `io::Result<T>`"),
        );
    }
    if let Some(span) = borrowed(output) {
        sink.push(
            mistake(span, format!("the output of `{name}` borrows"))
                .help("return a value of its own: `String` for `&str`, `Vec<T>` for `&[T]`, an index, or an `Arc`")
                .note("an output outlives the call: others read it while the workflow runs"),
        );
    }
}

fn check_pure_output(attribute: &Attribute, span: Span, sink: &mut Sink) {
    if attribute.word("pure").is_some() {
        sink.push(
            mistake(span, "a `pure` node that returns nothing does nothing").help(format!(
                "return the result, or say what it touches: {}",
                list(["read(R)", "write(R)"])
            )),
        );
    }
}

/// The first place where a type borrows from something that is not `'static`.
fn borrowed(ty: &Type) -> Option<Span> {
    match ty {
        Type::Reference(reference) => match &reference.lifetime {
            Some(lifetime) if lifetime.ident == "static" => borrowed(&reference.elem),
            _ => Some(reference.and_token.span()),
        },
        Type::Paren(inner) => borrowed(&inner.elem),
        Type::Group(inner) => borrowed(&inner.elem),
        Type::Slice(inner) => borrowed(&inner.elem),
        Type::Array(inner) => borrowed(&inner.elem),
        Type::Tuple(tuple) => tuple.elems.iter().find_map(borrowed),
        Type::Path(path) => {
            path.path
                .segments
                .iter()
                .find_map(|segment| match &segment.arguments {
                    PathArguments::AngleBracketed(arguments) => {
                        arguments.args.iter().find_map(|argument| match argument {
                            GenericArgument::Lifetime(lifetime) if lifetime.ident != "static" => {
                                Some(lifetime.span())
                            }
                            GenericArgument::Type(ty) => borrowed(ty),
                            _ => None,
                        })
                    }
                    _ => None,
                })
        }
        _ => None,
    }
}
