//! Every identifier and path that expansions write and users do not.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

/// The hidden module of `dag-core` that expansions call; `root` is the path of `dag-core`.
pub(crate) fn support(root: &TokenStream) -> TokenStream {
    quote!(#root::__private)
}

/// Where `dag-core` is unless the user says `crate = path`.
pub(crate) fn default_root() -> TokenStream {
    quote!(::dag_core)
}

fn local(name: &str, index: usize) -> Ident {
    Ident::new(&format!("__{name}_{index}"), Span::mixed_site())
}

/// Lanes that are pinned together.
pub(crate) fn lanes(some: usize) -> Ident {
    local("lanes", some)
}

/// The future of a statement, or the mark that it has run.
pub(crate) fn lane(statement: usize) -> Ident {
    local("lane", statement)
}

/// What the attempts of a statement, or the runs inside of it, are told when the run fails.
pub(crate) fn ending(statement: usize) -> Ident {
    local("ending", statement)
}

/// What the workflows that a statement calls are lent.
pub(crate) fn nest(statement: usize) -> Ident {
    local("nest", statement)
}

/// How the guess of a statement stands.
pub(crate) fn standing(statement: usize) -> Ident {
    local("standing", statement)
}

/// The guess of a statement.
pub(crate) fn guess(statement: usize) -> Ident {
    local("guess", statement)
}

/// The standings of all guesses that reach a statement.
pub(crate) fn guesses(statement: usize) -> Ident {
    local("guesses", statement)
}

/// The failure of a twin.
pub(crate) fn held(statement: usize) -> Ident {
    local("held", statement)
}

/// What an arm would give, until it is decided which runs.
pub(crate) fn early(statement: usize) -> Ident {
    local("early", statement)
}

/// The failures of the items of a `for`.
pub(crate) fn failures(statement: usize) -> Ident {
    local("failures", statement)
}

/// How the members of a block stand.
pub(crate) fn members(statement: usize) -> Ident {
    local("members", statement)
}

/// Where the value of a block of members waits for the policies behind it.
pub(crate) fn arrival(statement: usize) -> Ident {
    local("arrival", statement)
}

/// What the undos of items take, by the number of the undo.
pub(crate) fn kept(undo: usize) -> Ident {
    local("kept", undo)
}

/// Which arm of a decision runs.
pub(crate) fn decision(statement: usize) -> Ident {
    local("decision", statement)
}

/// What the arm of a block has given.
pub(crate) fn given(block: usize) -> Ident {
    local("value", block)
}

/// The state of a loop, by its value behind the loop.
pub(crate) fn state(value: usize) -> Ident {
    local("state", value)
}

/// Where that value waits when the loop has ended.
pub(crate) fn arrival_of(value: usize) -> Ident {
    local("left", value)
}

/// A value on its way from one stage to a later one.
pub(crate) fn between(value: usize) -> Ident {
    local("between", value)
}

/// Where a lent value lives.
pub(crate) fn slot(value: usize) -> Ident {
    local("slot", value)
}

pub(crate) fn writer(value: usize) -> Ident {
    local("set", value)
}

pub(crate) fn reader(value: usize) -> Ident {
    local("get", value)
}

/// Where a value waits for the one that takes it.
pub(crate) fn parcel(value: usize) -> Ident {
    local("parcel", value)
}

pub(crate) fn plain(name: &str) -> Ident {
    Ident::new(&format!("__{name}"), Span::mixed_site())
}

/// The type parameter of the function that holds the body.
pub(crate) fn start() -> Ident {
    Ident::new("__Start", Span::call_site())
}

/// The function that holds the body.
pub(crate) fn run() -> Ident {
    Ident::new("__run", Span::call_site())
}

/// The type parameter of what takes the emitted values.
pub(crate) fn sink() -> Ident {
    Ident::new("__Sink", Span::call_site())
}

/// What takes the emitted values, where the body is told of it: seen where `place` is.
pub(crate) fn told_sink(place: &Ident) -> Ident {
    Ident::new("__emit", place.span())
}

/// The function that holds the body of a workflow that emits.
pub(crate) fn emitting() -> Ident {
    Ident::new("__emitting", Span::call_site())
}

/// What a test calls in the place of a node.
pub(crate) fn stub(number: usize) -> Ident {
    local("stub", number)
}

/// The macro that carries a node's signature. The suffix tells apart nodes of one name in one crate.
pub(crate) fn carrier(node: &Ident, place: &str) -> Ident {
    let plain = node.to_string();
    let plain = plain.strip_prefix("r#").unwrap_or(&plain);
    format_ident!(
        "__node_{}_{:016x}",
        plain,
        fnv(place),
        span = Span::call_site()
    )
}

/// The same tokens, meaning what they mean, standing where `span` stands: rustc's messages point there.
pub(crate) fn at(tokens: TokenStream, span: Span) -> TokenStream {
    let place = |token: TokenTree| match token {
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), at(group.stream(), span));
            inner.set_span(group.span().located_at(span));
            TokenTree::Group(inner)
        }
        mut other => {
            other.set_span(other.span().located_at(span));
            other
        }
    };
    tokens.into_iter().map(place).collect()
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo): the same bytes on every machine.
fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
