//! Callers that leave while a node runs.

use super::site::{Site, Stop, assert_same};
use crate::terminal::{calls, undos};
use crate::workflow::rehearse;

#[test]
fn wherever_the_caller_leaves_the_server_is_as_it_was_and_nobody_is_told() {
    for stop in [Stop::Drop, Stop::AndWait] {
        for node in calls(rehearse::GRAPH).filter(|node| !LAST.contains(node)) {
            let site = Site::new();
            let before = site.server();
            let ran = site.stop_at(node, stop);
            assert_same(&site.server(), &before, node);
            assert!(!ran.iter().any(|node| LAST.contains(node)), "{node}");
            assert_eq!(site.outbox(), None, "{node}");
            assert_eq!(site.run(&[]).0, Ok(()), "after {node}");
        }
    }
}

/// What waits at the gate, and what comes after it.
const LAST: [&str; 2] = ["announce", "summarize"];

#[test]
fn once_people_are_told_it_is_too_late_to_stop() {
    for stop in [Stop::Drop, Stop::AndWait] {
        for node in LAST {
            let (site, whole) = (Site::new(), Site::new());
            assert_eq!(whole.run(&[]).0, Ok(()));
            let ran = site.stop_at(node, stop);
            assert!(ran.contains(&"summarize"), "{node}: {ran:?}");
            assert_same(&site.server(), &whole.server(), node);
            assert_eq!(site.outbox(), whole.outbox(), "{node}");
        }
    }
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
