//! Callers that leave while a node runs.

use std::fs;

use super::site::{Site, Stop, assert_same};
use crate::terminal::{calls, undos};
use crate::workflow::rehearse;

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
