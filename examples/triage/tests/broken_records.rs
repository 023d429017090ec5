//! Records that break, and a disk that fills up, while the program runs.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::fs;
use std::sync::Arc;

use ::triage::library::Library;
use ::triage::model::Model;
use ::triage::outcome::Outcome;
use ::triage::records::Records;
use ::triage::request::read_requests;
use ::triage::results::Results;
use ::triage::screen::Screen;
use ::triage::workflow::{Desk, work_through};
use support::{Site, shipped, text};

#[tokio::test]
async fn what_cannot_be_looked_up_is_left_to_a_person() {
    let site = Site::new();
    for name in ["records/customers.csv", "records/orders.csv"] {
        site.write(name, fs::read(shipped(name)).unwrap());
    }
    let desk = Desk::new(
        Library::open(&shipped("articles")).unwrap(),
        Records::open(&site.path("records")).unwrap(),
        Model::none(),
    );
    let results = Results::open(&site.path("triage-results"), false).unwrap();
    let requests = read_requests(&shipped("requests.jsonl")).unwrap();
    let (requests, _) = results.left(requests);
    // After they were looked at, and before they are read.
    site.write("records/orders.csv", "order\n10400,2001\n");
    let screen = Screen::stderr(requests.len());
    let filed = work_through(&desk, Arc::new(results), requests, 8, &screen)
        .await
        .unwrap();
    site.assert_nothing_is_lost(&shipped("requests.jsonl"));
    let outcome = |id: &str| {
        let filed = filed.iter().find(|filed| filed.id == id).unwrap();
        &filed.triaged.outcome
    };
    for id in ["r-001", "r-002", "r-012"] {
        let Outcome::Escalated(handover) = outcome(id) else {
            panic!("{id}: {:?}", outcome(id));
        };
        let wanted = "orders.csv`, line 2: 2 fields instead of 10";
        assert!(handover.why.contains(wanted), "{}", handover.why);
    }
    // Who needs no orders is answered all the same.
    for id in ["r-008", "r-025"] {
        assert!(matches!(outcome(id), Outcome::Answered(_)), "{id}");
    }
}

/// The system lets files grow to some kilobytes only, as if the disk were full.
#[cfg(unix)]
#[test]
fn a_full_disk_ends_the_run_and_loses_nothing() {
    let site = Site::new();
    let output = std::process::Command::new("sh")
        .current_dir(site.folder.path())
        .arg("-c")
        .arg("trap '' XFSZ; ulimit -f 8; exec \"$0\"")
        .arg(env!("CARGO_BIN_EXE_triage"))
        .output()
        .unwrap();
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("cannot write to `triage-results`"), "{said}");
    let done = site.results("answers.jsonl").len();
    assert!((1..18).contains(&done), "whole lines only, {done} of them");
    let output = site.triage(&["--resume"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(
        !text(&output.stdout).contains("unfinished"),
        "what did not fit was cut off at once"
    );
    site.assert_nothing_is_lost(&shipped("requests.jsonl"));
}
