//! `name::sequential(..)` runs the same statements one after the other, with the same result.

#![allow(
    clippy::needless_pass_by_value,
    reason = "the nodes show shapes of signatures"
)]

use std::time::Duration;

use dag_core::{Resource, node, workflow};
use dag_tests::{Recorder, What};

#[path = "common/layers.rs"]
mod layers;

async fn pause(ms: u64) {
    tokio::time::sleep(Duration::from_millis(ms)).await;
}

#[derive(Resource)]
struct Ledger;

#[tokio::test(start_paused = true)]
async fn twenty_nodes_in_layers_take_440_ms_one_after_the_other() {
    let recorder = Recorder::new();
    assert_eq!(layers::layered20::sequential().await, layers::expected());
    assert_eq!(recorder.now(), 440);
}

#[node(pure)]
async fn look(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

#[node(pure)]
async fn fail(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, &'static str> {
    recorder.work(name, ms).await;
    Err(name)
}

#[node(write(Ledger), idempotent)]
async fn store(recorder: &Recorder, name: &'static str, ms: u64, n: u64) -> u64 {
    recorder.work(name, ms).await;
    n
}

workflow!(
    async fn mixed(recorder: &Recorder, text: String) -> (u64, String, Option<u64>) {
        let c = a + b;
        let a = look(recorder, "a", 10);
        let soft = fail(recorder, "soft", 5).ok();
        let b = look(recorder, "b", 20).after(soft);
        store(recorder, "store", 30, c);
        let _ = look(recorder, "slow", 100);
        (c, text, soft)
    }
);

#[tokio::test(start_paused = true)]
async fn both_forms_have_one_result() {
    let recorder = Recorder::new();
    let beside = mixed(&recorder, "t".to_owned()).await;
    assert_eq!(recorder.now(), 100);

    let recorder = Recorder::new();
    let one_by_one = mixed::sequential(&recorder, "t".to_owned()).await;
    assert_eq!(recorder.now(), 165);
    assert_eq!(beside, one_by_one);
    assert_eq!(beside, (30, "t".to_owned(), None));
}

#[tokio::test(start_paused = true)]
async fn nothing_overlaps_and_what_is_needed_comes_first() {
    let recorder = Recorder::new();
    let _ = mixed::sequential(&recorder, String::new()).await;
    let events = recorder.events();
    let mut running = 0;
    for event in &events {
        running += if event.what == What::Start { 1 } else { -1 };
        assert!((0..=1).contains(&running), "{event}");
    }
    let at = |name| recorder.started().iter().position(|other| *other == name);
    assert!(at("soft") < at("b"), "{events:?}");
    assert!(at("a") < at("store") && at("b") < at("store"), "{events:?}");
}

workflow!(
    async fn failing(recorder: &Recorder) -> Result<u64, &'static str> {
        let one = fail(recorder, "one", 50)?;
        let two = fail(recorder, "two", 10)?;
        Ok(one + two)
    }
);

#[tokio::test(start_paused = true)]
async fn a_failure_ends_it_like_a_function() {
    let recorder = Recorder::new();
    assert_eq!(failing::sequential(&recorder).await, Err("one"));
    assert_eq!(recorder.started(), ["one"]);
    assert_eq!(failing(&recorder).await, Err("two"));
}
