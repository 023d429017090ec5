//! The future of a plain run is as large as it was before anybody could observe one, and as large with the features that observe as
//! without (`tests/traced` runs this file with them).

#![allow(clippy::unused_async, reason = "what counts is the future")]

use dag_core::{Exhausted, node, workflow};
use std::mem::size_of_val;
use std::time::Duration;

async fn pause(ms: u64) {
    tokio::time::sleep(Duration::from_millis(ms)).await;
}

#[node(read)]
async fn look(ms: u64) -> u64 {
    pause(ms).await;
    ms
}

#[node(read)]
async fn may_fail(ms: u64) -> Result<u64, String> {
    pause(ms).await;
    Ok(ms)
}

#[node(read)]
async fn length(text: &str) -> usize {
    text.len()
}

#[node(read)]
async fn shout(text: String, length: usize) -> String {
    text.to_uppercase().repeat(length)
}

#[node(read, spawn)]
async fn in_a_task(ms: u64) -> u64 {
    ms
}

#[node(read, blocking)]
fn on_a_thread(ms: u64) -> u64 {
    ms
}

#[node(pure)]
fn add(left: u64, right: u64) -> u64 {
    left + right
}

workflow!(
    async fn diamond(ms: u64) -> u64 {
        let a = look(ms);
        let b = look(a);
        let c = look(a);
        let d = add(b, c);
        d
    }
);

workflow!(
    async fn with_policies(ms: u64) -> Result<u64, String> {
        let a = may_fail(ms).retry(3, backoff = 10ms)?;
        let b = may_fail(a).hedge(20ms).ok();
        let c = look(a).timeout(1s).unwrap_or(7);
        let d = b.unwrap_or(c);
        Ok(d)
    }
);

workflow!(
    async fn with_outside(ms: u64) -> u64 {
        let a = in_a_task(ms);
        let b = on_a_thread(ms);
        let c = add(a, b);
        c
    }
);

workflow!(
    async fn with_blocks(ms: u64, list: Vec<u64>) -> Result<u64, Exhausted> {
        let items = for item in list.into_iter().concurrent(4) {
            let found = look(item);
            found
        };
        let mut state = 0;
        let reached = loop {
            let more = add(state, ms);
            if more > 10 {
                break more;
            }
            state = more;
        }
        .max(9)?;
        let chosen = if reached > 3 { look(reached) } else { look(ms) };
        Ok(chosen + items.iter().sum::<u64>())
    }
);

workflow!(
    async fn with_a_last_tail(text: String) -> String {
        let length = length(&text);
        shout(text, length)
    }
);

workflow!(
    async fn nested(ms: u64) -> u64 {
        let a = diamond(ms);
        let b = diamond(a);
        let c = add(a, b);
        c
    }
);

#[test]
fn an_observer_costs_a_plain_run_nothing() {
    let sizes = [
        size_of_val(&diamond(1)),
        size_of_val(&with_policies(1)),
        size_of_val(&with_outside(1)),
        size_of_val(&with_blocks(1, Vec::new())),
        size_of_val(&with_a_last_tail(String::new())),
        size_of_val(&nested(1)),
    ];
    // Of the pinned toolchain.
    assert_eq!(sizes, [416, 1184, 176, 1704, 240, 496]);
}
