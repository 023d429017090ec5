//! What `random_everything` found and does not compile; it moves to `tests/tests` when it does.

use dag_core::{node, workflow};
use std::time::Duration;

#[node(read)]
async fn look(ms: u64, of: u64) -> u64 {
    tokio::time::sleep(Duration::from_millis(ms)).await;
    of
}

// E0252: "the name `__again` is defined multiple times", if two statements that run ahead in a `loop` move a copy of
// something from outside; with one, or outside of a `loop`, it compiles.
workflow!(
    async fn two_copies_in_a_round(truth: u64, ms: u64) -> u64 {
        let last = loop {
            let class = look(30, truth).guess(Some(2));
            let one = look(ms, class);
            let other = look(ms, class);
            break one + other;
        }
        .max(2)
        .unwrap_or(1);
        last
    }
);

#[tokio::test(start_paused = true)]
async fn what_runs_ahead_in_a_round_may_take_copies_from_outside() {
    let start = tokio::time::Instant::now();
    assert_eq!(two_copies_in_a_round(2, 20).await, 4);
    assert_eq!(start.elapsed(), Duration::from_millis(30));
}
