//! The programs that read what is drawn: Graphviz; mermaid, in Chromium.
//!
//! Where one is not installed its tests say that they are skipped, or fail if `DAG_TESTS_SKIP` is `never`.
#![allow(dead_code, reason = "not every test needs all")]

use serde_json::Value;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::string::String;
use std::vec::Vec;
use std::{env, format, fs};

fn skipped(why: &str) {
    let never = env::var_os("DAG_TESTS_SKIP").is_some_and(|skip| skip == "never");
    assert!(!never, "DAG_TESTS_SKIP=never, but {why}");
    // Past the capture of a test that passes.
    let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}

/// What Graphviz makes of these texts, one behind the other, and what it says about them; `None` if it is not there.
pub(crate) fn graphviz(format: &str, texts: &[String]) -> Option<(String, String)> {
    let mut command = Command::new("dot");
    command.arg(format).stdin(Stdio::piped());
    let child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        skipped("Graphviz is not installed (`apt-get install graphviz`)");
        return None;
    };
    let mut pipe = child.stdin.take().unwrap();
    let input = texts.join("\n");
    let writer = std::thread::spawn(move || pipe.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let said = text(&output.stderr);
    assert!(output.status.success(), "{said}");
    Some((text(&output.stdout), said))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The texts in what mermaid drew.
#[derive(Debug, PartialEq)]
pub(crate) struct Drawn {
    pub(crate) nodes: Vec<String>,
    pub(crate) frames: Vec<String>,
    pub(crate) edges: Vec<String>,
}

/// What mermaid makes of each of these texts, or why it refuses it; `None` if it or Chromium is not there.
pub(crate) fn mermaid(texts: &[String]) -> Option<Vec<Result<Drawn, String>>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mermaid");
    let script = here.join("node_modules/mermaid/dist/mermaid.min.js");
    if !script.exists() {
        skipped("mermaid is not installed (`npm ci --prefix dag-graph/tests/mermaid`)");
        return None;
    }
    let texts_json = serde_json::to_string(texts).unwrap();
    let page = include_str!("../mermaid/page.html")
        .replace("MERMAID", &format!("file://{}", script.display()))
        .replace("GRAPHS", &texts_json.replace('<', "\\u003c"));
    let dom = browse(&page)?;
    let verdicts = dom
        .split_once(r#"<pre id="verdicts">"#)
        .and_then(|(_, behind)| behind.split_once("</pre>"));
    let verdicts: Vec<Value> = verdicts
        .and_then(|(json, _)| serde_json::from_str(json).ok())
        .unwrap_or_else(|| panic!("the page has not come to its end: {dom}"));
    assert_eq!(verdicts.len(), texts.len());
    let drawn = verdicts.into_iter().map(|verdict| match verdict {
        Value::String(why) => Err(why),
        verdict => {
            let [nodes, frames, edges] = serde_json::from_value(verdict).unwrap();
            Ok(Drawn {
                nodes,
                frames,
                edges,
            })
        }
    });
    Some(drawn.collect())
}

/// The page after its scripts have run, as Chromium shows it.
fn browse(page: &str) -> Option<String> {
    // A folder for each test of each process: in one, a second Chromium would hand over to the first.
    let test = std::thread::current()
        .name()
        .unwrap_or_default()
        .replace("::", "-");
    let folder = env::temp_dir().join(format!("dag-graph-{}-{test}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("page.html");
    fs::write(&file, page).unwrap();
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let output = names.into_iter().find_map(|name| {
        let mut command = Command::new(name);
        // It waits for scripts and timers on a clock of its own.
        command
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"])
            .arg("--virtual-time-budget=600000")
            .arg(format!("--user-data-dir={}", folder.display()))
            .arg(format!("file://{}", file.display()));
        command.output().ok()
    });
    let _ = fs::remove_dir_all(&folder);
    let Some(output) = output else {
        skipped("Chromium is not installed (`apt-get install chromium`)");
        return None;
    };
    assert!(output.status.success(), "{}", text(&output.stderr));
    Some(text(&output.stdout))
}
