//! What rustdoc shows of a workflow, and what `DAG_DRAW` leaves while it compiles: cargo is run on `tests/drawn`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// Shared with the test of `no_std`, which needs the same crates.
const TARGET: &str = "no_std";

/// cargo on the crate `drawn`.
fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(arguments)
        .args(["--quiet", "--locked"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("drawn"))
        .env("CARGO_TARGET_DIR", folder(TARGET))
        .env_remove("DAG_DRAW")
        .env_remove("RUSTFLAGS")
        .env("RUSTDOCFLAGS", "-D warnings");
    command
}

fn run(command: &mut Command) -> Output {
    command.output().expect("cargo starts")
}

fn messages(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_documentation_of_a_workflow_holds_its_picture_and_a_table() {
    let arguments = ["doc", "--no-deps", "--document-private-items"];
    let output = run(&mut cargo(&arguments));
    assert!(output.status.success(), "{}", messages(&output));
    let page = |path: &str| {
        let path = folder(TARGET).join("doc/drawn").join(path);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };

    let answer = page("fn.answer.html");
    assert_eq!(answer.matches("<svg xmlns").count(), 1);
    assert_eq!(answer.matches("<table>").count(), 1);
    assert!(answer.contains(r#"data-node="0""#), "the picture");
    let table = [
        "<td><code>hits</code></td><td><code>search</code></td><td><code>read</code></td><td></td><td>Finds what there is.</td>",
        "<td><code>note</code></td><td><code>note</code></td><td><code>write(Notes), idempotent</code></td>",
        "<td>Reads <code>text</code> &amp; makes a <code>Query</code>.</td>",
    ];
    for row in table {
        assert!(answer.contains(row), "{row}\n{answer}");
    }

    // What the user wrote comes first, and alone in lists.
    assert!(answer.find("At length.") < answer.find("<svg xmlns"));
    let list = page("index.html");
    assert!(list.contains("Answers.") && !list.contains("<svg xmlns"));
    let list = page("others/index.html");
    assert!(list.contains("A workflow.") && !list.contains("<svg xmlns"));

    // A node, and the type of the workflow's name, have none.
    for other in ["fn.search.html", "enum.answer.html"] {
        assert!(!page(other).contains("<svg xmlns"), "{other}");
    }
}

#[test]
fn no_picture_is_taken_for_an_example() {
    let output = run(&mut cargo(&["test", "--doc"]));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{}", messages(&output));
    assert!(said.contains("running 0 tests"), "{said}");
}

#[test]
fn a_workflow_leaves_its_picture_right_or_wrong() {
    let pictures = folder("drawn");
    let _ = fs::remove_dir_all(&pictures);
    let names = || {
        let files = fs::read_dir(&pictures).expect("the folder was made");
        let names = files.map(|file| file.expect("a file").file_name().into_string());
        let mut names: Vec<String> = names.map(|name| name.expect("a name")).collect();
        names.sort();
        names
    };
    let picture = |name: &str| fs::read_to_string(pictures.join(name)).expect("a picture");

    // Compiled once without: setting the variable alone makes cargo compile again.
    let output = run(&mut cargo(&["check"]));
    assert!(output.status.success(), "{}", messages(&output));
    let output = run(cargo(&["check"]).env("DAG_DRAW", &pictures));
    assert!(output.status.success(), "{}", messages(&output));
    let right = ["drawn-answer-2.svg", "drawn-answer.svg", "drawn-silent.svg"];
    assert_eq!(names(), right);
    // The first in the text has no number.
    assert!(picture("drawn-answer.svg").contains("note"));
    for name in right {
        let picture = picture(name);
        assert!(picture.starts_with("<svg") && !picture.contains("dag-marked\""));
    }

    let wrong = ["check", "--features", "wrong"];
    let output = run(cargo(&wrong).env("DAG_DRAW", &pictures));
    assert!(!output.status.success());
    assert!(
        messages(&output).contains("[WF10]"),
        "{}",
        messages(&output)
    );
    let picture = picture("drawn-racing.svg");
    assert!(picture.contains("[WF10]"), "{picture}");
    // Two nodes, and the order that is missing.
    let marked = picture.matches("dag-marked\"").count();
    assert_eq!(marked, 3, "{picture}");

    let file = pictures.join("drawn-racing.svg");
    let output = run(cargo(&["check"]).env("DAG_DRAW", &file));
    assert!(!output.status.success());
    let expected = "the picture of `answer` cannot be written to";
    assert!(
        messages(&output).contains(expected),
        "{}",
        messages(&output)
    );
}
