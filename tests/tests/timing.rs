//! A node starts in the very poll in which its last input appears: the makespan is the critical path.

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

#[node(pure)]
async fn zero(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

#[node(pure)]
async fn one(recorder: &Recorder, name: &'static str, ms: u64, a: u64) -> u64 {
    recorder.work(name, ms).await;
    a + ms
}

#[node(pure)]
async fn two(recorder: &Recorder, name: &'static str, ms: u64, a: u64, b: u64) -> u64 {
    recorder.work(name, ms).await;
    a.max(b) + ms
}

#[node(write(Ledger), idempotent)]
async fn store(recorder: &Recorder, name: &'static str, ms: u64) {
    recorder.work(name, ms).await;
}

workflow!(
    async fn n_shape(recorder: &Recorder) -> (u64, u64) {
        let a = zero(recorder, "a", 10);
        let b = zero(recorder, "b", 100);
        let c = one(recorder, "c", 100, a);
        let d = two(recorder, "d", 10, a, b);
        (c, d)
    }
);

#[tokio::test(start_paused = true)]
async fn the_n_shape_takes_its_critical_path_and_not_its_layers() {
    let recorder = Recorder::new();
    assert_eq!(n_shape(&recorder).await, (110, 110));
    assert_eq!(recorder.times("c", What::Start), [10]);
    assert_eq!(recorder.times("d", What::Start), [100]);
    assert_eq!(recorder.now(), 110);
}

#[tokio::test(start_paused = true)]
async fn twenty_nodes_in_layers_take_160_ms() {
    let recorder = Recorder::new();
    assert_eq!(layers::layered20().await, layers::expected());
    assert_eq!(recorder.now(), 160);
}

workflow!(
    async fn skewed(recorder: &Recorder) -> u64 {
        let slow = zero(recorder, "slow", 200);
        let a = zero(recorder, "a", 50);
        let b = one(recorder, "b", 50, a);
        let c = one(recorder, "c", 50, b);
        let d = one(recorder, "d", 50, c);
        two(recorder, "end", 0, slow, d)
    }
);

#[tokio::test(start_paused = true)]
async fn a_chain_beside_a_slow_node_takes_200_ms() {
    let recorder = Recorder::new();
    assert_eq!(skewed(&recorder).await, 200);
    assert_eq!(recorder.times("d", What::Start), [150]);
    assert_eq!(recorder.now(), 200);
}

workflow!(
    async fn diamond(recorder: &Recorder) -> u64 {
        let top = zero(recorder, "top", 10);
        let left = one(recorder, "left", 30, top);
        let right = one(recorder, "right", 20, top);
        two(recorder, "bottom", 5, left, right)
    }
);

#[tokio::test(start_paused = true)]
async fn a_diamond_takes_its_longer_side() {
    let recorder = Recorder::new();
    assert_eq!(diamond(&recorder).await, 45);
    assert_eq!(recorder.times("bottom", What::Start), [40]);
    assert_eq!(recorder.now(), 45);
}

workflow!(
    async fn chain(recorder: &Recorder) -> u64 {
        let e = one(recorder, "e", 5, d);
        let d = one(recorder, "d", 4, c);
        let c = one(recorder, "c", 3, b);
        let b = one(recorder, "b", 2, a);
        let a = zero(recorder, "a", 1);
        e
    }
);

#[tokio::test(start_paused = true)]
async fn a_chain_takes_the_sum_whatever_the_order_of_its_statements() {
    let recorder = Recorder::new();
    assert_eq!(chain(&recorder).await, 15);
    assert_eq!(recorder.started(), ["a", "b", "c", "d", "e"]);
    assert_eq!(recorder.now(), 15);
}

workflow!(
    async fn fan_out(recorder: &Recorder) -> u64 {
        let root = zero(recorder, "root", 10);
        let a = one(recorder, "a", 10, root);
        let b = one(recorder, "b", 20, root);
        let c = one(recorder, "c", 30, root);
        let d = one(recorder, "d", 40, root);
        a + b + c + d
    }
);

#[tokio::test(start_paused = true)]
async fn a_fan_out_takes_its_slowest_branch() {
    let recorder = Recorder::new();
    assert_eq!(fan_out(&recorder).await, 20 + 30 + 40 + 50);
    assert_eq!(recorder.now(), 50);
}

workflow!(
    async fn through_glue(recorder: &Recorder) -> u64 {
        let end = one(recorder, "end", 10, glued);
        let glued = early + 1;
        let early = zero(recorder, "early", 10);
        let late = zero(recorder, "late", 100);
        end + late
    }
);

#[tokio::test(start_paused = true)]
async fn glue_waits_only_for_the_names_in_it() {
    let recorder = Recorder::new();
    assert_eq!(through_glue(&recorder).await, 121);
    assert_eq!(recorder.times("end", What::Start), [10]);
    assert_eq!(recorder.now(), 100);
}

mod orders {
    use super::{Recorder, What, one, store, workflow, zero};

    workflow!(
        async fn one_after_two(recorder: &Recorder) -> u64 {
            let a = zero(recorder, "a", 10);
            let b = zero(recorder, "b", 30);
            let c = zero(recorder, "c", 5).after(a, b);
            let d = one(recorder, "d", 50, a);
            b + c + d
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_node_starts_when_all_it_stands_after_are_over() {
        let recorder = Recorder::new();
        assert_eq!(one_after_two(&recorder).await, 30 + 5 + 60);
        assert_eq!(recorder.times("c", What::Start), [30]);
        assert_eq!(recorder.times("d", What::Start), [10]);
        assert_eq!(recorder.now(), 60);
    }

    workflow!(
        async fn before_its_text(recorder: &Recorder) {
            store(recorder, "second", 20).after(first);
            let first = store(recorder, "first", 10);
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_order_may_point_to_a_later_statement_without_a_value() {
        let recorder = Recorder::new();
        before_its_text(&recorder).await;
        assert_eq!(recorder.started(), ["first", "second"]);
        assert_eq!(recorder.times("second", What::Start), [10]);
        assert_eq!(recorder.now(), 30);
    }

    workflow!(
        async fn unnamed(recorder: &Recorder) -> u64 {
            let a = zero(recorder, "a", 5).after(store);
            store(recorder, "write", 20);
            a
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_unnamed_statement_is_known_by_its_node() {
        let recorder = Recorder::new();
        assert_eq!(unnamed(&recorder).await, 5);
        assert_eq!(recorder.times("a", What::Start), [20]);
    }

    workflow!(
        async fn after_glue(recorder: &Recorder) -> u64 {
            let a = zero(recorder, "a", 15);
            let glued = a + 1;
            let b = zero(recorder, "b", 5).after(glued);
            b + glued
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_node_may_stand_after_glue() {
        let recorder = Recorder::new();
        assert_eq!(after_glue(&recorder).await, 21);
        assert_eq!(recorder.times("b", What::Start), [15]);
    }

    workflow!(
        async fn with_other_policies(recorder: &Recorder) -> Result<u64, String> {
            let a = zero(recorder, "a", 15);
            let b = fallible(recorder, 5).after(a)?;
            let c = fallible(recorder, 6).after(b).ok();
            Ok(a + b + c.unwrap_or(0))
        }
    );

    #[super::node(read)]
    async fn fallible(recorder: &Recorder, ms: u64) -> Result<u64, String> {
        recorder.work("fallible", ms).await;
        if ms == 6 {
            Err("six".to_owned())
        } else {
            Ok(ms)
        }
    }

    #[tokio::test(start_paused = true)]
    async fn an_order_combines_with_a_question_mark_and_ok() {
        let recorder = Recorder::new();
        assert_eq!(with_other_policies(&recorder).await, Ok(20));
        assert_eq!(recorder.times("fallible", What::Start), [15, 20]);
        assert_eq!(recorder.now(), 26);
    }
}

mod the_end {
    use super::{Recorder, store, workflow, zero};

    workflow!(
        async fn tail_is_early(recorder: &Recorder) -> u64 {
            let _ = zero(recorder, "slow", 100);
            store(recorder, "write", 50);
            zero(recorder, "tail", 10)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_workflow_returns_when_every_statement_has_finished() {
        let recorder = Recorder::new();
        assert_eq!(tail_is_early(&recorder).await, 10);
        assert_eq!(recorder.ended(), ["tail", "write", "slow"]);
        assert_eq!(recorder.now(), 100);
    }
}

mod ties {
    use super::{Recorder, workflow, zero};

    workflow!(
        async fn side_by_side(recorder: &Recorder) -> u64 {
            let c = zero(recorder, "c", 10);
            let a = zero(recorder, "a", 10);
            let b = zero(recorder, "b", 10);
            a + b + c
        }
    );

    #[tokio::test(start_paused = true)]
    async fn nodes_that_can_start_together_start_in_statement_order() {
        for _ in 0..3 {
            let recorder = Recorder::new();
            assert_eq!(side_by_side(&recorder).await, 30);
            assert_eq!(recorder.started(), ["c", "a", "b"]);
        }
    }
}

mod two_runs {
    use super::{Recorder, diamond};

    #[tokio::test(start_paused = true)]
    async fn runs_are_independent_of_each_other() {
        let recorder = Recorder::new();
        let (a, b) = tokio::join!(diamond(&recorder), diamond(&recorder));
        assert_eq!((a, b), (45, 45));
        assert_eq!(recorder.now(), 45);
    }
}
