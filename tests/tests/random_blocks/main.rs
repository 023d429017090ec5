//! Random workflows of policies and blocks, under random delays, failures and hangs, against a model of the
//! semantics that was written apart from the executor: result, attempts, and when each of them began, ended or was
//! dropped. A guard in each attempt sees that nothing lives on when the run has returned or was dropped.
//!
//! `program.rs` makes random bodies, `text.rs` writes them out (to `written.rs`), `script.rs` says what the nodes of a
//! run do and what the parameters of its policies are, `model.rs` simulates the run. With other parameters a body is
//! another workflow: limits are switched off, numbers of attempts and of items and widths differ (its *shape*).
//!
//! `BLOCK_CASES=1000` runs so many scripts of each body.

mod digest;
mod model;
mod nodes;
mod program;
mod random;
mod script;
mod text;
#[rustfmt::skip]
mod written;

use crate::nodes::{Case, Run};
use crate::program::{Body, permuted};
use crate::random::hash;
use crate::script::{Doubt, HORIZON, How, Script, Story};
use crate::written::RUNS;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;
use tokio::runtime::Builder;
use tokio::task::yield_now;
use tokio::time::sleep;

/// So many choices are tried where the specification leaves one.
const CHOICES: u64 = 500;

/// How many scripts each body runs.
fn cases() -> u64 {
    let cases = std::env::var("BLOCK_CASES").ok();
    cases.map_or(130, |cases| cases.parse().expect("a number"))
}

/// Runs it until it ends, or drops it at the last moment.
fn real(run: Run, script: Script, last: u64) -> Story {
    let runtime = Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime without I/O");
    runtime.block_on(async {
        let case = Case::new(script);
        let result = {
            let mut future = pin!(run(&case));
            let mut late = pin!(async {
                sleep(Duration::from_millis(last)).await;
                // A run may take more than one poll for what happens at one moment.
                for _ in 0..8 {
                    yield_now().await;
                }
            });
            poll_fn(|cx| match future.as_mut().poll(cx) {
                Poll::Ready(result) => Poll::Ready(Some(result)),
                Poll::Pending => late.as_mut().poll(cx).map(|()| None),
            })
            .await
        };
        let (alive, mut records) = case.seen();
        assert_eq!(alive, 0, "attempts live on: {script:?} {records:?}");
        records.sort();
        Story {
            result: result.map(|result| result.map_err(|error| error.0)),
            end: case.now(),
            records,
        }
    })
}

fn told(story: &Story) -> String {
    let mut text = format!("{:?} at {}\n", story.result, story.end);
    for record in &story.records {
        let (tag, key, attempt) = (record.tag, record.key, record.attempt);
        let end = match record.ended {
            None => "lives on".to_owned(),
            Some((at, How::Finished)) => format!("- {at}"),
            Some((at, How::Dropped)) => format!("- {at} dropped"),
            Some((at, How::Either)) => format!("- {at} or dropped"),
        };
        writeln!(text, "  {tag} of {key}, {attempt}: {} {end}", record.began)
            .expect("a string takes everything");
    }
    text
}

/// What was seen in many runs.
#[derive(Default)]
struct Report {
    runs: u64,
    shapes: HashSet<u64>,
    /// Runs that ended well, failed, never ended, and were dropped.
    well: u64,
    failed: u64,
    hanging: u64,
    dropped: u64,
    /// Attempts that finished and that were dropped.
    finished: u64,
    cut: u64,
    /// Runs that are not those of the first choice of the model.
    chosen: u64,
    /// Runs in which the executor did otherwise from a doubtful moment on.
    doubtful: BTreeMap<Doubt, u64>,
    /// Bodies for which model and executor disagree.
    wrong: Vec<String>,
}

impl Report {
    /// Runs it both ways; whether they agree.
    fn compare(&mut self, name: &str, body: &Body, run: Run, script: Script, last: u64) -> bool {
        let got = real(run, script, last);
        self.count(&got, last);
        let mut doubts = Vec::new();
        for choice in 0..CHOICES {
            let (expected, doubt) = model::run(body, script, last, choice);
            if expected == got {
                self.chosen += u64::from(choice > 0);
                return true;
            }
            doubts.extend(
                doubt.filter(|(moment, _)| expected.before(*moment) == got.before(*moment)),
            );
            if choice == 0 && !doubts.is_empty() {
                break;
            }
        }
        if let Some((_, doubt)) = doubts.first() {
            *self.doubtful.entry(*doubt).or_default() += 1;
            return true;
        }
        let (expected, _) = model::run(body, script, last, 0);
        let text = text::workflow(name, body);
        let (expected, got) = (told(&expected), told(&got));
        println!("{text}{script:?}, dropped at {last}\nexpected {expected}got {got}");
        self.wrong.push(name.to_owned());
        false
    }

    fn count(&mut self, story: &Story, last: u64) {
        self.runs += 1;
        let by_result = match story.result {
            Some(Ok(_)) => &mut self.well,
            Some(Err(_)) => &mut self.failed,
            None if last == HORIZON => &mut self.hanging,
            None => &mut self.dropped,
        };
        *by_result += 1;
        for record in &story.records {
            match record.ended {
                Some((_, How::Finished)) => self.finished += 1,
                _ => self.cut += 1,
            }
        }
    }

    fn print(&self) {
        println!(
            "{} runs of {} shapes: {} well, {} failed, {} never ended, {} dropped; {} attempts finished, {} dropped",
            self.runs,
            self.shapes.len(),
            self.well,
            self.failed,
            self.hanging,
            self.dropped,
            self.finished,
            self.cut
        );
        println!("  not of the first choice: {} runs", self.chosen);
        for (doubt, count) in &self.doubtful {
            println!("  doubtful: {doubt:?} in {count} runs");
        }
    }
}

/// Every body, or only those that stand in the order in which they were made, with each script; to its end, and dropped
/// at a random moment.
fn all(distinct: bool, in_order: bool) -> Report {
    let mut report = Report::default();
    for (number, permutation, run) in RUNS {
        if in_order && *permutation > 0 {
            continue;
        }
        let body = permuted(*number, *permutation);
        let name = format!("w{number}_{permutation}");
        for case in 0..cases() {
            let seed = hash(&[case, *number as u64, u64::from(distinct)]);
            let script = Script { seed, distinct };
            report.shapes.insert(script.shape(*number, &body));
            if !report.compare(&name, &body, *run, script, HORIZON) {
                break;
            }
            let (story, _) = model::run(&body, script, HORIZON, 0);
            let busy = story.records.iter().filter_map(|record| record.ended);
            let end = busy.map(|(at, _)| at).filter(|at| *at < HORIZON).max();
            let last = hash(&[seed, 1]) % (end.unwrap_or(0) + 1);
            if !report.compare(&name, &body, *run, script, last) {
                break;
            }
        }
    }
    report.print();
    assert_eq!(report.wrong, Vec::<String>::new());
    report
}

/// Whether the runs were worth it.
fn assert_varied(report: &Report) {
    let share = report.runs / 60;
    assert!(report.well > share && report.failed > share);
    assert!(report.hanging > share && report.dropped > share);
    assert!(report.finished > report.runs && report.cut > report.runs);
    let doubtful: u64 = report.doubtful.values().sum();
    assert!(doubtful < report.runs / 1000, "{doubtful} doubtful runs");
}

#[test]
fn runs_are_those_of_the_model() {
    let report = all(true, false);
    assert_varied(&report);
    if cases() >= 130 {
        assert!(report.runs >= 10_000 && report.shapes.len() >= 10_000);
    }
}

#[test]
fn runs_in_which_many_things_happen_at_one_moment_are_those_of_the_model() {
    let report = all(false, true);
    assert_varied(&report);
    if cases() >= 130 {
        assert!(report.runs >= 10_000 && report.shapes.len() >= 6_000);
    }
}

#[test]
fn the_order_in_which_statements_stand_changes_nothing() {
    let mut compared = 0;
    for (number, permutation, run) in RUNS {
        let first = RUNS.iter().find(|(other, ..)| other == number);
        let Some((_, _, first)) = first.filter(|_| *permutation > 0) else {
            continue;
        };
        for case in 0..cases() {
            let seed = hash(&[case, *number as u64, 2]);
            let script = Script {
                seed,
                distinct: true,
            };
            let (expected, got) = (real(*first, script, HORIZON), real(*run, script, HORIZON));
            assert!(
                expected == got,
                "w{number}_{permutation} {script:?}\nin order {}permuted {}",
                told(&expected),
                told(&got)
            );
            compared += 1;
        }
    }
    println!("{compared} runs in another order");
    assert!(compared > 0);
}

#[test]
fn the_written_workflows_are_those_of_the_generator() {
    let written = include_str!("written.rs");
    assert!(
        written == text::written(),
        "cargo run -p dag-tests --example write_random_blocks"
    );
}
