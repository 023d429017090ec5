//! `.guess(expr)`: consumers start on a guessed value; a right guess lets their results stand, a wrong one
//! drops them and runs them on the truth.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    clippy::ptr_arg,
    clippy::unused_async,
    reason = "the nodes show shapes of signatures"
)]

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use dag_core::{Exhausted, Rejected, Resource, TimedOut, node, workflow};
use dag_tests::{Broken, Recorder, Script, What};

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

/// Every way in which a statement of these workflows can fail.
#[derive(Debug, PartialEq, Eq)]
enum AppError {
    Broken(Broken),
    TimedOut,
    Rejected,
    Exhausted,
}

impl From<Broken> for AppError {
    fn from(error: Broken) -> Self {
        Self::Broken(error)
    }
}

impl From<TimedOut> for AppError {
    fn from(_: TimedOut) -> Self {
        Self::TimedOut
    }
}

impl From<Rejected> for AppError {
    fn from(_: Rejected) -> Self {
        Self::Rejected
    }
}

impl From<Exhausted> for AppError {
    fn from(_: Exhausted) -> Self {
        Self::Exhausted
    }
}

/// A value that is not `Copy`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Label(String);

fn label(text: &str) -> Label {
    Label(text.to_owned())
}

/// What is decided about.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Bug,
    Ask(String),
    Spam,
}

fn ask_about(text: &str) -> Kind {
    Kind::Ask(text.to_owned())
}

/// Finds out this number: what the guesses are about.
#[node(read)]
async fn classify(recorder: &Recorder, name: &'static str, ms: u64, truth: u64) -> u64 {
    recorder.work(name, ms).await;
    truth
}

/// Finds out this text.
#[node(read)]
async fn read_label(recorder: &Recorder, ms: u64, truth: &str) -> Label {
    recorder.work("label", ms).await;
    label(truth)
}

/// Finds out this kind.
#[node(read)]
async fn kind_of(recorder: &Recorder, ms: u64, truth: &Kind) -> Kind {
    recorder.work("kind", ms).await;
    truth.clone()
}

/// Finds out whether.
#[node(read)]
async fn flag_of(recorder: &Recorder, ms: u64, truth: bool) -> bool {
    recorder.work("flag", ms).await;
    truth
}

/// Finds out two numbers.
#[node(read)]
async fn pair_of(recorder: &Recorder, ms: u64, truth: (u64, u64)) -> (u64, u64) {
    recorder.work("pair", ms).await;
    truth
}

/// Finds out a list.
#[node(read)]
async fn list_of(recorder: &Recorder, ms: u64, truth: &[u64]) -> Vec<u64> {
    recorder.work("list", ms).await;
    truth.to_vec()
}

/// Does what its script says.
#[node(read)]
async fn ask(script: &Script) -> Result<u64, Broken> {
    script.play().await
}

/// Does what its script says, about this.
#[node(read)]
async fn ask_on(script: &Script, _class: u64) -> Result<u64, Broken> {
    script.play().await
}

/// Looks, for so long, and gives that number.
#[node(pure)]
async fn look(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// Looks after something else.
#[node(pure)]
async fn look_after(recorder: &Recorder, name: &'static str, ms: u64, before: u64) -> u64 {
    recorder.work(name, ms).await;
    before + ms
}

/// Reads what belongs to a class.
#[node(read)]
async fn look_on(recorder: &Recorder, name: &'static str, ms: u64, class: u64) -> u64 {
    recorder.work(name, ms).await;
    class * 100 + ms
}

/// Needs two numbers.
#[node(pure)]
async fn join(recorder: &Recorder, name: &'static str, ms: u64, a: u64, b: u64) -> u64 {
    recorder.work(name, ms).await;
    a * 1000 + b
}

/// Is well unless the class is bad.
#[node(read)]
async fn check_on(
    recorder: &Recorder,
    name: &'static str,
    ms: u64,
    bad: u64,
    class: u64,
) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    if class == bad {
        Err(Broken(name))
    } else {
        Ok(class * 100 + ms)
    }
}

/// Is well, or not.
#[node(pure)]
async fn check(
    recorder: &Recorder,
    name: &'static str,
    ms: u64,
    well: bool,
) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    if well { Ok(ms) } else { Err(Broken(name)) }
}

/// Synchronous.
#[node(pure)]
fn note(recorder: &Recorder, name: &'static str, class: u64) -> u64 {
    recorder.begin(name).end();
    class + 1
}

/// Takes what may not be there.
#[node(pure)]
async fn on_maybe(recorder: &Recorder, name: &'static str, ms: u64, maybe: Option<u64>) -> u64 {
    recorder.work(name, ms).await;
    maybe.unwrap_or(7)
}

/// Takes a label by reference.
#[node(pure)]
async fn by_ref(recorder: &Recorder, name: &'static str, ms: u64, label: &Label) -> usize {
    recorder.work(name, ms).await;
    label.0.len()
}

/// Takes a label by value.
#[node(pure)]
async fn by_value(recorder: &Recorder, name: &'static str, ms: u64, label: Label) -> Label {
    recorder.work(name, ms).await;
    label
}

/// Takes a note by value, and a class.
#[node(pure)]
async fn annotate(
    recorder: &Recorder,
    name: &'static str,
    ms: u64,
    label: Label,
    class: u64,
) -> String {
    recorder.work(name, ms).await;
    format!("{} {class}", label.0)
}

/// Finds label and recorder by their types.
#[node(pure)]
async fn measure(recorder: &Recorder, label: &Label) -> usize {
    recorder.work("measure", 50).await;
    label.0.len()
}

/// Looks at a text.
#[node(pure)]
async fn say(recorder: &Recorder, name: &'static str, ms: u64, text: &str) -> String {
    recorder.work(name, ms).await;
    format!("said {text}")
}

/// Takes a text by value.
#[node(pure)]
async fn keep_text(recorder: &Recorder, name: &'static str, ms: u64, text: String) -> String {
    recorder.work(name, ms).await;
    text
}

/// Writes what may be written again, and overlap.
#[node(write(Ledger), idempotent, commutes)]
async fn set(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// Writes what may be written again, and overlap; given this.
#[node(write(Ledger), idempotent, commutes)]
async fn set_after(recorder: &Recorder, name: &'static str, ms: u64, before: u64) -> u64 {
    recorder.work(name, ms).await;
    before + ms
}

/// Writes what may not be written again.
#[node(write(Outbox), commutes)]
async fn add(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// What was seen, and when.
struct Seen {
    recorder: Recorder,
    values: Mutex<Vec<(u64, u64)>>,
}

impl Seen {
    fn new(recorder: &Recorder) -> Self {
        let recorder = recorder.clone();
        let values = Mutex::default();
        Self { recorder, values }
    }

    fn see(&self, value: u64) {
        let seen = (value, self.recorder.now());
        let mut values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        values.push(seen);
    }

    fn values(&self) -> Vec<(u64, u64)> {
        let values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        values.clone()
    }
}

/// Remembers what was last time, and when it was asked for that.
struct Memory {
    recorder: Recorder,
    value: Option<u64>,
}

impl Memory {
    fn new(recorder: &Recorder, value: Option<u64>) -> Self {
        let recorder = recorder.clone();
        Self { recorder, value }
    }

    fn recall(&self) -> Option<u64> {
        self.recorder.begin("recall").end();
        self.value
    }

    fn recall_plus(&self, more: u64) -> Option<u64> {
        self.recall().map(|value| value + more)
    }
}

/// The output of a run that ends.
async fn soon<F: Future>(run: F) -> F::Output {
    let output = tokio::time::timeout(Duration::from_mins(1), run).await;
    output.expect("the run ends")
}

/// What became of a node: `0-10` ran from 0 to 10, `0x10` was dropped at 10, `0-` has not ended.
fn life(recorder: &Recorder, name: &str) -> String {
    let mut open = VecDeque::new();
    let mut runs = Vec::new();
    for event in recorder.events().iter().filter(|event| event.name == name) {
        match event.what {
            What::Start => open.push_back(event.at),
            What::End => runs.extend(open.pop_front().map(|at| format!("{at}-{}", event.at))),
            What::Drop => runs.extend(open.pop_front().map(|at| format!("{at}x{}", event.at))),
        }
    }
    runs.extend(open.iter().map(|at| format!("{at}-")));
    runs.join(", ")
}

/// When that node ended for the last time.
fn last_end(recorder: &Recorder, name: &str) -> Option<u64> {
    recorder.times(name, What::End).last().copied()
}

// --- Decisions ------------------------------------------------------------------------------------------

workflow!(
    async fn decided(recorder: &Recorder, truth: &Kind, guess: Option<Kind>) -> u64 {
        let kind = kind_of(recorder, 30, truth).guess(guess);
        let size = match &kind {
            Kind::Bug => {
                let bug = look(recorder, "bug", 20);
                look_after(recorder, "fix", 30, bug)
            }
            Kind::Ask(text) => {
                let said = say(recorder, "ask", 40, text);
                said.len() as u64
            }
            Kind::Spam => 0,
        };
        look_after(recorder, "after", 10, size)
    }
);

#[tokio::test(start_paused = true)]
async fn a_match_on_a_right_guess_runs_its_arm_and_what_follows() {
    let recorder = Recorder::new();
    let run = decided(&recorder, &Kind::Bug, Some(Kind::Bug));
    assert_eq!(soon(run).await, 60);
    assert_eq!(life(&recorder, "bug"), "0-20");
    assert_eq!(life(&recorder, "fix"), "20-50");
    assert_eq!(life(&recorder, "after"), "50-60");
    let recorder = Recorder::new();
    let run = decided(&recorder, &Kind::Spam, Some(Kind::Spam));
    assert_eq!(soon(run).await, 10);
    assert_eq!(life(&recorder, "after"), "0-10");
    assert_eq!(recorder.now(), 30);
}

#[tokio::test(start_paused = true)]
async fn a_match_on_a_wrong_guess_drops_its_arm_and_takes_the_other() {
    let recorder = Recorder::new();
    let truth = ask_about("abc");
    let run = decided(&recorder, &truth, Some(Kind::Bug));
    assert_eq!(soon(run).await, 8 + 10);
    assert_eq!(life(&recorder, "bug"), "0-20");
    assert_eq!(life(&recorder, "fix"), "20x30");
    assert_eq!(life(&recorder, "ask"), "30-70");
    assert_eq!(life(&recorder, "after"), "70-80");
    assert_eq!(recorder.now(), 80);
}

#[tokio::test(start_paused = true)]
async fn a_wrong_guess_of_the_right_arm_runs_the_arm_again() {
    let recorder = Recorder::new();
    let truth = ask_about("abc");
    let run = decided(&recorder, &truth, Some(ask_about("x")));
    assert_eq!(soon(run).await, 8 + 10);
    assert_eq!(life(&recorder, "ask"), "0x30, 30-70");
    assert_eq!(recorder.now(), 80);
}

workflow!(
    async fn decided_by_value(recorder: &Recorder, truth: &Kind, guess: Option<Kind>) -> String {
        let kind = kind_of(recorder, 30, truth).guess(guess);
        let said = match kind {
            Kind::Ask(text) => keep_text(recorder, "ask", 40, text),
            other => format!("{other:?}"),
        };
        said
    }
);

#[tokio::test(start_paused = true)]
async fn a_match_by_value_takes_a_copy_of_the_guess_apart() {
    let recorder = Recorder::new();
    let truth = ask_about("abc");
    let run = decided_by_value(&recorder, &truth, Some(ask_about("abc")));
    assert_eq!(soon(run).await, "abc");
    assert_eq!(life(&recorder, "ask"), "0-40");
    let recorder = Recorder::new();
    let truth = ask_about("abc");
    let run = decided_by_value(&recorder, &truth, Some(ask_about("x")));
    assert_eq!(soon(run).await, "abc");
    assert_eq!(life(&recorder, "ask"), "0x30, 30-70");
    let recorder = Recorder::new();
    let run = decided_by_value(&recorder, &Kind::Spam, Some(ask_about("x")));
    assert_eq!(soon(run).await, "Spam");
    assert_eq!(recorder.now(), 30);
}

workflow!(
    async fn writes_in_an_arm(recorder: &Recorder, truth: &Kind, guess: Option<Kind>) -> u64 {
        let kind = kind_of(recorder, 30, truth).guess(guess);
        let kept = match &kind {
            Kind::Bug => {
                let seen = look(recorder, "seen", 10);
                set_after(recorder, "kept", 5, seen)
            }
            _ => 0,
        };
        kept
    }
);

#[tokio::test(start_paused = true)]
async fn a_write_in_an_arm_waits_for_the_truth() {
    let recorder = Recorder::new();
    let run = writes_in_an_arm(&recorder, &Kind::Bug, Some(Kind::Bug));
    assert_eq!(soon(run).await, 15);
    assert_eq!(life(&recorder, "seen"), "0-10");
    assert_eq!(life(&recorder, "kept"), "30-35");
    let recorder = Recorder::new();
    let run = writes_in_an_arm(&recorder, &Kind::Spam, Some(Kind::Bug));
    assert_eq!(soon(run).await, 0);
    assert_eq!(life(&recorder, "seen"), "0-10");
    assert_eq!(life(&recorder, "kept"), "");
    let recorder = Recorder::new();
    let run = writes_in_an_arm(&recorder, &Kind::Bug, Some(Kind::Spam));
    assert_eq!(soon(run).await, 15);
    assert_eq!(life(&recorder, "seen"), "30-40");
    assert_eq!(life(&recorder, "kept"), "40-45");
}

workflow!(
    async fn failing_in_an_arm(
        recorder: &Recorder,
        truth: &Kind,
        guess: Option<Kind>,
    ) -> Result<u64, Broken> {
        let kind = kind_of(recorder, 30, truth).guess(guess);
        let size = match &kind {
            Kind::Bug => check(recorder, "checked", 10, false)?,
            _ => look(recorder, "other", 10),
        };
        Ok(size)
    }
);

#[tokio::test(start_paused = true)]
async fn a_failure_in_an_arm_that_was_guessed_is_held_back() {
    let recorder = Recorder::new();
    let run = failing_in_an_arm(&recorder, &Kind::Bug, Some(Kind::Bug));
    assert_eq!(soon(run).await, Err(Broken("checked")));
    assert_eq!(life(&recorder, "checked"), "0-10");
    assert_eq!(recorder.now(), 30);
    let recorder = Recorder::new();
    let run = failing_in_an_arm(&recorder, &Kind::Spam, Some(Kind::Bug));
    assert_eq!(soon(run).await, Ok(10));
    assert_eq!(life(&recorder, "checked"), "0-10");
    assert_eq!(life(&recorder, "other"), "30-40");
}

workflow!(
    async fn guessed_head(recorder: &Recorder, truth: &Kind, guess: Option<Kind>) -> u64 {
        let size = match kind_of(recorder, 30, truth).guess(guess) {
            Kind::Bug => look(recorder, "bug", 50),
            _ => look(recorder, "other", 50),
        };
        size
    }
);

#[tokio::test(start_paused = true)]
async fn the_head_of_a_match_may_be_guessed() {
    let recorder = Recorder::new();
    let run = guessed_head(&recorder, &Kind::Bug, Some(Kind::Bug));
    assert_eq!(soon(run).await, 50);
    assert_eq!(life(&recorder, "bug"), "0-50");
    assert_eq!(recorder.now(), 50);
    let recorder = Recorder::new();
    let run = guessed_head(&recorder, &Kind::Spam, Some(Kind::Bug));
    assert_eq!(soon(run).await, 50);
    assert_eq!(life(&recorder, "bug"), "0x30");
    assert_eq!(life(&recorder, "other"), "30-80");
}

workflow!(
    async fn guessed_condition(recorder: &Recorder, truth: bool) -> u64 {
        let flag = flag_of(recorder, 30, truth).guess(Some(true));
        let size = if flag {
            look(recorder, "yes", 50)
        } else {
            look(recorder, "no", 50)
        };
        size
    }
);

#[tokio::test(start_paused = true)]
async fn an_if_on_a_guess_takes_the_guessed_branch() {
    let recorder = Recorder::new();
    assert_eq!(soon(guessed_condition(&recorder, true)).await, 50);
    assert_eq!(life(&recorder, "yes"), "0-50");
    let recorder = Recorder::new();
    assert_eq!(soon(guessed_condition(&recorder, false)).await, 50);
    assert_eq!(life(&recorder, "yes"), "0x30");
    assert_eq!(life(&recorder, "no"), "30-80");
}

workflow!(
    async fn inside_an_arm(recorder: &Recorder, flag: bool, truth: u64) -> u64 {
        let found = if flag {
            let class = classify(recorder, "class", 30, truth).guess(Some(1));
            look_on(recorder, "found", 50, class)
        } else {
            0
        };
        found
    }
);

#[tokio::test(start_paused = true)]
async fn a_guess_may_stand_in_an_arm() {
    let recorder = Recorder::new();
    assert_eq!(soon(inside_an_arm(&recorder, true, 1)).await, 150);
    assert_eq!(life(&recorder, "found"), "0-50");
    let recorder = Recorder::new();
    assert_eq!(soon(inside_an_arm(&recorder, true, 2)).await, 250);
    assert_eq!(life(&recorder, "found"), "0x30, 30-80");
    let recorder = Recorder::new();
    assert_eq!(soon(inside_an_arm(&recorder, false, 1)).await, 0);
    assert!(recorder.started().is_empty());
}

// --- Lists and loops -------------------------------------------------------------------------------------

workflow!(
    async fn guessed_list(recorder: &Recorder, truth: &[u64], guess: Option<Vec<u64>>) -> Vec<u64> {
        let items = list_of(recorder, 30, truth).guess(guess);
        let found = for item in items.iter().concurrent(2) {
            look_on(recorder, "found", 20, *item)
        };
        found
    }
);

#[tokio::test(start_paused = true)]
async fn a_for_runs_over_a_guessed_list() {
    let recorder = Recorder::new();
    let run = guessed_list(&recorder, &[1, 2, 3], Some(vec![1, 2, 3]));
    assert_eq!(soon(run).await, [120, 220, 320]);
    assert_eq!(life(&recorder, "found"), "0-20, 0-20, 20-40");
    assert_eq!(recorder.now(), 40);
}

#[tokio::test(start_paused = true)]
async fn a_for_over_a_wrongly_guessed_list_is_dropped_and_begun_again() {
    let recorder = Recorder::new();
    let run = guessed_list(&recorder, &[1, 2], Some(vec![1, 2, 3]));
    assert_eq!(soon(run).await, [120, 220]);
    assert_eq!(life(&recorder, "found"), "0-20, 0-20, 20x30, 30-50, 30-50");
    assert_eq!(recorder.now(), 50);
}

workflow!(
    async fn guessed_list_moved(
        recorder: &Recorder,
        truth: &[u64],
        guess: Option<Vec<u64>>,
    ) -> Vec<u64> {
        let items = list_of(recorder, 30, truth).guess(guess);
        let found = for item in items.concurrent(4) {
            look_on(recorder, "found", 20, item)
        };
        found
    }
);

#[tokio::test(start_paused = true)]
async fn a_for_that_moves_its_list_takes_a_copy_of_the_guess() {
    for guess in [vec![1, 2], vec![7], vec![]] {
        let recorder = Recorder::new();
        let run = guessed_list_moved(&recorder, &[1, 2], Some(guess));
        assert_eq!(soon(run).await, [120, 220]);
    }
}

workflow!(
    async fn list_written(recorder: &Recorder, truth: &[u64], guess: Option<Vec<u64>>) -> u64 {
        let items = list_of(recorder, 30, truth).guess(guess);
        let first = items.first().copied().unwrap_or(0);
        let found = look_on(recorder, "found", 10, first);
        let kept = for item in items.iter().concurrent(2) {
            set_after(recorder, "kept", 5, *item)
        };
        found + kept.len() as u64
    }
);

#[tokio::test(start_paused = true)]
async fn a_for_that_writes_waits_for_the_truth() {
    let recorder = Recorder::new();
    let run = list_written(&recorder, &[1, 2], Some(vec![1, 2]));
    assert_eq!(soon(run).await, 112);
    assert_eq!(life(&recorder, "found"), "0-10");
    assert_eq!(life(&recorder, "kept"), "30-35, 30-35");
    let recorder = Recorder::new();
    let run = list_written(&recorder, &[1, 2], Some(vec![9, 9, 9]));
    assert_eq!(soon(run).await, 112);
    assert_eq!(life(&recorder, "found"), "0-10, 30-40");
    assert_eq!(life(&recorder, "kept"), "30-35, 30-35");
}

workflow!(
    async fn in_a_body(recorder: &Recorder, items: &[u64]) -> Vec<u64> {
        let found = for item in items.iter().concurrent(2) {
            let class = classify(recorder, "class", 30, *item).guess(Some(1));
            look_on(recorder, "found", 50, class)
        };
        found
    }
);

#[tokio::test(start_paused = true)]
async fn each_item_has_its_own_guess() {
    let recorder = Recorder::new();
    assert_eq!(soon(in_a_body(&recorder, &[1, 2])).await, [150, 250]);
    assert_eq!(recorder.times("found", What::Start), [0, 0, 30]);
    assert_eq!(recorder.times("found", What::Drop), [30]);
    assert_eq!(recorder.times("found", What::End), [50, 80]);
    assert_eq!(recorder.now(), 80);
}

workflow!(
    async fn in_a_loop(recorder: &Recorder, off: u64) -> Result<u64, AppError> {
        let mut count: u64 = 0;
        let last = loop {
            let next = classify(recorder, "next", 30, count + 1).guess(Some(count + 1 + off));
            let found = look_on(recorder, "found", 20, next);
            if found > 300 {
                break found;
            }
            count = next;
        }
        .max(5)?;
        Ok(last)
    }
);

#[tokio::test(start_paused = true)]
async fn a_guess_in_a_loop_is_made_in_every_round() {
    let recorder = Recorder::new();
    assert_eq!(soon(in_a_loop(&recorder, 0)).await, Ok(320));
    assert_eq!(life(&recorder, "found"), "0-20, 30-50, 60-80");
    assert_eq!(recorder.now(), 90);
}

#[tokio::test(start_paused = true)]
async fn a_loop_does_not_break_on_a_guess() {
    let recorder = Recorder::new();
    assert_eq!(soon(in_a_loop(&recorder, 7)).await, Ok(320));
    assert_eq!(life(&recorder, "next"), "0-30, 50-80, 100-130");
    assert_eq!(last_end(&recorder, "found"), Some(150));
    assert_eq!(recorder.now(), 150);
}

// --- Open cases -----------------------------------------------------------------------------------------
