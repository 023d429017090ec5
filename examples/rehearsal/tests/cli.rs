//! The program as a person runs it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::path::Path;
use std::process::{Command, Output};

fn rehearsal(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rehearsal"))
        .env("TMPDIR", folder)
        .current_dir(folder)
        .args(args)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn without_arguments_it_deploys_the_samples() {
    let folder = tempfile::tempdir().unwrap();
    let output = rehearsal(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(said.contains("1.3.0 → 1.4.0; 1 old taken off"), "{said}");
    assert!(
        said.lines().filter(|line| line.starts_with("  ✓ ")).count() == 21,
        "{said}"
    );
    assert!(!said.contains('\u{1b}'), "no colours in a pipe");
}

#[test]
fn a_failure_shows_what_was_undone() {
    let folder = tempfile::tempdir().unwrap();
    let output = rehearsal(folder.path(), &["--fail", "check_running"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        text(&output.stderr),
        "rehearsal: `check_running` was told to fail\n"
    );
    let said = text(&output.stdout);
    for wanted in [
        "✗ check_running",
        "↶ restore_pointer",
        "1.3.0 runs again",
        "· announce",
        "the server is as it was: all 9 files",
    ] {
        assert!(said.contains(wanted), "{said}");
    }
}

#[test]
fn a_failed_undo_is_not_hidden() {
    let folder = tempfile::tempdir().unwrap();
    let output = rehearsal(folder.path(), &["--fail", "announce", "--fail", "unrecord"]);
    assert!(text(&output.stdout).contains("the server is NOT as it was"));
    assert!(text(&output.stderr).contains("the undo of `recorded` failed"));
}

#[test]
fn wrong_arguments_are_told_apart_from_failures() {
    let folder = tempfile::tempdir().unwrap();
    for (args, code, wanted) in [
        (&["--bogus"][..], 2, "unknown option `--bogus`"),
        (&["one"], 2, "give two folders"),
        (&["a", "b", "c"], 2, "give two folders"),
        (&["--announce"], 2, "`--announce` wants a file"),
        (&["--fail"], 2, "`--fail` wants the name of a step"),
        (
            &["--fail", "summarize"],
            2,
            "`summarize` cannot fail; `--fail` takes one of read_manifest",
        ),
        (&["--fail", "x"], 2, "no step `x`"),
        (&["no", "such"], 1, "`no` does not exist"),
        (&[".", "."], 1, "is no release: it has no `release.toml`"),
    ] {
        let output = rehearsal(folder.path(), args);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains(wanted), "`{wanted}` is not in: {said}");
    }
    assert!(text(&rehearsal(folder.path(), &["--help"]).stdout).starts_with("usage: rehearsal"));
}

#[test]
fn graph_and_audit_show_undos() {
    let output = rehearsal(Path::new("."), &["--graph"]);
    let said = text(&output.stdout);
    assert!(said.contains("switch_pointer"), "{said}");
    assert!(said.contains("undo(restore_pointer"), "{said}");
    let said = text(&rehearsal(Path::new("."), &["--audit"]).stdout);
    for wanted in [
        "undone by restore_pointer",
        "switched before pruned",
        "writes, gated",
    ] {
        assert!(said.contains(wanted), "{said}");
    }
}
