//! `testing::stubbed!`: a workflow runs with stubs in the place of some of its nodes.

use dag_core::testing::stubbed;
use dag_core::{node, workflow};
use std::cell::{Cell, RefCell};

/// A failure.
#[derive(Debug, PartialEq, Eq)]
struct Down;

/// What is asked of an index.
#[derive(Debug)]
struct Query {
    text: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Hits(Vec<String>);

#[node(pure)]
fn understand(question: &str) -> Query {
    Query {
        text: question.to_owned(),
    }
}

#[node(read)]
async fn search(query: &Query, source: &'static str) -> Result<Hits, Down> {
    Ok(Hits(vec![format!("{} in {source}", query.text)]))
}

#[node(pure)]
fn draft(query: &Query, hits: [&Hits; 2]) -> String {
    let all: Vec<&str> = hits
        .iter()
        .flat_map(|hits| &hits.0)
        .map(String::as_str)
        .collect();
    format!("{}: {}", query.text, all.join(", "))
}

workflow!(
    async fn answer(question: &str) -> Result<String, Down> {
        let query = understand(question);
        let docs = search(&query, "docs")?;
        let issues = search(&query, "issues")?;
        let reply = draft(&query, [&docs, &issues]);
        Ok(reply)
    }
);

#[tokio::test]
async fn without_stubs_it_is_the_workflow() {
    let plain = answer("new").await;
    assert_eq!(stubbed!(answer("new")).await, plain);
    assert_eq!(plain.unwrap(), "new: new in docs, new in issues");
}

#[tokio::test]
async fn a_stub_gives_the_value_of_each_call_of_its_node() {
    let report = stubbed!(
        answer("new"),
        search => async |query, source| Ok(Hits(vec![format!("{}/{source}", query.text)])),
    );
    assert_eq!(report.await.unwrap(), "new: new/docs, new/issues");
}

#[tokio::test]
async fn a_stub_fails_in_the_place_of_its_node() {
    assert_eq!(
        stubbed!(answer("new"), search => |_, _| async { Err(Down) }).await,
        Err(Down)
    );
}

#[tokio::test]
async fn a_stub_can_stand_for_one_statement() {
    let report = stubbed!(answer("new"), issues => async |_, _| Ok(Hits(vec![])));
    assert_eq!(report.await.unwrap(), "new: new in docs");
}

#[tokio::test]
async fn that_of_a_statement_wins_over_that_of_its_node() {
    let report = stubbed!(
        answer("new"),
        issues => async |_, _| Ok(Hits(vec!["issue".to_owned()])),
        search => async |_, source| Ok(Hits(vec![source.to_owned()])),
    );
    assert_eq!(report.await.unwrap(), "new: docs, issue");
}

#[tokio::test]
async fn a_stub_borrows_what_the_test_has() {
    let (calls, asked) = (Cell::new(0), RefCell::new(Vec::new()));
    let question = String::from("new");
    let report = stubbed!(
        answer(&question),
        search => async |query, source| {
            calls.set(calls.get() + 1);
            asked.borrow_mut().push(format!("{} {source}", query.text));
            Ok(Hits(vec![]))
        },
    );
    report.await.unwrap();
    assert_eq!(calls.get(), 2);
    assert_eq!(asked.into_inner(), ["new docs", "new issues"]);
}

#[tokio::test]
async fn a_synchronous_node_has_a_synchronous_stub() {
    let report = stubbed!(
        answer("new"),
        understand => |question| Query { text: question.to_uppercase() },
    );
    assert_eq!(report.await.unwrap(), "NEW: NEW in docs, NEW in issues");
}

async fn nothing(_: &Query, _: &'static str) -> Result<Hits, Down> {
    Ok(Hits(Vec::new()))
}

#[tokio::test]
async fn a_stub_may_be_a_function() {
    assert_eq!(
        stubbed!(answer("new"), search => nothing).await.unwrap(),
        "new: "
    );
}
