//! The message in the documentation is the one the compiler gives.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

/// What the compiler says about the wrong program.
const MESSAGE: &str =
    include_str!("../../../ui-tests/tests/ui/examples/triage_until_it_is_good.stderr");

/// The first block of text in `text`, each line without the prefix.
fn quoted(text: &str, prefix: &str) -> String {
    let (begin, end) = (format!("{prefix}```text"), format!("{prefix}```"));
    let lines = text.lines().skip_while(|line| *line != begin).skip(1);
    let lines = lines.take_while(|line| *line != end);
    let lines: Vec<_> = lines
        .map(|line| line.strip_prefix(prefix).unwrap())
        .collect();
    lines.join("\n") + "\n"
}

#[test]
fn the_workflow_quotes_it() {
    assert_eq!(quoted(include_str!("../src/workflow.rs"), "//! "), MESSAGE);
}

#[test]
fn the_readme_quotes_it() {
    let (_, mistake) = include_str!("../README.md")
        .split_once("## The mistake")
        .unwrap();
    assert_eq!(quoted(mistake, ""), MESSAGE);
}
