//! Policies: what each one does to a call, to the millisecond, read left to right, each around what stands
//! before it.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "the nodes show shapes of signatures"
)]

use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::future::pending;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use dag_core::{Failure, Rejected, Resource, TimedOut, node, workflow};
use dag_tests::{Recorder, What};
use tokio::sync::Semaphore;

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

#[derive(Resource)]
struct Trash;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Broken(&'static str);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is broken", self.0)
    }
}

impl Error for Broken {}

/// Every way in which a statement with policies can fail.
#[derive(Debug)]
enum AppError {
    Broken(Broken),
    TimedOut(TimedOut),
    Rejected(Rejected),
}

impl From<Broken> for AppError {
    fn from(error: Broken) -> Self {
        Self::Broken(error)
    }
}

impl From<TimedOut> for AppError {
    fn from(error: TimedOut) -> Self {
        Self::TimedOut(error)
    }
}

impl From<Rejected> for AppError {
    fn from(error: Rejected) -> Self {
        Self::Rejected(error)
    }
}

/// What one attempt does.
#[derive(Clone, Copy)]
struct Step {
    ms: u64,
    end: Option<Result<u64, &'static str>>,
}

/// An attempt that is well after so long.
fn well(ms: u64, value: u64) -> Step {
    let end = Some(Ok(value));
    Step { ms, end }
}

/// An attempt that fails after so long.
fn broken(ms: u64, label: &'static str) -> Step {
    let end = Some(Err(label));
    Step { ms, end }
}

/// An attempt that never ends.
fn hang() -> Step {
    Step { ms: 0, end: None }
}

/// What the attempts of one node do, one after the other, and what they were given.
struct Script {
    recorder: Recorder,
    name: &'static str,
    steps: Mutex<VecDeque<Step>>,
    given: Mutex<Vec<String>>,
}

impl Script {
    fn new(recorder: &Recorder, name: &'static str, steps: impl IntoIterator<Item = Step>) -> Self {
        Self {
            recorder: recorder.clone(),
            name,
            steps: Mutex::new(steps.into_iter().collect()),
            given: Mutex::default(),
        }
    }

    async fn play(&self) -> Result<u64, Broken> {
        let step = self.lock().pop_front();
        let step = step.unwrap_or_else(|| panic!("{} has no attempt left", self.name));
        let running = self.recorder.begin(self.name);
        let Some(end) = step.end else {
            return pending().await;
        };
        if step.ms > 0 {
            tokio::time::sleep(Duration::from_millis(step.ms)).await;
        }
        running.end();
        end.map_err(Broken)
    }

    fn note(&self, given: &str) {
        let mut list = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        list.push(given.to_owned());
    }

    fn given(&self) -> Vec<String> {
        let list = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        list.clone()
    }

    fn left(&self) -> usize {
        self.lock().len()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, VecDeque<Step>> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn starts(&self) -> Vec<u64> {
        self.recorder.times(self.name, What::Start)
    }

    fn ends(&self) -> Vec<u64> {
        self.recorder.times(self.name, What::End)
    }

    fn drops(&self) -> Vec<u64> {
        self.recorder.times(self.name, What::Drop)
    }
}

/// Does what its script says.
#[node(read)]
async fn attempt(script: &Script) -> Result<u64, Broken> {
    script.play().await
}

/// Does what its script says, given what comes before.
#[node(read)]
async fn attempt_after(script: &Script, before: u64) -> Result<u64, Broken> {
    script.play().await.map(|value| value + before)
}

/// Does what its script says, and cannot fail.
#[node(read)]
async fn sure(script: &Script) -> u64 {
    script.play().await.expect("a script without failures")
}

/// Does what its script says with a text of its own.
#[node(read)]
async fn attempt_with(script: &Script, text: String) -> Result<u64, Broken> {
    script.note(&text);
    drop(text);
    script.play().await
}

/// Does what its script says with a text that is lent, and looks at it at its end.
#[node(read)]
async fn attempt_over(script: &Script, text: &str) -> Result<u64, Broken> {
    let outcome = script.play().await;
    script.note(text);
    outcome
}

/// Does what its script says with a number.
#[node(read)]
async fn attempt_at(script: &Script, number: u64) -> Result<u64, Broken> {
    script.note(&number.to_string());
    script.play().await
}

/// Writes what may be written again, and overlap.
#[node(write(Ledger), idempotent, commutes)]
async fn set(script: &Script) -> Result<u64, Broken> {
    script.play().await
}

/// Writes what may not be written again.
#[node(write(Outbox), commutes)]
async fn add(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// Undoes a number; the number must be the expected one.
#[node(write(Trash), idempotent)]
async fn take_back(recorder: &Recorder, name: &'static str, ms: u64, value: &u64, expected: u64) {
    assert_eq!(*value, expected, "{name}");
    recorder.work(name, ms).await;
}

/// Looks, and is well.
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

/// Looks, and fails.
#[node(pure)]
async fn fail(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Err(Broken(name))
}

/// Looks, and is well, though it could have failed.
#[node(pure)]
async fn pass(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Ok(ms)
}

/// How a statement ended, as text.
fn outcome<E: fmt::Debug>(result: Result<u64, Failure<E>>) -> String {
    match result {
        Ok(value) => value.to_string(),
        Err(failure) => told(&failure),
    }
}

fn told<E: fmt::Debug>(failure: &Failure<E>) -> String {
    match failure {
        Failure::Failed(error) => format!("{error:?}"),
        Failure::TimedOut(late) => timed_out(late),
        Failure::Rejected(rejected) => format!("{} rejected", rejected.statement()),
    }
}

fn timed_out(late: &TimedOut) -> String {
    let limit = late.limit().as_millis();
    format!("{} timed out after {limit}", late.statement())
}

/// How a run ended, as text.
fn ended(result: Result<u64, AppError>) -> String {
    match result {
        Ok(value) => value.to_string(),
        Err(AppError::Broken(error)) => format!("{error:?}"),
        Err(AppError::TimedOut(late)) => timed_out(&late),
        Err(AppError::Rejected(rejected)) => format!("{} rejected", rejected.statement()),
    }
}

mod timeout {
    use super::{
        AppError, Broken, Duration, Failure, Recorder, Script, TimedOut, What, attempt,
        attempt_after, broken, ended, hang, look, look_after, node, outcome, pass, pending, sure,
        well, workflow,
    };

    workflow!(
        async fn each(a: &Script) -> String {
            let docs = attempt(a).timeout(1s).retry(2);
            { outcome(docs) }
        }
    );

    workflow!(
        async fn whole(a: &Script) -> String {
            let docs = attempt(a).retry(2).timeout(1s);
            { outcome(docs) }
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_timeout_before_a_retry_limits_each_attempt() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), hang(), hang()]);
        assert_eq!(each(&a).await, "docs timed out after 1000");
        assert_eq!(a.starts(), [0, 1000, 2000]);
        assert_eq!(a.drops(), [1000, 2000, 3000]);
        assert_eq!(recorder.now(), 3000);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), broken(400, "x"), well(900, 7)]);
        assert_eq!(each(&a).await, "7");
        assert_eq!(a.starts(), [0, 1000, 1400]);
        assert_eq!(recorder.now(), 2300);
    }

    #[tokio::test(start_paused = true)]
    async fn a_timeout_behind_a_retry_limits_the_whole() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang()]);
        assert_eq!(whole(&a).await, "docs timed out after 1000");
        assert_eq!(a.drops(), [1000]);
        assert_eq!(recorder.now(), 1000);

        let recorder = Recorder::new();
        let steps = [broken(400, "x"), broken(400, "y"), well(400, 7)];
        let a = Script::new(&recorder, "a", steps);
        assert_eq!(whole(&a).await, "docs timed out after 1000");
        assert_eq!(a.starts(), [0, 400, 800]);
        assert_eq!(a.drops(), [1000]);

        let recorder = Recorder::new();
        let steps = [broken(300, "x"), broken(300, "y"), well(300, 7)];
        let a = Script::new(&recorder, "a", steps);
        assert_eq!(whole(&a).await, "7");
        assert_eq!(recorder.now(), 900);
    }

    workflow!(
        async fn both(a: &Script) -> String {
            let docs = attempt(a).timeout(100ms).retry(5).timeout(250ms);
            { outcome(docs) }
        }
    );

    #[tokio::test(start_paused = true)]
    async fn two_timeouts_limit_what_each_stands_behind_and_the_failure_does_not_nest() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), hang(), hang()]);
        assert_eq!(both(&a).await, "docs timed out after 250");
        assert_eq!(a.starts(), [0, 100, 200]);
        assert_eq!(a.drops(), [100, 200, 250]);

        let recorder = Recorder::new();
        let steps = [hang(), broken(10, "x"), well(50, 3)];
        let a = Script::new(&recorder, "a", steps);
        assert_eq!(both(&a).await, "3");
        assert_eq!(recorder.now(), 160);
    }

    workflow!(
        async fn branches(recorder: &Recorder, a: &Script, b: &Script) -> (Option<u64>, u64) {
            let docs = attempt(a).timeout(2s).ok();
            let issues = attempt(b).timeout(2s).unwrap_or(9);
            let after_issues = look_after(recorder, "after issues", 5, issues);
            (docs, after_issues)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_branch_that_hangs_costs_its_timeout_and_no_more_and_holds_nobody_else_back() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang()]);
        let b = Script::new(&recorder, "b", [well(30, 1)]);
        assert_eq!(branches(&recorder, &a, &b).await, (None, 6));
        assert_eq!(recorder.times("after issues", What::Start), [30]);
        assert_eq!(a.drops(), [2000]);
        assert_eq!(recorder.now(), 2000);
    }

    #[tokio::test(start_paused = true)]
    async fn a_timeout_that_is_not_reached_costs_nothing() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(40, 2)]);
        let b = Script::new(&recorder, "b", [broken(10, "x")]);
        assert_eq!(branches(&recorder, &a, &b).await, (Some(2), 14));
        assert_eq!(recorder.times("after issues", What::Start), [10]);
        assert_eq!(recorder.now(), 40);
    }

    workflow!(
        async fn typed(a: &Script) -> Option<u64> {
            let docs: Result<u64, Failure<Broken>> = attempt(a).timeout(100ms);
            docs.ok()
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_type_behind_a_timeout_can_be_written_down() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(40, 2)]);
        assert_eq!(typed(&a).await, Some(2));
    }

    workflow!(
        async fn softly_fails(a: &Script) -> String {
            let docs = attempt(a).timeout(100ms);
            { outcome(docs) }
        }
    );

    workflow!(
        async fn of_an_infallible(a: &Script) -> String {
            let docs = sure(a).timeout(100ms);
            { outcome(docs) }
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_failure_says_which_it_was() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(40, "x"), hang(), well(99, 4)]);
        assert_eq!(softly_fails(&a).await, "Broken(\"x\")");
        assert_eq!(softly_fails(&a).await, "docs timed out after 100");
        assert_eq!(softly_fails(&a).await, "4");

        let a = Script::new(&recorder, "a", [hang(), well(99, 4)]);
        assert_eq!(of_an_infallible(&a).await, "docs timed out after 100");
        assert_eq!(of_an_infallible(&a).await, "4");
    }

    workflow!(
        async fn hard(a: &Script) -> Result<u64, AppError> {
            let docs = attempt(a).timeout(100ms)?;
            Ok(docs)
        }
    );

    workflow!(
        async fn tail(a: &Script) -> Result<u64, AppError> {
            attempt(a).timeout(100ms)
        }
    );

    workflow!(
        async fn unnamed(a: &Script) -> Result<u64, AppError> {
            attempt(a).timeout(100ms)?;
            Ok(1)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_question_mark_converts_each_case_on_its_own() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(40, 2), broken(40, "x"), hang()]);
        assert_eq!(ended(hard(&a).await), "2");
        assert_eq!(ended(hard(&a).await), "Broken(\"x\")");
        assert_eq!(ended(hard(&a).await), "docs timed out after 100");
        assert_eq!(recorder.now(), 180);
    }

    #[tokio::test(start_paused = true)]
    async fn a_tail_converts_each_case_on_its_own() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(40, 2), broken(40, "x"), hang()]);
        assert_eq!(ended(tail(&a).await), "2");
        assert_eq!(ended(tail(&a).await), "Broken(\"x\")");
        assert!(matches!(tail(&a).await, Err(AppError::TimedOut(_))));
    }

    #[tokio::test(start_paused = true)]
    async fn an_unnamed_statement_is_named_by_its_node() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang()]);
        assert_eq!(ended(unnamed(&a).await), "attempt timed out after 100");
    }

    /// Knows of late nodes, and of nothing else.
    #[derive(Debug)]
    struct Late(&'static str);

    impl From<TimedOut> for Late {
        fn from(_: TimedOut) -> Self {
            Self("late")
        }
    }

    /// Knows of late and of broken nodes.
    #[derive(Debug)]
    struct LateOrBroken(&'static str);

    impl From<TimedOut> for LateOrBroken {
        fn from(_: TimedOut) -> Self {
            Self("late")
        }
    }

    impl From<Broken> for LateOrBroken {
        fn from(_: Broken) -> Self {
            Self("broken")
        }
    }

    workflow!(
        async fn only_late(a: &Script) -> Result<u64, Late> {
            let docs = sure(a).timeout(100ms)?;
            Ok(docs)
        }
    );

    workflow!(
        async fn late_or_broken(a: &Script) -> Result<u64, LateOrBroken> {
            let docs = attempt(a).timeout(100ms).retry(1)?;
            Ok(docs)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn only_the_cases_that_can_occur_need_a_conversion() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang()]);
        assert_eq!(only_late(&a).await.expect_err("late").0, "late");
        let a = Script::new(&recorder, "a", [hang(), broken(5, "x")]);
        assert_eq!(late_or_broken(&a).await.expect_err("broken").0, "broken");
        let a = Script::new(&recorder, "a", [broken(5, "x"), hang()]);
        assert_eq!(late_or_broken(&a).await.expect_err("late").0, "late");
    }

    workflow!(
        async fn literals(a: &Script, b: &Script, c: &Script, d: &Script) -> [Option<u64>; 4] {
            let w = attempt(a).timeout(250ms).ok();
            let x = attempt(b).timeout(2s).ok();
            let y = attempt(c).timeout(1m).ok();
            let z = attempt(d).timeout(1h).ok();
            [w, x, y, z]
        }
    );

    #[tokio::test(start_paused = true)]
    async fn literals_are_milliseconds_seconds_minutes_and_hours() {
        let recorder = Recorder::new();
        let [a, b, c, d] = ["a", "b", "c", "d"].map(|name| Script::new(&recorder, name, [hang()]));
        assert_eq!(literals(&a, &b, &c, &d).await, [None; 4]);
        assert_eq!(a.drops(), [250]);
        assert_eq!(b.drops(), [2000]);
        assert_eq!(c.drops(), [60_000]);
        assert_eq!(d.drops(), [3_600_000]);
    }

    /// Decides how long to wait.
    #[node(pure)]
    async fn decide(recorder: &Recorder, ms: u64) -> Duration {
        recorder.work("decide", ms).await;
        Duration::from_millis(ms)
    }

    workflow!(
        async fn over_names(
            recorder: &Recorder,
            limit: Duration,
            ms: u64,
            a: &Script,
            b: &Script,
            c: &Script,
            d: &Script,
        ) -> [Option<u64>; 4] {
            let w = attempt(a).timeout(limit).ok();
            let x = attempt(b).timeout(limit * 2).ok();
            let y = attempt(c).timeout(Duration::from_millis(ms)).ok();
            let decided = decide(recorder, 70);
            let z = attempt(d).timeout(decided).ok();
            [w, x, y, z]
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_limit_may_be_any_expression_over_names_and_is_waited_for() {
        let recorder = Recorder::new();
        let [a, b, c, d] = ["a", "b", "c", "d"].map(|name| Script::new(&recorder, name, [hang()]));
        let limit = Duration::from_millis(30);
        let values = over_names(&recorder, limit, 45, &a, &b, &c, &d).await;
        assert_eq!(values, [None; 4]);
        assert_eq!(a.drops(), [30]);
        assert_eq!(b.drops(), [60]);
        assert_eq!(c.drops(), [45]);
        assert_eq!(d.starts(), [70]);
        assert_eq!(d.drops(), [140]);
    }

    workflow!(
        async fn behind_an_input(recorder: &Recorder, a: &Script) -> String {
            let slow = look(recorder, "slow", 500);
            let docs = attempt_after(a, slow).timeout(100ms);
            { outcome(docs) }
        }
    );

    workflow!(
        async fn behind_an_order(recorder: &Recorder, a: &Script) -> u64 {
            let slow = look(recorder, "slow", 500);
            let docs = attempt(a).after(slow).timeout(100ms).unwrap_or(0);
            docs.max(slow.min(0))
        }
    );

    workflow!(
        async fn before_an_order(recorder: &Recorder, a: &Script) -> u64 {
            let slow = look(recorder, "slow", 500);
            let docs = attempt(a).timeout(100ms).after(slow).unwrap_or(0);
            docs.max(slow.min(0))
        }
    );

    #[tokio::test(start_paused = true)]
    async fn waiting_for_an_input_is_outside_the_timeout() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(90, 1)]);
        assert_eq!(behind_an_input(&recorder, &a).await, "501");
        assert_eq!(recorder.now(), 590);
    }

    #[tokio::test(start_paused = true)]
    async fn waiting_for_an_order_is_outside_the_timeout_wherever_it_stands() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(90, 1)]);
        assert_eq!(behind_an_order(&recorder, &a).await, 1);
        assert_eq!(recorder.now(), 590);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(90, 1)]);
        assert_eq!(before_an_order(&recorder, &a).await, 1);
        assert_eq!(recorder.now(), 590);
    }

    workflow!(
        async fn ordered_behind(recorder: &Recorder, a: &Script) -> (Option<u64>, u64) {
            let docs = attempt(a).timeout(100ms).retry(1).ok();
            let later = look(recorder, "later", 5).after(docs);
            (docs, later)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_order_waits_for_the_policies_too() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), hang()]);
        assert_eq!(ordered_behind(&recorder, &a).await, (None, 5));
        assert_eq!(recorder.times("later", What::Start), [200]);
    }

    workflow!(
        async fn fails_the_run(recorder: &Recorder, a: &Script) -> Result<u64, AppError> {
            let docs = attempt(a).timeout(100ms)?;
            let slow = look(recorder, "slow", 500);
            let passed = pass(recorder, "passed", 20)?;
            Ok(docs + slow + passed)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_timeout_fails_the_run_like_any_failure() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang()]);
        let result = fails_the_run(&recorder, &a).await;
        assert_eq!(ended(result), "docs timed out after 100");
        assert_eq!(recorder.times("slow", What::Drop), [100]);
        assert_eq!(recorder.now(), 100);
    }

    #[tokio::test(start_paused = true)]
    async fn one_after_the_other_has_the_same_policies() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang()]);
        let b = Script::new(&recorder, "b", [well(30, 1)]);
        let values = branches::sequential(&recorder, &a, &b).await;
        assert_eq!(values, (None, 6));
        assert_eq!(recorder.now(), 2035);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), broken(400, "x"), well(900, 7)]);
        assert_eq!(each::sequential(&a).await, "7");
        assert_eq!(recorder.now(), 2300);
    }

    /// Never ends, as a task of its own.
    #[node(read, spawn)]
    async fn hang_as_a_task(recorder: Recorder) -> u64 {
        let _running = recorder.begin("task");
        pending().await
    }

    workflow!(
        async fn of_a_task(recorder: Recorder) -> Option<u64> {
            let task = hang_as_a_task(recorder.clone()).timeout(100ms).ok();
            task
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_task_that_is_late_is_ended() {
        let recorder = Recorder::new();
        assert_eq!(of_a_task(recorder.clone()).await, None);
        assert_eq!(recorder.now(), 100);
        tokio::time::sleep(Duration::from_millis(1)).await;
        assert_eq!(recorder.times("task", What::Drop), [100]);
    }
}

mod blocking {
    use super::{Duration, node, workflow};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Instant;

    /// Blocks until it is released, at most five seconds.
    #[node(read, blocking)]
    fn block(released: Arc<AtomicBool>) -> u64 {
        let begun = Instant::now();
        while !released.load(Ordering::SeqCst) && begun.elapsed() < Duration::from_secs(5) {
            std::thread::sleep(Duration::from_millis(1));
        }
        1
    }

    workflow!(
        async fn given_up(released: Arc<AtomicBool>) -> Option<u64> {
            let late = block(Arc::clone(&released))
                .timeout(30ms)
                .ok()
                .inspect(|_| released.store(true, Ordering::SeqCst));
            late
        }
    );

    #[tokio::test]
    async fn a_blocking_read_that_is_late_is_given_up_and_not_waited_for_by_its_consumers() {
        let begun = Instant::now();
        assert_eq!(given_up(Arc::default()).await, None);
        assert!(begun.elapsed() >= Duration::from_millis(30));
        assert!(begun.elapsed() < Duration::from_secs(4));
    }

    #[tokio::test]
    async fn a_blocking_read_in_time_gives_its_value() {
        assert_eq!(given_up(Arc::new(AtomicBool::new(true))).await, Some(1));
    }
}

mod retry {
    use super::{
        AppError, Broken, Duration, Failure, Recorder, Script, attempt, attempt_after, attempt_at,
        attempt_over, attempt_with, broken, ended, fail, hang, look, node, outcome, well, workflow,
    };
    use std::collections::BTreeSet;
    use std::sync::atomic::{AtomicU64, Ordering};

    workflow!(
        async fn thrice(a: &Script) -> Result<u64, Broken> {
            let docs = attempt(a).retry(2)?;
            Ok(docs)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_number_counts_the_attempts_after_the_first() {
        let recorder = Recorder::new();
        let steps = [
            broken(10, "x"),
            broken(20, "y"),
            broken(30, "z"),
            well(1, 1),
        ];
        let a = Script::new(&recorder, "a", steps);
        assert_eq!(thrice(&a).await, Err(Broken("z")));
        assert_eq!(a.starts(), [0, 10, 30]);
        assert_eq!(a.left(), 1);
        assert_eq!(recorder.now(), 60);
    }

    #[tokio::test(start_paused = true)]
    async fn after_a_success_there_is_no_attempt_more() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 1), well(10, 2)]);
        assert_eq!(thrice(&a).await, Ok(1));
        assert_eq!(a.left(), 1);
        assert_eq!(recorder.now(), 10);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x"), well(10, 2), well(10, 3)]);
        assert_eq!(thrice(&a).await, Ok(2));
        assert_eq!(a.left(), 1);
        assert_eq!(recorder.now(), 20);
    }

    #[tokio::test(start_paused = true)]
    async fn attempts_that_fail_at_once_cost_no_time() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(0, "x"), broken(0, "y"), well(0, 3)]);
        assert_eq!(thrice(&a).await, Ok(3));
        assert_eq!(recorder.now(), 0);
    }

    workflow!(
        async fn unless(a: &Script, fatal: &'static str) -> Result<u64, Broken> {
            let docs = attempt(a).retry(5, when = |e| e.0 != fatal)?;
            Ok(docs)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_when_refuses_is_not_tried_again() {
        let recorder = Recorder::new();
        let steps = [broken(10, "busy"), broken(10, "gone"), well(10, 1)];
        let a = Script::new(&recorder, "a", steps);
        assert_eq!(unless(&a, "gone").await, Err(Broken("gone")));
        assert_eq!(a.starts(), [0, 10]);
        assert_eq!(recorder.now(), 20);

        let steps = [broken(10, "busy"), broken(10, "gone"), well(10, 1)];
        let a = Script::new(&recorder, "a", steps);
        assert_eq!(unless(&a, "lost").await, Ok(1));
    }

    workflow!(
        async fn only_late(a: &Script) -> String {
            let docs = attempt(a)
                .timeout(100ms)
                .retry(3, when = |e| matches!(e, Failure::TimedOut(_)));
            { outcome(docs) }
        }
    );

    #[tokio::test(start_paused = true)]
    async fn when_sees_the_failure_behind_a_timeout() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), hang(), broken(5, "x"), well(1, 1)]);
        assert_eq!(only_late(&a).await, "Broken(\"x\")");
        assert_eq!(a.starts(), [0, 100, 200]);
        assert_eq!(a.left(), 1);
    }

    /// Ten milliseconds an attempt.
    fn tens(attempt: impl Into<u64>) -> Duration {
        Duration::from_millis(10 * attempt.into())
    }

    fn by_error(error: &Broken) -> Duration {
        Duration::from_millis(if error.0 == "busy" { 500 } else { 5 })
    }

    workflow!(
        async fn delay_by_attempt(a: &Script) -> Result<u64, Broken> {
            let docs = attempt(a).retry(3, backoff = |_error, attempt| tens(attempt))?;
            Ok(docs)
        }
    );

    workflow!(
        async fn delay_by_error(a: &Script) -> Result<u64, Broken> {
            let docs = attempt(a).retry(3, backoff = |error, _attempt| by_error(error))?;
            Ok(docs)
        }
    );

    workflow!(
        async fn delay_and_when(a: &Script, pause: Duration) -> Result<u64, Broken> {
            let docs = attempt(a).retry(
                3,
                when = |e| e.0 != "gone",
                backoff = |_error, _attempt| pause,
            )?;
            Ok(docs)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_delay_of_your_own_by_attempt() {
        let recorder = Recorder::new();
        let steps = [broken(1, "x"), broken(1, "y"), broken(1, "z"), well(1, 4)];
        let a = Script::new(&recorder, "a", steps);
        assert_eq!(delay_by_attempt(&a).await, Ok(4));
        assert_eq!(a.starts(), [0, 11, 32, 63]);
        assert_eq!(recorder.now(), 64);
    }

    #[tokio::test(start_paused = true)]
    async fn a_delay_of_your_own_by_error() {
        let recorder = Recorder::new();
        let steps = [
            broken(1, "x"),
            broken(1, "busy"),
            broken(1, "z"),
            broken(1, "end"),
        ];
        let a = Script::new(&recorder, "a", steps);
        assert_eq!(delay_by_error(&a).await, Err(Broken("end")));
        assert_eq!(a.starts(), [0, 6, 507, 513]);
        assert_eq!(recorder.now(), 514, "no delay after the last attempt");
    }

    #[tokio::test(start_paused = true)]
    async fn a_delay_and_a_condition_and_a_name_in_the_delay() {
        let recorder = Recorder::new();
        let steps = [broken(1, "x"), broken(1, "gone")];
        let a = Script::new(&recorder, "a", steps);
        let result = delay_and_when(&a, Duration::from_millis(25)).await;
        assert_eq!(result, Err(Broken("gone")));
        assert_eq!(a.starts(), [0, 26]);
        assert_eq!(recorder.now(), 27);
    }

    workflow!(
        async fn exponential(a: &Script) -> Result<u64, Broken> {
            let docs = attempt(a).retry(3, backoff = 100ms)?;
            Ok(docs)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_plain_backoff_grows_and_is_not_the_same_every_time() {
        let mut delays = BTreeSet::new();
        let mut last = Vec::new();
        for _ in 0..32 {
            let recorder = Recorder::new();
            let steps = [broken(0, "x"), broken(0, "y"), broken(0, "z"), well(0, 4)];
            let a = Script::new(&recorder, "a", steps);
            assert_eq!(exponential(&a).await, Ok(4));
            let starts = a.starts();
            let [zero, first, second, third] = starts.as_slice() else {
                panic!("four attempts: {starts:?}");
            };
            assert_eq!(*zero, 0);
            assert!(*first <= 200, "{starts:?}");
            assert!(second - first <= 400, "{starts:?}");
            assert!(third - second <= 800, "{starts:?}");
            delays.insert(*first);
            last.push(third - second);
        }
        assert!(delays.len() > 1, "no jitter: {delays:?}");
        assert!(last.iter().sum::<u64>() > 32 * 100, "no growth: {last:?}");
    }

    workflow!(
        async fn times_by_name(a: &Script, b: &Script, tries: u32) -> (Option<u64>, Option<u64>) {
            let x = attempt(a).retry(tries).ok();
            let y = attempt(b).retry(tries + 1).ok();
            (x, y)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_number_may_be_an_expression() {
        let recorder = Recorder::new();
        let steps = [broken(10, "x"), broken(10, "y"), well(10, 3)];
        let a = Script::new(&recorder, "a", steps);
        let b = Script::new(&recorder, "b", steps);
        assert_eq!(times_by_name(&a, &b, 1).await, (None, Some(3)));

        let a = Script::new(&recorder, "a", steps);
        let b = Script::new(&recorder, "b", steps);
        assert_eq!(times_by_name(&a, &b, 0).await, (None, None));
        assert_eq!((a.left(), b.left()), (2, 1));
    }

    /// Makes a text.
    #[node(pure)]
    async fn write_down(recorder: &Recorder) -> String {
        recorder.work("write down", 7).await;
        "made".to_owned()
    }

    workflow!(
        async fn moved(recorder: &Recorder, a: &Script, b: &Script, text: String) -> Option<u64> {
            let x = attempt_with(a, text).retry(2).ok();
            let made = write_down(recorder);
            let y = attempt_with(b, made).retry(2).ok();
            x.or(y)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn every_attempt_gets_the_moved_value() {
        let recorder = Recorder::new();
        let steps = [broken(1, "x"), broken(1, "y"), well(1, 3)];
        let a = Script::new(&recorder, "a", steps);
        let b = Script::new(&recorder, "b", steps);
        let value = moved(&recorder, &a, &b, "given".to_owned()).await;
        assert_eq!(value, Some(3));
        assert_eq!(a.given(), ["given", "given", "given"]);
        assert_eq!(b.given(), ["made", "made", "made"]);
    }

    workflow!(
        async fn temporaries(a: &Script, name: &str) -> Option<u64> {
            let docs = attempt_over(a, &format!("{name}!"))
                .timeout(100ms)
                .retry(3)
                .ok();
            docs
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_temporary_lives_over_all_attempts() {
        let recorder = Recorder::new();
        let a = Script::new(
            &recorder,
            "a",
            [broken(9, "x"), hang(), broken(9, "y"), well(9, 4)],
        );
        assert_eq!(temporaries(&a, "you").await, Some(4));
        assert_eq!(a.given(), ["you!", "you!", "you!"]);
    }

    /// Counts how often it is asked.
    struct Counter(AtomicU64);

    impl Counter {
        fn next(&self) -> u64 {
            self.0.fetch_add(1, Ordering::SeqCst)
        }
    }

    workflow!(
        async fn evaluated_once(a: &Script, counter: &Counter) -> Option<u64> {
            let docs = attempt_at(a, counter.next()).retry(2).ok();
            docs
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_argument_is_evaluated_once_for_all_attempts() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(1, "x"), broken(1, "y"), well(1, 3)]);
        let counter = Counter(AtomicU64::new(5));
        assert_eq!(evaluated_once(&a, &counter).await, Some(3));
        assert_eq!(a.given(), ["5", "5", "5"]);
    }

    workflow!(
        async fn waits_first(recorder: &Recorder, a: &Script) -> Option<u64> {
            let slow = look(recorder, "slow", 50);
            let docs = attempt_after(a, slow).retry(1).ok();
            docs
        }
    );

    #[tokio::test(start_paused = true)]
    async fn inputs_are_waited_for_once() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x"), well(10, 1)]);
        assert_eq!(waits_first(&recorder, &a).await, Some(51));
        assert_eq!(a.starts(), [50, 60]);
        assert_eq!(recorder.started(), ["slow", "a", "a"]);
    }

    workflow!(
        async fn beside_a_failure(recorder: &Recorder, a: &Script) -> Result<u64, AppError> {
            let docs = attempt(a).retry(3, backoff = |_error, _attempt| tens(100_u64))?;
            let failing = fail(recorder, "failing", 20)?;
            Ok(docs + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_read_in_its_backoff_or_in_an_attempt_is_dropped_when_the_run_fails() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x")]);
        let result = beside_a_failure(&recorder, &a).await;
        assert_eq!(ended(result), "Broken(\"failing\")");
        assert_eq!(recorder.now(), 20);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang()]);
        let result = beside_a_failure(&recorder, &a).await;
        assert_eq!(ended(result), "Broken(\"failing\")");
        assert_eq!(a.drops(), [20]);
        assert_eq!(recorder.now(), 20);
    }
}

mod hedge {
    use super::{
        Broken, Duration, Recorder, Script, attempt, attempt_with, broken, hang, look_after,
        outcome, set, sure, well, workflow,
    };
    use dag_tests::What;

    workflow!(
        async fn hedged(recorder: &Recorder, a: &Script) -> Result<u64, Broken> {
            let docs = attempt(a).hedge(50ms)?;
            let after = look_after(recorder, "after", 0, docs);
            Ok(after)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_second_starts_at_its_moment_and_the_loser_is_dropped_at_the_winners() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(120, 1), well(30, 2)]);
        assert_eq!(hedged(&recorder, &a).await, Ok(2));
        assert_eq!(a.starts(), [0, 50]);
        assert_eq!(a.ends(), [80]);
        assert_eq!(a.drops(), [80]);
        assert_eq!(recorder.times("after", What::Start), [80]);
        assert_eq!(recorder.now(), 80);
    }

    #[tokio::test(start_paused = true)]
    async fn the_first_may_still_win() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(70, 1), well(30, 2)]);
        assert_eq!(hedged(&recorder, &a).await, Ok(1));
        assert_eq!(a.starts(), [0, 50]);
        assert_eq!(a.ends(), [70]);
        assert_eq!(a.drops(), [70]);
        assert_eq!(recorder.now(), 70);
    }

    #[tokio::test(start_paused = true)]
    async fn a_first_in_time_has_no_second() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(40, 1), well(30, 2)]);
        assert_eq!(hedged(&recorder, &a).await, Ok(1));
        assert_eq!(a.left(), 1);
        assert_eq!(recorder.now(), 40);
    }

    #[tokio::test(start_paused = true)]
    async fn a_first_that_fails_before_it_is_late_is_the_failure() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(20, "x"), well(30, 2)]);
        assert_eq!(hedged(&recorder, &a).await, Err(Broken("x")));
        assert_eq!(a.left(), 1);
        assert_eq!(recorder.now(), 20);
    }

    #[tokio::test(start_paused = true)]
    async fn one_failure_of_two_waits_for_the_other() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(60, "x"), well(30, 2)]);
        assert_eq!(hedged(&recorder, &a).await, Ok(2));
        assert_eq!(recorder.now(), 80);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(90, 1), broken(10, "y")]);
        assert_eq!(hedged(&recorder, &a).await, Ok(1));
        assert_eq!(recorder.now(), 90);
    }

    #[tokio::test(start_paused = true)]
    async fn two_failures_are_one_when_both_have_failed() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(60, "x"), broken(30, "y")]);
        let error = hedged(&recorder, &a).await.expect_err("both fail");
        assert!(["x", "y"].contains(&error.0));
        assert_eq!(a.starts(), [0, 50]);
        assert_eq!(recorder.now(), 80);
    }

    workflow!(
        async fn of_an_infallible(a: &Script, patience: Duration) -> u64 {
            let docs = sure(a).hedge(patience * 2);
            docs
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_cannot_fail_stays_what_it_is_and_the_moment_may_be_an_expression() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), well(5, 2)]);
        assert_eq!(of_an_infallible(&a, Duration::from_millis(40)).await, 2);
        assert_eq!(a.starts(), [0, 80]);
        assert_eq!(a.drops(), [85]);
    }

    workflow!(
        async fn inside(a: &Script) -> String {
            let docs = attempt(a).timeout(100ms).hedge(70ms);
            { outcome(docs) }
        }
    );

    workflow!(
        async fn outside(a: &Script) -> String {
            let docs = attempt(a).hedge(70ms).timeout(100ms);
            { outcome(docs) }
        }
    );

    workflow!(
        async fn again(a: &Script) -> String {
            let docs = attempt(a).hedge(70ms).timeout(100ms).retry(1);
            { outcome(docs) }
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_timeout_before_it_limits_each_and_behind_it_both() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), well(90, 2)]);
        assert_eq!(inside(&a).await, "2");
        assert_eq!(a.drops(), [100]);
        assert_eq!(recorder.now(), 160);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), well(90, 2)]);
        assert_eq!(outside(&a).await, "docs timed out after 100");
        assert_eq!(a.drops(), [100, 100]);
        assert_eq!(recorder.now(), 100);
    }

    #[tokio::test(start_paused = true)]
    async fn a_retry_behind_it_begins_with_a_first_again() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), hang(), hang(), well(10, 4)]);
        assert_eq!(again(&a).await, "4");
        assert_eq!(a.starts(), [0, 70, 100, 170]);
        assert_eq!(recorder.now(), 180);
    }

    workflow!(
        async fn moved(a: &Script, text: String) -> Option<u64> {
            let docs = attempt_with(a, text).hedge(50ms).ok();
            docs
        }
    );

    #[tokio::test(start_paused = true)]
    async fn both_get_the_moved_value() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), well(10, 4)]);
        assert_eq!(moved(&a, "given".to_owned()).await, Some(4));
        assert_eq!(a.given(), ["given", "given"]);
    }

    workflow!(
        async fn write_it(a: &Script) -> Option<u64> {
            let kept = set(a).hedge(50ms).ok();
            kept
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_write_that_is_idempotent_and_commutes_may_be_hedged() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(120, 1), well(30, 2)]);
        assert_eq!(write_it(&a).await, Some(2));
        assert_eq!(a.drops(), [80]);
    }
}

mod or_else {
    use super::{
        Broken, Recorder, Script, What, attempt, attempt_after, broken, hang, look, look_after,
        node, well, workflow,
    };

    workflow!(
        async fn plain(recorder: &Recorder, a: &Script) -> u64 {
            let docs = attempt(a).or_else(look(recorder, "fallback", 15));
            let after = look_after(recorder, "after", 0, docs);
            after
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_plain_fallback_gives_a_plain_value() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x")]);
        assert_eq!(plain(&recorder, &a).await, 15);
        assert_eq!(recorder.times("fallback", What::Start), [10]);
        assert_eq!(recorder.times("after", What::Start), [25]);
    }

    #[tokio::test(start_paused = true)]
    async fn after_a_success_the_fallback_does_not_start() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 3)]);
        assert_eq!(plain(&recorder, &a).await, 3);
        assert_eq!(recorder.started(), ["a", "after"]);
        assert_eq!(recorder.now(), 10);
    }

    workflow!(
        async fn fallible(a: &Script, b: &Script) -> Result<u64, Broken> {
            let docs = attempt(a).or_else(attempt(b))?;
            Ok(docs)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_fallible_fallback_gives_its_own_result() {
        let recorder = Recorder::new();
        let a = Script::new(
            &recorder,
            "a",
            [broken(10, "x"), broken(10, "x"), well(10, 1)],
        );
        let b = Script::new(&recorder, "b", [well(10, 2), broken(10, "y")]);
        assert_eq!(fallible(&a, &b).await, Ok(2));
        assert_eq!(fallible(&a, &b).await, Err(Broken("y")));
        assert_eq!(fallible(&a, &b).await, Ok(1));
        assert_eq!(recorder.now(), 50);
    }

    #[derive(Debug, PartialEq)]
    struct Other;

    #[node(read)]
    fn other() -> Result<u64, Other> {
        Err(Other)
    }

    workflow!(
        async fn another_error(a: &Script) -> Result<u64, Other> {
            let docs = attempt(a).timeout(100ms).or_else(other())?;
            Ok(docs)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_first_error_is_gone_and_needs_no_conversion() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(1, 1), hang()]);
        assert_eq!(another_error(&a).await, Ok(1));
        assert_eq!(another_error(&a).await, Err(Other));
        assert_eq!(recorder.now(), 101);
    }

    workflow!(
        async fn late(recorder: &Recorder, a: &Script) -> u64 {
            let docs = attempt(a)
                .timeout(100ms)
                .or_else(look(recorder, "fallback", 15));
            docs
        }
    );

    workflow!(
        async fn late_at_last(recorder: &Recorder, a: &Script) -> u64 {
            let docs = attempt(a)
                .timeout(100ms)
                .retry(1)
                .or_else(look(recorder, "fallback", 15));
            docs
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_fallback_behind_a_timeout_starts_at_the_timeout() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang()]);
        assert_eq!(late(&recorder, &a).await, 15);
        assert_eq!(a.drops(), [100]);
        assert_eq!(recorder.times("fallback", What::Start), [100]);
        assert_eq!(recorder.now(), 115);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), broken(20, "x")]);
        assert_eq!(late_at_last(&recorder, &a).await, 15);
        assert_eq!(recorder.times("fallback", What::Start), [120]);
    }

    workflow!(
        async fn over_all(a: &Script, b: &Script) -> Option<u64> {
            let docs = attempt(a).or_else(attempt(b)).timeout(100ms).ok();
            docs
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_timeout_behind_a_fallback_limits_both_together() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(60, "x")]);
        let b = Script::new(&recorder, "b", [well(60, 2)]);
        assert_eq!(over_all(&a, &b).await, None);
        assert_eq!(b.drops(), [100]);
        assert_eq!(recorder.now(), 100);
    }

    workflow!(
        async fn over_names(recorder: &Recorder, a: &Script, ms: u64) -> (u64, u64) {
            let other = look(recorder, "other", ms);
            let docs = attempt(a).or_else(look_after(recorder, "fallback", 15, other));
            let after = look_after(recorder, "after", 0, docs);
            (after, other)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_statement_waits_for_what_its_fallback_needs() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x")]);
        assert_eq!(over_names(&recorder, &a, 50).await, (65, 50));
        assert_eq!(a.starts(), [50]);
        assert_eq!(recorder.times("fallback", What::Start), [60]);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 3)]);
        assert_eq!(over_names(&recorder, &a, 50).await, (3, 50));
        assert_eq!(recorder.times("after", What::Start), [60]);
    }

    /// A plan for the worst.
    struct Plan(u64);

    #[node(pure)]
    fn plan() -> Plan {
        Plan(8)
    }

    #[node(pure)]
    fn follow(plan: &Plan) -> u64 {
        plan.0
    }

    workflow!(
        async fn by_type(a: &Script) -> u64 {
            let prepared = plan();
            let docs = attempt(a).or_else(follow(..));
            docs
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_fallback_finds_its_inputs_by_type() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x")]);
        assert_eq!(by_type(&a).await, 8);
    }

    workflow!(
        async fn in_a_row(recorder: &Recorder, a: &Script, b: &Script) -> u64 {
            let first = look(recorder, "first", 5);
            let docs = attempt_after(a, first)
                .or_else(attempt(b))
                .or_else(look(recorder, "last", 15));
            docs
        }
    );

    #[tokio::test(start_paused = true)]
    async fn fallbacks_in_a_row_are_tried_in_turn() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x"), broken(10, "x")]);
        let b = Script::new(&recorder, "b", [broken(10, "y"), well(10, 2)]);
        assert_eq!(in_a_row(&recorder, &a, &b).await, 15);
        assert_eq!(recorder.started(), ["first", "a", "b", "last"]);
        assert_eq!(recorder.now(), 40);
        assert_eq!(in_a_row(&recorder, &a, &b).await, 2);
    }
}

mod ensure {
    use super::{
        AppError, Broken, Recorder, Rejected, Script, What, attempt, broken, ended, look,
        look_after, outcome, sure, well, workflow,
    };

    workflow!(
        async fn soft(a: &Script) -> String {
            let docs = attempt(a).ensure(|v| *v > 5);
            { outcome(docs) }
        }
    );

    workflow!(
        async fn of_an_infallible(a: &Script, floor: u64) -> String {
            let docs = sure(a).ensure(|v| *v > floor);
            { outcome(docs) }
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_value_is_accepted_rejected_or_was_never_there() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(1, 6), well(1, 5), broken(1, "x")]);
        assert_eq!(soft(&a).await, "6");
        assert_eq!(soft(&a).await, "docs rejected");
        assert_eq!(soft(&a).await, "Broken(\"x\")");
        let a = Script::new(&recorder, "a", [well(1, 6), well(1, 5)]);
        assert_eq!(of_an_infallible(&a, 5).await, "6");
        assert_eq!(of_an_infallible(&a, 5).await, "docs rejected");
    }

    workflow!(
        async fn hard(recorder: &Recorder, a: &Script) -> Result<u64, AppError> {
            let docs = attempt(a).ensure(|v| *v > 5)?;
            let slow = look(recorder, "slow", 100);
            let after = look_after(recorder, "after", 5, docs);
            Ok(slow + after)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn nobody_downstream_sees_a_rejected_value() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 5)]);
        assert_eq!(ended(hard(&recorder, &a).await), "docs rejected");
        assert_eq!(recorder.started(), ["a", "slow"]);
        assert_eq!(recorder.times("slow", What::Drop), [10]);
        assert_eq!(recorder.now(), 10);

        let a = Script::new(&recorder, "a", [well(10, 6)]);
        assert_eq!(ended(hard(&recorder, &a).await), "111");
    }

    workflow!(
        async fn retried(a: &Script) -> String {
            let docs = attempt(a).ensure(|v| *v > 5).retry(2);
            { outcome(docs) }
        }
    );

    workflow!(
        async fn not_retried(a: &Script) -> String {
            let docs = attempt(a).retry(2).ensure(|v| *v > 5);
            { outcome(docs) }
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_retry_behind_it_repeats_a_rejected_value_and_one_before_it_does_not() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 1), broken(10, "x"), well(10, 6)]);
        assert_eq!(retried(&a).await, "6");
        assert_eq!(a.starts(), [0, 10, 20]);

        let a = Script::new(&recorder, "b", [well(10, 1), well(10, 2), well(10, 3)]);
        assert_eq!(retried(&a).await, "docs rejected");
        assert_eq!(a.left(), 0);

        let a = Script::new(&recorder, "c", [broken(10, "x"), well(10, 1), well(10, 6)]);
        assert_eq!(not_retried(&a).await, "docs rejected");
        assert_eq!(a.left(), 1);
    }

    workflow!(
        async fn behind_a_value(a: &Script) -> (Option<u64>, u64) {
            let docs = attempt(a).unwrap_or(3).ensure(|v| *v > 5).ok();
            let issues = attempt(a).ensure(|v| *v > 5).unwrap_or(9);
            (docs, issues)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn it_may_stand_before_and_behind_what_takes_a_failure_away() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(1, "x"), well(1, 2)]);
        assert_eq!(behind_a_value(&a).await, (None, 9));
        let a = Script::new(&recorder, "a", [well(1, 8), broken(1, "x")]);
        assert_eq!(behind_a_value(&a).await, (Some(8), 9));
    }

    /// Knows of rejected values and of broken nodes, and of no timeouts.
    #[derive(Debug)]
    struct Refused(&'static str);

    impl From<Rejected> for Refused {
        fn from(_: Rejected) -> Self {
            Self("rejected")
        }
    }

    impl From<Broken> for Refused {
        fn from(_: Broken) -> Self {
            Self("broken")
        }
    }

    workflow!(
        async fn refused(a: &Script) -> Result<u64, Refused> {
            let docs = attempt(a).ensure(|v| *v > 5)?;
            Ok(docs)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn only_the_cases_that_can_occur_need_a_conversion() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(1, 2), broken(1, "x")]);
        assert_eq!(refused(&a).await.expect_err("rejected").0, "rejected");
        assert_eq!(refused(&a).await.expect_err("broken").0, "broken");
    }

    workflow!(
        async fn both(a: &Script) -> Result<u64, AppError> {
            let docs = attempt(a).timeout(100ms).ensure(|v| *v > 5)?;
            Ok(docs)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn behind_a_timeout_all_three_cases_can_occur() {
        let recorder = Recorder::new();
        let steps = [well(1, 2), broken(1, "x"), super::hang(), well(1, 7)];
        let a = Script::new(&recorder, "a", steps);
        assert_eq!(ended(both(&a).await), "docs rejected");
        assert_eq!(ended(both(&a).await), "Broken(\"x\")");
        assert_eq!(ended(both(&a).await), "docs timed out after 100");
        assert_eq!(ended(both(&a).await), "7");
    }
}

mod inspect {
    use super::{
        Broken, Mutex, PoisonError, Recorder, Script, attempt, broken, fail, hang, look_after,
        sure, well, workflow,
    };

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
            self.recorder.begin("seen").end();
            let seen = (value, self.recorder.now());
            let mut values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
            values.push(seen);
        }

        fn values(&self) -> Vec<(u64, u64)> {
            let values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
            values.clone()
        }
    }

    workflow!(
        async fn shown(recorder: &Recorder, a: &Script, seen: &Seen) -> u64 {
            let docs = sure(a).inspect(|v| seen.see(*v));
            let after = look_after(recorder, "after", 20, docs);
            after
        }
    );

    #[tokio::test(start_paused = true)]
    async fn it_sees_the_value_the_moment_it_exists_before_any_consumer() {
        let recorder = Recorder::new();
        let seen = Seen::new(&recorder);
        let a = Script::new(&recorder, "a", [well(10, 4)]);
        assert_eq!(shown(&recorder, &a, &seen).await, 24);
        assert_eq!(seen.values(), [(4, 10)]);
        assert_eq!(recorder.started(), ["a", "seen", "after"]);
    }

    workflow!(
        async fn partial(recorder: &Recorder, a: &Script, seen: &Seen) -> Result<u64, Broken> {
            let docs = attempt(a).inspect(|v| seen.see(*v))?;
            let failing = fail(recorder, "failing", 20)?;
            Ok(docs + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_partial_result_is_seen_though_the_run_fails_and_a_failure_is_not() {
        let recorder = Recorder::new();
        let seen = Seen::new(&recorder);
        let a = Script::new(&recorder, "a", [well(10, 4), broken(10, "x"), hang()]);
        assert_eq!(partial(&recorder, &a, &seen).await, Err(Broken("failing")));
        assert_eq!(seen.values(), [(4, 10)]);
        assert_eq!(partial(&recorder, &a, &seen).await, Err(Broken("x")));
        assert_eq!(partial(&recorder, &a, &seen).await, Err(Broken("failing")));
        assert_eq!(seen.values(), [(4, 10)]);
    }

    workflow!(
        async fn every_attempt(a: &Script, seen: &Seen) -> Option<u64> {
            let docs = attempt(a)
                .inspect(|v| seen.see(*v))
                .ensure(|v| *v > 5)
                .retry(3)
                .ok();
            docs
        }
    );

    workflow!(
        async fn the_last(a: &Script, seen: &Seen) -> Option<u64> {
            let docs = attempt(a)
                .ensure(|v| *v > 5)
                .retry(3)
                .inspect(|v| seen.see(*v))
                .ok();
            docs
        }
    );

    #[tokio::test(start_paused = true)]
    async fn it_sees_what_the_policies_before_it_let_through() {
        let recorder = Recorder::new();
        let seen = Seen::new(&recorder);
        let steps = [well(10, 1), broken(10, "x"), well(10, 2), well(10, 6)];
        let a = Script::new(&recorder, "a", steps);
        assert_eq!(every_attempt(&a, &seen).await, Some(6));
        assert_eq!(seen.values(), [(1, 10), (2, 30), (6, 40)]);

        let recorder = Recorder::new();
        let seen = Seen::new(&recorder);
        let a = Script::new(&recorder, "a", steps);
        assert_eq!(the_last(&a, &seen).await, Some(6));
        assert_eq!(seen.values(), [(6, 40)]);
    }

    workflow!(
        async fn behind_ok(a: &Script, seen: &Seen) -> Option<u64> {
            let docs = attempt(a)
                .timeout(100ms)
                .ok()
                .inspect(|v: &Option<u64>| seen.see(v.unwrap_or(99)));
            docs
        }
    );

    workflow!(
        async fn nobody_else_looks(a: &Script, seen: &Seen) -> u64 {
            sure(a).inspect(|v| seen.see(*v));
            1
        }
    );

    #[tokio::test(start_paused = true)]
    async fn behind_ok_it_sees_the_option_and_to_be_seen_is_use_enough() {
        let recorder = Recorder::new();
        let seen = Seen::new(&recorder);
        let a = Script::new(&recorder, "a", [hang()]);
        assert_eq!(behind_ok(&a, &seen).await, None);
        assert_eq!(seen.values(), [(99, 100)]);

        let a = Script::new(&recorder, "a", [well(0, 3)]);
        assert_eq!(nobody_else_looks(&a, &seen).await, 1);
        assert_eq!(seen.values(), [(99, 100), (3, 100)]);
    }
}

mod permit {
    use super::{
        Broken, Duration, Recorder, Script, Semaphore, What, add, attempt, attempt_after, broken,
        fail, hang, look, outcome, pass, set, sure, well, workflow,
    };

    workflow!(
        async fn four(limiter: &Semaphore, a: &Script, b: &Script, c: &Script, d: &Script) -> u64 {
            let w = sure(a).permit(limiter);
            let x = sure(b).permit(limiter);
            let y = sure(c).permit(limiter);
            let z = sure(d).permit(limiter);
            w + x + y + z
        }
    );

    #[tokio::test(start_paused = true)]
    async fn statements_share_the_permits_in_statement_order() {
        let recorder = Recorder::new();
        let limiter = Semaphore::new(2);
        let [a, b, c, d] = [("a", 10), ("b", 30), ("c", 10), ("d", 10)]
            .map(|(name, ms)| Script::new(&recorder, name, [well(ms, 1)]));
        assert_eq!(four(&limiter, &a, &b, &c, &d).await, 4);
        assert_eq!((a.starts(), b.starts()), (vec![0], vec![0]));
        assert_eq!((c.starts(), d.starts()), (vec![10], vec![20]));
        assert_eq!(recorder.now(), 30);
        assert_eq!(limiter.available_permits(), 2);
    }

    workflow!(
        async fn one(limiter: &Semaphore, a: &Script) -> u64 {
            let x = sure(a).permit(limiter);
            x
        }
    );

    #[tokio::test(start_paused = true)]
    async fn runs_share_the_permits() {
        let recorder = Recorder::new();
        let limiter = Semaphore::new(1);
        let a = Script::new(&recorder, "a", [well(10, 1)]);
        let b = Script::new(&recorder, "b", [well(10, 2)]);
        let c = Script::new(&recorder, "c", [well(10, 3)]);
        let values = tokio::join!(one(&limiter, &a), one(&limiter, &b), one(&limiter, &c));
        assert_eq!(values, (1, 2, 3));
        assert_eq!(a.starts(), [0]);
        assert_eq!(b.starts(), [10]);
        assert_eq!(c.starts(), [20]);
        assert_eq!(limiter.available_permits(), 1);
    }

    workflow!(
        async fn costly(limiter: &Semaphore, a: &Script, b: &Script, c: &Script, cost: u32) -> u64 {
            let x = sure(a).permit(limiter, 2);
            let y = sure(b).permit(limiter, cost);
            let z = sure(c).permit(limiter, 1);
            x + y + z
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_cost_is_that_many_permits() {
        let recorder = Recorder::new();
        let limiter = Semaphore::new(3);
        let a = Script::new(&recorder, "a", [well(10, 1)]);
        let b = Script::new(&recorder, "b", [well(20, 1)]);
        let c = Script::new(&recorder, "c", [well(30, 1)]);
        assert_eq!(costly(&limiter, &a, &b, &c, 3).await, 3);
        assert_eq!(a.starts(), [0]);
        assert_eq!(b.starts(), [10]);
        assert_eq!(c.starts(), [30]);
        assert_eq!(recorder.now(), 60);
        assert_eq!(limiter.available_permits(), 3);
    }

    workflow!(
        async fn owned(limiter: Semaphore, a: &Script, b: &Script) -> u64 {
            let x = sure(a).permit(&limiter);
            let y = sure(b).permit(&limiter);
            x + y
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_limiter_may_belong_to_the_run() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 1)]);
        let b = Script::new(&recorder, "b", [well(10, 1)]);
        assert_eq!(owned(Semaphore::new(1), &a, &b).await, 2);
        assert_eq!(b.starts(), [10]);
    }

    workflow!(
        async fn inside(limiter: &Semaphore, a: &Script, b: &Script) -> (Option<u64>, String) {
            let x = attempt(a).permit(limiter).timeout(50ms).ok();
            let y = attempt(b).permit(limiter).timeout(70ms);
            (x, { outcome(y) })
        }
    );

    workflow!(
        async fn outside(limiter: &Semaphore, a: &Script, b: &Script) -> (Option<u64>, String) {
            let x = attempt(a).timeout(50ms).permit(limiter).ok();
            let y = attempt(b).timeout(20ms).permit(limiter);
            (x, { outcome(y) })
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_timeout_gives_the_permit_back() {
        let recorder = Recorder::new();
        let limiter = Semaphore::new(1);
        let a = Script::new(&recorder, "a", [hang()]);
        let b = Script::new(&recorder, "b", [well(15, 2)]);
        let values = inside(&limiter, &a, &b).await;
        assert_eq!(values, (None, "2".to_owned()));
        assert_eq!(a.drops(), [50]);
        assert_eq!(b.starts(), [50]);
        assert_eq!(recorder.now(), 65);
        assert_eq!(limiter.available_permits(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn waiting_for_a_permit_is_inside_a_timeout_behind_it_and_outside_one_before_it() {
        let recorder = Recorder::new();
        let limiter = Semaphore::new(1);
        let a = Script::new(&recorder, "a", [hang()]);
        let b = Script::new(&recorder, "b", [well(25, 2)]);
        let values = inside(&limiter, &a, &b).await;
        assert_eq!(values, (None, "y timed out after 70".to_owned()));
        assert_eq!(recorder.now(), 70);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang()]);
        let b = Script::new(&recorder, "b", [well(15, 2)]);
        let values = outside(&limiter, &a, &b).await;
        assert_eq!(values, (None, "2".to_owned()));
        assert_eq!(b.starts(), [50]);
        assert_eq!(recorder.now(), 65);
    }

    fn pause() -> Duration {
        Duration::from_millis(30)
    }

    workflow!(
        async fn each_attempt(limiter: &Semaphore, a: &Script, b: &Script) -> (Option<u64>, u64) {
            let x = attempt(a)
                .permit(limiter)
                .retry(2, backoff = |_error, _attempt| pause())
                .ok();
            let y = sure(b).permit(limiter);
            (x, y)
        }
    );

    workflow!(
        async fn all_attempts(limiter: &Semaphore, a: &Script, b: &Script) -> (Option<u64>, u64) {
            let x = attempt(a)
                .retry(2, backoff = |_error, _attempt| pause())
                .permit(limiter)
                .ok();
            let y = sure(b).permit(limiter);
            (x, y)
        }
    );

    workflow!(
        async fn at_once(limiter: &Semaphore, a: &Script, b: &Script) -> (Option<u64>, u64) {
            let x = attempt(a).permit(limiter).retry(2).ok();
            let y = sure(b).permit(limiter);
            (x, y)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn before_a_retry_each_attempt_takes_a_permit_of_its_own() {
        let recorder = Recorder::new();
        let limiter = Semaphore::new(1);
        let a = Script::new(&recorder, "a", [broken(10, "x"), well(10, 1)]);
        let b = Script::new(&recorder, "b", [well(10, 2)]);
        assert_eq!(each_attempt(&limiter, &a, &b).await, (Some(1), 2));
        assert_eq!(a.starts(), [0, 40]);
        assert_eq!(b.starts(), [10]);
        assert_eq!(recorder.now(), 50);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x"), well(10, 1)]);
        let b = Script::new(&recorder, "b", [well(10, 2)]);
        assert_eq!(at_once(&limiter, &a, &b).await, (Some(1), 2));
        assert_eq!(b.starts(), [10], "who waits is first");
        assert_eq!(a.starts(), [0, 20]);
    }

    #[tokio::test(start_paused = true)]
    async fn behind_a_retry_one_permit_is_held_over_all_attempts_and_pauses() {
        let recorder = Recorder::new();
        let limiter = Semaphore::new(1);
        let a = Script::new(&recorder, "a", [broken(10, "x"), well(10, 1)]);
        let b = Script::new(&recorder, "b", [well(10, 2)]);
        assert_eq!(all_attempts(&limiter, &a, &b).await, (Some(1), 2));
        assert_eq!(a.starts(), [0, 40]);
        assert_eq!(b.starts(), [50]);
        assert_eq!(recorder.now(), 60);
    }

    workflow!(
        async fn behind_an_input(recorder: &Recorder, limiter: &Semaphore, a: &Script) -> u64 {
            let slow = look(recorder, "slow", 50);
            let x = attempt_after(a, slow).permit(limiter).unwrap_or(0);
            let other = look(recorder, "other", 20).permit(limiter);
            x + other
        }
    );

    #[tokio::test(start_paused = true)]
    async fn who_waits_for_an_input_holds_no_permit() {
        let recorder = Recorder::new();
        let limiter = Semaphore::new(1);
        let a = Script::new(&recorder, "a", [well(10, 1)]);
        assert_eq!(behind_an_input(&recorder, &limiter, &a).await, 71);
        assert_eq!(recorder.times("other", What::Start), [0]);
        assert_eq!(a.starts(), [50]);
    }

    workflow!(
        async fn behind_a_gate(recorder: &Recorder, limiter: &Semaphore) -> Result<u64, Broken> {
            let sent = add(recorder, "sent", 5).permit(limiter);
            let other = look(recorder, "other", 20).permit(limiter);
            let passed = pass(recorder, "passed", 50)?;
            Ok(sent + other + passed)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn who_waits_at_the_gate_holds_no_permit() {
        let recorder = Recorder::new();
        let limiter = Semaphore::new(1);
        assert_eq!(behind_a_gate(&recorder, &limiter).await, Ok(75));
        assert_eq!(recorder.times("other", What::Start), [0]);
        assert_eq!(recorder.times("sent", What::Start), [50]);
        assert_eq!(recorder.now(), 55);
    }

    workflow!(
        async fn beside_a_failure(
            recorder: &Recorder,
            limiter: &Semaphore,
            a: &Script,
        ) -> Result<u64, Broken> {
            let kept = set(a).permit(limiter)?;
            let failing = fail(recorder, "failing", 20)?;
            Ok(kept + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_write_that_waits_for_its_permit_has_not_begun_when_the_run_fails() {
        let recorder = Recorder::new();
        let limiter = Semaphore::new(1);
        let a = Script::new(&recorder, "a", [well(10, 1)]);
        let held = limiter.acquire().await.expect("an open semaphore");
        let result = beside_a_failure(&recorder, &limiter, &a).await;
        assert_eq!(result, Err(Broken("failing")));
        assert_eq!(recorder.started(), ["failing"]);
        assert_eq!(recorder.now(), 20);
        drop(held);
        assert_eq!(limiter.available_permits(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_run_that_is_dropped_gives_its_permits_back() {
        let recorder = Recorder::new();
        let limiter = Semaphore::new(1);
        let a = Script::new(&recorder, "a", [hang()]);
        let run = one(&limiter, &a);
        let late = tokio::time::timeout(Duration::from_millis(10), run).await;
        assert!(late.is_err());
        assert_eq!(limiter.available_permits(), 1);
    }
}

mod writes {
    use super::{
        AppError, Duration, Recorder, Script, What, broken, ended, fail, hang, look, set,
        take_back, well, workflow,
    };

    fn second() -> Duration {
        Duration::from_secs(1)
    }

    workflow!(
        async fn retried(recorder: &Recorder, a: &Script) -> Result<u64, AppError> {
            let kept = set(a).retry(3, backoff = |_error, _attempt| second())?;
            let failing = fail(recorder, "failing", 20)?;
            Ok(kept + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn when_the_run_fails_the_attempt_that_runs_is_finished_and_no_other_starts() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(30, "x"), well(10, 1)]);
        let result = retried(&recorder, &a).await;
        assert_eq!(ended(result), "Broken(\"failing\")");
        assert_eq!(a.ends(), [30]);
        assert_eq!(a.left(), 1);
        assert_eq!(recorder.now(), 30);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(30, 1)]);
        let result = retried(&recorder, &a).await;
        assert_eq!(ended(result), "Broken(\"failing\")");
        assert_eq!(a.ends(), [30]);
        assert_eq!(recorder.now(), 30);
    }

    #[tokio::test(start_paused = true)]
    async fn when_the_run_fails_nobody_waits_for_a_pause_between_attempts() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x"), well(10, 1)]);
        let result = retried(&recorder, &a).await;
        assert_eq!(ended(result), "Broken(\"failing\")");
        assert_eq!(a.left(), 1);
        assert_eq!(recorder.now(), 20);
    }

    workflow!(
        async fn limited(recorder: &Recorder, a: &Script) -> Result<u64, AppError> {
            let kept = set(a).timeout(100ms).retry(2)?;
            let failing = fail(recorder, "failing", 20)?;
            Ok(kept + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_write_that_is_being_finished_keeps_its_timeout() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), well(10, 1)]);
        let result = limited(&recorder, &a).await;
        assert_eq!(ended(result), "Broken(\"failing\")");
        assert_eq!(a.drops(), [100]);
        assert_eq!(a.left(), 1);
        assert_eq!(recorder.now(), 100);
    }

    workflow!(
        async fn hedged(recorder: &Recorder, a: &Script) -> Result<u64, AppError> {
            let kept = set(a).hedge(50ms)?;
            let failing = fail(recorder, "failing", 20)?;
            Ok(kept + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn no_second_attempt_starts_after_the_failure() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(80, 1), well(10, 2)]);
        let result = hedged(&recorder, &a).await;
        assert_eq!(ended(result), "Broken(\"failing\")");
        assert_eq!(a.starts(), [0]);
        assert_eq!(a.ends(), [80]);
        assert_eq!(recorder.now(), 80);
    }

    workflow!(
        async fn with_a_fallback(recorder: &Recorder, a: &Script) -> Result<u64, AppError> {
            let kept = set(a).or_else(look(recorder, "fallback", 10));
            let failing = fail(recorder, "failing", 20)?;
            Ok(kept + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn no_fallback_starts_after_the_failure() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(40, "x")]);
        let result = with_a_fallback(&recorder, &a).await;
        assert_eq!(ended(result), "Broken(\"failing\")");
        assert_eq!(recorder.started(), ["a", "failing"]);
        assert_eq!(recorder.now(), 40);
    }

    workflow!(
        async fn undone(recorder: &Recorder, a: &Script) -> Result<u64, AppError> {
            let kept = set(a)
                .timeout(100ms)
                .retry(2)
                .undo(take_back(recorder, "undo", 5, _, 7))?;
            let failing = fail(recorder, "failing", 200)?;
            Ok(kept + failing)
        }
    );

    workflow!(
        async fn undone_before(recorder: &Recorder, a: &Script) -> Result<u64, AppError> {
            let kept = set(a)
                .undo(take_back(recorder, "undo", 5, _, 7))
                .timeout(100ms)
                .retry(2)?;
            let failing = fail(recorder, "failing", 200)?;
            Ok(kept + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_undo_runs_once_however_many_attempts_it_took() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), broken(10, "x"), well(10, 7)]);
        let result = undone(&recorder, &a).await;
        assert_eq!(ended(result), "Broken(\"failing\")");
        assert_eq!(recorder.times("undo", What::Start), [200]);
        assert_eq!(recorder.now(), 205);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), broken(10, "x"), well(10, 7)]);
        let result = undone_before(&recorder, &a).await;
        assert_eq!(ended(result), "Broken(\"failing\")");
        assert_eq!(recorder.times("undo", What::Start), [200]);
    }

    #[tokio::test(start_paused = true)]
    async fn what_never_succeeded_is_not_undone() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x"), broken(10, "y"), hang()]);
        let result = undone(&recorder, &a).await;
        assert_eq!(ended(result), "kept timed out after 100");
        assert_eq!(recorder.times("undo", What::Start), [0_u64; 0]);
        assert_eq!(recorder.now(), 120);
    }

    workflow!(
        async fn undone_late(recorder: &Recorder, a: &Script) -> Result<u64, AppError> {
            let kept = set(a).retry(2).undo(take_back(recorder, "undo", 5, _, 7))?;
            let failing = fail(recorder, "failing", 20)?;
            Ok(kept + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_attempt_that_is_finished_after_the_failure_is_undone_if_it_succeeds() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x"), well(30, 7)]);
        let result = undone_late(&recorder, &a).await;
        assert_eq!(ended(result), "Broken(\"failing\")");
        assert_eq!(recorder.times("undo", What::Start), [40]);
        assert_eq!(recorder.now(), 45);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(30, "x")]);
        let result = undone_late(&recorder, &a).await;
        assert_eq!(ended(result), "Broken(\"failing\")");
        assert_eq!(recorder.times("undo", What::Start), [0_u64; 0]);
        assert_eq!(recorder.now(), 30);
    }

    workflow!(
        async fn rejected(recorder: &Recorder, a: &Script) -> Result<u64, AppError> {
            let kept = set(a)
                .undo(take_back(recorder, "undo", 5, &3, 3))
                .ensure(|v| *v > 5)?;
            Ok(kept)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_was_written_and_then_rejected_is_undone() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 3)]);
        assert_eq!(ended(rejected(&recorder, &a).await), "kept rejected");
        assert_eq!(recorder.times("undo", What::Start), [10]);
        assert_eq!(recorder.now(), 15);
    }
}

mod fan_in {
    use super::{Broken, Recorder, Script, attempt, hang, node, well, workflow};

    /// Hits of a search.
    struct Hits(u64);

    #[node(read)]
    async fn search(script: &Script) -> Result<Hits, Broken> {
        script.play().await.map(Hits)
    }

    #[node(pure)]
    fn rank(hits: [Option<&Hits>; 3]) -> Vec<Option<u64>> {
        hits.iter().map(|hits| hits.map(|hits| hits.0)).collect()
    }

    workflow!(
        async fn find(a: &Script, b: &Script, c: &Script, d: &Script) -> Vec<Option<u64>> {
            let docs = search(a).timeout(2s).retry(1).ok();
            let issues = search(b).timeout(2s).ok();
            let mails = search(c).ok();
            let number = attempt(d).timeout(2s).ok();
            let _ = number;
            rank(..)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_was_not_there_in_time_is_none() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), well(10, 1)]);
        let b = Script::new(&recorder, "b", [hang()]);
        let c = Script::new(&recorder, "c", [well(10, 3)]);
        let d = Script::new(&recorder, "d", [well(10, 4)]);
        let ranked = find(&a, &b, &c, &d).await;
        assert_eq!(ranked, [Some(1), None, Some(3)]);
        assert_eq!(recorder.now(), 2010);
    }
}

mod error_enums {
    use super::{
        Broken, Error, Failure, Recorder, Script, attempt, broken, fmt, hang, sure, well, workflow,
    };

    workflow!(
        #[errors(AnswerError)]
        async fn answer(
            a: &Script,
            b: &Script,
            c: &Script,
            d: &Script,
        ) -> Result<u64, AnswerError> {
            let account = attempt(a).timeout(100ms)?;
            let plan = attempt(b).ensure(|v| *v > 5).retry(1)?;
            let plain = attempt(c).retry(1)?;
            sure(d).timeout(200ms)?;
            Ok(account + plan + plain)
        }
    );

    /// Runs with these first steps; the other statements are well.
    async fn run<const N: usize>(name: &'static str, steps: [super::Step; N]) -> AnswerError {
        let recorder = Recorder::new();
        let script = |own| {
            if own == name {
                Script::new(&recorder, own, steps)
            } else {
                Script::new(&recorder, own, [well(1, 9)])
            }
        };
        let (a, b, c, d) = (script("a"), script("b"), script("c"), script("d"));
        let result = answer(&a, &b, &c, &d).await;
        result.expect_err("one statement fails")
    }

    #[tokio::test(start_paused = true)]
    async fn a_variant_holds_the_failure_where_there_is_one_and_else_the_error() {
        let error = run("a", [hang()]).await;
        let AnswerError::Account(Failure::TimedOut(late)) = error else {
            panic!("{error}");
        };
        assert_eq!(late.statement(), "account");
        assert_eq!(late.limit().as_millis(), 100);

        let error = run("a", [broken(1, "x")]).await;
        assert!(matches!(
            error,
            AnswerError::Account(Failure::Failed(Broken("x")))
        ));

        let error = run("b", [well(1, 2), well(1, 3)]).await;
        assert!(matches!(error, AnswerError::Plan(Failure::Rejected(_))));

        let error = run("c", [broken(1, "x"), broken(1, "y")]).await;
        assert!(matches!(error, AnswerError::Plain(Broken("y"))));

        let error = run("d", [hang()]).await;
        assert!(matches!(error, AnswerError::Sure(_)));
    }

    /// The message and those of all its sources, without what distinguishes `Sure` and `sure`.
    fn chain(error: &dyn Error) -> String {
        let mut text = error.to_string();
        let mut next = error.source();
        while let Some(source) = next {
            text = format!("{text}: {source}");
            next = source.source();
        }
        text.to_lowercase()
    }

    fn plain(error: &dyn fmt::Display) -> String {
        error.to_string().to_lowercase()
    }

    #[tokio::test(start_paused = true)]
    async fn its_message_names_the_statement_and_its_source_says_what_happened() {
        let error = run("a", [hang()]).await;
        assert!(plain(&error).contains("account"), "{error}");
        let source = error.source().expect("a source");
        assert!(source.is::<Failure<Broken>>());

        let error = run("a", [broken(1, "the door")]).await;
        assert!(plain(&error).contains("account"), "{error}");
        assert!(
            chain(&error).contains("the door is broken"),
            "{}",
            chain(&error)
        );

        let error = run("d", [hang()]).await;
        assert!(plain(&error).contains("sure"), "{error}");
        assert!(error.source().is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn a_late_statement_names_itself() {
        let error = run("a", [hang()]).await;
        let AnswerError::Account(Failure::TimedOut(late)) = &error else {
            panic!("{error}");
        };
        let late: &dyn Error = late;
        assert!(plain(&late).contains("account"), "{late}");
    }
}
