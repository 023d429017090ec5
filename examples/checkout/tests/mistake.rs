//! The message in the workflow's documentation is the one the compiler gives.

/// What the compiler says about the wrong program.
const MESSAGE: &str = include_str!("../../../ui-tests/tests/ui/examples/checkout_ledger.stderr");

fn quoted(text: &str, prefix: &str) -> String {
    let lines = text.lines().map(str::trim_start);
    let quoted = lines
        .skip_while(|line| *line != format!("{prefix}```text"))
        .skip(1)
        .take_while(|line| *line != format!("{prefix}```"));
    quoted
        .map(|line| {
            line.strip_prefix(prefix)
                .unwrap_or(line.trim_end_matches(prefix.trim_end()))
        })
        .map(|line| format!("{line}\n"))
        .collect()
}

#[test]
fn the_mistake_in_the_documentation_gives_this_message() {
    assert_eq!(quoted(include_str!("../src/workflow.rs"), "//! "), MESSAGE);
}

#[test]
fn the_mistake_in_the_readme_gives_this_message() {
    let (_, mistake) = include_str!("../README.md")
        .split_once("## The mistake")
        .expect("the readme shows the mistake");
    assert_eq!(quoted(mistake, ""), MESSAGE);
}
