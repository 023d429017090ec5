//! Reports as a whole: what they hold, where they go, what bounds them.

use std::fs;

use crate::checkout::{Checkout, Tested, assert_holds, shielded};

#[test]
fn a_repository_is_reported_from_all_sides() -> Tested {
    let checkout = Checkout::new()?;
    checkout.write(
        "src/main.rs",
        "// hello\nfn main() {}\n\n// TODO: say more\n",
    )?;
    checkout.write(
        "Cargo.toml",
        "[package]\nname = \"hello\"\nversion = \"0.3.1\"\n[dependencies]\nserde = \"1.0\"\n",
    )?;
    checkout.write(
        "web/package.json",
        "{\"name\": \"web-part\", \"devDependencies\": {\"vite\": \"^5\"}}",
    )?;
    checkout.commit("Begin")?;
    checkout.write(
        "src/main.rs",
        "// hello\nfn main() {}\n\n// TODO: say more\n// FIXME: and better\n",
    )?;
    checkout.commit("Go on")?;

    let output = checkout.run("repo")?;
    let printed = String::from_utf8(output.stdout)?;
    assert_holds(
        &printed,
        &[
            "wrote report.html",
            "read_recent",
            "count_lines",
            "17 nodes",
            "one after the other",
        ],
    );
    let page = checkout.page()?;
    assert_holds(
        &page,
        &[
            ">main</b>",
            "2024-02-29",
            "Go on",
            "Rust",
            "TOML",
            "JSON",
            "Ann",
        ],
    );
    assert_holds(
        &page,
        &[
            "src/main.rs:4",
            "say more",
            "src/main.rs:5",
            "and better",
            "1 TODO and 1 FIXME in 1 file",
        ],
    );
    assert_holds(
        &page,
        &[
            "<b>hello</b> 0.3.1",
            "serde",
            "<b>web-part</b>",
            "vite",
            "2 commits",
            "Hot spots",
        ],
    );
    for foreign in ["<script", "http:", "<link", "@import", "url("] {
        assert!(!page.contains(foreign), "the page holds `{foreign}`");
    }
    Ok(())
}

#[test]
fn the_graph_is_shown_without_reading_anything() -> Tested {
    let output = Checkout::new()?.run("--graph")?;
    assert_eq!(output.status.code(), Some(0));
    let printed = String::from_utf8(output.stdout)?;
    assert_holds(
        &printed,
        &[
            "3 inputs, 17 statements",
            "rank_hot_spots",
            "<- churn, lines, stopwatch",
            "write(Report), idempotent",
        ],
    );
    assert!(printed.ends_with('\n') && !printed.contains("wrote"));
    Ok(())
}

#[test]
fn the_same_repository_gives_the_same_bytes() -> Tested {
    let checkout = Checkout::new()?;
    for name in ["a.rs", "b.py", "c.go", "d.c"] {
        checkout.write(name, "1\n2\n")?;
    }
    checkout.commit("Begin")?;
    assert_eq!(checkout.report()?, checkout.report()?);
    Ok(())
}

#[test]
fn a_sub_folder_stands_for_its_repository() -> Tested {
    let checkout = Checkout::new()?;
    checkout.write("a/b/one.rs", "fn one() {}\n")?;
    checkout.write("two.py", "pass\n")?;
    checkout.commit("Begin")?;
    assert_eq!(checkout.run("repo/a/b")?.status.code(), Some(0));
    assert_holds(&checkout.page()?, &["<h1>repo</h1>", "Rust", "Python"]);
    Ok(())
}

#[test]
fn a_repository_without_commits_is_reported() -> Tested {
    let checkout = Checkout::new()?;
    assert_holds(
        &checkout.report()?,
        &[
            "No commit yet",
            "There is no commit yet",
            "There are no text files",
        ],
    );
    checkout.write("a.rs", "fn a() {}\n")?;
    checkout.git(&["add", "a.rs"])?;
    assert_holds(&checkout.report()?, &["No commit yet", "Rust"]);
    Ok(())
}

#[test]
fn a_report_goes_where_it_is_wanted_and_leaves_nothing_else() -> Tested {
    let checkout = Checkout::new()?;
    checkout.commit("Begin")?;
    fs::create_dir(checkout.folder.join("out"))?;
    let mut program = shielded(env!("CARGO_BIN_EXE_repo_report"));
    let output = program
        .current_dir(&checkout.folder)
        .args(["--out", "out/page.html", "repo"])
        .output()?;
    assert_eq!(output.status.code(), Some(0));
    let names: Vec<_> = fs::read_dir(checkout.folder.join("out"))?
        .filter_map(|entry| Some(entry.ok()?.file_name()))
        .collect();
    assert_eq!(names, ["page.html"]);
    Ok(())
}

#[test]
fn a_long_history_is_bounded_and_the_page_says_so() -> Tested {
    use std::io::Write;
    use std::process::Stdio;
    let checkout = Checkout::new()?;
    let mut git = shielded("git");
    git.arg("-C")
        .arg(checkout.repo())
        .args(["fast-import", "--quiet"])
        .stdin(Stdio::piped());
    let mut child = git.spawn()?;
    let commit = |number: u32| {
        let time = 1_600_000_000 + number * 3_600;
        let head = format!(
            "commit refs/heads/main\ncommitter Ann <ann@example.org> {time} +0000\ndata 1\nx\n"
        );
        format!("{head}M 100644 inline a.rs\ndata 8\n// {number:04}\n\n")
    };
    let input: String = (0..5_003).map(commit).collect();
    child
        .stdin
        .take()
        .ok_or("no input")?
        .write_all(input.as_bytes())?;
    assert!(child.wait()?.success());
    checkout.git(&["reset", "--quiet", "--hard"])?;
    assert_holds(
        &checkout.report()?,
        &[
            "5,000+",
            "the newest 5,000 commits were read",
            "5,000 commits, 1 line",
        ],
    );
    Ok(())
}

#[test]
fn a_run_is_written_as_a_trace_and_as_a_picture() -> Tested {
    let checkout = Checkout::new()?;
    checkout.write("a", "")?;
    checkout.commit("Begin")?;
    let output = shielded(env!("CARGO_BIN_EXE_repo_report"))
        .current_dir(&checkout.folder)
        .args(["repo", "--trace", "run.json", "--gantt", "run.svg"])
        .output()?;
    assert!(output.status.success(), "{output:?}");
    // Nobody watches, so no progress is shown.
    assert_eq!(output.stderr, b"");
    let trace: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(checkout.folder.join("run.json"))?)?;
    let events = trace
        .get("traceEvents")
        .and_then(|events| events.as_array());
    assert!(events.is_some_and(|events| events.len() > 17), "{trace}");
    let picture = fs::read_to_string(checkout.folder.join("run.svg"))?;
    assert_holds(&picture, &["<svg", "sources", "critical path"]);
    Ok(())
}

#[test]
fn a_trace_that_cannot_be_written_is_named() -> Tested {
    let checkout = Checkout::new()?;
    checkout.write("a", "")?;
    checkout.commit("Begin")?;
    let output = shielded(env!("CARGO_BIN_EXE_repo_report"))
        .current_dir(&checkout.folder)
        .args(["repo", "--trace", "no/where.json"])
        .output()?;
    assert_eq!(output.status.code(), Some(1));
    let line = String::from_utf8(output.stderr)?;
    assert_holds(&line, &["repo_report: cannot write no/where.json"]);
    Ok(())
}
