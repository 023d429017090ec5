//! The program as a person runs it.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn research(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_research"))
        .current_dir(folder)
        .args(["--cache", "cache"])
        .args(args)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn it_answers_and_shows_where_from() {
    let folder = tempfile::tempdir().unwrap();
    let output = research(folder.path(), &["how", "is", "honey", "made?"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(
        said.starts_with("\n 1  Honey bees › How honey is made  bees.md\n"),
        "{said}"
    );
    assert!(
        said.contains("\n    index 1 · scan 1 · headings 1\n"),
        "{said}"
    );
    assert!(!said.contains('\u{1b}'), "no colours in a pipe");
    let came = text(&output.stderr);
    for wanted in [
        "16 in ",
        "refresh    up to date, 16 read",
        "read       bees.md",
    ] {
        assert!(came.contains(wanted), "{came}");
    }
}

#[test]
fn quiet_json_is_json_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let output = research(folder.path(), &["--quiet", "--json", "--top", "2", "lava"]);
    assert_eq!(text(&output.stderr), "");
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let passage = answer.pointer("/passages/0").unwrap();
    assert_eq!(passage.get("document").unwrap(), "volcanoes.md");
    assert_eq!(passage.pointer("/ranks/index").unwrap(), 1);
}

#[test]
fn wrong_arguments_are_told_apart_from_failures() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("empty")).unwrap();
    fs::create_dir(folder.path().join("photos")).unwrap();
    fs::write(folder.path().join("photos/a.jpg"), "").unwrap();
    fs::write(folder.path().join("file.md"), "# File").unwrap();
    for (args, code, wanted) in [
        (&["--bogus", "x"][..], 2, "unknown option `--bogus`"),
        (&["--top", "0", "x"], 2, "`--top` wants a number from 1 on"),
        (&["--top"], 2, "`--top` wants a number"),
        (
            &["--limit", "x", "x"],
            2,
            "`--limit` wants a number of seconds",
        ),
        (
            &["--slow", "names=3", "x"],
            2,
            "`--slow` takes one of index, scan, headings",
        ),
        (
            &["--slow", "fast", "x"],
            2,
            "`--slow` wants a number of milliseconds",
        ),
        (&["--folder"], 2, "`--folder` wants a folder"),
        (
            &["--serve", "lava", "lakes"],
            2,
            "`--serve` takes one address",
        ),
        (
            &["--serve", "lava"],
            2,
            "`--serve` wants HOST:PORT or a port",
        ),
        (&["--serve", "--json"], 2, "not for `--serve`"),
        (
            &["--serve", "127.0.0.1:x"],
            1,
            "cannot listen on `127.0.0.1:x`",
        ),
        (
            &["--serve", "0", "--folder", "nowhere"],
            1,
            "`nowhere` does not exist",
        ),
        (&[], 1, "the question is empty"),
        (&["?!"], 1, "the question is empty"),
        (&["--folder", "nowhere", "x"], 1, "`nowhere` does not exist"),
        (
            &["--folder", "file.md", "x"],
            1,
            "`file.md` is not a folder",
        ),
        (&["--folder", "empty", "x"], 1, "no documents in `"),
        (&["--folder", "photos", "x"], 1, "no documents in `"),
    ] {
        let output = research(folder.path(), args);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{args:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains(wanted), "`{wanted}` is not in: {said}");
    }
    assert!(text(&research(folder.path(), &["--help"]).stdout).starts_with("usage: research"));
}

#[test]
fn graph_and_audit_show_the_one_write() {
    let folder = tempfile::tempdir().unwrap();
    let said = text(&research(folder.path(), &["--graph"]).stdout);
    assert!(said.contains("concurrent(8)"), "{said}");
    let said = text(&research(folder.path(), &["--audit"]).stdout);
    for wanted in ["1 of them writes", "fresh before indexed   by data"] {
        assert!(said.contains(wanted), "{said}");
    }
}

#[test]
fn a_run_is_written_as_a_trace_and_as_a_picture() {
    let folder = tempfile::tempdir().unwrap();
    let (trace, gantt) = (
        folder.path().join("run.json"),
        folder.path().join("run.svg"),
    );
    let charts = [
        "--trace",
        trace.to_str().unwrap(),
        "--gantt",
        gantt.to_str().unwrap(),
    ];
    let args = [&charts[..], &["--quiet", "why", "two", "tides"]].concat();
    let output = research(folder.path(), &args);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let trace: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(trace).unwrap()).unwrap();
    assert!(trace["traceEvents"].as_array().unwrap().len() > 10);
    assert!(fs::read_to_string(gantt).unwrap().contains("critical path"));
    let output = research(
        folder.path(),
        &["--trace", "no/where", "why", "two", "tides"],
    );
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("research: cannot write no/where"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn a_port_that_is_taken_is_said_and_any_other_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = research(folder.path(), &["--serve", &port]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    let wanted = format!("cannot listen on `127.0.0.1:{port}`; choose another");
    assert!(said.contains(&wanted), "{said}");

    let mut server = Command::new(env!("CARGO_BIN_EXE_research"))
        .current_dir(folder.path())
        .args(["--cache", "cache", "--serve", "0"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let mut said = BufReader::new(server.stdout.take().unwrap());
    said.read_line(&mut line).unwrap();
    let address = line.strip_prefix("http://").unwrap();
    let (address, rest) = address.split_once('/').unwrap();
    assert!(rest.starts_with(" answers from "), "{line}");
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(b"GET / HTTP/1.0\r\n\r\n").unwrap();
    let mut page = String::new();
    stream.read_to_string(&mut page).unwrap();
    assert!(page.contains("content-type: text/html"), "{page}");
    assert!(page.contains("<title>research</title>"), "{page}");
    server.kill().unwrap();
    server.wait().unwrap();
}
