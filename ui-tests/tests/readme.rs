//! What the README shows is true: its code is a program that runs, its message the compiler's.

use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The message without the place, which differs between the README and the case.
fn message(text: &str) -> Vec<String> {
    let line = |line: &str| {
        let shown = line.split_once('|').map_or(line, |(_, shown)| shown);
        shown.trim().to_owned()
    };
    text.lines()
        .filter(|text| !text.contains("-->"))
        .map(line)
        .filter(|line| !line.is_empty())
        .collect()
}

#[test]
fn the_message_in_the_readme_is_true() {
    let readme = read("../README.md");
    let block = readme
        .split("```text\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    let shown = block.expect("the README shows a message");
    let real = read("tests/ui/readme/two_searches.stderr");
    assert_eq!(message(shown), message(&real));
}

#[test]
fn the_code_in_the_readme_is_a_program_that_runs() {
    let readme = read("../README.md");
    let block = readme
        .split("```rust\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    let shown = block.expect("the README shows code");
    let program = read("tests/pass/readme.rs");
    let mut lines = program.lines();
    for line in shown.lines().map(|line| line.trim_end_matches(" … }")) {
        assert!(
            lines.any(|real| real == line),
            "in the README, not in the program (or not in this order): {line}"
        );
    }
}
