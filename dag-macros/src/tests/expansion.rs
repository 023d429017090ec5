//! What comes out, by a few small snapshots; `UPDATE_EXPECT=1 cargo test` writes them anew.
//!
//! They are here to be read in a review: does a change of the expansion do what it should?

use super::{begin_input, expand_node, finish, message, tokens};
use crate::workflow;
use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

const SPLIT: &str = "#[node(pure)] fn split(text: &str) -> Words {}";
const COUNT: &str = "#[node(read(Index))] async fn count(words: &Words) -> Count {}";
const SCORE: &str = "#[node(pure)] fn score(words: &Words) -> Score {}";
const JOIN: &str = "#[node(pure)] fn join(count: Count, score: &Score) -> Report {}";
const DIAMOND: &str = "async fn report(text: String) -> Report {
    let words = split(..);
    let count = count(..);
    let score = score(&words);
    join(..)
}";

const LOAD: &str = "#[node(read(Orders))] async fn load(db: &Db, id: u64) -> Result<Order, DbError> {}";
const STORE: &str = "#[node(write(Orders))] async fn store(db: &Db, order: Order) -> Result<Receipt, DbError> {}";
const FALLIBLE: &str = "#[errors(OrderError)]
    async fn order(db: &Db, id: u64) -> Result<Receipt, OrderError> {
        let order = load(..)?;
        store(..)
    }";

fn items(tokens: TokenStream, expected: &Expect) {
    let file = syn::parse2(tokens).expect("items");
    expected.assert_eq(&prettyplease::unparse(&file));
}

/// The statements of a block, or an expression, as the body of a function.
fn body(tokens: &TokenStream, expected: &Expect) {
    items(quote!(fn body() { #tokens }), expected);
}

#[test]
fn a_private_node_is_the_function_and_a_macro_of_its_name() {
    let node = "/// Doubles.\n#[node(pure)] fn double(n: u64) -> u64 { n * 2 }";
    items(expand_node(node), &expect![[]]);
}

#[test]
fn a_public_node_exports_its_macro_and_checks_its_resources() {
    let node = "#[node(write(Outbox), idempotent)] pub async fn send(mail: &crate::Mail) -> Result<Receipt, MailError> { mail.send().await }";
    items(expand_node(node), &expect![[]]);
}

#[test]
fn a_diamond_is_one_pass_over_its_statements() {
    body(&finish("run", &[SPLIT, COUNT, SCORE, JOIN], DIAMOND), &expect![[]]);
}

#[test]
fn the_graph_of_a_diamond_is_a_constant() {
    body(&finish("graph", &[SPLIT, COUNT, SCORE, JOIN], DIAMOND), &expect![[]]);
}

#[test]
fn a_fallible_workflow_names_the_statement_that_failed() {
    body(&finish("run", &[LOAD, STORE], FALLIBLE), &expect![[]]);
}

#[test]
fn the_items_of_a_workflow_are_there_before_its_nodes_are_known() {
    items(workflow::begin(&begin_input(&tokens(FALLIBLE))), &expect![[]]);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let expand = || {
        let nodes = [SPLIT, COUNT, SCORE, JOIN, LOAD, STORE].map(expand_node);
        let out = [
            workflow::begin(&begin_input(&tokens(DIAMOND))),
            workflow::begin(&begin_input(&tokens(FALLIBLE))),
            finish("graph", &[SPLIT, COUNT, SCORE, JOIN], DIAMOND),
            finish("run", &[SPLIT, COUNT, SCORE, JOIN], DIAMOND),
            finish("run", &[LOAD, STORE], FALLIBLE),
        ];
        nodes.into_iter().chain(out).map(|tokens| tokens.to_string()).collect::<Vec<_>>()
    };
    // In another thread the spans are others, too.
    let other = std::thread::spawn(expand).join().expect("no panic");
    assert_eq!(expand(), other);
}

#[test]
fn what_a_node_says_is_read_as_it_was_written() {
    let node = "/// One.\n/// Two.\n#[node(read(a::A), write(B, C), idempotent)] async fn f(#[x] n: crate::N) -> Vec<N> {}";
    let said = message(expand_node(node)).expect("a macro").to_string();
    expect![[]].assert_eq(&said);
}
