//! Random workflows of policies and blocks, under random delays, failures and hangs, against a model of the
//! semantics that was written apart from the executor: result, set of attempts, when each began and how it ended.
//!
//! `BLOCK_CASES=100` runs so many scripts of each workflow.

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
use crate::script::{Doubt, HORIZON, How, Script, Story};
use crate::written::RUNS;
use std::collections::{BTreeMap, HashSet};
use std::time::Duration;
use tokio::runtime::Builder;

fn cases() -> u64 {
    let cases = std::env::var("BLOCK_CASES").ok();
    cases.map_or(100, |cases| cases.parse().expect("a number"))
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
        let limited = tokio::time::timeout(Duration::from_millis(last), run(&case));
        let result = limited.await.ok();
        let (alive, mut records) = case.seen();
        assert_eq!(alive, 0, "attempts live on");
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
        text += &format!("  {tag} of {key}, {attempt}: {} {end}\n", record.began);
    }
    text
}

/// Both ways; an explanation if they differ.
fn compare(number: usize, permutation: usize, body: &Body, run: Run, script: Script, last: u64, known: &mut BTreeMap<Doubt, usize>) -> Option<Story> {
    let (expected, doubt) = model::run(body, script, last);
    let got = real(run, script, last);
    if expected == got {
        return Some(expected);
    }
    if let Some((moment, doubt)) = doubt
        && expected.before(moment) == got.before(moment)
    {
        *known.entry(doubt).or_default() += 1;
        return Some(expected);
    }
    let text = text::workflow(&format!("w{number}_{permutation}"), body);
    println!("{text}{script:?}\nexpected {}got {}", told(&expected), told(&got));
    None
}

#[test]
fn the_written_workflows_are_those_of_the_generator() {
    let written = include_str!("written.rs");
    assert!(written == text::written(), "cargo run -p dag-tests --example write_random_blocks");
}

fn all(distinct: bool, only_first: bool) {
    let (mut runs, mut wrong) = (0, 0);
    let mut shapes = HashSet::new();
    let mut known = BTreeMap::new();
    for (number, permutation, run) in RUNS {
        if only_first && *permutation > 0 {
            continue;
        }
        let body = permuted(*number, *permutation);
        for seed in 0..cases() {
            let script = Script { seed: seed * 1000 + *number as u64, distinct };
            runs += 1;
            shapes.insert(script.shape(*number, &body));
            if compare(*number, *permutation, &body, *run, script, HORIZON, &mut known).is_none() {
                wrong += 1;
                break;
            }
        }
    }
    println!("{runs} runs, {} shapes, {wrong} workflows wrong", shapes.len());
    for (doubt, count) in known {
        println!("known: {count} {doubt:?}");
    }
    assert_eq!(wrong, 0);
}

#[test]
fn distinct_moments() {
    all(true, false);
}

#[test]
fn equal_moments() {
    all(false, true);
}
