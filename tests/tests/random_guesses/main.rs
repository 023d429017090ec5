//! Random workflows with guesses and speculated arms, under random delays, failures and hangs, with guesses that are
//! right, wrong or missing, against a model that was written apart from the executor.
//!
//! `program.rs` makes random bodies, `text.rs` writes them out (to `written.rs`), `script.rs` says what the nodes of a
//! run do, `model.rs` evaluates the body on the truth and says when everything starts.
//!
//! `GUESS_CASES=1000` runs so many scripts of each body.

#![allow(
    clippy::similar_names,
    clippy::match_same_arms,
    clippy::format_push_string,
    clippy::struct_field_names,
    reason = "a table of kinds, one line each"
)]

mod aim;
mod model;
mod nodes;
mod program;
#[path = "../random_blocks/random.rs"]
mod random;
mod script;
mod text;
#[rustfmt::skip]
mod written;

use crate::aim::{Aim, Guesses};
use crate::model::Story;
use crate::nodes::{Broken, Case, How, Record, Run, Seen};
use crate::program::{Body, What, program};
use crate::random::hash;
use crate::script::{Place, Script};
use crate::written::RUNS;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};

/// How many scripts each body runs, each of them with guesses of several kinds.
fn cases() -> u64 {
    let cases = std::env::var("GUESS_CASES").ok();
    cases.map_or(60, |cases| cases.parse().expect("a number"))
}

/// Each script runs without guesses, with right ones, and with two other kinds.
fn kinds(seed: u64) -> [Guesses; 4] {
    let in_vain = [Guesses::Wrong, Guesses::WrongOrNone];
    let mixed = [Guesses::RightOrNone, Guesses::Any, Guesses::Any];
    let pick = |from: &[Guesses]| {
        let at = usize::try_from(seed % from.len() as u64).unwrap_or(0);
        from.get(at).copied().unwrap_or(Guesses::Any)
    };
    [Guesses::None, Guesses::Right, pick(&in_vain), pick(&mixed)]
}

/// What was seen of one run.
struct Real {
    result: Result<u64, Broken>,
    end: u64,
    alive: usize,
    seen: Seen,
}

fn real(runtime: &Runtime, run: Run, script: Script, truth: &Story) -> Option<Real> {
    runtime.block_on(async {
        let case = Case::new(script, truth.truth.clone());
        let mut future = run(&case);
        let ended = tokio::time::timeout(Duration::from_secs(100_000), future.as_mut()).await;
        let (alive, end) = (case.alive(), case.now());
        drop(future);
        let seen = case.into_seen();
        ended.ok().map(|result| Real {
            result,
            end,
            alive,
            seen,
        })
    })
}

/// The nodes that may start in vain: in arms before it is known which one is taken, and for items of a list that was guessed.
fn early(body: &Body, inside: bool, guessed: &mut BTreeSet<usize>, tags: &mut BTreeSet<usize>) {
    for statement in &body.statements {
        let on_a_guess = statement.names().iter().any(|name| guessed.contains(name));
        match &statement.what {
            What::Call(call) => {
                if inside && !call.kind.writes() {
                    tags.insert(statement.name);
                }
                if call.guess.is_some() || on_a_guess && statement.is_reached() {
                    guessed.insert(statement.name);
                }
            }
            What::Glue(_) if on_a_guess => {
                guessed.insert(statement.name);
            }
            What::Glue(_) => (),
            What::Match(block) => {
                let ahead = inside && !guessed.is_empty();
                let decided = ahead || block.head.iter().any(|name| guessed.contains(name));
                if decided {
                    guessed.extend([statement.name, block.bound]);
                }
                if inside && block.node || decided {
                    tags.insert(statement.name);
                }
                for arm in &block.arms {
                    early(arm, block.speculate || decided, guessed, tags);
                }
            }
            What::For(block) => {
                let ahead = block.body.only_looks() && (inside || on_a_guess);
                if ahead && on_a_guess {
                    guessed.insert(statement.name);
                }
                early(&block.body, ahead, guessed, tags);
            }
        }
    }
}

/// All that is wrong with a run.
struct Faults<'a> {
    script: Script,
    /// The earliest and the latest there can be.
    least: &'a Story,
    most: &'a Story,
    early: &'a BTreeSet<usize>,
    real: &'a Real,
    by_place: BTreeMap<Place, Vec<&'a Record>>,
    told: Vec<String>,
}

impl<'a> Faults<'a> {
    fn new(
        script: Script,
        (least, most): (&'a Story, &'a Story),
        early: &'a BTreeSet<usize>,
        real: &'a Real,
    ) -> Self {
        let mut by_place: BTreeMap<Place, Vec<&Record>> = BTreeMap::new();
        for record in &real.seen.records {
            by_place.entry(record.place).or_default().push(record);
        }
        let mut faults = Self {
            script,
            least,
            most,
            early,
            real,
            by_place,
            told: Vec::new(),
        };
        faults.leftovers();
        faults.writes();
        faults.guesses();
        faults.ends();
        if least.failures.is_empty() {
            faults.lives();
        }
        faults
    }

    fn expect(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.told.push(what());
        }
    }

    fn leftovers(&mut self) {
        let alive = self.real.alive;
        self.expect(alive == 0, || format!("{alive} nodes live on"));
        for record in &self.real.seen.records {
            let over = record
                .ended
                .is_some_and(|(moment, _)| moment.at <= self.real.end);
            self.expect(over, || format!("{record:?} is not over"));
        }
    }

    fn writes(&mut self) {
        for record in self
            .real
            .seen
            .records
            .iter()
            .filter(|each| each.kind.writes())
        {
            let place = record.place;
            let count = self.by_place.get(&place).map_or(0, Vec::len);
            self.expect(count == 1, || format!("{place:?} writes {count} times"));
            let truth = self.least.truth.get(&place);
            self.expect(truth == Some(&record.inputs), || {
                format!("{place:?} writes what is not the truth: {record:?}")
            });
            let finished = record.ended.is_some_and(|(_, how)| how == How::Finished);
            self.expect(finished, || format!("{place:?} was dropped"));
            let life = self.least.lives.get(&place);
            for dep in life.iter().flat_map(|life| &life.deps) {
                let last = self.by_place.get(dep).and_then(|records| records.last());
                let end = last.and_then(|last| last.ended);
                let settled = end.is_some_and(|(moment, how)| {
                    how == How::Finished && moment.number < record.began.number
                });
                self.expect(settled, || {
                    format!("{place:?} starts before {dep:?} has ended")
                });
            }
        }
    }

    fn guesses(&mut self) {
        let mut made = HashSet::new();
        for (place, at, inputs) in &self.real.seen.guesses {
            self.expect(made.insert(*place), || {
                format!("{place:?} is guessed twice")
            });
            let (least, most) = (self.least.guesses.get(place), self.most.guesses.get(place));
            let fits = least.zip(most).is_some_and(|((least, truth), (most, _))| {
                let in_time = least <= at && at <= most || !self.least.failures.is_empty();
                in_time && inputs == truth
            });
            self.expect(fits, || {
                format!("{place:?} is guessed at {at}, not at {least:?}")
            });
        }
        for (place, (at, _)) in &self.most.guesses {
            let certain = self.least.lives.get(place).map(|life| life.certain);
            let late = certain.is_none_or(|certain| *at >= certain);
            let fails = !self.least.failures.is_empty();
            self.expect(late || fails || made.contains(place), || {
                format!("{place:?} is not guessed")
            });
        }
    }

    fn ends(&mut self) {
        let Real { result, end, .. } = self.real;
        match (result, self.least.output) {
            (Ok(output), Some(expected)) => {
                self.expect(*output == expected, || format!("{output}, not {expected}"));
                let (least, most) = (self.least.end, self.most.end);
                self.expect(least <= *end && *end <= most, || {
                    format!("it returns at {end}, not in {least}..={most}")
                });
            }
            (Err(Broken(place)), None) => {
                let failures = &self.least.failures;
                self.expect(failures.contains_key(place), || {
                    format!("{place:?} does not fail on the truth")
                });
                let first = failures.values().min().copied().unwrap_or(0);
                self.expect(*end >= first, || format!("fails at {end}, before {first}"));
            }
            (result, expected) => self.told.push(format!("{result:?}, not {expected:?}")),
        }
    }

    /// The runs of each node that belongs to the truth, and those besides.
    fn lives(&mut self) {
        for (place, life) in &self.least.lives {
            let (least, most) = (
                life.start,
                self.most.lives.get(place).map_or(0, |life| life.start),
            );
            let records = self.by_place.get(place).cloned().unwrap_or_default();
            let Some(last) = records.last() else {
                self.told.push(format!("{place:?} never starts"));
                continue;
            };
            let (at, inputs) = (last.began.at, &last.inputs);
            self.expect(least <= at && at <= most, || {
                format!("{place:?} starts at {at}, not in {least}..={most}")
            });
            self.expect(self.least.truth.get(place) == Some(inputs), || {
                format!("{place:?} ends on what is not the truth")
            });
            let ms = self.script.step(last.kind, *place, inputs).ms;
            let over = last.ended;
            let whole =
                over.is_some_and(|(moment, how)| moment.at == at + ms && how == How::Finished);
            self.expect(whole, || {
                format!("{place:?} ends with {over:?}, not after {ms}")
            });
            let wrong = |place: &&Place| self.script.guess(**place) == Aim::Wrong;
            let most = 1 + life.reached.iter().filter(wrong).count();
            let count = records.len();
            self.expect(count <= most, || format!("{place:?} runs {count} times"));
        }
        let known =
            |place: &Place| self.least.lives.contains_key(place) || self.early.contains(&place.0);
        let besides = self.by_place.keys().copied().filter(|place| !known(place));
        let besides: Vec<Place> = besides.collect();
        self.expect(besides.is_empty(), || format!("{besides:?} run"));
    }
}

/// When writes start, how it ends and when.
fn outside(real: &Real) -> (Result<u64, Broken>, u64, Vec<(Place, u64)>) {
    let writes = real.seen.records.iter().filter(|each| each.kind.writes());
    let mut writes: Vec<(Place, u64)> = writes.map(|each| (each.place, each.began.at)).collect();
    writes.sort_unstable();
    (real.result, real.end, writes)
}

fn told(real: &Real) -> String {
    let mut text = format!("{:?} at {}\n", real.result, real.end);
    for (place, at, _) in &real.seen.guesses {
        writeln!(text, "  guess of {place:?} at {at}").expect("a string takes everything");
    }
    for record in &real.seen.records {
        let end = record.ended.map(|(moment, how)| (moment.at, how));
        let (kind, place, at) = (record.kind.node(), record.place, record.began.at);
        writeln!(text, "  {kind} {place:?}: {at} to {end:?}").expect("a string takes everything");
    }
    text
}

/// What was seen in many runs.
#[derive(Debug)]
struct Report {
    runtime: Runtime,
    counts: Counts,
    /// Bodies for which model and executor disagree.
    wrong: Vec<String>,
}

#[derive(Debug, Default)]
struct Counts {
    scripts: u64,
    runs: u64,
    well: u64,
    failed: u64,
    /// Runs of nodes that did not stand.
    in_vain: u64,
    /// Writes that a right guess let start earlier.
    sooner: u64,
    /// Runs that returned earlier than without a guess.
    faster: u64,
}

impl Report {
    fn new() -> Self {
        let runtime = Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .expect("a runtime without I/O");
        Self {
            runtime,
            counts: Counts::default(),
            wrong: Vec::new(),
        }
    }

    /// All kinds of guesses for one script; whether they agree with the model.
    fn compare(&mut self, number: usize, body: &Body, run: Run, seed: u64, distinct: bool) -> bool {
        self.counts.scripts += 1;
        let mut tags = BTreeSet::new();
        early(body, false, &mut BTreeSet::new(), &mut tags);
        let mut plain: Option<Real> = None;
        let script = |guesses| Script {
            seed,
            distinct,
            guesses,
        };
        let without = model::run(body, script(Guesses::None), &|_| false);
        for guesses in kinds(seed) {
            let script = script(guesses);
            let right;
            let least = match guesses {
                Guesses::None | Guesses::Wrong | Guesses::WrongOrNone => &without,
                Guesses::Right | Guesses::RightOrNone | Guesses::Any => {
                    right = model::run(body, script, &|guess| guess == Aim::Right);
                    &right
                }
            };
            // Where some are right and some wrong it is somewhere in between.
            let most = match guesses {
                Guesses::Any => &without,
                _ => least,
            };
            let text = || text::workflow(number, body);
            let Some(real) = real(&self.runtime, run, script, least) else {
                println!("{}{script:?} never ends", text());
                self.wrong.push(format!("w{number}"));
                return false;
            };
            let mut faults = Faults::new(script, (least, most), &tags, &real).told;
            let in_vain = matches!(guesses, Guesses::Wrong | Guesses::WrongOrNone);
            // At one moment a failure and a start may come in either order.
            if let Some(plain) = plain.as_ref().filter(|_| in_vain)
                && (distinct || least.failures.is_empty())
                && outside(plain) != outside(&real)
            {
                faults.push(format!("not what it is without guesses: {}", told(plain)));
            }
            if !faults.is_empty() {
                let faults = faults.join("\n  ");
                let lives = least.lives.iter();
                let lives = lives.map(|(place, life)| format!("{place:?}: {}", life.start));
                let lives: Vec<String> = lives.collect();
                println!(
                    "{}{script:?}\n  {faults}\n{}model {lives:?}",
                    text(),
                    told(&real)
                );
                self.wrong.push(format!("w{number}"));
                return false;
            }
            self.count(&real, least, plain.as_ref());
            if guesses == Guesses::None {
                plain = Some(real);
            }
        }
        true
    }

    fn count(&mut self, real: &Real, story: &Story, plain: Option<&Real>) {
        self.counts.runs += 1;
        match real.result {
            Ok(_) => self.counts.well += 1,
            Err(_) => self.counts.failed += 1,
        }
        let records = real.seen.records.len().saturating_sub(story.lives.len());
        self.counts.in_vain += u64::try_from(records).unwrap_or(0);
        if let Some(plain) = plain.filter(|plain| plain.result.is_ok()) {
            self.counts.faster += u64::from(real.end < plain.end);
            let pairs = outside(real).2.into_iter().zip(outside(plain).2);
            self.counts.sooner += pairs
                .map(|(new, old)| u64::from(new.1 < old.1))
                .sum::<u64>();
        }
    }
}

/// Every body with so many scripts.
fn all(cases: u64, distinct: bool) -> Report {
    let mut report = Report::new();
    for (number, run) in RUNS.iter().enumerate() {
        let body = program(number);
        for case in 0..cases {
            let seed = hash(&[case, number as u64, u64::from(distinct)]);
            if !report.compare(number, &body, *run, seed, distinct) {
                break;
            }
        }
    }
    println!("{:?}", report.counts);
    assert_eq!(report.wrong, Vec::<String>::new());
    let share = report.counts.runs / 50;
    assert!(report.counts.well > share && report.counts.failed > share);
    assert!(
        report.counts.in_vain > report.counts.runs
            && report.counts.faster > share
            && report.counts.sooner > share
    );
    report
}

#[test]
fn runs_are_those_of_the_model() {
    all(cases(), true);
}

#[test]
fn runs_in_which_many_things_happen_at_one_moment_are_those_of_the_model() {
    all(cases() / 3, false);
}

#[test]
fn the_written_workflows_are_those_of_the_generator() {
    let written = include_str!("written.rs");
    assert!(
        written == text::written(),
        "cargo run -p dag-tests --example write_random_guesses"
    );
}
