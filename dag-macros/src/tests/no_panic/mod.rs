//! Whatever tokens come in, tokens come out.
//!
//! Sound inputs of every form are changed at random, a few edits each, and given to every entry
//! point. Case `n` depends on `n` alone, so a failure can be repeated. `FUZZ_CASES` says how many.

mod corpus;

use super::{
    Delimiter, Ident, Spacing, Span, TokenStream, TokenTree, begin_input, errors, finish_input,
    message, node_parts, tokens,
};
use crate::signature::Signature;
use crate::{names, node, resource, workflow};
use corpus::{BLOCKS, NODES, ODD, RESOURCES, Sound, WORKFLOWS};
use proc_macro2::{Group, Punct};
use quote::{ToTokens, quote};
use std::num::NonZero;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// Marsaglia, "Xorshift RNGs", 2003, started from a case's number.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn of_case(case: u64) -> Self {
        // A counter is a bad seed: neighbours would begin alike (the finalizer of splitmix64).
        let mixed = case.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        Self((mixed ^ (mixed >> 27)) | 1)
    }

    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let end = u64::try_from(end.max(1)).expect("a short list");
        usize::try_from((self.0 >> 11) % end).expect("a short list")
    }

    pub(super) fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    fn delimiter(&mut self) -> Delimiter {
        use Delimiter::{Brace, Bracket, None, Parenthesis};
        *self.of(&[Parenthesis, Bracket, Brace, None])
    }
}

impl Sound {
    /// The messages of its nodes, and the workflow.
    fn tokens(&self) -> (Vec<TokenStream>, TokenStream) {
        let messages = self.nodes.iter().map(|text| {
            let (attribute, item) = node_parts(text);
            message(node::expand(attribute, item)).expect("a macro")
        });
        (messages.collect(), tokens(self.workflow))
    }
}

/// All sound inputs as tokens, and all tokens that an edit may bring in.
struct Corpus {
    workflows: Vec<(Vec<TokenStream>, TokenStream)>,
    nodes: Vec<(TokenStream, TokenStream)>,
    resources: Vec<TokenStream>,
    streams: Vec<TokenStream>,
    single: Vec<TokenTree>,
    odd: Vec<TokenStream>,
}

impl Corpus {
    fn new() -> Self {
        let nodes: Vec<(TokenStream, TokenStream)> =
            NODES.iter().map(|text| attribute_and_item(text)).collect();
        let workflows: Vec<(Vec<TokenStream>, TokenStream)> =
            WORKFLOWS.iter().chain(BLOCKS).map(Sound::tokens).collect();
        let resources: Vec<TokenStream> = RESOURCES.iter().map(|text| tokens(text)).collect();
        let mut streams = resources.clone();
        for (attribute, item) in &nodes {
            streams.extend([attribute.clone(), item.clone()]);
        }
        for (messages, workflow) in &workflows {
            streams.extend(messages.iter().chain([workflow]).cloned());
        }
        let mut single = Vec::new();
        for stream in &streams {
            flatten(stream, &mut single);
        }
        // Some of them cannot even be tokens.
        let odd = ODD.iter().filter_map(|text| text.parse().ok()).collect();
        Self {
            workflows,
            nodes,
            resources,
            streams,
            single,
            odd,
        }
    }
}

/// Everything behind `#[node` up to its end, also where it is no function that can be read.
fn attribute_and_item(text: &str) -> (TokenStream, TokenStream) {
    let (docs, rest) = text.split_at(text.find("#[node").expect("#[node(..)]"));
    let (attribute, item) = rest.split_at(rest.find(")]").expect("`)]`"));
    let words = attribute.trim_start_matches("#[node(");
    let item = item.trim_start_matches(")]");
    (tokens(words), tokens(&format!("{docs} {item}")))
}

fn flatten(stream: &TokenStream, all: &mut Vec<TokenTree>) {
    for token in stream.clone() {
        if let TokenTree::Group(group) = &token {
            flatten(&group.stream(), all);
        }
        all.push(token);
    }
}

fn size(stream: &TokenStream) -> usize {
    let inner = |token| match token {
        TokenTree::Group(group) => 1 + size(&group.stream()),
        _ => 1,
    };
    stream.clone().into_iter().map(inner).sum()
}

fn group(delimiter: Delimiter, tokens: impl IntoIterator<Item = TokenTree>) -> TokenTree {
    Group::new(delimiter, tokens.into_iter().collect()).into()
}

/// A few edits at random places.
fn changed(stream: TokenStream, corpus: &Corpus, random: &mut Random) -> TokenStream {
    let mut stream = stream;
    for _ in 0..=random.below(4) {
        let size = size(&stream);
        if size > 3000 {
            break;
        }
        let mut own = Vec::new();
        flatten(&stream, &mut own);
        let mut at = random.below(size.max(1));
        let mut list: Vec<TokenTree> = stream.into_iter().collect();
        edit(&mut list, &mut at, &mut |list, at| {
            act(list, at, &own, corpus, random);
        });
        stream = list.into_iter().collect();
    }
    stream
}

/// Finds the token number `at` and acts on the list it stands in.
fn edit(
    list: &mut Vec<TokenTree>,
    at: &mut usize,
    act: &mut dyn FnMut(&mut Vec<TokenTree>, usize),
) -> bool {
    if list.is_empty() {
        act(list, 0);
        return true;
    }
    for index in 0..list.len() {
        if *at == 0 {
            act(list, index);
            return true;
        }
        *at -= 1;
        if let TokenTree::Group(outer) = &list[index] {
            let mut inner: Vec<TokenTree> = outer.stream().into_iter().collect();
            if !inner.is_empty() && edit(&mut inner, at, act) {
                let mut changed = Group::new(outer.delimiter(), inner.into_iter().collect());
                changed.set_span(outer.span());
                list[index] = changed.into();
                return true;
            }
        }
    }
    false
}

fn act(
    list: &mut Vec<TokenTree>,
    at: usize,
    own: &[TokenTree],
    corpus: &Corpus,
    random: &mut Random,
) {
    if list.is_empty() {
        list.extend(random.of(&corpus.odd).clone());
        return;
    }
    let end = at + 1 + random.below((list.len() - at).min(12));
    match random.below(20) {
        0 => drop(list.remove(at)),
        1 => drop(list.drain(at..end)),
        2 => list.insert(at, list[at].clone()),
        3 => {
            let other = random.below(list.len());
            list.swap(at, other);
        }
        4 => list[at] = random.of(&corpus.single).clone(),
        5 => list.insert(at, random.of(&corpus.single).clone()),
        6 => drop(list.splice(at..=at, random.of(&corpus.odd).clone())),
        7 => drop(list.splice(at..at, random.of(&corpus.odd).clone())),
        // Names of the same input: cycles, doubled names, values used twice.
        8 | 9 if !own.is_empty() => list[at] = random.of(own).clone(),
        10 => {
            let inner: Vec<TokenTree> = list.drain(at..end).collect();
            list.insert(at, group(random.delimiter(), inner));
        }
        11 => match &list[at] {
            TokenTree::Group(old) => list[at] = group(random.delimiter(), old.stream()),
            TokenTree::Punct(old) => {
                let spacing = *random.of(&[Spacing::Joint, Spacing::Alone]);
                list[at] = Punct::new(old.as_char(), spacing).into();
            }
            _ => {}
        },
        12 => list.insert(at, group(random.delimiter(), [])),
        13 => {
            if let TokenTree::Group(old) = list.remove(at) {
                list.splice(at..at, old.stream());
            }
        }
        14 => {
            let same = (random.below(2) == 0).then(|| random.delimiter());
            let mut nested = list[at].clone();
            for _ in 0..60 {
                nested = group(same.unwrap_or_else(|| random.delimiter()), [nested]);
            }
            list[at] = nested;
        }
        15 => {
            let part: Vec<TokenTree> = list[at..end].to_vec();
            let separator = *random.of(&[',', ';', '.', '+', '|', '&', '!', ':', '<']);
            let count = 100 / part.len();
            let separated = part
                .into_iter()
                .chain([Punct::new(separator, Spacing::Alone).into()]);
            let item: Vec<TokenTree> = separated.collect();
            list.splice(at..at, vec![item; count].concat());
        }
        16 => {
            let other: Vec<TokenTree> = random.of(&corpus.streams).clone().into_iter().collect();
            let from = random.below(other.len());
            list.truncate(at);
            list.extend(other.into_iter().skip(from));
        }
        17 => list.truncate(at),
        18 => {
            let part = list[at..end].to_vec();
            let to = random.below(list.len());
            list.splice(to..to, part);
        }
        _ => {
            if let TokenTree::Ident(old) = &list[at] {
                let text = old.to_string();
                let plain = text.trim_start_matches("r#");
                let raw = !matches!(plain, "self" | "Self" | "super" | "crate" | "_");
                list[at] = match random.below(3) {
                    0 if raw => Ident::new_raw(plain, Span::call_site()).into(),
                    1 => Ident::new(&format!("{plain}_é"), Span::mixed_site()).into(),
                    _ => Ident::new("数", Span::call_site()).into(),
                };
            }
        }
    }
}

/// One call of an entry point.
enum Call {
    Node(TokenStream, TokenStream),
    Resource(TokenStream),
    Begin(TokenStream),
    Finish(TokenStream),
    /// What `DAG_DRAW` adds to the second step.
    Draw(TokenStream),
    ErrorType(TokenStream),
    Stub(TokenStream),
    StubbedIn(TokenStream),
}

impl Call {
    fn run(&self) -> TokenStream {
        match self {
            Self::Node(attribute, item) => node::expand(attribute.clone(), item.clone()),
            Self::Resource(item) => resource::expand(item.clone()),
            Self::Begin(input) => workflow::begin(input),
            Self::Finish(input) => workflow::finish(input.clone()),
            Self::Draw(input) => workflow::picture(input.clone()).to_token_stream(),
            Self::ErrorType(input) => workflow::error_type(input.clone()),
            Self::Stub(input) => workflow::stub(input.clone()),
            Self::StubbedIn(input) => workflow::stubbed_in(input.clone()),
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Node(attribute, item) => format!("node({attribute}) {item}"),
            Self::Resource(item) => format!("Resource: {item}"),
            Self::Begin(input) => format!("begin! {{ {input} }}"),
            Self::Finish(input) => format!("finish! {{ {input} }}"),
            Self::Draw(input) => format!("finish! {{ {input} }}, drawn"),
            Self::ErrorType(input) => format!("error_type! {{ {input} }}"),
            Self::Stub(input) => format!("stub! {{ {input} }}"),
            Self::StubbedIn(input) => format!("stubbed_in! {{ {input} }}"),
        }
    }
}

/// Stubs for all nodes of the workflow, of each kind of expression one.
fn request(messages: &[TokenStream], workflow: &TokenStream) -> TokenStream {
    let function = syn::parse2::<syn::ItemFn>(workflow.clone()).ok();
    let name = function.as_ref().map(|function| &function.sig.ident);
    let arguments = function.iter().flat_map(|function| &function.sig.inputs);
    let arguments = arguments.map(|_| quote!(&x));
    let stubs = messages.iter().enumerate().filter_map(|(index, message)| {
        let name = syn::parse2::<Signature>(message.clone()).ok()?.name;
        let name = syn::parse_str::<Ident>(&name).ok()?;
        Some(match index % 3 {
            0 => quote!(#name => |x, _| f(x)),
            1 => quote!(#name => async move |x| f(x).await),
            _ => quote!(#name => fake::<T>),
        })
    });
    quote!(#name(#(#arguments),*) #(, #stubs)*)
}

/// The input of `finish` inside a test.
fn stubbed_input(
    messages: &[TokenStream],
    workflow: &TokenStream,
    request: &TokenStream,
) -> TokenStream {
    let list = messages
        .iter()
        .fold(quote!([]), |list, message| quote!([#list #message]));
    let (hole, input) = (names::plain("stubbed"), begin_input(workflow));
    quote!(#list [] { #hole { #request } #input })
}

/// All entry points that a workflow and the messages of its nodes go through.
fn workflow_calls(messages: &[TokenStream], workflow: &TokenStream) -> Vec<Call> {
    let request = request(messages, workflow);
    vec![
        Call::Begin(begin_input(workflow)),
        Call::Finish(finish_input("graph", messages, workflow)),
        Call::Finish(finish_input("run", messages, workflow)),
        Call::Finish(finish_input("carrier", messages, workflow)),
        Call::Finish(finish_input("picture", messages, workflow)),
        Call::Draw(finish_input("run", messages, workflow)),
        Call::Finish(stubbed_input(messages, workflow, &request)),
        Call::Stub(begin_input(&request)),
    ]
}

fn calls_of(case: u64, corpus: &Corpus) -> Vec<Call> {
    let random = &mut Random::of_case(case);
    match random.below(17) {
        0..10 => {
            let (messages, workflow) = random.of(&corpus.workflows);
            let (mut messages, mut workflow) = (messages.clone(), workflow.clone());
            if random.below(4) > 0 {
                workflow = changed(workflow, corpus, random);
            }
            match random.below(8) {
                0..2 => {
                    for message in &mut messages {
                        *message = changed(message.clone(), corpus, random);
                    }
                }
                // Another node than the workflow was written for.
                2 => {
                    let (others, _) = random.of(&corpus.workflows);
                    for (message, other) in messages.iter_mut().zip(others) {
                        *message = other.clone();
                    }
                }
                3 => drop(messages.pop()),
                _ => {}
            }
            workflow_calls(&messages, &workflow)
        }
        10..13 => {
            let (attribute, item) = random.of(&corpus.nodes).clone();
            let part = random.below(3);
            let attribute = if part == 0 {
                attribute
            } else {
                changed(attribute, corpus, random)
            };
            let item = if part == 1 {
                item
            } else {
                changed(item, corpus, random)
            };
            vec![Call::Node(attribute, item)]
        }
        13 => {
            let item = changed(random.of(&corpus.resources).clone(), corpus, random);
            vec![Call::Resource(item)]
        }
        14 => {
            let (messages, workflow) = random.of(&corpus.workflows);
            let wrong = changed(request(messages, workflow), corpus, random);
            let [first, ..] = messages.as_slice() else {
                return Vec::new();
            };
            vec![
                Call::Stub(begin_input(&wrong)),
                Call::StubbedIn(quote!([[] #first] [] { #wrong })),
                Call::Finish(stubbed_input(messages, workflow, &wrong)),
            ]
        }
        // Anything to everyone.
        _ => {
            let first = changed(random.of(&corpus.streams).clone(), corpus, random);
            let second = changed(random.of(&corpus.streams).clone(), corpus, random);
            let mut calls = workflow_calls(std::slice::from_ref(&second), &first);
            calls.extend([
                Call::Node(second, first.clone()),
                Call::Resource(first.clone()),
                Call::ErrorType(first),
            ]);
            let Some(Call::Begin(input)) = calls.first() else {
                return calls;
            };
            let Some(Call::Finish(other)) = calls.get(1) else {
                return calls;
            };
            // What only our own macros write, wrong all the same.
            let broken = [
                changed(input.clone(), corpus, random),
                changed(other.clone(), corpus, random),
            ];
            let [input, other] = broken;
            calls.extend([Call::Begin(input), Call::Finish(other)]);
            calls
        }
    }
}

/// Runs the cases from 0 on; one text for each failure. Each batch has a thread of its own: there
/// spans are kept, which would otherwise fill the memory. How deep syn recurses is not the question
/// here, so the stack is large.
fn failures(cases: u64) -> Vec<String> {
    const BATCH: u64 = 500;
    const STACK: usize = 1 << 30;
    let next = AtomicU64::new(0);
    let found = Mutex::new(Vec::new());
    let worker = || {
        loop {
            let start = next.fetch_add(BATCH, Ordering::Relaxed);
            if start >= cases {
                break;
            }
            let batch = move || failures_in(start..cases.min(start + BATCH));
            let thread = std::thread::Builder::new().stack_size(STACK).spawn(batch);
            let failures = thread.expect("a thread").join().expect("a batch");
            found.lock().expect("no panic").extend(failures);
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(worker);
        }
    });
    found.into_inner().expect("no panic")
}

fn failures_in(cases: Range<u64>) -> Vec<String> {
    let corpus = Corpus::new();
    let mut failures = Vec::new();
    for case in cases {
        for call in calls_of(case, &corpus) {
            let outcome = catch_unwind(AssertUnwindSafe(|| call.run().to_string()));
            if let Err(panic) = outcome {
                failures.push(format!("case {case}: {}\n{}", said(&*panic), call.text()));
            }
        }
    }
    failures
}

fn said(panic: &(dyn std::any::Any + Send)) -> &str {
    panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("a panic without words")
}

#[test]
fn no_input_makes_a_macro_panic() {
    let cases = match std::env::var("FUZZ_CASES") {
        Ok(number) => number.parse().expect("FUZZ_CASES is a number"),
        Err(_) => 3000,
    };
    let failures = failures(cases);
    let shown: Vec<&str> = failures.iter().take(10).map(String::as_str).collect();
    assert!(
        failures.is_empty(),
        "{} panics:\n{}",
        failures.len(),
        shown.join("\n\n")
    );
}

#[test]
fn what_comes_of_sound_inputs_is_rust() {
    let corpus = Corpus::new();
    for (messages, workflow) in &corpus.workflows {
        let [begin, graph, run, carrier, picture, drawn, stubbed, stub] =
            workflow_calls(messages, workflow)
                .try_into()
                .unwrap_or_else(|_| panic!("eight calls"));
        syn::parse2::<syn::File>(begin.run())
            .unwrap_or_else(|error| panic!("{error}: {}", begin.run()));
        syn::parse2::<syn::Expr>(graph.run())
            .unwrap_or_else(|error| panic!("{error}: {}", graph.run()));
        syn::parse2::<syn::Block>(run.run())
            .unwrap_or_else(|error| panic!("{error}: {}", run.run()));
        syn::parse2::<syn::File>(carrier.run())
            .unwrap_or_else(|error| panic!("{error}: {}", carrier.run()));
        for expression in [stubbed, stub] {
            syn::parse2::<syn::Expr>(expression.run())
                .unwrap_or_else(|error| panic!("{error}: {}", expression.run()));
        }
        for text in [picture, drawn] {
            syn::parse2::<syn::LitStr>(text.run())
                .unwrap_or_else(|error| panic!("{error}: {}", text.run()));
        }
    }
    for (attribute, item) in &corpus.nodes {
        let out = node::expand(attribute.clone(), item.clone());
        syn::parse2::<syn::File>(out.clone()).unwrap_or_else(|error| panic!("{error}: {out}"));
    }
    for item in &corpus.resources {
        let out = resource::expand(item.clone());
        syn::parse2::<syn::File>(out.clone()).unwrap_or_else(|error| panic!("{error}: {out}"));
    }
    let ty = quote!(here Vec<tools::Error>);
    assert_eq!(
        workflow::error_type(ty).to_token_stream().to_string(),
        "Vec < tools :: Error >"
    );
}

#[test]
fn programs_of_blocks_have_no_mistake() {
    for sound in BLOCKS {
        let (messages, workflow) = sound.tokens();
        for call in workflow_calls(&messages, &workflow) {
            assert_eq!(errors(call.run()), [""; 0], "{workflow}");
        }
    }
}

#[test]
fn a_body_cut_anywhere_is_refused_at_one_of_its_tokens() {
    for sound in BLOCKS {
        let (messages, workflow) = sound.tokens();
        let mut head: Vec<TokenTree> = workflow.into_iter().collect();
        let Some(TokenTree::Group(body)) = head.pop() else {
            panic!("a body");
        };
        for cut in 0..size(&body.stream()) {
            let mut list: Vec<TokenTree> = body.stream().into_iter().collect();
            edit(&mut list, &mut cut.clone(), &mut |list, at| {
                list.truncate(at);
            });
            let mut rest = Group::new(Delimiter::Brace, list.into_iter().collect());
            rest.set_span(body.span());
            let workflow = head.iter().cloned().chain([rest.into()]).collect();
            let out = workflow::finish(finish_input("run", &messages, &workflow));
            assert_eq!(errors_at_the_macro(out), [""; 0], "{workflow}");
        }
    }
}

/// The texts of the errors that point at no token of the input.
fn errors_at_the_macro(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut at = None;
    for token in tokens {
        match (token, at.take()) {
            (TokenTree::Ident(word), _) if word == "compile_error" => at = Some(word.span()),
            (TokenTree::Punct(_), span) => at = span,
            (TokenTree::Group(text), Some(span)) if span.source_text().is_none() => {
                found.push(text.to_string());
            }
            (TokenTree::Group(group), None) => found.extend(errors_at_the_macro(group.stream())),
            _ => {}
        }
    }
    found
}

#[test]
fn sixty_levels_fit_into_the_stack_that_rustc_has() {
    let nested = |open: &str, close: &str| format!("{}x{}", open.repeat(60), close.repeat(60));
    let expand = move || {
        for expression in [
            nested("(", ")"),
            nested("{", "}"),
            nested("[&", "]"),
            nested("Some(", ")"),
            nested("|a| { a + ", "}"),
            nested("vec![", "]"),
            nested("{ match x { _ => ", "} }"),
        ] {
            let workflow = tokens(&format!("async fn deep(x: u8) -> u8 {{ {expression} }}"));
            for call in workflow_calls(&[], &workflow) {
                assert_eq!(errors(call.run()), [""; 0], "{expression}");
            }
        }
        let ty = nested("Option<&'static [", "]>");
        let (attribute, item) = node_parts(&format!("#[node(pure)] fn deep(x: {ty}) -> {ty} {{}}"));
        assert_eq!(errors(node::expand(attribute, item)), [""; 0]);
    };
    let thread = std::thread::Builder::new()
        .stack_size(8 << 20)
        .spawn(expand);
    thread.expect("a thread").join().expect("no panic");
}
