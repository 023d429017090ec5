//! Random workflows of decisions, loops and other workflows, under random delays and failures, against a model of the
//! semantics that was written apart from the executor: result, and when each node began, ended or was dropped.
//!
//! `program.rs` makes random flows, `text.rs` writes them out (to `written.rs`), `script.rs` says what the nodes of a
//! run do and which way it goes, `model.rs` simulates the run.
//!
//! `DECISION_CASES=1000` runs so many scripts of each flow.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]

mod model;
mod nodes;
mod program;
#[path = "../random_blocks/random.rs"]
mod random;
mod script;
mod text;
#[rustfmt::skip]
#[allow(
    unused_variables,
    clippy::large_futures,
    reason = "nobody wrote them by hand"
)]
mod written;

use crate::model::Program;
use crate::nodes::{Case, Run};
use crate::random::hash;
use crate::script::{How, Record, Script, Story};
use crate::written::RUNS;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::panic::resume_unwind;
use std::pin::pin;
use std::thread::Builder;
use std::time::Duration;
use tokio::runtime;
use tokio::time::sleep;

/// How many scripts each flow runs.
fn cases() -> u64 {
    let cases = std::env::var("DECISION_CASES").ok();
    cases.map_or(40, |cases| cases.parse().expect("a number"))
}

/// Runs it; nothing may happen after it has returned.
fn real(run: Run, script: Script) -> Story {
    let runtime = runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime without I/O");
    runtime.block_on(async {
        let case = Case::new(script);
        let mut future = pin!(run(&case));
        let result = future.as_mut().await;
        let end = case.now();
        let (alive, mut records) = case.seen();
        assert_eq!(alive, 0, "nodes live on: {script:?} {records:?}");
        sleep(Duration::from_secs(1)).await;
        assert_eq!(case.seen(), (0, records.clone()), "{script:?}");
        records.sort();
        Story {
            result: result.map_err(|error| error.0),
            end,
            records,
        }
    })
}

fn told(story: &Story, other: &Story) -> String {
    let mut text = format!("{:?} at {}\n", story.result, story.end);
    for record in &story.records {
        let mark = if other.records.contains(record) {
            ' '
        } else {
            '!'
        };
        let (tag, key, attempt) = (record.tag, record.key, record.attempt);
        let end = match record.ended {
            None => "lives on".to_owned(),
            Some((at, How::Finished)) => format!("- {at}"),
            Some((at, How::Dropped)) => format!("- {at} dropped"),
        };
        writeln!(
            text,
            "{mark} {tag} of {key:x}, {attempt}: {} {end}",
            record.began
        )
        .expect("a string takes everything");
    }
    text
}

/// What was seen in many runs.
#[derive(Default, Debug)]
struct Report {
    runs: u64,
    /// Runs that ended well, and that failed.
    well: u64,
    failed: u64,
    /// Nodes that finished, those that did so after the failure, and those that were dropped.
    finished: u64,
    after: u64,
    dropped: u64,
    /// Writes that may not be repeated.
    gated: u64,
    /// Rounds and attempts after the first.
    again: u64,
    /// Flows for which model and executor disagree.
    wrong: Vec<String>,
}

impl Report {
    fn count(&mut self, story: &Story, gated: &HashSet<usize>) {
        self.runs += 1;
        match story.result {
            Ok(_) => self.well += 1,
            Err(_) => self.failed += 1,
        }
        let ends = story.records.iter().filter_map(|record| record.ended);
        let cut = ends
            .filter(|(_, how)| *how == How::Dropped)
            .map(|(at, _)| at);
        let cut = cut.max().filter(|_| story.result.is_err());
        for record in &story.records {
            self.gated += u64::from(gated.contains(&record.tag));
            self.again += u64::from(record.attempt > 0);
            match record.ended {
                Some((at, How::Finished)) => {
                    self.finished += 1;
                    self.after += u64::from(cut.is_some_and(|cut| at > cut));
                }
                _ => self.dropped += 1,
            }
        }
    }
}

/// The run takes as long as some chain of nodes, each of which began when the one before it ended.
fn assert_chain(story: &Story, script: Script) {
    let mut moment = story.end;
    while moment > 0 {
        let ends = |record: &&Record| {
            record.ended == Some((moment, How::Finished)) && record.began < moment
        };
        let Some(record) = story.records.iter().find(ends) else {
            panic!(
                "nothing leads to {moment}: {script:?} {}",
                told(story, story)
            );
        };
        moment = record.began;
    }
}

/// Workflows in workflows in workflows are large futures: more than the stack of a test holds.
fn with_stack(test: impl FnOnce() + Send + 'static) {
    let thread = Builder::new().stack_size(64 << 20).spawn(test);
    let ended = thread.expect("a thread").join();
    if let Err(panic) = ended {
        resume_unwind(panic);
    }
}

/// Every flow with each script.
fn all(distinct: bool, fails: bool) -> Report {
    let program = Program::new(program::flows());
    let gated = program.gated_tags();
    let mut report = Report::default();
    for (number, run) in RUNS.iter().enumerate() {
        for case in 0..cases() {
            let seed = hash(&[case, number as u64, u64::from(distinct), u64::from(fails)]);
            let script = Script {
                seed,
                distinct,
                fails,
            };
            let (expected, failed) = model::run(&program, number, script);
            let got = real(*run, script);
            report.count(&got, &gated);
            if !fails && !failed {
                assert_chain(&got, script);
            }
            // Of what happens in the moment in which a run fails, some may be before and some behind it.
            if !distinct && failed && expected.result.is_err() == got.result.is_err() {
                continue;
            }
            if expected != got {
                println!(
                    "{}{script:?}\nexpected {}got {}",
                    text::workflow(number, &program.flows[number]),
                    told(&expected, &got),
                    told(&got, &expected)
                );
                report.wrong.push(format!("flow{number}"));
                break;
            }
        }
    }
    println!("{report:?}");
    assert_eq!(report.wrong, Vec::<String>::new());
    report
}

#[test]
fn runs_are_those_of_the_model() {
    with_stack(|| {
        let report = all(true, true);
        let many = report.runs / 10;
        assert!(report.well > many && report.failed > many);
        assert!(report.dropped > many && report.after > many / 10);
        assert!(report.gated > many && report.again > many);
    });
}

#[test]
fn runs_in_which_no_node_fails_are_those_of_the_model() {
    with_stack(|| {
        let report = all(true, false);
        // Loops are exhausted all the same.
        assert!(report.well > report.failed && report.failed > 0);
    });
}

#[test]
fn runs_in_which_many_things_happen_at_one_moment_are_those_of_the_model() {
    with_stack(|| {
        all(false, false);
    });
}

#[test]
fn the_written_workflows_are_those_of_the_generator() {
    let written = include_str!("written.rs");
    assert!(
        written == text::written(),
        "cargo run -p dag-tests --example write_random_decisions"
    );
}
