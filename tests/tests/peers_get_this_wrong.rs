//! What other libraries get wrong at run time, each as a test. (What they find at run time and we
//! find while compiling is in `ui-tests`.)

#![allow(
    clippy::needless_pass_by_value,
    reason = "the nodes show shapes of signatures"
)]

use std::sync::Arc;

use dag_core::{Resource, node, workflow};
use dag_tests::{Recorder, What};
use tokio::sync::Barrier;

#[derive(Resource)]
struct Ledger;

#[derive(Debug, PartialEq, Eq)]
struct Broken(&'static str);

#[node(pure)]
async fn look(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

#[node(pure)]
async fn next(recorder: &Recorder, name: &'static str, ms: u64, before: u64) -> u64 {
    recorder.work(name, ms).await;
    before + ms
}

#[node(pure)]
async fn fail(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Err(Broken(name))
}

#[node(write(Ledger), idempotent)]
async fn store(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

mod a_barrier_per_layer {
    use super::{Recorder, What, look, next, workflow};

    workflow!(
        async fn fast_beside_slow(recorder: &Recorder) -> u64 {
            let slow = look(recorder, "slow", 100);
            let fast = look(recorder, "fast", 5);
            let faster = next(recorder, "second of the fast", 5, fast);
            let fastest = next(recorder, "third of the fast", 5, faster);
            let end = next(recorder, "after the slow", 5, slow);
            fastest + end
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_slow_branch_does_not_hold_back_a_fast_one() {
        let recorder = Recorder::new();
        assert_eq!(fast_beside_slow(&recorder).await, 120);
        assert_eq!(recorder.times("third of the fast", What::End), [15]);
        assert_eq!(recorder.now(), 105);
    }
}

mod a_node_that_never_runs {
    use super::{Recorder, look, next, store, workflow};

    workflow!(
        async fn all(recorder: &Recorder) -> u64 {
            let d = next(recorder, "d", 0, c);
            let a = look(recorder, "a", 0);
            let _ = look(recorder, "consented", 3);
            store(recorder, "stored", 7);
            let c = next(recorder, "c", 1, b);
            let b = next(recorder, "b", 2, a);
            d
        }
    );

    #[tokio::test(start_paused = true)]
    async fn every_node_runs_exactly_once() {
        let recorder = Recorder::new();
        assert_eq!(all(&recorder).await, 3);
        let mut ended = recorder.ended();
        ended.sort_unstable();
        assert_eq!(ended, ["a", "b", "c", "consented", "d", "stored"]);
    }
}

mod a_value_from_the_wrong_producer {
    use super::{node, workflow};

    #[node(pure)]
    async fn delayed(value: u64, turns: u64) -> u64 {
        dag_tests::yield_times(turns).await;
        value
    }

    #[node(pure)]
    fn digits(a: u64, b: u64, c: u64, d: u64) -> u64 {
        a * 1000 + b * 100 + c * 10 + d
    }

    workflow!(
        async fn crossed() -> (u64, u64) {
            let one = delayed(1, 4);
            let two = delayed(2, 3);
            let three = delayed(3, 2);
            let four = delayed(4, 0);
            let forwards = digits(one, two, three, four);
            let backwards = digits(four, three, two, one);
            (forwards, backwards)
        }
    );

    #[tokio::test]
    async fn values_arrive_where_they_were_sent_whatever_the_order_of_completion() {
        assert_eq!(crossed().await, (1234, 4321));
    }
}

mod one_message_at_a_time {
    use super::{Recorder, What, node, workflow};

    struct Part(u64);

    #[node(pure)]
    async fn part(recorder: &Recorder, ms: u64) -> Part {
        recorder.work("part", ms).await;
        Part(ms)
    }

    #[node(pure)]
    fn join(recorder: &Recorder, parts: [&Part; 3]) -> Vec<u64> {
        recorder.begin("join").end();
        parts.map(|part| part.0).to_vec()
    }

    workflow!(
        async fn joined(recorder: &Recorder) -> Vec<u64> {
            let a = part(recorder, 30);
            let b = part(recorder, 10);
            let c = part(recorder, 20);
            join(..)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_fan_in_runs_once_with_everything_together() {
        let recorder = Recorder::new();
        assert_eq!(joined(&recorder).await, [30, 10, 20]);
        assert_eq!(recorder.times("join", What::Start), [30]);
    }
}

mod a_join_that_hangs {
    use super::{Recorder, fail, look, node, workflow};

    #[node(pure)]
    fn join(found: [Option<u64>; 2]) -> u64 {
        found.iter().flatten().sum()
    }

    workflow!(
        async fn joined(recorder: &Recorder) -> u64 {
            let a = fail(recorder, "a", 10).ok();
            let b = fail(recorder, "b", 20).ok();
            let sum = join(..);
            let c = look(recorder, "c", 5).after(a, b);
            sum + c
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_join_and_an_order_go_on_when_their_branches_fail_softly() {
        let recorder = Recorder::new();
        assert_eq!(joined(&recorder).await, 5);
        assert_eq!(recorder.now(), 25);
    }
}

mod siblings_that_go_on {
    use super::{Broken, Recorder, What, fail, look, next, store, workflow};

    workflow!(
        async fn failing(recorder: &Recorder) -> Result<u64, Broken> {
            let sibling = look(recorder, "sibling", 50);
            let stored = store(recorder, "stored", 30);
            let later = next(recorder, "later", 1, sibling);
            let failed = fail(recorder, "failing", 10)?;
            Ok(later + stored + failed)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn siblings_stop_at_a_failure_and_what_must_end_is_waited_for() {
        let recorder = Recorder::new();
        assert_eq!(failing(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("sibling", What::Drop), [10]);
        assert_eq!(recorder.times("stored", What::End), [30]);
        let at_return = recorder.events();
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert_eq!(recorder.events(), at_return, "nothing happens afterwards");
    }
}

mod a_tool_that_raises {
    use super::{look, node, workflow};
    use dag_tests::Recorder;

    #[node(pure)]
    fn raise(n: u64) -> u64 {
        assert!(n == 0, "raised");
        n
    }

    workflow!(
        async fn raising(recorder: Recorder) -> u64 {
            let slow = look(&recorder, "slow", 1000);
            let n = look(&recorder, "n", 10);
            let raised = raise(n);
            slow + raised
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_tool_that_raises_does_not_hang_its_run() {
        let recorder = Recorder::new();
        let error = tokio::spawn(raising(recorder.clone()))
            .await
            .expect_err("it panicked");
        assert!(error.is_panic());
        assert_eq!(recorder.now(), 10);
    }
}

mod a_future_left_unpolled {
    use super::{Arc, Barrier, node, workflow};

    #[node(read)]
    async fn meet(barrier: &Barrier, times: u64) -> u64 {
        for _ in 0..times {
            barrier.wait().await;
        }
        times
    }

    workflow!(
        async fn meeting(barrier: Arc<Barrier>) -> u64 {
            let a = meet(&barrier, 5);
            let b = meet(&barrier, 5);
            let c = meet(&barrier, 5);
            a + b + c
        }
    );

    #[tokio::test(start_paused = true)]
    async fn nodes_that_wait_for_each_other_all_make_progress() {
        let run = meeting(Arc::new(Barrier::new(3)));
        let limit = std::time::Duration::from_secs(59);
        assert_eq!(tokio::time::timeout(limit, run).await, Ok(15));
    }
}

mod lost_state {
    use super::{Arc, node, workflow};
    use std::sync::atomic::{AtomicU64, Ordering};

    #[derive(dag_core::Resource)]
    struct Tally;

    #[node(write(Tally), commutes)]
    async fn count(counter: Arc<AtomicU64>) -> Counted {
        dag_tests::yield_times(1).await;
        Counted(counter.fetch_add(1, Ordering::Relaxed))
    }

    struct Counted(u64);

    #[node(pure)]
    fn sum(counts: [Counted; 3]) -> u64 {
        counts.iter().map(|count| count.0).sum()
    }

    workflow!(
        async fn counted(counter: Arc<AtomicU64>) -> u64 {
            let a = count(..);
            let b = count(..);
            let c = count(..);
            sum(..)
        }
    );

    #[tokio::test]
    async fn nodes_side_by_side_share_one_service() {
        let counter = Arc::new(AtomicU64::new(0));
        assert_eq!(counted(Arc::clone(&counter)).await, 3);
        assert_eq!(counter.load(Ordering::Relaxed), 3);
    }
}

mod newtypes_for_the_same_type {
    use super::{node, workflow};

    #[node(pure)]
    fn between(low: f64, high: f64, share: f64) -> f64 {
        low + (high - low) * share
    }

    workflow!(
        async fn blended(low: f64, high: f64) -> f64 {
            let quarter = between(low, high, 0.25);
            let half = between(low, high, 0.5);
            between(quarter, half, 0.5)
        }
    );

    #[tokio::test]
    async fn the_same_type_twice_needs_no_newtype() {
        assert!((blended(0.0, 8.0).await - 3.0).abs() < f64::EPSILON);
    }
}

mod a_second_run {
    use super::{Recorder, look, next, workflow};

    workflow!(
        async fn twice(recorder: &Recorder, n: u64) -> u64 {
            let a = look(recorder, "a", n);
            next(recorder, "b", n, a)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_workflow_needs_no_reset_between_runs() {
        let recorder = Recorder::new();
        for n in 1..4 {
            assert_eq!(twice(&recorder, n).await, 2 * n);
        }
        assert_eq!(recorder.ended().len(), 6);
    }
}
