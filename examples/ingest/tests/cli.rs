//! The program as a person runs it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn ingest(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_ingest"))
        .current_dir(folder)
        .args(args)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn it_ingests_and_answers() {
    let folder = tempfile::tempdir().unwrap();
    let output = ingest(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(said.contains("replaced as a whole"), "{said}");
    assert!(!said.contains('\u{1b}'), "no colours in a pipe");
    assert!(text(&ingest(folder.path(), &[]).stdout).contains("the same as before"));
    let found = text(&ingest(folder.path(), &["search", "bitter", "water"]).stdout);
    assert!(
        found.starts_with("1 passage\n\n  Green tea › Brewing  tea.md\n"),
        "{found}"
    );
}

#[test]
fn a_failure_shows_what_was_undone() {
    let folder = tempfile::tempdir().unwrap();
    let output = ingest(folder.path(), &["--fail", "publish_manifest"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        text(&output.stderr),
        "ingest: `publish_manifest` was told to fail\n"
    );
    let said = text(&output.stdout);
    for wanted in ["✗ publish_manifest", "↶ discard_draft", "· append_log"] {
        assert!(said.contains(wanted), "{said}");
    }
}

#[test]
fn wrong_arguments_are_told_apart_from_failures() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("empty")).unwrap();
    fs::create_dir(folder.path().join("foreign")).unwrap();
    fs::write(folder.path().join("foreign/photo.jpg"), "").unwrap();
    fs::write(folder.path().join("file.md"), "# File").unwrap();
    for (args, code, wanted) in [
        (&["--bogus"][..], 2, "unknown option `--bogus`"),
        (&["a", "b"], 2, "more than one folder"),
        (&["--store"], 2, "`--store` wants a folder"),
        (
            &["--fail", "parse"],
            2,
            "`parse` cannot fail; `--fail` takes one of look_at_store",
        ),
        (&["--fail", "x"], 2, "no step `x`"),
        (&["search"], 2, "`search` wants words"),
        (
            &["search", "tea"],
            1,
            "no index in `ingest-index`; run `ingest FOLDER --store ingest-index` first",
        ),
        (
            &["nowhere"],
            1,
            "`nowhere` does not exist; give a folder of documents",
        ),
        (&["file.md"], 1, "is not a folder"),
        (&["empty"], 1, "no document in `"),
        (
            &["empty", "--store", "foreign"],
            1,
            "`foreign` holds files but no index of this program",
        ),
        (
            &["empty", "--store", "file.md"],
            1,
            "`file.md` is a file; choose another folder",
        ),
        (
            &["empty", "--store", "empty"],
            1,
            "is the folder of documents itself",
        ),
    ] {
        let output = ingest(folder.path(), args);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains(wanted), "`{wanted}` is not in: {said}");
    }
    assert!(text(&ingest(folder.path(), &["--help"]).stdout).starts_with("usage: ingest"));
}

#[test]
fn graph_and_audit_show_undos() {
    let said = text(&ingest(Path::new("."), &["--graph"]).stdout);
    assert!(said.contains("undo(restore_index"), "{said}");
    let said = text(&ingest(Path::new("."), &["--audit"]).stdout);
    for wanted in [
        "undone by restore_index",
        "previous before listed",
        "writes, gated",
    ] {
        assert!(said.contains(wanted), "{said}");
    }
}
