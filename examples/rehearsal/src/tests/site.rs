//! A release, a server and an outbox in a temporary folder, and ways to run and to stop a rehearsal there.

use std::fs;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::{ThreadId, current};

use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

use crate::folders::copy;
use crate::plan::Plan;
use crate::probe::Probe;
use crate::tree::Tree;
use crate::workflow::rehearse;

/// The samples, in a folder that is removed with this.
pub(super) struct Site {
    pub(super) folder: TempDir,
    pub(super) plan: Arc<Plan>,
}

impl Site {
    pub(super) fn new() -> Self {
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

    pub(super) fn server(&self) -> Tree {
        Tree::read(&self.plan.server).unwrap()
    }

    pub(super) fn outbox(&self) -> Option<String> {
        fs::read_to_string(&self.plan.outbox).ok()
    }

    /// Runs it; the nodes of these names fail.
    pub(super) fn run(&self, failing: &[&str]) -> (Result<(), String>, Arc<Probe>) {
        let failing = failing.iter().map(ToString::to_string).collect();
        let probe = Arc::new(Probe::start(failing));
        let run = rehearse(Arc::clone(&self.plan), Arc::clone(&probe));
        let outcome = runtime().block_on(run).map(drop);
        (outcome.map_err(|error| error.to_string()), probe)
    }

    /// Runs it as a task and stops it while `node` runs.
    pub(super) fn stop_at(&self, node: &'static str, stop: Stop) -> Vec<&'static str> {
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
                let _ = runtime.block_on(stopping).unwrap();
            }
        }
        probe.laps().iter().map(|lap| lap.node).collect()
    }
}

/// Says which paths differ, not what is in them.
pub(super) fn assert_same(now: &Tree, before: &Tree, context: &str) {
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
pub(super) enum Stop {
    Drop,
    AndWait,
}

pub(super) fn runtime() -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(1)
        .build()
        .unwrap()
}

/// The thread that runs tasks, as soon as it has time.
pub(super) fn thread_of(runtime: &Runtime) -> ThreadId {
    let task = runtime.spawn(async { current().id() });
    runtime.block_on(task).unwrap()
}

/// A probe that says where and when `node` begins, and holds it there until it may go on.
pub(super) fn holding(node: &'static str) -> (Arc<Probe>, Receiver<ThreadId>, Sender<()>) {
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
