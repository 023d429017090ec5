//! Whole runs, good ones and such in which a node fails.

use std::fs;
use std::sync::Arc;

use super::site::{Site, assert_same, runtime};
use crate::probe::Probe;
use crate::terminal::fallible;
use crate::workflow::rehearse;

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

/// What is agreed about this workflow, whoever changes it.
#[test]
fn the_audit_finds_one_gate_and_no_race() {
    let audit = rehearse::GRAPH.audit();
    assert_eq!(audit.races, []);
    let gated: Vec<_> = audit
        .gates
        .iter()
        .map(|gate| (rehearse::GRAPH.nodes[gate.statement].name, gate.open.len()))
        .collect();
    assert_eq!(gated, [("announced", 0)]);
    assert_eq!(audit.undos.len(), 6);
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

/// The message in the workflow's documentation and in the README is the one the compiler gives.
#[test]
fn the_mistake_of_this_job_is_told_as_documented() {
    let told =
        include_str!("../../../../ui-tests/tests/ui/examples/rehearsal_prune_beside_switch.stderr");
    let (mut documented, mut lines) = (String::new(), include_str!("../workflow.rs").lines());
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
    assert!(include_str!("../../README.md").contains(told.trim_end()));
}
