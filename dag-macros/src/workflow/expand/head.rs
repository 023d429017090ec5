//! The function users call, and the type of its name that holds `GRAPH` and the other ways to run.

use super::super::draw;
use super::super::syntax::Workflow;
use super::{elided, emit, errors, output};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};
use syn::{Attribute, FnArg, GenericParam, Pat, ReturnType, Signature, Type};

/// What fills itself in once the nodes are known.
pub(crate) struct Holes {
    pub(crate) graph: TokenStream,
    pub(crate) run: TokenStream,
    /// Documentation, as a string.
    pub(crate) picture: Option<TokenStream>,
}

/// Everything a caller can name. `argument` is what `run` calls the mode.
pub(crate) fn items(workflow: &Workflow, argument: &Ident, holes: &Holes) -> TokenStream {
    let Holes {
        graph,
        run,
        picture,
    } = holes;
    // Only rustdoc expands it.
    let picture = picture
        .as_ref()
        .map(|picture| quote!(#[cfg_attr(doc, doc = #picture)]));
    let Workflow {
        attributes,
        vis,
        root,
        ..
    } = workflow;
    let support = names::support(root);
    let cfgs = workflow.cfgs();
    let lints: Vec<_> = attributes
        .iter()
        .filter(|attribute| is_lint(attribute))
        .collect();
    let signature = sound(&workflow.signature);
    let name = &signature.ident;
    let about_sequential = format!("The statements of [`{name}()`] one after the other.");
    let function = {
        let start = quote!(#support::Concurrent);
        entry(workflow, attributes, picture.as_ref(), &signature, &start)
    };
    let sequential = {
        let mut signature = signature.clone();
        signature.ident = format_ident!("sequential", span = Span::call_site());
        let attributes = [syn::parse_quote!(#[doc = #about_sequential])];
        let attributes: Vec<Attribute> = attributes
            .into_iter()
            .chain(lints.iter().copied().cloned())
            .collect();
        let start = quote!(#support::Sequential::new());
        entry(workflow, &attributes, None, &signature, &start)
    };
    let spawned = spawned(workflow, &signature);
    let observed = observed(workflow, &signature);
    let streamed = streamed(workflow, &signature);
    let items = emit::items(workflow);
    let body = body(
        workflow,
        &signature,
        &quote!(#[doc(hidden)] #(#lints)*),
        argument,
        run,
    );
    let errors = errors::errors(workflow);
    let keyword = Ident::new("enum", Span::call_site().located_at(name.span()));
    let about = format!("The graph of [`{name}()`] and other ways to run it.");
    let about_graph = format!("The graph of [`{name}()`] as data.");
    // One call of each node's macro that expands to nothing: so rustc reports every name that is no
    // node, where a chain would stop at the first.
    let probes = workflow.node_paths();
    // So cargo compiles again when it changes.
    let drawn = draw::VARIABLE;
    quote! {
        #function

        #(#cfgs)*
        #[doc = #about]
        #[allow(non_camel_case_types, dead_code, reason = "it carries the function's name, and may be unused")]
        #vis #keyword #name {}

        #(#cfgs)*
        #[allow(dead_code, clippy::all, clippy::pedantic, reason = "each may be unused; what clippy sees is generated")]
        impl #name {
            #[doc = #about_graph]
            #vis const GRAPH: &'static #root::Graph = &#graph;

            #sequential

            #spawned

            #observed

            #streamed

            #body
        }

        #errors

        #items

        #(#cfgs)*
        const _: () = {
            #(#probes! { @probe })*
            let _ = ::core::option_env!(#drawn);
        };
    }
}

/// The function that holds the body, and who calls it if it is told where to emit.
fn body(
    workflow: &Workflow,
    signature: &Signature,
    attributes: &TokenStream,
    argument: &Ident,
    run: &TokenStream,
) -> TokenStream {
    let (vis, support) = (&workflow.vis, names::support(&workflow.root));
    let (start, around) = (names::start(), names::plain("around"));
    let mut signature = elided::named(signature);
    signature.ident = names::run();
    signature
        .generics
        .params
        .push(syn::parse_quote!(#start: #support::Start));
    let first = [
        syn::parse_quote!(#argument: #start),
        syn::parse_quote!(#around: <#start as #support::Start>::Around<'_>),
    ];
    let inputs = std::mem::take(&mut signature.inputs);
    signature.inputs = first.into_iter().chain(inputs).collect();
    let plain = workflow.emits().then(|| {
        let around = quote!(#around, #support::Unseen);
        let call = run_around(workflow, &names::emitting(), &quote!(#argument), &around);
        let plain = returning(&signature);
        let plain = quote!(#attributes #vis #plain { #call });
        emits_to(workflow, &mut signature, argument);
        plain
    });
    quote! {
        #plain
        #attributes
        #vis #signature {
            let #argument = #support::Start::mode(#argument, #around, Self::GRAPH);
            #run
        }
    }
}

/// `answer::spawn(..)`, if the inputs may leave the caller: nothing in them is borrowed.
fn spawned(workflow: &Workflow, signature: &Signature) -> TokenStream {
    if workflow.broken || borrows(signature) {
        return TokenStream::new();
    }
    let (vis, root) = (&workflow.vis, &workflow.root);
    let support = names::support(root);
    let output = output(workflow);
    let mut signature = signature.clone();
    signature.asyncness = None;
    signature.output = syn::parse_quote!(-> #support::Handle<#output>);
    let types: Vec<Ident> = signature
        .generics
        .type_params()
        .map(|ty| ty.ident.clone())
        .collect();
    for ty in types {
        signature
            .generics
            .make_where_clause()
            .predicates
            .push(syn::parse_quote!(#ty: ::core::marker::Send + ::core::marker::Sync + 'static));
    }
    let name = &signature.ident;
    let about = format!(
        "[`{name}()`] as a task of its own: dropping the handle ends the run like a failure, so writes that have \
         begun are finished and undos run.\n\n# Panics\n\nOutside of a tokio runtime; if the nodes' futures are not `Send`, outside of a `LocalSet`."
    );
    let (mode, launch) = (names::plain("mode"), names::plain("launch"));
    let run = run_call(workflow, &quote!(#mode));
    signature.ident = format_ident!("spawn", span = Span::call_site());
    quote! {
        #support::if_tokio! {
            #[doc = #about]
            // Compiled where it is used, and only there.
            #[inline]
            #[allow(unused_mut, unused_imports, reason = "which trait spawns it depends on its future")]
            #vis #signature {
                use #support::{LaunchAnywhere as _, LaunchHere as _};
                let mut #launch = #support::Launch::new(move |#mode| #run);
                #launch.spawn()
            }
        }
    }
}

/// The function that holds the body is told where to emit.
fn emits_to(workflow: &Workflow, signature: &mut Signature, mode: &Ident) {
    let support = names::support(&workflow.root);
    let (sink, item) = (names::sink(), emit::item(workflow));
    signature.ident = names::emitting();
    let never = quote!(::core::convert::Infallible);
    let params = &mut signature.generics.params;
    params.push(syn::parse_quote!(#sink: #support::Emit<#item<#never>>));
    let argument = names::told_sink(mode);
    let place = 2.min(signature.inputs.len());
    signature
        .inputs
        .insert(place, syn::parse_quote!(#argument: #sink));
}

/// `answer::stream(..)`, if something emits.
fn streamed(workflow: &Workflow, signature: &Signature) -> TokenStream {
    if workflow.broken || !workflow.emits() {
        return TokenStream::new();
    }
    let (vis, support) = (&workflow.vis, names::support(&workflow.root));
    let (name, item, output) = (&signature.ident, emit::item(workflow), output(workflow));
    let about = format!(
        "What [`{name}()`] emits, as it comes, then its output. It runs while it is polled, and no further while something waits to be seen; \
         dropping it drops the run."
    );
    let emit = names::plain("emit");
    let around = quote!((), #emit);
    let start = quote!(#support::Concurrent);
    let run = run_around(workflow, &names::emitting(), &start, &around);
    let mut signature = elided::named(signature);
    signature.asyncness = None;
    signature.ident = format_ident!("stream", span = Span::call_site());
    signature.output = syn::parse_quote!(-> impl #support::Stream<Item = #item<#output>>);
    quote! {
        #support::if_tokio! {
            #[doc = #about]
            #vis #signature {
                #support::emitted(move |#emit| #run, #item::of_run, #item::End)
            }
        }
    }
}

/// `answer::observed(..)`.
fn observed(workflow: &Workflow, signature: &Signature) -> TokenStream {
    let output = output(workflow);
    // `impl Trait` would hold what the run is lent, which ends before it.
    if workflow.broken || has_impl(output) {
        return TokenStream::new();
    }
    let (vis, support) = (&workflow.vis, names::support(&workflow.root));
    let name = &signature.ident;
    let about = format!("[`{name}()`], and `observer` hears what happens in it.");
    let [observer, watch, made] = ["observer", "watch", "output"].map(names::plain);
    let around = quote!(#support::Around::heard_by(#watch.eye()));
    let run = run_around(workflow, &names::run(), &quote!(#support::Watched), &around);
    let failed = if workflow.is_result() {
        quote!(::core::result::Result::is_err(#made))
    } else {
        quote!(false)
    };
    let mut signature = elided::named(signature);
    let first = syn::parse_quote!(#observer: &dyn #support::Observer);
    let inputs = std::mem::take(&mut signature.inputs);
    signature.inputs = std::iter::once(first).chain(inputs).collect();
    signature.ident = format_ident!("observed", span = Span::call_site());
    quote! {
        #support::if_std! {
            #[doc = #about]
            #vis #signature {
                let #watch = #support::Watch::new(#observer, Self::GRAPH);
                #support::finished(&#watch, #run, |#made| { let _ = #made; #failed }).await
            }
        }
    }
}

/// Does an input hold something borrowed, as far as it is written? (`&'static` is no loan.)
fn borrows(signature: &Signature) -> bool {
    let inputs = &signature.inputs;
    let lifetimes = signature.generics.lifetimes().next().is_some();
    lifetimes || has_loan(quote!(#inputs))
}

fn has_impl(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => has_impl(group.stream()),
        TokenTree::Ident(word) => word == "impl",
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

fn has_loan(tokens: TokenStream) -> bool {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let found = match token {
            TokenTree::Group(group) => has_loan(group.stream()),
            TokenTree::Ident(word) => word == "impl",
            TokenTree::Punct(punct) if punct.as_char() == '&' => {
                !matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == '\'')
            }
            TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                !matches!(tokens.peek(), Some(TokenTree::Ident(name)) if name == "static")
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        };
        if found {
            return true;
        }
    }
    false
}

/// A function that calls the one that holds the body. To rustdoc, and to attributes that look at it, it is the `async fn` that was
/// written; otherwise what that is short for, which gives the future of the body itself: one around it takes two words, and ten
/// instructions of each poll.
fn entry(
    workflow: &Workflow,
    attributes: &[Attribute],
    picture: Option<&TokenStream>,
    signature: &Signature,
    start: &TokenStream,
) -> TokenStream {
    let vis = &workflow.vis;
    let shown = quote!(#(#attributes)* #picture #vis #signature);
    if workflow.broken {
        let inputs = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(input) => Some(&input.pat),
            FnArg::Receiver(_) => None,
        });
        return quote!(#shown { let _ = (#(&#inputs,)*); ::core::unreachable!() });
    }
    let call = run_call(workflow, start);
    let shown = quote!(#shown { #call.await });
    if !attributes.iter().all(is_inert) {
        return shown;
    }
    let plain = returning(signature);
    quote! {
        #[cfg(doc)]
        #shown
        #[cfg(not(doc))]
        #(#attributes)* #vis #plain { #call }
    }
}

/// The signature of the function that an `async fn` is short for.
fn returning(signature: &Signature) -> Signature {
    let mut plain = signature.clone();
    plain.asyncness = None;
    let place = Span::mixed_site().located_at(plain.ident.span());
    let output = match &plain.output {
        ReturnType::Default => quote!(()),
        ReturnType::Type(_, output) => quote!(#output),
    };
    let future = quote_spanned!(place=> impl ::core::future::Future<Output = #output>);
    let arrow = syn::Token![->](place);
    plain.output = ReturnType::Type(arrow, Box::new(Type::Verbatim(future)));
    plain
}

/// The future of the function that holds the body.
fn run_call(workflow: &Workflow, mode: &TokenStream) -> TokenStream {
    run_around(workflow, &names::run(), mode, &quote!(()))
}

/// The same of that function, with what stands behind the mode.
fn run_around(
    workflow: &Workflow,
    run: &Ident,
    mode: &TokenStream,
    around: &TokenStream,
) -> TokenStream {
    let name = &workflow.signature.ident;
    let inputs = workflow.inputs.iter().map(|input| &input.name);
    let generics: Vec<_> = workflow
        .signature
        .generics
        .params
        .iter()
        .filter_map(|parameter| match parameter {
            GenericParam::Type(parameter) => Some(&parameter.ident),
            GenericParam::Const(parameter) => Some(&parameter.ident),
            GenericParam::Lifetime(_) => None,
        })
        .collect();
    let sink = (*run == names::emitting()).then(|| quote!(, _));
    let turbofish = (!generics.is_empty()).then(|| quote!(::<#(#generics,)* _ #sink>));
    quote!(#name::#run #turbofish (#mode, #around, #(#inputs),*))
}

/// The signature as it can be emitted whatever is wrong with it.
pub(super) fn sound(signature: &Signature) -> Signature {
    let mut signature = signature.clone();
    if signature.asyncness.is_none() {
        signature.asyncness = Some(syn::Token![async](Span::call_site()));
    }
    signature.constness = None;
    signature.safety = syn::Safety::Default;
    signature.abi = None;
    signature.variadic = None;
    let inputs = std::mem::take(&mut signature.inputs);
    for (index, input) in inputs.into_iter().enumerate() {
        let FnArg::Typed(mut input) = input else {
            continue;
        };
        match &mut *input.pat {
            Pat::Ident(name) if name.subpat.is_none() => {
                name.mutability = None;
                name.by_ref = None;
            }
            other => {
                let name = format_ident!("_input_{}", index, span = Span::call_site());
                *other = syn::parse_quote!(#name);
            }
        }
        signature.inputs.push(FnArg::Typed(input));
    }
    signature
}

fn is_lint(attribute: &Attribute) -> bool {
    ["allow", "expect", "warn", "deny", "forbid"]
        .iter()
        .any(|lint| attribute.path().is_ident(lint))
}

/// Does it mean the same on a function that returns a future? (`must_use` does not: it speaks of the output.)
fn is_inert(attribute: &Attribute) -> bool {
    let inert = ["doc", "cfg", "deprecated", "inline", "cold"];
    is_lint(attribute) || inert.iter().any(|name| attribute.path().is_ident(name))
}
