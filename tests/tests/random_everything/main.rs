//! Random workflows of decisions, loops, other workflows, writes and guesses, under random delays and failures, with
//! guesses that are right, wrong or missing, against a model of the semantics that was written apart from the executor:
//! result, and when each node ran on what, from when to when, or until it was dropped.
//!
//! `program.rs` makes random flows, `text.rs` writes them out (to `written.rs`), `script.rs` says what the nodes of a
//! run do, which way it goes and what is guessed, `reach.rs` says what a guess reaches, `model.rs` simulates the run.
//!
//! `EVERYTHING_CASES=1000` runs so many scripts of each flow, each with guesses of several kinds.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]
#![allow(
    clippy::option_option,
    reason = "a guess, be there one or not, of what may not be there"
)]
#![allow(clippy::match_same_arms, reason = "a table of kinds, one line each")]

#[path = "../random_guesses/aim.rs"]
mod aim;
#[path = "../random_blocks/digest.rs"]
mod digest;
mod forms;
mod model;
mod nodes;
mod program;
#[path = "../random_blocks/random.rs"]
mod random;
mod reach;
mod script;
mod text;
mod timelines;
#[rustfmt::skip]
#[allow(
    unused_variables,
    clippy::large_futures,
    reason = "nobody wrote them by hand"
)]
mod written;

use crate::aim::Guesses;
use crate::model::{Expected, Program};
use crate::nodes::{Case, Run};
use crate::random::hash;
use crate::script::{Guessed, How, Record, Script, Story, Truth, tainted};
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
    let cases = std::env::var("EVERYTHING_CASES").ok();
    cases.map_or(8, |cases| cases.parse().expect("a number"))
}

/// Runs it; nothing may happen after it has returned.
fn real(run: Run, script: Script, truth: &Truth) -> Story {
    let runtime = runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime without I/O");
    runtime.block_on(async {
        let case = Case::new(script, truth.clone());
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
        let (tag, key) = (record.tag, record.key);
        let end = match record.ended {
            None => "lives on".to_owned(),
            Some((at, How::Finished)) => format!("- {at}"),
            Some((at, How::Dropped)) => format!("- {at} dropped"),
        };
        writeln!(
            text,
            "{mark} {tag} of {key:x}: {} {end} {:x?}",
            record.began, record.inputs
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
    /// Failed runs of which only the beginning is certain.
    doubtful: u64,
    /// Nodes that finished, those that did so after the failure, and those that were dropped.
    finished: u64,
    after: u64,
    dropped: u64,
    /// Writes that may not be repeated.
    gated: u64,
    /// Guesses by what came of them, and those of what never came to be.
    right: u64,
    wrong: u64,
    absent: u64,
    open: u64,
    /// Nodes that ran twice, and those that ran on what a wrong guess led to.
    again: u64,
    astray: u64,
    /// Runs that ended earlier than without guesses.
    sooner: u64,
    /// Flows for which model and executor disagree.
    faults: Vec<String>,
}

impl Report {
    fn count(&mut self, program: &Program, script: Script, truth: &Truth, expected: &Expected) {
        let story = &expected.story;
        self.runs += 1;
        match story.result {
            Ok(_) => self.well += 1,
            Err(_) => self.failed += 1,
        }
        self.doubtful += u64::from(expected.doubt.is_some());
        let ends = story.records.iter().filter_map(|record| record.ended);
        let cut = ends
            .filter(|(_, how)| *how == How::Dropped)
            .map(|(at, _)| at);
        let cut = cut.max().filter(|_| story.result.is_err());
        let mut places = HashSet::new();
        for record in &story.records {
            let place = (record.tag, record.key);
            if program.guesses.contains(&record.tag) {
                let guess = script.guess(truth, record.tag, record.key);
                let guess = guess.map(Guessed::Number);
                let maybe = script.guess_maybe(truth, record.tag, record.key);
                let guess = guess
                    .filter(|_| maybe.is_none())
                    .or(maybe.map(Guessed::Maybe));
                match (guess, expected.truth.get(&place)) {
                    (None, _) => self.absent += 1,
                    (_, None) => self.open += 1,
                    (Some(guess), Some(truth)) if guess == *truth => self.right += 1,
                    _ => self.wrong += 1,
                }
                continue;
            }
            self.gated += u64::from(program.gated.contains(&record.tag));
            self.again += u64::from(!places.insert(place));
            self.astray += u64::from(tainted(&record.inputs));
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

/// Each script runs without guesses, with right ones, and with two other kinds.
fn kinds(seed: u64) -> [Guesses; 3] {
    let in_vain = [Guesses::Wrong, Guesses::WrongOrNone];
    let mixed = [Guesses::RightOrNone, Guesses::Any, Guesses::Any];
    let pick = |from: &[Guesses]| {
        let at = usize::try_from(seed % from.len() as u64).expect("small");
        from[at]
    };
    [Guesses::Right, pick(&in_vain), pick(&mixed)]
}

/// The records of what began before that moment, and what became of it until then.
fn until(story: &Story, moment: u64) -> Vec<Record> {
    let records = story.records.iter().filter(|record| record.began < moment);
    let records = records.map(|record| {
        let ended = record.ended.filter(|(at, _)| *at <= moment);
        Record {
            ended,
            ..record.clone()
        }
    });
    records.collect()
}

/// What a run did to the world, and its end.
fn outside(story: &Story, program: &Program) -> (Result<u64, String>, u64, Vec<Record>) {
    let writes = story.records.iter();
    let writes = writes.filter(|record| program.writes.contains(&record.tag));
    (story.result.clone(), story.end, writes.cloned().collect())
}

/// What is wrong with a run whatever the model says about moments.
fn broken_rules(got: &Story, program: &Program) -> Vec<String> {
    let mut faults = Vec::new();
    let mut places = HashSet::new();
    for record in &got.records {
        let place = (record.tag, record.key);
        let write = program.writes.contains(&record.tag);
        if write && !places.insert(place) {
            faults.push(format!("{} of {:x} ran twice", record.tag, record.key));
        }
        if write && tainted(&record.inputs) {
            faults.push(format!("{} of {:x} ran on a guess", record.tag, record.key));
        }
        if record.ended.is_none_or(|(at, _)| at > got.end) {
            faults.push(format!(
                "{} of {:x} outlived the run",
                record.tag, record.key
            ));
        }
    }
    faults
}

/// Whether a run is that of the model.
fn agree(got: &Story, expected: &Expected, script: Script, program: &Program) -> bool {
    let story = &expected.story;
    if let Some(moment) = expected.doubt {
        return got.result.is_err() == story.result.is_err()
            && (!script.distinct || until(got, moment) == until(story, moment));
    }
    // Of what happens in the moment in which a run fails, some may be before and some behind it.
    if !script.distinct && expected.failed {
        return got.result.is_err() == story.result.is_err();
    }
    if script.distinct {
        return got == story;
    }
    // At the moment at which a guess falls, what is made of it may begin or end before; at the moment of the truth
    // there may be a guess or not.
    let guess = |record: &&Record| !program.guesses.contains(&record.tag);
    let nodes =
        |story: &Story| -> Vec<Record> { story.records.iter().filter(guess).cloned().collect() };
    outside(got, program) == outside(story, program)
        && (script.guesses != Guesses::None || nodes(got) == nodes(story))
}

/// Runs of one flow.
struct Trial<'p> {
    program: &'p Program,
    number: usize,
    run: Run,
    report: &'p mut Report,
}

impl Trial<'_> {
    /// What the model says, if the executor agrees.
    fn compare(&mut self, script: Script, truth: &Truth) -> Option<Expected> {
        let expected = model::run(self.program, self.number, script, truth);
        let got = real(self.run, script, truth);
        self.report.count(self.program, script, truth, &expected);
        let mut faults = broken_rules(&got, self.program);
        if !agree(&got, &expected, script, self.program) {
            faults.push("not as expected".to_owned());
        }
        if faults.is_empty() {
            if !script.fails && !expected.failed {
                assert_chain(&got, script);
            }
            return Some(expected);
        }
        println!(
            "{}{faults:?} {script:?}\nexpected {}doubt {:?}\ngot {}",
            text::workflow(self.number, &self.program.flows[self.number]),
            told(&expected.story, &got),
            expected.doubt,
            told(&got, &expected.story)
        );
        self.report.faults.push(format!("flow{}", self.number));
        None
    }

    /// One script with guesses of all kinds; whether all is well.
    fn all(&mut self, script: Script) -> bool {
        let Some(plain) = self.compare(script, &Truth::new()) else {
            return false;
        };
        if plain.truth.is_empty() {
            return true;
        }
        for guesses in kinds(script.seed) {
            let script = Script { guesses, ..script };
            let Some(guessed) = self.compare(script, &plain.truth) else {
                return false;
            };
            let (one, other) = (&plain.story, &guessed.story);
            self.report.sooner += u64::from(one.result.is_ok() && other.end < one.end);
            // Where nothing is late, guesses change nothing of what comes out, and wrong ones cost no time.
            if script.fails {
                continue;
            }
            assert_eq!(one.result.is_ok(), other.result.is_ok(), "{script:?}");
            if one.result.is_ok() {
                assert_eq!(one.result, other.result, "{script:?}");
            }
            let in_vain = matches!(guesses, Guesses::Wrong | Guesses::WrongOrNone);
            if in_vain && one.result.is_ok() && !guessed.failed {
                assert_eq!(
                    outside(one, self.program),
                    outside(other, self.program),
                    "{script:?}"
                );
            }
        }
        true
    }
}

/// Every flow with each script.
fn all(distinct: bool, fails: bool) -> Report {
    let program = Program::new(program::flows());
    let mut report = Report::default();
    for (number, run) in RUNS.iter().enumerate() {
        let mut trial = Trial {
            program: &program,
            number,
            run: *run,
            report: &mut report,
        };
        for case in 0..cases() {
            let seed = hash(&[case, number as u64, u64::from(distinct), u64::from(fails)]);
            let script = Script {
                seed,
                distinct,
                fails,
                guesses: Guesses::None,
            };
            if !trial.all(script) {
                break;
            }
        }
    }
    println!("{report:?}");
    assert_eq!(report.faults, Vec::<String>::new());
    report
}

#[test]
fn runs_are_those_of_the_model() {
    with_stack(|| {
        let report = all(true, true);
        let many = report.runs / 20;
        assert!(report.well > many && report.failed > many);
        assert!(report.dropped > many && report.after > many / 10);
        assert!(report.gated > many && report.again > many && report.sooner > many);
        assert!(report.right > many && report.wrong > many && report.absent > many);
        assert!(report.doubtful < many);
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
fn every_form_is_there() {
    let forms = forms::forms(&Program::new(program::flows()));
    let all: Vec<String> = forms
        .iter()
        .map(|(what, (count, flows))| format!("{what}: {count} in {}", flows.len()))
        .collect();
    println!("{}", all.join("\n"));
    assert_eq!(forms.len(), 39);
    assert!(forms.values().all(|(count, _)| *count > 2));
}

#[test]
fn the_written_workflows_are_those_of_the_generator() {
    let written = include_str!("written.rs");
    assert!(
        written == text::written(),
        "cargo run -p dag-tests --example write_random_everything"
    );
}
