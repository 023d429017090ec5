//! `#[speculate] match …`: what an arm does without the decision begins before it; the arm not taken is
//! dropped.

// Open: where does the attribute stand if the `match` is the right side of a `let`? Chosen: both
// `#[speculate] let x = match …` (as attributes of statements stand in Rust) and `let x = #[speculate] match …`.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    clippy::unused_async,
    reason = "the nodes show shapes of signatures"
)]

use std::collections::VecDeque;
use std::time::Duration;

use dag_core::{Rejected, Resource, TimedOut, node, workflow};
use dag_tests::{Broken, Recorder, Script, What, block_on, broken, well};

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

/// What is decided about. It can be neither copied nor cloned.
#[derive(Debug, PartialEq, Eq)]
enum Kind {
    Bug,
    Ask(u64),
    Spam,
}

/// It can be neither copied nor cloned.
#[derive(Debug, PartialEq, Eq)]
struct Ticket(String);

/// It can be cloned, and not copied.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Label(String);

/// Decides, after so long.
#[node(pure)]
async fn decide<T: Send>(recorder: &Recorder, ms: u64, value: T) -> T {
    recorder.work("decide", ms).await;
    value
}

/// Decides on a number.
#[node(pure)]
async fn decide_on(recorder: &Recorder, name: &'static str, ms: u64, value: u64) -> u64 {
    recorder.work(name, ms).await;
    value
}

/// Does what its script says.
#[node(read)]
async fn ask(script: &Script) -> Result<u64, Broken> {
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

/// Reads, for so long, and gives that number.
#[node(read)]
async fn load(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
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
fn note(recorder: &Recorder, name: &'static str, n: u64) -> u64 {
    recorder.begin(name).end();
    n + 1
}

/// Takes the ticket by reference.
#[node(pure)]
async fn view(recorder: &Recorder, name: &'static str, ms: u64, ticket: &Ticket) -> u64 {
    recorder.work(name, ms).await;
    ticket.0.len() as u64
}

/// Takes the ticket by value.
#[node(pure)]
async fn stick(recorder: &Recorder, name: &'static str, ms: u64, label: Label) -> u64 {
    recorder.work(name, ms).await;
    label.0.len() as u64
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

// --- What starts before the decision ----------------------------------------------------------------------

// This pair of workflows shows what the attribute adds: the second one waits, as ever.
workflow!(
    async fn early(recorder: &Recorder, asked: Kind) -> u64 {
        let kind = decide(recorder, 30, asked);
        #[speculate]
        let size = match &kind {
            Kind::Bug => look(recorder, "bug", 50),
            Kind::Ask(n) => look_after(recorder, "ask", 10, *n),
            Kind::Spam => look(recorder, "spam", 20),
        };
        size
    }
);

workflow!(
    async fn late(recorder: &Recorder, asked: Kind) -> u64 {
        let kind = decide(recorder, 30, asked);
        let size = match &kind {
            Kind::Bug => look(recorder, "bug", 50),
            Kind::Ask(n) => look_after(recorder, "ask", 10, *n),
            Kind::Spam => look(recorder, "spam", 20),
        };
        size
    }
);

#[tokio::test(start_paused = true)]
async fn without_the_attribute_arms_wait_for_the_decision() {
    let recorder = Recorder::new();
    assert_eq!(soon(late(&recorder, Kind::Bug)).await, 50);
    assert_eq!(recorder.started(), ["decide", "bug"]);
    assert_eq!(life(&recorder, "bug"), "30-80");
}

#[tokio::test(start_paused = true)]
async fn nodes_that_need_nothing_of_the_decision_start_before_it() {
    let recorder = Recorder::new();
    assert_eq!(soon(early(&recorder, Kind::Bug)).await, 50);
    assert_eq!(life(&recorder, "bug"), "0-50");
    assert_eq!(recorder.now(), 50);
}

#[tokio::test(start_paused = true)]
async fn the_arm_not_taken_is_dropped_when_the_decision_is_known() {
    let recorder = Recorder::new();
    assert_eq!(soon(early(&recorder, Kind::Spam)).await, 20);
    assert_eq!(life(&recorder, "spam"), "0-20");
    assert_eq!(life(&recorder, "bug"), "0x30");
    assert_eq!(recorder.now(), 30);
}

#[tokio::test(start_paused = true)]
async fn a_node_that_needs_what_the_pattern_binds_waits() {
    let recorder = Recorder::new();
    assert_eq!(soon(early(&recorder, Kind::Ask(7))).await, 17);
    assert_eq!(life(&recorder, "ask"), "30-40");
    assert_eq!(life(&recorder, "bug"), "0x30");
    assert_eq!(life(&recorder, "spam"), "0-20");
    assert_eq!(recorder.now(), 40);
}

workflow!(
    async fn on_the_expression(recorder: &Recorder, kind: Kind) -> u64 {
        let size = #[speculate]
        match decide(recorder, 30, kind) {
            Kind::Bug => look(recorder, "bug", 50),
            _ => look(recorder, "other", 20),
        };
        size
    }
);

workflow!(
    async fn at_the_tail(recorder: &Recorder, kind: Kind) -> u64 {
        #[speculate]
        match decide(recorder, 30, kind) {
            Kind::Bug => look(recorder, "bug", 50),
            _ => look(recorder, "other", 20),
        }
    }
);

#[tokio::test(start_paused = true)]
async fn the_attribute_stands_on_the_expression_and_at_the_tail() {
    let recorder = Recorder::new();
    assert_eq!(soon(on_the_expression(&recorder, Kind::Bug)).await, 50);
    assert_eq!(life(&recorder, "bug"), "0-50");
    assert_eq!(recorder.now(), 50);
    let recorder = Recorder::new();
    assert_eq!(soon(at_the_tail(&recorder, Kind::Spam)).await, 20);
    assert_eq!(life(&recorder, "bug"), "0x30");
    assert_eq!(life(&recorder, "other"), "0-20");
    assert_eq!(recorder.now(), 30);
}

workflow!(
    async fn chains(recorder: &Recorder, asked: Kind) -> u64 {
        let outer = look(recorder, "outer", 10);
        let kind = decide(recorder, 30, asked);
        #[speculate]
        let size = match &kind {
            Kind::Bug => {
                let first = look_after(recorder, "first", 10, outer);
                let sum = first * 2;
                let second = look_after(recorder, "second", 20, sum);
                second
            }
            Kind::Ask(n) => {
                let alone = look(recorder, "alone", 5);
                let bound = look_after(recorder, "bound", 5, *n);
                look_after(recorder, "both", 5, alone + bound)
            }
            Kind::Spam => outer,
        };
        look_after(recorder, "after", 1, size)
    }
);

#[tokio::test(start_paused = true)]
async fn consumers_inside_the_arm_run_on_and_the_value_waits_for_the_decision() {
    let recorder = Recorder::new();
    assert_eq!(soon(chains(&recorder, Kind::Bug)).await, 61);
    assert_eq!(life(&recorder, "first"), "10-20");
    assert_eq!(life(&recorder, "second"), "20-40");
    assert_eq!(life(&recorder, "after"), "40-41");
    let recorder = Recorder::new();
    assert_eq!(soon(chains(&recorder, Kind::Ask(3))).await, 19);
    assert_eq!(life(&recorder, "alone"), "0-5");
    assert_eq!(life(&recorder, "bound"), "30-35");
    assert_eq!(life(&recorder, "both"), "35-40");
    assert_eq!(life(&recorder, "second"), "20x30");
    let recorder = Recorder::new();
    assert_eq!(soon(chains(&recorder, Kind::Spam)).await, 11);
    assert_eq!(life(&recorder, "after"), "30-31");
    assert_eq!(recorder.now(), 31);
}

workflow!(
    async fn quick_arm(recorder: &Recorder, n: u64) -> u64 {
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let size = match asked {
            0 => look(recorder, "zero", 10),
            _ => note(recorder, "note", 5),
        };
        look_after(recorder, "after", 1, size)
    }
);

#[tokio::test(start_paused = true)]
async fn an_arm_that_is_over_early_gives_its_value_with_the_decision() {
    let recorder = Recorder::new();
    assert_eq!(soon(quick_arm(&recorder, 0)).await, 11);
    assert_eq!(life(&recorder, "zero"), "0-10");
    assert_eq!(life(&recorder, "after"), "30-31");
    let recorder = Recorder::new();
    assert_eq!(soon(quick_arm(&recorder, 1)).await, 7);
    assert_eq!(life(&recorder, "zero"), "0-10");
    assert_eq!(recorder.times("note", What::Start), [0]);
    assert_eq!(life(&recorder, "after"), "30-31");
}

#[tokio::test(start_paused = true)]
async fn it_is_as_fast_as_the_slower_of_decision_and_arm() {
    for (kind, ms) in [(Kind::Bug, 50), (Kind::Ask(1), 40), (Kind::Spam, 30)] {
        let recorder = Recorder::new();
        let _ = soon(early(&recorder, kind)).await;
        assert_eq!(recorder.now(), ms);
    }
}

workflow!(
    async fn two_matches(recorder: &Recorder, left: u64, right: u64) -> u64 {
        let first = decide_on(recorder, "first", 10, left);
        let second = decide_on(recorder, "second", 20, right);
        #[speculate]
        let a = match first {
            0 => look(recorder, "a0", 30),
            _ => look(recorder, "a1", 30),
        };
        #[speculate]
        let b = match second {
            0 => look(recorder, "b0", 30),
            _ => look(recorder, "b1", 30),
        };
        a + b
    }
);

#[tokio::test(start_paused = true)]
async fn two_decisions_do_not_touch_each_other() {
    let recorder = Recorder::new();
    assert_eq!(soon(two_matches(&recorder, 0, 1)).await, 60);
    assert_eq!(life(&recorder, "a0"), "0-30");
    assert_eq!(life(&recorder, "a1"), "0x10");
    assert_eq!(life(&recorder, "b0"), "0x20");
    assert_eq!(life(&recorder, "b1"), "0-30");
    assert_eq!(recorder.now(), 30);
}

#[tokio::test(start_paused = true)]
async fn dropping_the_run_drops_every_arm() {
    let recorder = Recorder::new();
    let cut = tokio::time::timeout(Duration::from_millis(15), early(&recorder, Kind::Bug)).await;
    assert!(cut.is_err());
    for name in ["decide", "bug", "spam"] {
        assert_eq!(life(&recorder, name), "0x15");
    }
}

workflow!(
    async fn no_time(recorder: &Recorder, n: u64) -> u64 {
        let asked = decide_on(recorder, "asked", 0, n);
        #[speculate]
        let size = match asked {
            0 => look(recorder, "zero", 0),
            _ => note(recorder, "note", asked),
        };
        size + 1
    }
);

#[test]
fn what_takes_no_time_is_over_in_the_first_poll() {
    let recorder = Recorder::new();
    assert_eq!(block_on(no_time(&recorder, 0)), 1);
    assert_eq!(block_on(no_time(&recorder, 5)), 7);
}

fn sendable<T: Send>(value: T) -> T {
    value
}

#[tokio::test(start_paused = true)]
async fn a_future_that_speculates_is_send() {
    let recorder = Recorder::new();
    let run = sendable(early(&recorder, Kind::Bug));
    assert_eq!(soon(run).await, 50);
}

// --- Ownership ------------------------------------------------------------------------------------------

#[node(pure)]
async fn make_label(recorder: &Recorder, name: &'static str, ms: u64) -> Label {
    recorder.work(name, ms).await;
    Label(name.to_owned())
}

workflow!(
    async fn inner_moves(recorder: &Recorder, n: u64) -> u64 {
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let size = match asked {
            0 => {
                let made = make_label(recorder, "made", 10);
                stick(recorder, "stuck", 10, made)
            }
            _ => 0,
        };
        size
    }
);

#[tokio::test(start_paused = true)]
async fn what_is_made_in_the_arm_is_moved_early() {
    for n in [0, 1] {
        let recorder = Recorder::new();
        let size = soon(inner_moves(&recorder, n)).await;
        assert_eq!(size, if n == 0 { 4 } else { 0 });
        assert_eq!(life(&recorder, "made"), "0-10");
        assert_eq!(life(&recorder, "stuck"), "10-20");
        assert_eq!(recorder.now(), 30);
    }
}

workflow!(
    async fn head_by_value(recorder: &Recorder, asked: Kind, ticket: Ticket) -> (u64, Ticket) {
        let kind = decide(recorder, 30, asked);
        #[speculate]
        let size = match kind {
            Kind::Ask(n) => {
                let seen = view(recorder, "seen", 10, &ticket);
                look_after(recorder, "asked", 10, n + seen)
            }
            other => {
                let seen = view(recorder, "other", 50, &ticket);
                let debug = format!("{other:?}");
                debug.len() as u64 + seen
            }
        };
        (size, ticket)
    }
);

#[tokio::test(start_paused = true)]
async fn a_head_by_value_moves_into_its_arm_behind_the_decision() {
    let ticket = || Ticket("abc".to_owned());
    let recorder = Recorder::new();
    let (size, _) = soon(head_by_value(&recorder, Kind::Ask(4), ticket())).await;
    assert_eq!(size, 4 + 3 + 10);
    assert_eq!(life(&recorder, "seen"), "0-10");
    assert_eq!(life(&recorder, "asked"), "30-40");
    assert_eq!(life(&recorder, "other"), "0x30");
    let recorder = Recorder::new();
    let (size, back) = soon(head_by_value(&recorder, Kind::Bug, ticket())).await;
    assert_eq!((size, back), (3 + 3, ticket()));
    assert_eq!(life(&recorder, "other"), "0-50");
}

// --- Heads and guards ---------------------------------------------------------------------------------------

workflow!(
    async fn asked_head(recorder: &Recorder, script: &Script) -> Result<u64, Broken> {
        #[speculate]
        let size = match ask(script)? {
            0 => look(recorder, "zero", 50),
            n => look_after(recorder, "some", 10, n),
        };
        Ok(size)
    }
);

#[tokio::test(start_paused = true)]
async fn a_head_that_fails_drops_what_began() {
    let recorder = Recorder::new();
    let steps = [well(30, 0)];
    let script = Script::new(&recorder, "ask", steps);
    assert_eq!(soon(asked_head(&recorder, &script)).await, Ok(50));
    assert_eq!(life(&recorder, "zero"), "0-50");
    assert_eq!(recorder.now(), 50);
    let recorder = Recorder::new();
    let script = Script::new(&recorder, "ask", [broken(30, "no")]);
    let failed = soon(asked_head(&recorder, &script)).await;
    assert_eq!(failed, Err(Broken("no")));
    assert_eq!(life(&recorder, "zero"), "0x30");
    assert_eq!(recorder.now(), 30);
}

workflow!(
    async fn guarded(recorder: &Recorder, n: u64) -> u64 {
        let least = look(recorder, "least", 40);
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let size = match asked {
            0 => look(recorder, "zero", 60),
            small if small < least => look(recorder, "small", 60),
            big => look_after(recorder, "big", 10, big),
        };
        size
    }
);

#[tokio::test(start_paused = true)]
async fn an_arm_with_a_guard_starts_before_its_guard_is_known() {
    let recorder = Recorder::new();
    assert_eq!(soon(guarded(&recorder, 7)).await, 60);
    assert_eq!(life(&recorder, "small"), "0-60");
    assert_eq!(life(&recorder, "zero"), "0x40");
    assert_eq!(recorder.now(), 60);
    let recorder = Recorder::new();
    assert_eq!(soon(guarded(&recorder, 50)).await, 60);
    assert_eq!(life(&recorder, "small"), "0x40");
    assert_eq!(life(&recorder, "zero"), "0x40");
    assert_eq!(life(&recorder, "big"), "40-50");
    assert_eq!(recorder.now(), 50);
}

// --- Writes and what is shown wait -----------------------------------------------------------------------

workflow!(
    async fn writes(recorder: &Recorder, asked: Kind) -> u64 {
        let kind = decide(recorder, 30, asked);
        #[speculate]
        let size = match &kind {
            Kind::Bug => {
                let seen = load(recorder, "seen", 10);
                let kept = set_after(recorder, "kept", 5, seen);
                look_after(recorder, "behind", 5, kept)
            }
            Kind::Ask(_) => {
                let slow = load(recorder, "slow", 50);
                set_after(recorder, "asked", 5, slow)
            }
            Kind::Spam => set(recorder, "spam", 5),
        };
        size
    }
);

#[tokio::test(start_paused = true)]
async fn writes_in_arms_wait_for_the_decision() {
    let recorder = Recorder::new();
    assert_eq!(soon(writes(&recorder, Kind::Bug)).await, 20);
    assert_eq!(life(&recorder, "seen"), "0-10");
    assert_eq!(life(&recorder, "kept"), "30-35");
    assert_eq!(life(&recorder, "behind"), "35-40");
    assert_eq!(life(&recorder, "slow"), "0x30");
    assert_eq!(life(&recorder, "asked"), "");
    let recorder = Recorder::new();
    assert_eq!(soon(writes(&recorder, Kind::Ask(1))).await, 55);
    assert_eq!(life(&recorder, "slow"), "0-50");
    assert_eq!(life(&recorder, "asked"), "50-55");
    assert_eq!(life(&recorder, "kept"), "");
    let recorder = Recorder::new();
    assert_eq!(soon(writes(&recorder, Kind::Spam)).await, 5);
    assert_eq!(life(&recorder, "spam"), "30-35");
    assert_eq!(recorder.ended(), ["seen", "decide", "spam"]);
}

workflow!(
    async fn ordered(recorder: &Recorder, n: u64) -> u64 {
        let first = look(recorder, "first", 20);
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let size = match asked {
            0 => look(recorder, "zero", 30).after(first),
            _ => look(recorder, "other", 30),
        };
        size + first
    }
);

#[tokio::test(start_paused = true)]
async fn an_order_in_an_arm_holds() {
    let recorder = Recorder::new();
    assert_eq!(soon(ordered(&recorder, 0)).await, 50);
    assert_eq!(life(&recorder, "zero"), "20-50");
    assert_eq!(life(&recorder, "other"), "0x30");
}

// --- Failures -------------------------------------------------------------------------------------------

workflow!(
    async fn fails(recorder: &Recorder, n: u64, quick: u64) -> Result<u64, Broken> {
        let other = look(recorder, "other", 100);
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let size = match asked {
            0 => {
                let checked = check(recorder, "checked", quick, false)?;
                look_after(recorder, "next", 10, checked)
            }
            _ => look(recorder, "fine", 10),
        };
        Ok(size + other)
    }
);

#[tokio::test(start_paused = true)]
async fn a_failure_in_an_arm_not_yet_chosen_is_held_back_until_it_is() {
    let recorder = Recorder::new();
    let failed = soon(fails(&recorder, 0, 10)).await;
    assert_eq!(failed, Err(Broken("checked")));
    assert_eq!(life(&recorder, "checked"), "0-10");
    assert_eq!(life(&recorder, "asked"), "0-30");
    assert_eq!(life(&recorder, "other"), "0x30");
    assert_eq!(life(&recorder, "next"), "");
    assert_eq!(recorder.now(), 30);
}

#[tokio::test(start_paused = true)]
async fn a_failure_in_an_arm_that_is_not_taken_vanishes() {
    let recorder = Recorder::new();
    assert_eq!(soon(fails(&recorder, 1, 10)).await, Ok(110));
    assert_eq!(life(&recorder, "checked"), "0-10");
    assert_eq!(life(&recorder, "fine"), "0-10");
    assert_eq!(recorder.now(), 100);
}

#[tokio::test(start_paused = true)]
async fn a_failure_in_the_arm_that_was_taken_is_one_at_once() {
    let recorder = Recorder::new();
    let failed = soon(fails(&recorder, 0, 50)).await;
    assert_eq!(failed, Err(Broken("checked")));
    assert_eq!(life(&recorder, "checked"), "0-50");
    assert_eq!(recorder.now(), 50);
}

workflow!(
    async fn fails_elsewhere(recorder: &Recorder, n: u64) -> Result<u64, Broken> {
        let other = check(recorder, "other", 20, false)?;
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let size = match asked {
            0 => check(recorder, "checked", 10, false)?,
            _ => look(recorder, "fine", 50),
        };
        Ok(size + other)
    }
);

#[tokio::test(start_paused = true)]
async fn a_certain_failure_comes_before_one_that_is_held_back() {
    for n in [0, 1] {
        let recorder = Recorder::new();
        let failed = soon(fails_elsewhere(&recorder, n)).await;
        assert_eq!(failed, Err(Broken("other")));
        assert_eq!(life(&recorder, "fine"), "0x20");
        assert_eq!(recorder.now(), 20);
    }
}

workflow!(
    async fn gated(recorder: &Recorder, n: u64, ms: u64) -> Result<u64, Broken> {
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let size = match asked {
            0 => check(recorder, "checked", ms, true)?,
            _ => look(recorder, "fine", 10),
        };
        let sent = add(recorder, "sent", 5);
        Ok(size + sent)
    }
);

#[tokio::test(start_paused = true)]
async fn a_question_mark_in_an_arm_stays_open_until_the_decision() {
    for (n, ms, sent) in [(0, 10, "30-35"), (0, 50, "50-55"), (1, 10, "30-35")] {
        let recorder = Recorder::new();
        let _ = soon(gated(&recorder, n, ms)).await;
        assert_eq!(life(&recorder, "sent"), sent, "{n} and {ms}");
    }
}

workflow!(
    async fn gated_behind(recorder: &Recorder, n: u64) -> Result<u64, Broken> {
        let slow = check(recorder, "slow", 50, true)?;
        let asked = decide_on(recorder, "asked", 10, n);
        #[speculate]
        let size = match asked {
            0 => {
                let first = look(recorder, "first", 5);
                first
            }
            _ => {
                let held = check(recorder, "held", slow, true)?;
                held
            }
        };
        let sent = add(recorder, "sent", 5);
        Ok(size + sent)
    }
);

workflow!(
    async fn gated_behind_plain(recorder: &Recorder, n: u64) -> Result<u64, Broken> {
        let slow = check(recorder, "slow", 50, true)?;
        let asked = decide_on(recorder, "asked", 10, n);
        let size = match asked {
            0 => {
                let first = look(recorder, "first", 5);
                first
            }
            _ => {
                let held = check(recorder, "held", slow, true)?;
                held
            }
        };
        let sent = add(recorder, "sent", 5);
        Ok(size + sent)
    }
);

workflow!(
    async fn gated_behind_a_member(recorder: &Recorder) -> Result<u64, AppError> {
        let slow = check(recorder, "slow", 50, true)?;
        let size = select_ok!(
            check(recorder, "quick", 10, true),
            check(recorder, "held", slow, true)
        )
        .unwrap_or(0);
        let kept = check(recorder, "kept", size, true)?;
        let sent = add(recorder, "sent", 5);
        Ok(kept + sent)
    }
);

#[tokio::test(start_paused = true)]
async fn a_question_mark_used_in_a_member_that_is_dropped_is_waited_for() {
    let recorder = Recorder::new();
    assert_eq!(soon(gated_behind_a_member(&recorder)).await, Ok(15));
    assert_eq!(life(&recorder, "sent"), "50-55");
}

workflow!(
    async fn gated_behind_a_guess(
        recorder: &Recorder,
        n: u64,
        guess: Option<u64>,
    ) -> Result<u64, Broken> {
        let slow = check(recorder, "slow", 50, true).guess(guess)?;
        let asked = decide_on(recorder, "asked", 10, n);
        let size = match asked {
            0 => {
                let first = look(recorder, "first", 5);
                first
            }
            _ => {
                let held = check(recorder, "held", slow, true)?;
                held
            }
        };
        let sent = add(recorder, "sent", 5);
        Ok(size + sent)
    }
);

#[tokio::test(start_paused = true)]
async fn a_question_mark_used_in_an_arm_that_is_not_taken_is_waited_for() {
    for guess in [None, Some(50), Some(7)] {
        let recorder = Recorder::new();
        let run = gated_behind_a_guess(&recorder, 0, guess);
        assert_eq!(soon(run).await, Ok(10));
        assert_eq!(life(&recorder, "sent"), "50-55", "{guess:?}");
    }
    let recorder = Recorder::new();
    assert_eq!(soon(gated_behind_plain(&recorder, 0)).await, Ok(10));
    assert_eq!(life(&recorder, "sent"), "50-55");
    let recorder = Recorder::new();
    assert_eq!(soon(gated_behind(&recorder, 0)).await, Ok(10));
    assert_eq!(life(&recorder, "sent"), "50-55");
}

workflow!(
    async fn gated_inside(recorder: &Recorder, n: u64) -> Result<u64, Broken> {
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let size = match asked {
            0 => {
                let checked = check(recorder, "checked", 40, true)?;
                let sent = add(recorder, "sent", 5);
                checked + sent
            }
            _ => 0,
        };
        Ok(size)
    }
);

#[tokio::test(start_paused = true)]
async fn a_gated_write_in_an_arm_waits_for_the_decision_and_the_question_marks() {
    let recorder = Recorder::new();
    assert_eq!(soon(gated_inside(&recorder, 0)).await, Ok(45));
    assert_eq!(life(&recorder, "checked"), "0-40");
    assert_eq!(life(&recorder, "sent"), "40-45");
    let recorder = Recorder::new();
    assert_eq!(soon(gated_inside(&recorder, 1)).await, Ok(0));
    assert_eq!(life(&recorder, "checked"), "0x30");
    assert_eq!(life(&recorder, "sent"), "");
    assert_eq!(recorder.now(), 30);
}

workflow!(
    async fn policies(recorder: &Recorder, script: &Script, n: u64) -> Result<u64, AppError> {
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let size = match asked {
            0 => ask(script).retry(2)?,
            _ => look(recorder, "slow", 50).timeout(20ms)?,
        };
        Ok(size)
    }
);

#[tokio::test(start_paused = true)]
async fn policies_in_an_arm_count_from_its_early_start() {
    let recorder = Recorder::new();
    let steps = [broken(10, "a"), broken(10, "b"), well(20, 7)];
    let script = Script::new(&recorder, "ask", steps);
    assert_eq!(soon(policies(&recorder, &script, 0)).await, Ok(7));
    assert_eq!(life(&recorder, "ask"), "0-10, 10-20, 20-40");
    assert_eq!(life(&recorder, "slow"), "0x20");
    assert_eq!(recorder.now(), 40);
    let recorder = Recorder::new();
    let script = Script::new(&recorder, "ask", steps);
    let failed = soon(policies(&recorder, &script, 1)).await;
    assert_eq!(failed, Err(AppError::TimedOut));
    assert_eq!(life(&recorder, "ask"), "0-10, 10-20, 20x30");
    assert_eq!(recorder.now(), 30);
}

// --- Nesting --------------------------------------------------------------------------------------------

workflow!(
    async fn inside_plain(recorder: &Recorder, outer: u64, inner: u64) -> u64 {
        let first = decide_on(recorder, "first", 30, outer);
        let second = decide_on(recorder, "second", 60, inner);
        let size = match first {
            0 => {
                #[speculate]
                let deep = match second {
                    0 => look(recorder, "deep 0", 50),
                    _ => look(recorder, "deep 1", 50),
                };
                deep
            }
            _ => look(recorder, "flat", 50),
        };
        size
    }
);

#[tokio::test(start_paused = true)]
async fn speculation_inside_a_plain_arm_waits_for_that_arm_alone() {
    let recorder = Recorder::new();
    assert_eq!(soon(inside_plain(&recorder, 0, 0)).await, 50);
    assert_eq!(life(&recorder, "deep 0"), "30-80");
    assert_eq!(life(&recorder, "deep 1"), "30x60");
    assert_eq!(recorder.now(), 80);
    let recorder = Recorder::new();
    assert_eq!(soon(inside_plain(&recorder, 1, 0)).await, 50);
    assert_eq!(life(&recorder, "deep 0"), "");
    assert_eq!(life(&recorder, "flat"), "30-80");
}

workflow!(
    async fn inner_reads(recorder: &Recorder, ms: u64) -> u64 {
        let a = load(recorder, "inner a", ms);
        let b = load(recorder, "inner b", ms * 2);
        a + b
    }
);

workflow!(
    async fn inner_writes(recorder: &Recorder, ms: u64) -> u64 {
        let a = load(recorder, "inner read", ms);
        let b = set_after(recorder, "inner write", ms, a);
        b
    }
);

workflow!(
    async fn nested_workflows(recorder: &Recorder, n: u64) -> u64 {
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let size = match asked {
            0 => inner_reads(recorder, 20),
            _ => inner_writes(recorder, 10),
        };
        size
    }
);

#[tokio::test(start_paused = true)]
async fn a_nested_workflow_starts_early_if_it_only_reads() {
    let recorder = Recorder::new();
    assert_eq!(soon(nested_workflows(&recorder, 0)).await, 60);
    assert_eq!(life(&recorder, "inner a"), "0-20");
    assert_eq!(life(&recorder, "inner b"), "0-40");
    assert_eq!(life(&recorder, "inner read"), "");
    assert_eq!(recorder.now(), 40);
    let recorder = Recorder::new();
    assert_eq!(soon(nested_workflows(&recorder, 1)).await, 20);
    assert_eq!(life(&recorder, "inner b"), "0x30");
    assert_eq!(life(&recorder, "inner read"), "30-40");
    assert_eq!(life(&recorder, "inner write"), "40-50");
}

workflow!(
    async fn in_a_body(recorder: &Recorder, items: &[u64]) -> Vec<u64> {
        let found = for item in items.iter().concurrent(2) {
            let asked = decide_on(recorder, "asked", 30, *item);
            #[speculate]
            let size = match asked {
                0 => look(recorder, "zero", 50),
                _ => look(recorder, "some", 20),
            };
            size
        };
        found
    }
);

#[tokio::test(start_paused = true)]
async fn each_item_speculates_for_itself() {
    let recorder = Recorder::new();
    assert_eq!(soon(in_a_body(&recorder, &[0, 1])).await, [50, 20]);
    assert_eq!(recorder.times("zero", What::Start), [0, 0]);
    assert_eq!(recorder.times("zero", What::End), [50]);
    assert_eq!(recorder.times("zero", What::Drop), [30]);
    assert_eq!(life(&recorder, "some"), "0-20, 0-20");
    assert_eq!(recorder.now(), 50);
}

// --- Guesses --------------------------------------------------------------------------------------------

workflow!(
    async fn with_a_guess(recorder: &Recorder, n: u64, guess: Option<u64>) -> u64 {
        let known = decide_on(recorder, "known", 10, 5).guess(guess);
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let size = match asked {
            0 => {
                let zero = look_after(recorder, "zero", 40, known);
                zero + 1
            }
            _ => look(recorder, "other", 20),
        };
        size
    }
);

#[tokio::test(start_paused = true)]
#[ignore = "what a guess reaches in an arm waits for the decision"]
async fn a_guess_makes_nothing_in_an_arm_later() {
    for guess in [None, Some(6)] {
        let recorder = Recorder::new();
        assert_eq!(soon(with_a_guess(&recorder, 0, guess)).await, 46);
        assert!(life(&recorder, "zero").ends_with("10-50"), "{guess:?}");
        assert_eq!(recorder.now(), 50);
    }
}

// --- One after the other -----------------------------------------------------------------------------------

#[tokio::test(start_paused = true)]
async fn one_after_the_other_only_the_arm_taken_runs() {
    let recorder = Recorder::new();
    assert_eq!(soon(early::sequential(&recorder, Kind::Spam)).await, 20);
    assert_eq!(recorder.started(), ["decide", "spam"]);
    assert_eq!(recorder.now(), 50);
    let recorder = Recorder::new();
    assert_eq!(soon(chains::sequential(&recorder, Kind::Ask(3))).await, 19);
    let recorder = Recorder::new();
    assert_eq!(soon(fails::sequential(&recorder, 1, 10)).await, Ok(110));
    let failed = soon(fails::sequential(&recorder, 0, 10)).await;
    assert_eq!(failed, Err(Broken("checked")));
}

workflow!(
    async fn a_list_inside(recorder: &Recorder, items: &[u64], n: u64) -> Vec<u64> {
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let found = match asked {
            0 => {
                let looked = for item in items.iter().concurrent(2) {
                    look_after(recorder, "item", 20, *item)
                };
                looked
            }
            _ => Vec::new(),
        };
        found
    }
);

// Open: does a `for` in an arm start early? Chosen: yes, if nothing in it writes.
#[tokio::test(start_paused = true)]
async fn a_for_that_only_reads_starts_early() {
    let recorder = Recorder::new();
    let found = soon(a_list_inside(&recorder, &[1, 2, 3], 0)).await;
    assert_eq!(found, [21, 22, 23]);
    assert_eq!(life(&recorder, "item"), "0-20, 0-20, 20-40");
    assert_eq!(recorder.now(), 40);
    let recorder = Recorder::new();
    let found = soon(a_list_inside(&recorder, &[1, 2, 3], 1)).await;
    assert!(found.is_empty());
    assert_eq!(life(&recorder, "item"), "0-20, 0-20, 20x30");
    assert_eq!(recorder.now(), 30);
}

/// Reads what `set` writes.
#[node(read(Ledger))]
async fn read_ledger(recorder: &Recorder, name: &'static str, ms: u64, n: u64) -> u64 {
    recorder.work(name, ms).await;
    n
}

workflow!(
    async fn beside_the_write(recorder: &Recorder, items: &[u64]) -> u64 {
        let asked = set(recorder, "asked", 30);
        #[speculate]
        let found = match asked {
            0 => 0,
            _ => {
                let entries = for item in items.iter().concurrent(2) {
                    let entry = read_ledger(recorder, "entry", 20, *item);
                    entry + 1
                }
                .allow_race(asked);
                let kept = set(recorder, "kept", 10).after(entries);
                entries.iter().sum::<u64>() + kept
            }
        };
        found
    }
);

#[tokio::test(start_paused = true)]
async fn a_for_that_starts_early_is_not_said_to_come_behind_the_decision() {
    let recorder = Recorder::new();
    assert_eq!(soon(beside_the_write(&recorder, &[1, 2])).await, 15);
    assert_eq!(life(&recorder, "asked"), "0-30");
    assert_eq!(life(&recorder, "entry"), "0-20, 0-20");
    let graph = beside_the_write::GRAPH;
    for inside in ["entries", "entry"] {
        assert_eq!(graph.before("asked", inside), Some(false), "{inside}");
        assert_eq!(graph.before(inside, "kept"), Some(true), "{inside}");
    }
    assert_eq!(graph.before("asked", "kept"), Some(true));
    let audit = graph.audit().to_string();
    assert!(
        audit.contains("asked beside entry   race allowed by entry"),
        "{audit}"
    );
}
