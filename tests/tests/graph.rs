//! `name::GRAPH` shows what the workflow is.

#![allow(
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    reason = "the nodes show shapes of signatures"
)]

use dag_core::{Graph, Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

struct Query(String);
struct Docs(u64);
struct Issues(u64);
struct Ranking(u64);

#[node(pure)]
fn understand(text: &str) -> Query {
    Query(text.to_owned())
}

#[node(read)]
fn search_docs(query: &Query) -> Docs {
    Docs(query.0.len() as u64)
}

#[node(read)]
fn search_issues(query: &Query) -> Result<Issues, String> {
    Ok(Issues(query.0.len() as u64))
}

#[node(pure)]
fn rank(docs: &Docs, issues: Option<&Issues>) -> Ranking {
    Ranking(docs.0 + issues.map_or(0, |issues| issues.0))
}

#[node(write(Outbox), idempotent)]
fn notify(_ranking: &Ranking) {}

#[node(read)]
fn audit() -> u64 {
    1
}

workflow!(
    /// Answers.
    async fn answer(text: &str) -> u64 {
        let ranking = rank(..);
        let query = understand(..);
        let docs = search_docs(..);
        let issues = search_issues(..).ok();
        notify(..);
        let audited = audit().after(notify);
        ranking.0 + audited
    }
);

#[tokio::test]
async fn the_workflow_that_is_drawn_runs() {
    assert_eq!(answer("four").await, 9);
}

#[test]
fn the_graph_is_a_constant_of_the_workflow() {
    const GRAPH: &Graph = answer::GRAPH;
    let again: &'static Graph = answer::GRAPH;
    assert_eq!(GRAPH.to_string(), again.to_string());
}

#[test]
fn display_names_every_node() {
    let shown = answer::GRAPH.to_string();
    for name in ["ranking", "query", "docs", "issues", "notify", "audited"] {
        assert!(shown.contains(name), "`{name}` is missing in\n{shown}");
    }
    for node in [
        "rank",
        "understand",
        "search_docs",
        "search_issues",
        "audit",
    ] {
        assert!(shown.contains(node), "`{node}` is missing in\n{shown}");
    }
}

#[test]
fn display_shows_every_edge_on_a_line_with_both_its_ends() {
    let shown = answer::GRAPH.to_string();
    let edges = [
        ("query", "docs"),
        ("query", "issues"),
        ("docs", "ranking"),
        ("issues", "ranking"),
        ("ranking", "notify"),
        ("notify", "audited"),
    ];
    for (from, to) in edges {
        let both = |line: &str| line.contains(from) && line.contains(to);
        assert!(
            shown.lines().any(both),
            "no line shows {from} and {to} in\n{shown}"
        );
    }
}

/// Whatever can be displayed, as text.
fn text_of(shown: impl std::fmt::Display) -> String {
    shown.to_string()
}

#[test]
fn mermaid_is_a_flowchart_of_all_nodes_and_edges() {
    let text = text_of(answer::GRAPH.mermaid());
    let head = text.trim_start();
    assert!(
        head.starts_with("flowchart") || head.starts_with("graph"),
        "{text}"
    );
    for name in ["ranking", "query", "docs", "issues", "notify", "audited"] {
        assert!(text.contains(name), "`{name}` is missing in\n{text}");
    }
    let arrow = |line: &&str| {
        ["-->", "-.->", "==>"]
            .iter()
            .any(|arrow| line.contains(arrow))
    };
    let edges = text.lines().filter(arrow).count();
    assert!(edges >= 6, "{edges} edges in\n{text}");
}

workflow!(
    async fn nothing_but_glue(n: u64) -> u64 {
        let m = n + 1;
        m * 2
    }
);

workflow!(
    async fn awkward(text: &str) -> String {
        let r#type = understand("\"<quoted>\" | {braces} [brackets] `ticks` %% ;");
        let line = format!("{}{text}", r#type.0);
        line
    }
);

#[tokio::test]
async fn small_and_awkward_workflows_are_drawn_too() {
    assert_eq!(nothing_but_glue(1).await, 4);
    assert!(awkward("x").await.ends_with("%% ;x"));
    assert!(!text_of(nothing_but_glue::GRAPH.mermaid()).is_empty());
    let shown = awkward::GRAPH.to_string();
    assert!(shown.contains("type"), "{shown}");
    let text = text_of(awkward::GRAPH.mermaid());
    assert!(
        text.lines().all(|line| line.matches('"').count() % 2 == 0),
        "quotes are balanced in\n{text}"
    );
}

#[test]
fn two_drawings_of_one_graph_are_equal() {
    assert_eq!(answer::GRAPH.to_string(), answer::GRAPH.to_string());
    assert_eq!(
        text_of(answer::GRAPH.mermaid()),
        text_of(answer::GRAPH.mermaid())
    );
}
