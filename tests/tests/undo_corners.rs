//! Undos where a macro could be wrong about types: aliases, generics, what a statement names of itself; and
//! tails that come last, in runs that are told to stop.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::unused_async,
    reason = "a test may panic, and a node may be async for no reason"
)]
#![deny(unused)]

use dag_core::{Attached, Resource, node, workflow};
use dag_tests::Recorder;
use std::fmt::Display;
use std::time::Duration;
use tokio::time::sleep;

#[derive(Resource)]
struct Stock;
#[derive(Resource)]
struct Mail;

type Outcome = Result<u64, String>;

fn ok_or(name: &str, fails: bool) -> Outcome {
    if fails { Err(name.to_owned()) } else { Ok(7) }
}

/// A failure that only rustc can see.
#[node(write(Stock))]
async fn aliased(recorder: &Recorder, fails: bool) -> Outcome {
    recorder.work("aliased", 10).await;
    ok_or("aliased", fails)
}

#[node(write(Stock))]
async fn generic<T: Send>(recorder: &Recorder, fails: bool, value: T) -> Result<T, String> {
    recorder.work("generic", 10).await;
    ok_or("generic", fails).map(|_| value)
}

#[node(write(Stock))]
async fn put(recorder: &Recorder, fails: bool) -> Result<u64, String> {
    recorder.work("put", 10).await;
    ok_or("put", fails)
}

#[node(write(Stock))]
async fn put_pair(recorder: &Recorder) -> Result<(u64, u64), String> {
    recorder.work("put", 10).await;
    Ok((7, 8))
}

#[node(write(Stock), idempotent)]
async fn take_back(recorder: &Recorder) {
    recorder.work("undo", 5).await;
}

#[node(write(Stock), idempotent)]
async fn take_back_this(recorder: &Recorder, made: &u64) {
    assert!([7, 8].contains(made));
    recorder.work("undo", 5).await;
}

#[node(write(Stock), idempotent)]
async fn take_back_value<T: Send + Sync + Clone>(made: &T, k: u64) -> Result<T, String> {
    if k == 0 {
        Ok(made.clone())
    } else {
        Err(format!("undo {k}"))
    }
}

#[node(read)]
async fn fail_later(recorder: &Recorder) -> Result<(), String> {
    recorder.work("later", 30).await;
    Err("later".to_owned())
}

mod failed_statements {
    use super::{Recorder, aliased, fail_later, generic, put, take_back, workflow};

    workflow!(
        async fn by_alias(recorder: &Recorder, fails: bool) -> Result<u64, String> {
            let made = aliased(recorder, fails).undo(take_back(recorder));
            fail_later(recorder)?;
            Ok(made.unwrap_or(0))
        }
    );

    workflow!(
        async fn by_generics(recorder: &Recorder, fails: bool) -> Result<u64, String> {
            let made = generic(recorder, fails, 7).undo(take_back(recorder));
            fail_later(recorder)?;
            Ok(made.unwrap_or(0))
        }
    );

    workflow!(
        async fn behind_ok(recorder: &Recorder, fails: bool) -> Result<u64, String> {
            let made = put(recorder, fails).ok().undo(take_back(recorder));
            fail_later(recorder)?;
            Ok(made.unwrap_or(0))
        }
    );

    workflow!(
        async fn behind_unwrap_or(recorder: &Recorder, fails: bool) -> Result<u64, String> {
            let made = put(recorder, fails).unwrap_or(3).undo(take_back(recorder));
            fail_later(recorder)?;
            Ok(made)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn only_what_succeeded_is_undone_whatever_its_type_is_called() {
        for fails in [false, true] {
            let recorders = [(); 4].map(|()| Recorder::new());
            let [alias, generics, ok, or] = &recorders;
            by_alias(alias, fails).await.unwrap_err();
            by_generics(generics, fails).await.unwrap_err();
            behind_ok(ok, fails).await.unwrap_err();
            behind_unwrap_or(or, fails).await.unwrap_err();
            for recorder in &recorders {
                assert_eq!(recorder.started().contains(&"undo"), !fails);
            }
        }
    }
}

workflow!(
    async fn of_itself(recorder: &Recorder) -> Result<u64, String> {
        let made = put(recorder, false).undo(take_back_this(recorder, &made))?;
        fail_later(recorder)?;
        Ok(made)
    }
);

workflow!(
    async fn of_its_parts(recorder: &Recorder) -> Result<u64, String> {
        let (a, b) = put_pair(recorder).undo(take_back_this(recorder, &b))?;
        fail_later(recorder)?;
        Ok(a + b)
    }
);

#[tokio::test(start_paused = true)]
async fn an_undo_may_name_what_its_statement_makes() {
    let recorder = Recorder::new();
    of_itself(&recorder).await.unwrap_err();
    assert_eq!(recorder.ended(), ["put", "later", "undo"]);
    let recorder = Recorder::new();
    of_its_parts(&recorder).await.unwrap_err();
    assert_eq!(recorder.ended(), ["put", "later", "undo"]);
}

workflow!(
    async fn shown(recorder: &Recorder, k: u64) -> Result<impl Display, Attached<String>> {
        let made = put(recorder, false).undo(take_back_value(_, k))?;
        fail_later(recorder)?;
        Ok(made)
    }
);

#[tokio::test(start_paused = true)]
async fn the_failure_of_a_generic_undo_is_attached() {
    let recorder = Recorder::new();
    let failed = shown(&recorder, 4).await.map(|_| ()).unwrap_err();
    assert_eq!(failed.error(), "later");
    assert_eq!(failed.undos()[0].error().to_string(), "undo 4");
    assert!(
        shown(&recorder, 0)
            .await
            .map(|_| ())
            .unwrap_err()
            .undos()
            .is_empty()
    );
}

mod last_tails {
    use super::{Duration, Mail, Recorder, Stock, node, sleep, workflow};

    #[derive(Clone)]
    pub(crate) struct Big(Recorder);

    #[node(write(Stock))]
    async fn slow(big: &Big) -> Result<u64, String> {
        big.0.work("slow", 100).await;
        Ok(1)
    }

    #[node(write(Stock), idempotent)]
    async fn unslow(recorder: &Recorder) {
        recorder.work("unslow", 10).await;
    }

    #[node(write(Mail))]
    async fn finish(big: Big) -> Result<bool, String> {
        big.0.work("finish", 50).await;
        Ok(true)
    }

    #[node(read)]
    async fn look(big: Big) -> Result<bool, String> {
        big.0.work("look", 300).await;
        Ok(true)
    }

    workflow!(
        async fn writes_last(big: Big, recorder: Recorder) -> Result<bool, String> {
            slow(&big).undo(unslow(&recorder))?;
            finish(big)
        }
    );

    workflow!(
        async fn looks_last(big: Big, recorder: Recorder) -> Result<bool, String> {
            slow(&big).undo(unslow(&recorder))?;
            look(big)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_tail_that_comes_last_does_not_start_in_a_stopped_run() {
        let recorder = Recorder::new();
        let handle = writes_last::spawn(Big(recorder.clone()), recorder.clone());
        sleep(Duration::from_millis(50)).await;
        assert_eq!(handle.stop().await.ok(), None);
        assert_eq!(recorder.ended(), ["slow", "unslow"]);
        assert_eq!(recorder.now(), 110);
    }

    #[tokio::test(start_paused = true)]
    async fn a_tail_that_only_looks_is_dropped_when_the_run_is_told_to_stop() {
        let recorder = Recorder::new();
        let handle = looks_last::spawn(Big(recorder.clone()), recorder.clone());
        sleep(Duration::from_millis(150)).await;
        assert_eq!(handle.stop().await.ok(), None);
        assert_eq!(recorder.dropped(), ["look"]);
        assert_eq!(recorder.ended(), ["slow", "unslow"]);
        assert_eq!(recorder.now(), 160);
    }

    #[tokio::test(start_paused = true)]
    async fn a_write_that_comes_last_is_finished() {
        let recorder = Recorder::new();
        let handle = writes_last::spawn(Big(recorder.clone()), recorder.clone());
        sleep(Duration::from_millis(120)).await;
        assert_eq!(handle.stop().await.ok(), Some(Ok(true)));
        assert_eq!(recorder.ended(), ["slow", "finish"]);
    }
}

/// Only the undo takes this.
#[node(write(Stock), idempotent)]
fn take_number(_number: u64) {}

workflow!(
    async fn for_the_undo_only(recorder: &Recorder, number: u64) -> Result<u64, String> {
        let made = put(recorder, false).undo(take_number(number))?;
        fail_later(recorder)?;
        Ok(made)
    }
);

#[tokio::test(start_paused = true)]
async fn an_input_may_be_there_for_an_undo_only() {
    for_the_undo_only(&Recorder::new(), 3).await.unwrap_err();
}

/// Runs on any thread, whatever `T` is, as long as it may leave its own.
#[node(pure)]
async fn same<T: Clone>(value: &T) -> T {
    value.clone()
}

workflow!(
    async fn any<T: Clone>(value: T) -> T {
        let same = same(&value);
        same
    }
);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_generic_workflow_is_spawned_on_any_thread() {
    assert_eq!(any::spawn(3).await, 3);
}

workflow!(
    async fn undo_fails(recorder: Recorder) -> Result<u64, Attached<String>> {
        let made = put(&recorder, false).undo(take_back_value(_, 9))?;
        fail_later(&recorder)?;
        Ok(made)
    }
);

#[tokio::test(start_paused = true)]
async fn whoever_stops_a_run_hears_of_undos_that_failed() {
    let handle = undo_fails::spawn(Recorder::new());
    sleep(Duration::from_millis(20)).await;
    let stopped = handle.stop().await.unwrap_err();
    assert_eq!(stopped.undos()[0].statement(), "made");
    assert_eq!(
        stopped.to_string(),
        "the run was told to stop (and the undo of `made` failed: undo 9)"
    );
}
