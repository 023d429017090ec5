//! The audit that the README shows is the audit of the workflow.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use checkout::workflow::checkout;

#[test]
fn the_readme_shows_lines_of_the_audit_in_their_order() {
    let readme = include_str!("../../../README.md");
    let (_, shown) = readme
        .split_once("```text\naudit of")
        .expect("the README shows an audit");
    let (shown, _) = shown.split_once("```").expect("the block ends");
    let audit = checkout::GRAPH.audit().to_string();
    let mut lines = audit.lines();
    for line in format!("audit of{shown}")
        .lines()
        .filter(|line| !matches!(*line, "…" | ""))
    {
        assert!(
            lines.any(|real| real == line),
            "not there, or not there any more: {line}"
        );
    }
}

#[test]
fn the_only_write_that_may_not_be_repeated_and_waits_is_the_mail() {
    let audit = checkout::GRAPH.audit();
    let waits = audit.gates.iter().filter(|gate| !gate.early);
    let waits: Vec<&str> = waits
        .map(|gate| checkout::GRAPH.nodes[gate.statement].name)
        .collect();
    assert_eq!(waits, ["send_mail"]);
    assert!(audit.races.is_empty());
}
