//! Whole runs on temporary folders. A failed or stopped run must leave the server byte for byte as it was.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

use std::fs;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::{ThreadId, current};

use dag_core::testing;
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

use crate::backup::{Backup, back_up, remove_backup};
use crate::compare::{Room, Step};
use crate::folders::copy;
use crate::history::{Recorded, record_history, unrecord};
use crate::plan::Plan;
use crate::probe::Probe;
use crate::prune::{Trash, prune_releases, unprune};
use crate::release::{read_files, read_manifest};
use crate::server::read_settings;
use crate::stage::{Installed, Smoked, Staged, install, stage_files, uninstall, unstage};
use crate::switch::{Running, Switched, restore_pointer, switch_pointer};
use crate::terminal::{calls, fallible, undos};
use crate::tree::Tree;
use crate::version::Version;
use crate::workflow::rehearse;

/// The samples, in a folder that is removed with this.
struct Site {
    folder: TempDir,
    plan: Arc<Plan>,
}

impl Site {
    fn new() -> Self {
        let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
        let folder = tempfile::tempdir().unwrap();
        copy(&samples, folder.path()).unwrap();
        let path = |name: &str| folder.path().join(name);
        let plan = Plan::new(&path("release"), &path("server"), &path("outbox.md")).unwrap();
        Self {
            plan: Arc::new(plan),
            folder,
        }
    }

    fn server(&self) -> Tree {
        Tree::read(&self.plan.server).unwrap()
    }

    fn outbox(&self) -> Option<String> {
        fs::read_to_string(&self.plan.outbox).ok()
    }

    /// Runs it; the nodes of these names fail.
    fn run(&self, failing: &[&str]) -> (Result<(), String>, Arc<Probe>) {
        let failing = failing.iter().map(ToString::to_string).collect();
        let probe = Arc::new(Probe::start(failing));
        let run = rehearse(Arc::clone(&self.plan), Arc::clone(&probe));
        let outcome = runtime().block_on(run).map(drop);
        (outcome.map_err(|error| error.to_string()), probe)
    }

    /// Runs it as a task and stops it while `node` runs.
    fn stop_at(&self, node: &'static str, stop: Stop) -> Vec<&'static str> {
        let (probe, reached, go) = holding(node);
        let runtime = runtime();
        let worker = thread_of(&runtime);
        let _inside = runtime.enter();
        let handle = rehearse::spawn(Arc::clone(&self.plan), Arc::clone(&probe));
        if reached.recv().unwrap() != worker {
            // The node runs on a thread of its own: wait until the only worker has left the run, so that the next
            // thing the run hears is that it shall stop.
            thread_of(&runtime);
        }
        match stop {
            Stop::Drop => {
                drop(handle);
                go.send(()).unwrap();
                // The run holds a probe as long as it lives.
                while Arc::strong_count(&probe) > 1 {
                    std::thread::yield_now();
                }
            }
            Stop::AndWait => {
                let stopping = runtime.spawn(handle.stop());
                go.send(()).unwrap();
                runtime.block_on(stopping).unwrap();
            }
        }
        probe.laps().iter().map(|lap| lap.node).collect()
    }
}

/// Says which paths differ, not what is in them.
fn assert_same(now: &Tree, before: &Tree, context: &str) {
    let differs = |path: &&std::path::PathBuf| now.0.get(*path) != before.0.get(*path);
    let paths: Vec<_> = now
        .0
        .keys()
        .chain(before.0.keys())
        .filter(differs)
        .collect();
    assert!(paths.is_empty(), "{context}: {paths:?}");
}

#[derive(Clone, Copy)]
enum Stop {
    Drop,
    AndWait,
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

/// A probe that says where and when `node` begins, and holds it there until it may go on.
fn holding(node: &'static str) -> (Arc<Probe>, Receiver<ThreadId>, Sender<()>) {
    let (here, reached) = channel();
    let (go, wait) = channel();
    let wait = Mutex::new(wait);
    let probe = Probe::start(Vec::new()).on_begin(move |begins| {
        if begins == node {
            here.send(current().id()).unwrap();
            wait.lock().unwrap().recv().unwrap();
        }
    });
    (Arc::new(probe), reached, go)
}

#[test]
fn a_good_run_changes_exactly_what_it_says() {
    let site = Site::new();
    let before = site.server();
    assert_eq!(site.run(&[]).0, Ok(()));
    let after = site.server();
    let changed: Vec<String> = after
        .0
        .iter()
        .filter(|(path, content)| before.0.get(*path) != Some(content))
        .map(|(path, _)| path.display().to_string())
        .collect();
    assert_eq!(
        changed,
        [
            "backups",
            "backups/1.3.0-before-1.4.0",
            "backups/1.3.0-before-1.4.0/config.toml",
            "backups/1.3.0-before-1.4.0/public",
            "backups/1.3.0-before-1.4.0/public/index.html",
            "current",
            "history.log",
            "releases/1.4.0",
            "releases/1.4.0/config",
            "releases/1.4.0/config/app.toml.in",
            "releases/1.4.0/config.toml",
            "releases/1.4.0/public",
            "releases/1.4.0/public/index.html",
            "releases/1.4.0/public/order.html",
        ]
    );
    let gone: Vec<String> = before
        .0
        .keys()
        .filter(|path| !after.0.contains_key(*path))
        .map(|path| path.display().to_string())
        .collect();
    assert_eq!(
        gone,
        [
            "releases/1.1.0",
            "releases/1.1.0/config.toml",
            "releases/1.1.0/public",
            "releases/1.1.0/public/index.html",
        ]
    );
    assert_eq!(
        site.outbox().unwrap().lines().next(),
        Some("# shop-1 runs 1.4.0")
    );
}

#[test]
fn the_first_version_goes_to_an_empty_server() {
    let site = Site::new();
    for gone in ["current", "history.log"] {
        fs::remove_file(site.plan.server.join(gone)).unwrap();
    }
    fs::remove_dir_all(site.plan.releases()).unwrap();
    let before = site.server();
    for node in fallible(rehearse::GRAPH) {
        assert!(site.run(&[node]).0.is_err());
        assert_same(&site.server(), &before, node);
    }
    assert_eq!(site.run(&[]).0, Ok(()));
    assert_eq!(fs::read_to_string(site.plan.pointer()).unwrap(), "1.4.0\n");
}

#[test]
fn whatever_fails_the_server_is_as_it_was_and_a_good_run_follows() {
    let mut tried = 0;
    for node in fallible(rehearse::GRAPH) {
        let site = Site::new();
        let before = site.server();
        let (outcome, _) = site.run(&[node]);
        assert_eq!(outcome, Err(format!("`{node}` was told to fail")));
        assert_same(&site.server(), &before, node);
        assert_eq!(site.outbox(), None, "{node}");
        assert_eq!(site.run(&[]).0, Ok(()), "after {node}");
        tried += 1;
    }
    assert_eq!(tried, 20);
}

#[test]
fn wherever_the_caller_leaves_the_server_is_as_it_was() {
    for stop in [Stop::Drop, Stop::AndWait] {
        // The last step runs in one go: who leaves then leaves a run that has succeeded.
        for node in calls(rehearse::GRAPH).filter(|node| *node != "summarize") {
            let site = Site::new();
            let before = site.server();
            let ran = site.stop_at(node, stop);
            assert_same(&site.server(), &before, node);
            assert!(!ran.contains(&"summarize"), "{node}");
            // What has begun is finished, also what cannot be taken back.
            assert_eq!(site.outbox().is_some(), node == "announce", "{node}");
            assert_eq!(site.run(&[]).0, Ok(()), "after {node}");
        }
    }
}

#[test]
fn who_leaves_at_the_last_step_leaves_a_whole_deployment() {
    let site = Site::new();
    site.stop_at("summarize", Stop::AndWait);
    assert_eq!(fs::read_to_string(site.plan.pointer()).unwrap(), "1.4.0\n");
    assert!(site.outbox().is_some());
}

#[test]
fn a_write_that_has_begun_is_finished_and_undone() {
    let ran = Site::new().stop_at("switch_pointer", Stop::AndWait);
    let undone: Vec<_> = ran
        .iter()
        .filter(|node| undos(rehearse::GRAPH).any(|undo| undo == **node))
        .collect();
    assert!(ran.contains(&"switch_pointer") && !ran.contains(&"check_running"));
    // The copy and the staging ran side by side, so either may be the first to go.
    assert_eq!(undone[..2], [&"restore_pointer", &"uninstall"]);
    assert_eq!(undone.len(), 4);
}

#[test]
fn undos_run_in_the_opposite_order_and_a_failing_one_is_reported() {
    let site = Site::new();
    let (outcome, probe) = site.run(&["announce", "unrecord"]);
    assert_eq!(
        outcome.unwrap_err(),
        "`announce` was told to fail (and the undo of `recorded` failed: `unrecord` was told to fail)"
    );
    let undone: Vec<_> = probe
        .laps()
        .iter()
        .filter(|lap| lap.undo && lap.done.is_some())
        .map(|lap| lap.node)
        .collect();
    assert_eq!(undone[..3], ["unprune", "restore_pointer", "uninstall"]);
    // The copy and the staging ran side by side, so either may be the last to go.
    assert_eq!(undone.len(), 5);
}

#[test]
fn a_version_that_still_runs_is_not_removed() {
    let site = Site::new();
    let (outcome, _) = site.run(&["announce", "restore_pointer"]);
    assert!(outcome.unwrap_err().contains("the server still runs 1.4.0"));
    assert!(site.plan.releases().join("1.4.0/config.toml").is_file());
    assert_eq!(fs::read_to_string(site.plan.pointer()).unwrap(), "1.4.0\n");
}

#[test]
fn every_undo_is_run_by_some_failure() {
    let (_, probe) = Site::new().run(&["announce"]);
    let mut undone: Vec<_> = probe
        .laps()
        .iter()
        .filter(|lap| lap.undo)
        .map(|lap| lap.node)
        .collect();
    let mut all: Vec<_> = undos(rehearse::GRAPH).collect();
    undone.sort_unstable();
    all.sort_unstable();
    assert_eq!(undone, all);
}

#[test]
fn people_are_told_last() {
    let (_, probe) = Site::new().run(&[]);
    let laps = probe.laps();
    let announced = laps.iter().find(|lap| lap.node == "announce").unwrap();
    for lap in laps
        .iter()
        .filter(|lap| lap.node != "announce" && lap.node != "summarize")
    {
        assert!(lap.end <= announced.start, "{}", lap.node);
    }
}

#[test]
fn one_after_the_other_gives_the_same_server() {
    let (overlapped, sequential) = (Site::new(), Site::new());
    assert_eq!(overlapped.run(&[]).0, Ok(()));
    let run = rehearse::sequential(
        Arc::clone(&sequential.plan),
        Arc::new(Probe::start(Vec::new())),
    );
    assert!(runtime().block_on(run).is_ok());
    assert_same(&overlapped.server(), &sequential.server(), "sequential");
}

#[test]
fn a_second_run_of_the_same_release_is_refused() {
    let site = Site::new();
    assert_eq!(site.run(&[]).0, Ok(()));
    let before = site.server();
    assert_eq!(
        site.run(&[]).0.unwrap_err(),
        "the server runs 1.4.0, and 1.4.0 is not newer"
    );
    assert_same(&site.server(), &before, "twice");
    assert_eq!(site.outbox().unwrap().matches("runs 1.4.0").count(), 1);
}

/// What is wrong, and what is said about it.
#[test]
fn what_does_not_fit_is_refused_and_nothing_is_touched() {
    let cases: [(&str, &str, &str, &str); 12] = [
        (
            "release/public/index.html",
            "Order",
            "Odrer",
            "`public/index.html` of the release was changed: its SHA-256 is",
        ),
        (
            "release/release.toml",
            "version = \"1.4.0\"",
            "version = \"1.4\"",
            "`1.4` is no version like 1.2.3",
        ),
        (
            "release/release.toml",
            "version = \"1.4.0\"",
            "version = \"1.2.9\"",
            "the server runs 1.3.0, and 1.2.9 is not newer",
        ),
        (
            "release/release.toml",
            "\"public/order.html\"",
            "\"../order.html\"",
            "`../order.html`, which leads out of the release",
        ),
        (
            "release/release.toml",
            "config = \"config/app.toml.in\"",
            "config = \"app\"",
            "the configuration `app`, which is not among its files",
        ),
        (
            "release/release.toml",
            "= \"Order\"",
            "= \"Coffee\"",
            "smoke check: `public/index.html` does not hold `Coffee`",
        ),
        (
            "server/server.toml",
            "disk = 20000",
            "disk = 400",
            "has 217 bytes left, and the release with its backup needs 271",
        ),
        (
            "server/server.toml",
            "keep = 3 ",
            "keep = 1 ",
            "`keep` in `server.toml` must be at least 2",
        ),
        (
            "server/server.toml",
            "port = \"8080\"",
            "prot = \"8080\"",
            "the configuration wants `port`",
        ),
        (
            "server/server.toml",
            "port = \"8080\"",
            "port = \"eighty\"",
            "the finished configuration is no TOML",
        ),
        (
            "server/current",
            "1.3.0",
            "latest",
            "`current` of the server holds `latest`, which is no version",
        ),
        (
            "server/current",
            "1.3.0",
            "1.0.0",
            "names version 1.0.0, but `releases/1.0.0` is not there",
        ),
    ];
    for (file, from, to, wanted) in cases {
        let site = Site::new();
        let path = site.folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file}");
        fs::write(&path, text.replace(from, to)).unwrap();
        let before = site.server();
        let probe = Arc::new(Probe::start(Vec::new()));
        let error = runtime()
            .block_on(rehearse(Arc::clone(&site.plan), probe))
            .unwrap_err();
        let said = crate::terminal::explain(&error);
        assert!(said.contains(wanted), "`{wanted}` is not in: {said}");
        assert_same(&site.server(), &before, wanted);
    }
}

#[test]
fn a_file_that_nobody_lists_is_refused() {
    let site = Site::new();
    fs::write(site.plan.release.join("public/extra.js"), "").unwrap();
    assert_eq!(
        site.run(&[]).0.unwrap_err(),
        "`public/extra.js` lies in the release, but `release.toml` does not list it"
    );
}

/// Everything that a run does to the server, by calling its nodes, which are functions.
struct Deployed {
    site: Site,
    backup: Arc<Backup>,
    staged: Arc<Staged>,
    installed: Arc<Installed>,
    switched: Arc<Switched>,
    recorded: Arc<Recorded>,
    trash: Arc<Trash>,
}

fn deployed(probe: &Arc<Probe>) -> Deployed {
    let site = Site::new();
    let (plan, probe) = (|| Arc::clone(&site.plan), || Arc::clone(probe));
    let release = read_manifest(plan(), probe()).unwrap();
    let step = Step {
        from: Version::parse("1.3.0"),
        to: release.version,
    };
    let files = read_files(plan(), Arc::clone(&release), probe()).unwrap();
    let backup = back_up(plan(), step, Room, probe()).unwrap();
    let staged = stage_files(plan(), files, step, Room, probe()).unwrap();
    let installed = install(
        plan(),
        step,
        Arc::clone(&staged),
        Arc::new(Smoked),
        Arc::clone(&backup),
        probe(),
    )
    .unwrap();
    let switched = switch_pointer(plan(), step, Arc::clone(&installed), probe()).unwrap();
    let running = Arc::new(Running(release.version));
    let recorded = record_history(plan(), step, Arc::clone(&running), probe()).unwrap();
    let settings = read_settings(plan(), probe()).unwrap();
    let trash = prune_releases(plan(), settings, running, probe()).unwrap();
    Deployed {
        backup,
        staged,
        installed,
        switched,
        recorded,
        trash,
        site,
    }
}

#[test]
fn undos_are_idempotent_as_they_promise() {
    let probe = &Arc::new(Probe::start(Vec::new()));
    let tried = testing::idempotent(
        async || deployed(probe),
        async |done: &Deployed| {
            let plan = &done.site.plan;
            unprune(&done.trash, probe).unwrap();
            unrecord(&done.recorded, plan, probe).unwrap();
            restore_pointer(&done.switched, plan, probe).unwrap();
            uninstall(&done.installed, plan, probe).unwrap();
            unstage(&done.staged, probe).unwrap();
            remove_backup(&done.backup, probe).unwrap();
        },
        async |done: &Deployed| done.site.server(),
    );
    runtime().block_on(tried);
}

/// The message in the workflow's documentation and in the README is the one the compiler gives.
#[test]
fn the_mistake_of_this_job_is_told_as_documented() {
    let told =
        include_str!("../../../ui-tests/tests/ui/examples/rehearsal_prune_beside_switch.stderr");
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
