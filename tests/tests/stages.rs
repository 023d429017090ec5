//! Where all that follows waits for all that stands before, a stage ends: nothing starts later for it, a wake polls what is in it, and
//! what it held makes room for the next.

#![allow(
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    reason = "the nodes show shapes of signatures"
)]

use dag_core::{Resource, node, workflow};
use dag_tests::{Recorder, What};
use std::cell::Cell;
use std::future::poll_fn;
use std::mem::size_of_val;
use std::task::Poll;
use std::time::Duration;

#[derive(Resource)]
struct Ledger;

#[derive(Debug, PartialEq)]
struct Broken;

/// Waits once, and counts its polls.
async fn counted(polls: &Cell<u32>) {
    let mut waited = false;
    poll_fn(|cx| {
        polls.set(polls.get() + 1);
        if std::mem::replace(&mut waited, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

#[node(read)]
async fn step(polls: &Cell<u32>, number: u64) -> u64 {
    counted(polls).await;
    number + 1
}

#[node(pure)]
fn sum(left: u64, right: u64) -> u64 {
    left + right
}

#[node(read)]
async fn look(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

#[node(read)]
async fn after(recorder: &Recorder, name: &'static str, ms: u64, _before: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

#[node(read)]
async fn check(recorder: &Recorder, name: &'static str, before: u64) -> Result<u64, Broken> {
    recorder.work(name, before).await;
    Err(Broken)
}

#[node(write(Ledger), idempotent, commutes)]
async fn put(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Ok(ms)
}

/// Large while it runs.
#[node(read)]
async fn large(number: u64) -> u64 {
    let room = [number; 64];
    tokio::task::yield_now().await;
    room.iter().sum()
}

workflow!(
    async fn steps(polls: &Cell<u32>, number: u64) -> u64 {
        let a = step(polls, number);
        let b = step(polls, a);
        let c = step(polls, b);
        let d = step(polls, c);
        d
    }
);

#[test]
fn in_a_chain_only_who_was_woken_is_polled() {
    let polls = Cell::new(0);
    assert_eq!(dag_tests::block_on(steps(&polls, 0)), 4);
    assert_eq!(polls.get(), 8);
}

workflow!(
    async fn diamonds(polls: &Cell<u32>, number: u64) -> u64 {
        let a = step(polls, number);
        let b = step(polls, a);
        let c = step(polls, a);
        let d = sum(b, c);
        let e = step(polls, d);
        let f = step(polls, d);
        sum(e, f)
    }
);

#[test]
fn the_next_diamond_is_not_polled_with_this_one() {
    let polls = Cell::new(0);
    assert_eq!(dag_tests::block_on(diamonds(&polls, 0)), 10);
    assert_eq!(polls.get(), 10);
}

workflow!(
    async fn one_large(number: u64) -> u64 {
        large(number)
    }
);

workflow!(
    async fn four_large(number: u64) -> u64 {
        let a = large(number);
        let b = large(a);
        let c = large(b);
        large(c)
    }
);

workflow!(
    async fn large_beside(number: u64) -> (u64, u64) {
        let a = large(number);
        let b = large(number);
        (a, b)
    }
);

#[test]
fn what_runs_one_after_the_other_shares_its_memory() {
    let (one, four) = (size_of_val(&one_large(1)), size_of_val(&four_large(1)));
    assert!(four < one + 64, "{four} and {one}");
    assert!(size_of_val(&large_beside(1)) > 2 * 64 * 8);
}

workflow!(
    async fn one_lives_on(recorder: &Recorder) -> u64 {
        let first = select_ok!(put(recorder, "quick", 1), put(recorder, "slow", 9),).unwrap_or(0);
        let then = after(recorder, "then", 3, first);
        first + then
    }
);

#[tokio::test(start_paused = true)]
async fn a_block_that_has_decided_holds_nobody_up() {
    let recorder = Recorder::new();
    assert_eq!(one_lives_on(&recorder).await, 4);
    assert_eq!(recorder.times("then", What::Start), [1]);
}

workflow!(
    async fn slow_beside_arms(recorder: &Recorder, quick: bool) -> u64 {
        let slow = look(recorder, "slow", 20);
        let way = match quick {
            true => look(recorder, "quick", 5),
            false => after(recorder, "late", 5, slow),
        };
        let then = after(recorder, "then", 1, way);
        slow + then
    }
);

#[tokio::test(start_paused = true)]
async fn behind_arms_nobody_waits_for_what_the_other_arm_waits_for() {
    for (quick, start) in [(true, 5), (false, 25)] {
        let recorder = Recorder::new();
        assert_eq!(slow_beside_arms(&recorder, quick).await, 21);
        assert_eq!(recorder.times("then", What::Start), [start]);
    }
}

workflow!(
    async fn arms_alone(recorder: &Recorder, big: bool) -> u64 {
        let first = look(recorder, "first", 2);
        let way = if big {
            let left = after(recorder, "left", 5, first);
            let right = after(recorder, "right", 7, first);
            left + right
        } else {
            first
        };
        let then = after(recorder, "then", 1, way);
        way + then
    }
);

#[tokio::test(start_paused = true)]
async fn arms_are_a_stage_between_others() {
    for (big, value, start) in [(true, 13, 9), (false, 3, 2)] {
        let recorder = Recorder::new();
        assert_eq!(arms_alone(&recorder, big).await, value);
        assert_eq!(recorder.times("then", What::Start), [start]);
    }
}

workflow!(
    async fn fails_early(recorder: &Recorder) -> Result<u64, Broken> {
        let first = look(recorder, "first", 2);
        let checked = check(recorder, "checked", first)?;
        let then = after(recorder, "then", 1, checked);
        Ok(then)
    }
);

#[tokio::test(start_paused = true)]
async fn behind_a_stage_that_fails_no_other_begins() {
    let recorder = Recorder::new();
    assert_eq!(fails_early(&recorder).await, Err(Broken));
    assert_eq!(recorder.started(), ["first", "checked"]);
    assert_eq!(recorder.now(), 4);
}

workflow!(
    async fn items(recorder: &Recorder, list: Vec<u64>) -> u64 {
        let all = for ms in list.into_iter().concurrent(2) {
            let first = look(recorder, "first", ms);
            let then = after(recorder, "then", ms, first);
            first + then
        };
        all.into_iter().sum::<u64>()
    }
);

#[tokio::test(start_paused = true)]
async fn items_have_stages_of_their_own() {
    let recorder = Recorder::new();
    assert_eq!(items(&recorder, vec![3, 5, 1]).await, 18);
    assert_eq!(recorder.times("then", What::Start), [3, 5, 7]);
    assert_eq!(recorder.now(), 10);
}

workflow!(
    async fn slow_beside_a_limit(recorder: &Recorder, quick: bool) -> u64 {
        let slow = look(recorder, "slow", 20);
        let way = match quick {
            true => after(recorder, "late", 5, slow),
            false => after(recorder, "late", 7, slow),
        }
        .timeout(Duration::from_millis(3))
        .unwrap_or(0);
        let then = after(recorder, "then", 1, way);
        slow + then
    }
);

#[tokio::test(start_paused = true)]
async fn behind_a_limit_nobody_waits_for_what_was_cut() {
    let recorder = Recorder::new();
    assert_eq!(slow_beside_a_limit(&recorder, true).await, 21);
    assert_eq!(recorder.times("then", What::Start), [3]);
}

#[node(read)]
async fn named(number: u64) -> String {
    tokio::task::yield_now().await;
    number.to_string()
}

#[node(read)]
async fn may_fail(number: u64) -> Result<String, Broken> {
    tokio::task::yield_now().await;
    if number > 2 {
        Err(Broken)
    } else {
        Ok("well".to_owned())
    }
}

workflow!(
    async fn spare(polls: &Cell<u32>, number: u64) -> String {
        let spare = named(number);
        let next = step(polls, number).after(spare);
        let text = may_fail(next).unwrap_or(spare);
        let last = named(next).after(text);
        format!("{text} {last}")
    }
);

#[tokio::test]
async fn what_a_policy_takes_waits_for_the_node() {
    let polls = Cell::new(0);
    assert_eq!(spare(&polls, 1).await, "well 2");
    assert_eq!(spare(&polls, 7).await, "7 8");
}

workflow!(
    async fn kept_and_liked(
        polls: &Cell<u32>,
        text: String,
        number: u64,
    ) -> Result<String, Broken> {
        let next = step(polls, number);
        let found = may_fail(next)
            .ensure(|found| found.len() < text.len())
            .unwrap_or(text);
        Ok(found)
    }
);

#[tokio::test]
async fn an_input_that_a_policy_takes_waits_for_the_node() {
    let polls = Cell::new(0);
    let run = kept_and_liked(&polls, "a long text".to_owned(), 1);
    assert_eq!(run.await, Ok("well".to_owned()));
    let run = kept_and_liked(&polls, "x".to_owned(), 7);
    assert_eq!(run.await, Ok("x".to_owned()));
}

#[node(read)]
async fn look_at(number: usize) -> Result<usize, String> {
    tokio::task::yield_now().await;
    Ok(number)
}

#[node(pure)]
fn joined(text: String, one: usize, other: usize) -> String {
    format!("{text} {one} {other}")
}

workflow!(
    async fn own_input(text: String, number: usize) -> Result<String, String> {
        let one = look_at(number)?;
        let other = look_at(number + 1)?;
        Ok(joined(text, one, other))
    }
);

workflow!(
    async fn own_input_of_glue(text: String, number: usize) -> Result<String, String> {
        let one = look_at(number)?;
        let other = look_at(number + 1)?;
        Ok(text + &one.to_string() + &other.to_string())
    }
);

#[node(pure)]
async fn given_back(number: usize) -> usize {
    tokio::task::yield_now().await;
    number
}

workflow!(
    async fn own_input_of_a_call(text: String, number: usize) -> String {
        let one = given_back(number);
        let other = given_back(number + 1);
        joined(text, one, other)
    }
);

#[tokio::test]
async fn a_tail_with_which_the_passes_end_takes_an_input() {
    assert_eq!(own_input_of_a_call("a".to_owned(), 1).await, "a 1 2");
    assert_eq!(own_input("a".to_owned(), 1).await.as_deref(), Ok("a 1 2"));
    let glue = own_input_of_glue("a".to_owned(), 1).await;
    assert_eq!(glue.as_deref(), Ok("a12"));
}

#[derive(Resource)]
struct Kept;

#[node(write(Kept))]
fn keep(number: usize) -> Result<usize, String> {
    Ok(number)
}

workflow!(
    async fn kept_behind_arms(flag: bool, number: usize) -> Result<usize, String> {
        let chosen = if flag {
            let one = look_at(number)?;
            one
        } else {
            let other = look_at(number + 1)?;
            other
        };
        keep(chosen)
    }
);

#[tokio::test]
async fn a_write_with_which_the_passes_end_waits_for_no_gate() {
    assert_eq!(kept_behind_arms(true, 1).await, Ok(1));
    assert_eq!(kept_behind_arms(false, 1).await, Ok(2));
}
