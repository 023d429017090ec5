//! Whole runs on temporary folders. A failed or stopped run must leave the store byte for byte as it was.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::thread::{ThreadId, current};

use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

use crate::plan::Plan;
use crate::probe::Probe;
use crate::search::search;
use crate::terminal::{Style, calls, fallible, undos};
use crate::workflow::ingest;

/// A folder of documents and a place for the store.
struct Site {
    folder: TempDir,
}

impl Site {
    /// The sample documents.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents");
        copy(&samples, &folder.path().join("documents"));
        Self { folder }
    }

    /// The sample documents, ingested, and then changed.
    fn ingested() -> Self {
        let site = Self::new();
        assert_eq!(site.run(&[]).0, Ok(()));
        site.write("tea.md", "# Black tea\n\nBoiling water suits it.\n");
        site
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.folder.path().join("documents").join(name), content).unwrap();
    }

    fn store(&self) -> BTreeMap<String, Vec<u8>> {
        let Ok(entries) = fs::read_dir(self.folder.path().join("store")) else {
            return BTreeMap::new();
        };
        entries
            .map(|entry| {
                let entry = entry.unwrap();
                let name = entry.file_name().to_string_lossy().into_owned();
                (name, fs::read(entry.path()).unwrap())
            })
            .collect()
    }

    fn plan(&self) -> Arc<Plan> {
        let path = |name: &str| self.folder.path().join(name);
        Arc::new(Plan::new(&path("documents"), &path("store")).unwrap())
    }

    fn run(&self, failing: &[&str]) -> (Result<(), String>, Arc<Probe>) {
        let failing = failing.iter().map(ToString::to_string).collect();
        let probe = Arc::new(Probe::start(failing));
        let outcome = runtime().block_on(ingest(self.plan(), Arc::clone(&probe)));
        let outcome = outcome
            .map(drop)
            .map_err(|error| crate::terminal::explain(&error));
        (outcome, probe)
    }

    fn search(&self, words: &str) -> Result<String, String> {
        let store = self.folder.path().join("store");
        search(&store, words, Style::of_stdout()).map_err(|error| error.to_string())
    }

    /// Runs it as a task and drops the handle while `node` runs; returns when nothing of it is left, and says whether
    /// it had come to its end by itself.
    fn leave_at(&self, node: &'static str) -> bool {
        let (here, reached) = channel();
        let (go, wait) = channel::<()>();
        let wait = Mutex::new(wait);
        let probe = Arc::new(Probe::start(Vec::new()).on_begin(move |begins| {
            if begins == node {
                here.send(current().id()).unwrap();
                wait.lock().unwrap().recv().unwrap();
            }
        }));
        let runtime = runtime();
        let worker = thread_of(&runtime);
        let _inside = runtime.enter();
        let handle = ingest::spawn(self.plan(), Arc::clone(&probe));
        if reached.recv().unwrap() != worker {
            // The node runs on a thread of its own: wait until the only worker has left the run, so that the next
            // thing the run hears is that it shall stop.
            thread_of(&runtime);
        }
        drop(handle);
        go.send(()).unwrap();
        while Arc::strong_count(&probe) > 1 {
            std::thread::yield_now();
        }
        probe.laps().iter().any(|lap| lap.node == "summarize")
    }
}

fn runtime() -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(1)
        .build()
        .unwrap()
}

/// The thread that runs tasks, as soon as it has time.
fn thread_of(runtime: &Runtime) -> ThreadId {
    let task = runtime.spawn(async { current().id() });
    runtime.block_on(task).unwrap()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Says which files differ, not what is in them.
fn assert_same(now: &BTreeMap<String, Vec<u8>>, before: &BTreeMap<String, Vec<u8>>, context: &str) {
    let differs = |name: &&String| now.get(*name) != before.get(*name);
    let names: Vec<_> = now.keys().chain(before.keys()).filter(differs).collect();
    assert!(names.is_empty(), "{context}: {names:?}");
}

#[test]
fn twice_is_as_good_as_once() {
    let site = Site::new();
    assert_eq!(site.run(&[]).0, Ok(()));
    let once = site.store();
    let names: Vec<_> = once.keys().map(String::as_str).collect();
    assert_eq!(names, ["index.sqlite", "ingest.log", "manifest.json"]);
    assert_eq!(site.run(&[]).0, Ok(()));
    let mut twice = site.store();
    assert_eq!(once["ingest.log"].len() * 2, twice["ingest.log"].len());
    twice.insert("ingest.log".to_owned(), once["ingest.log"].clone());
    assert_same(&twice, &once, "twice");
}

#[test]
fn whatever_fails_the_old_index_stays_and_a_good_run_follows() {
    let mut tried = 0;
    for node in fallible(ingest::GRAPH) {
        let site = Site::ingested();
        let before = site.store();
        assert_eq!(
            site.run(&[node]).0,
            Err(format!("`{node}` was told to fail"))
        );
        assert_same(&site.store(), &before, node);
        assert!(
            site.search("bitter").unwrap().contains("*bitter*"),
            "{node}"
        );
        assert_eq!(site.run(&[]).0, Ok(()), "after {node}");
        assert!(site.search("suits").unwrap().contains("*suits*"), "{node}");
        tried += 1;
    }
    assert_eq!(tried, 8);
}

#[test]
fn a_first_run_that_fails_leaves_no_store() {
    for node in fallible(ingest::GRAPH) {
        let site = Site::new();
        assert!(site.run(&[node]).0.is_err());
        assert!(!site.folder.path().join("store").exists(), "{node}");
    }
}

#[test]
fn wherever_the_caller_leaves_the_old_index_stays_until_the_log_is_written() {
    for node in calls(ingest::GRAPH) {
        let site = Site::ingested();
        let before = site.store();
        let ended = site.leave_at(node);
        // The log waits at the gate and is not taken back: once it has begun it is too late to stop.
        let late = ["append_log", "summarize"].contains(&node);
        assert_eq!(ended, late, "{node}");
        assert_eq!(
            site.search("suits").unwrap().contains("*suits*"),
            late,
            "{node}"
        );
        if !late {
            assert_same(&site.store(), &before, node);
        }
        assert_eq!(site.run(&[]).0, Ok(()), "after {node}");
    }
}

#[test]
fn every_undo_is_run_by_some_failure() {
    let (_, probe) = Site::new().run(&["append_log"]);
    let laps = probe.laps();
    let undone: Vec<_> = laps
        .iter()
        .filter(|lap| lap.undo)
        .map(|lap| lap.node)
        .collect();
    assert!(
        undos(ingest::GRAPH).all(|undo| undone.contains(&undo)),
        "{undone:?}"
    );
}

#[test]
fn a_failed_undo_is_reported() {
    let (outcome, _) = Site::ingested().run(&["append_log", "restore_index"]);
    assert_eq!(
        outcome.unwrap_err(),
        "`append_log` was told to fail (and the undo of `published` failed: `restore_index` was told to fail)"
    );
}

#[test]
fn a_document_nobody_can_read_fails_the_run() {
    let site = Site::ingested();
    let before = site.store();
    let huge = fs::File::create(site.folder.path().join("documents/huge.txt")).unwrap();
    huge.set_len((16 << 20) + 1).unwrap();
    let said = site.run(&[]).0.unwrap_err();
    assert!(
        said.starts_with("`huge.txt` is larger than 16 MiB"),
        "{said}"
    );
    assert_same(&site.store(), &before, "huge");
}

#[test]
fn a_manifest_nobody_can_read_is_not_overwritten() {
    let site = Site::ingested();
    fs::write(site.plan().manifest(), "{").unwrap();
    let before = site.store();
    let said = site.run(&[]).0.unwrap_err();
    assert!(said.contains("manifest.json`; remove it"), "{said}");
    assert_same(&site.store(), &before, "manifest");
}

#[test]
fn searches_find_words_in_every_format_and_encoding() {
    let site = Site::new();
    assert_eq!(site.run(&[]).0, Ok(()));
    for (words, document) in [
        ("green tea leaves", "tea.md"),
        ("clay pot", "archive/teapots.html"),
        ("Spülmittel", "archive/kanne.txt"),
        ("spulmittel", "archive/kanne.txt"),
        ("deuxième tasse", "notes/thé.txt"),
        ("\"boil\" OR (twice*", "nothing found"),
        ("visits", "nothing found"),
    ] {
        let found = site.search(words).unwrap();
        assert!(found.contains(document), "{words}: {found}");
    }
    assert_eq!(
        site.search("…"),
        Err("give at least one word to search for".to_owned())
    );
}

#[test]
fn one_after_the_other_gives_the_same_index() {
    let (overlapped, sequential) = (Site::new(), Site::new());
    assert_eq!(overlapped.run(&[]).0, Ok(()));
    let run = ingest::sequential(sequential.plan(), Arc::new(Probe::start(Vec::new())));
    assert!(runtime().block_on(run).is_ok());
    let (mut a, mut b) = (overlapped.store(), sequential.store());
    a.remove("ingest.log");
    b.remove("ingest.log");
    assert_same(&a, &b, "sequential");
}

/// What is agreed about this workflow, whoever changes it.
#[test]
fn the_audit_finds_one_gate_and_no_race() {
    let audit = ingest::GRAPH.audit();
    assert_eq!(audit.races, []);
    let gated: Vec<_> = audit
        .gates
        .iter()
        .map(|gate| (ingest::GRAPH.nodes[gate.statement].name, gate.open.len()))
        .collect();
    assert_eq!(gated, [("logged", 0)]);
    assert_eq!(audit.undos.len(), 3);
}

#[test]
fn the_log_is_written_last() {
    let (_, probe) = Site::new().run(&[]);
    let laps = probe.laps();
    let logged = laps.iter().find(|lap| lap.node == "append_log").unwrap();
    for lap in laps
        .iter()
        .filter(|lap| !["append_log", "summarize"].contains(&lap.node))
    {
        assert!(lap.end <= logged.start, "{}", lap.node);
    }
}

#[test]
fn what_the_sample_documents_hold_is_counted() {
    let site = Site::new();
    let probe = Arc::new(Probe::start(Vec::new()));
    let summary = runtime()
        .block_on(ingest(site.plan(), probe))
        .unwrap()
        .to_string();
    for line in [
        "documents        6",
        "duplicates       1",
        "languages  de 1, en 4, fr 1",
        "! `archive/scan.txt` is no text and was left out",
        "! `tea.md` links to `notes/shopping.md`, which is not there",
    ] {
        assert!(summary.contains(line), "`{line}` is not in:\n{summary}");
    }
}

/// The message in the workflow's documentation and in the README is the one the compiler gives.
#[test]
fn the_mistake_of_this_job_is_told_as_documented() {
    let told =
        include_str!("../../../ui-tests/tests/ui/examples/ingest_publish_beside_verify.stderr");
    let (mut documented, mut lines) = (String::new(), include_str!("workflow.rs").lines());
    lines.find(|line| *line == "//! ```text").unwrap();
    for line in lines.take_while(|line| *line != "//! ```") {
        documented.push_str(
            line.strip_prefix("//!")
                .unwrap()
                .strip_prefix(' ')
                .unwrap_or_default(),
        );
        documented.push('\n');
    }
    assert_eq!(documented.trim_end(), told.trim_end());
    assert!(include_str!("../README.md").contains(told.trim_end()));
}
