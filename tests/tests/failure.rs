//! The first failure decides, what only looked is dropped at once, what has begun to write is
//! finished, and nothing new starts.

#![allow(
    clippy::needless_pass_by_value,
    reason = "the nodes show shapes of signatures"
)]

use dag_core::{Resource, node, workflow};
use dag_tests::{Recorder, What};

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

#[derive(Resource)]
struct Archive;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Broken(&'static str);

#[derive(Debug, PartialEq, Eq)]
enum AppError {
    Broken(&'static str),
    Other(u64),
}

impl From<Broken> for AppError {
    fn from(Broken(name): Broken) -> Self {
        Self::Broken(name)
    }
}

impl From<u64> for AppError {
    fn from(number: u64) -> Self {
        Self::Other(number)
    }
}

/// Looks for so long, and is well.
#[node(pure)]
async fn look(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// Looks for so long, and fails.
#[node(pure)]
async fn fail(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Err(Broken(name))
}

/// Looks for so long, and is well, though it could have failed.
#[node(pure)]
async fn pass(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Ok(ms)
}

/// Looks after something else, and fails.
#[node(pure)]
async fn fail_after(
    recorder: &Recorder,
    name: &'static str,
    ms: u64,
    _before: u64,
) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Err(Broken(name))
}

/// Fails with a number.
#[node(read)]
async fn fail_with_a_number(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, u64> {
    recorder.work(name, ms).await;
    Err(ms)
}

/// Reads for so long.
#[node(read(Archive))]
async fn read_archive(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// Writes for so long.
#[node(write(Ledger), idempotent)]
async fn write_ledger(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// Writes for so long somewhere else, and fails.
#[node(write(Outbox), idempotent)]
async fn write_outbox_and_fail(
    recorder: &Recorder,
    name: &'static str,
    ms: u64,
) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Err(Broken(name))
}

/// Writes for so long somewhere else, given what comes before.
#[node(write(Outbox), idempotent)]
async fn write_outbox_after(recorder: &Recorder, name: &'static str, ms: u64, before: u64) -> u64 {
    recorder.work(name, ms).await;
    before + ms
}

mod conversion {
    use super::{AppError, Recorder, fail, fail_with_a_number, pass, workflow};

    workflow!(
        async fn from_two_errors(recorder: &Recorder, which: bool) -> Result<u64, AppError> {
            let a = fail(recorder, "a", if which { 1 } else { 9 })?;
            let b = fail_with_a_number(recorder, "b", 5)?;
            Ok(a + b)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_question_mark_converts_each_error_with_from() {
        let recorder = Recorder::new();
        assert_eq!(
            from_two_errors(&recorder, true).await,
            Err(AppError::Broken("a"))
        );
        assert_eq!(
            from_two_errors(&recorder, false).await,
            Err(AppError::Other(5))
        );
    }

    workflow!(
        async fn tail_call(recorder: &Recorder) -> Result<u64, AppError> {
            fail(recorder, "tail", 1)
        }
    );

    workflow!(
        async fn tail_call_that_passes(recorder: &Recorder) -> Result<u64, AppError> {
            pass(recorder, "tail", 1)
        }
    );

    workflow!(
        async fn boxed(
            recorder: &Recorder,
        ) -> Result<u64, Box<dyn std::error::Error + Send + Sync>> {
            let n = "x".parse::<u64>()?;
            let a = pass(recorder, "a", n).unwrap_or(0);
            Ok(a)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_result_of_a_tail_call_is_converted_with_from() {
        let recorder = Recorder::new();
        assert_eq!(tail_call(&recorder).await, Err(AppError::Broken("tail")));
        assert_eq!(tail_call_that_passes(&recorder).await, Ok(1));
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_that_waits_for_a_failed_statement_starts() {
        let recorder = Recorder::new();
        let error = boxed(&recorder).await.expect_err("x is no number");
        assert_eq!(error.to_string(), "invalid digit found in string");
        assert!(recorder.events().is_empty(), "{:?}", recorder.events());
    }
}

mod soft {
    use super::{Broken, Recorder, What, fail, look, pass, workflow};

    workflow!(
        async fn ok(recorder: &Recorder) -> (Option<u64>, Option<u64>) {
            let a = fail(recorder, "a", 5).ok();
            let b = pass(recorder, "b", 9).ok();
            (a, b)
        }
    );

    workflow!(
        async fn default(recorder: &Recorder, n: u64) -> u64 {
            let a = fail(recorder, "a", 5).unwrap_or(n * 100);
            let b = pass(recorder, "b", 9).unwrap_or(1000);
            let c = fail(recorder, "c", 1).ok().unwrap_or(b);
            a + b + c
        }
    );

    workflow!(
        async fn the_result_itself(recorder: &Recorder) -> (bool, Result<u64, Broken>) {
            let a = fail(recorder, "a", 5);
            let b = pass(recorder, "b", 5);
            (a.is_err(), b)
        }
    );

    workflow!(
        async fn after_a_soft_failure(recorder: &Recorder) -> (Option<u64>, u64) {
            let a = fail(recorder, "a", 5).ok();
            let b = look(recorder, "b", 5).after(a);
            (a, b)
        }
    );

    workflow!(
        async fn tail(recorder: &Recorder) -> Option<u64> {
            fail(recorder, "a", 5).ok()
        }
    );

    #[tokio::test(start_paused = true)]
    async fn ok_makes_a_failure_none() {
        let recorder = Recorder::new();
        assert_eq!(ok(&recorder).await, (None, Some(9)));
        assert_eq!(tail(&recorder).await, None);
    }

    #[tokio::test(start_paused = true)]
    async fn unwrap_or_puts_a_value_in_the_place_of_a_failure() {
        let recorder = Recorder::new();
        assert_eq!(default(&recorder, 3).await, 300 + 9 + 9);
    }

    #[tokio::test(start_paused = true)]
    async fn without_a_question_mark_the_value_is_the_result() {
        let recorder = Recorder::new();
        assert_eq!(the_result_itself(&recorder).await, (true, Ok(5)));
        assert_eq!(recorder.now(), 5);
    }

    #[tokio::test(start_paused = true)]
    async fn what_stands_after_a_soft_failure_starts_when_it_has_failed() {
        let recorder = Recorder::new();
        assert_eq!(after_a_soft_failure(&recorder).await, (None, 5));
        assert_eq!(recorder.times("b", What::Start), [5]);
    }
}

mod first_failure {
    use super::{Broken, Recorder, fail, fail_after, look, workflow};

    workflow!(
        async fn by_time(recorder: &Recorder) -> Result<u64, Broken> {
            let late = fail(recorder, "late", 20)?;
            let early = fail(recorder, "early", 10)?;
            Ok(late + early)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_first_failure_in_time_decides_whatever_the_order_of_statements() {
        let recorder = Recorder::new();
        assert_eq!(by_time(&recorder).await, Err(Broken("early")));
        assert_eq!(recorder.now(), 10);
        assert_eq!(recorder.dropped(), ["late"]);
    }

    workflow!(
        async fn in_one_poll(recorder: &Recorder) -> Result<u64, Broken> {
            let one = fail(recorder, "one", 10)?;
            let two = fail(recorder, "two", 10)?;
            Ok(one + two)
        }
    );

    workflow!(
        async fn in_one_poll_against_the_data(recorder: &Recorder) -> Result<u64, Broken> {
            let one = fail_after(recorder, "one", 10, root)?;
            let two = fail(recorder, "two", 10)?;
            let root = look(recorder, "root", 0);
            Ok(one + two)
        }
    );

    workflow!(
        async fn in_one_poll_at_different_depths(recorder: &Recorder) -> Result<u64, Broken> {
            let one = fail_after(recorder, "one", 5, root)?;
            let two = fail(recorder, "two", 10)?;
            let root = look(recorder, "root", 5);
            Ok(one + two)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn of_two_failures_in_one_poll_the_first_statement_decides() {
        let recorder = Recorder::new();
        assert_eq!(in_one_poll(&recorder).await, Err(Broken("one")));
        assert_eq!(
            in_one_poll_against_the_data(&recorder).await,
            Err(Broken("one"))
        );
        assert_eq!(
            in_one_poll_at_different_depths(&recorder).await,
            Err(Broken("one"))
        );
    }

    workflow!(
        async fn the_tail_fails(recorder: &Recorder) -> Result<u64, Broken> {
            let _ = look(recorder, "slow", 100);
            fail(recorder, "tail", 10)
        }
    );

    workflow!(
        async fn glue_tail_fails(recorder: &Recorder) -> Result<u64, Broken> {
            let _ = look(recorder, "slow", 100);
            let n = look(recorder, "quick", 10);
            n.checked_sub(50).ok_or(Broken("large"))
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_output_that_is_an_error_fails_the_run_at_once() {
        let recorder = Recorder::new();
        assert_eq!(the_tail_fails(&recorder).await, Err(Broken("tail")));
        assert_eq!(recorder.now(), 10);
        assert_eq!(recorder.dropped(), ["slow"]);

        let recorder = Recorder::new();
        assert_eq!(glue_tail_fails(&recorder).await, Err(Broken("large")));
        assert_eq!(recorder.now(), 10);
    }
}

mod dropped_at_once {
    use super::{Broken, Recorder, What, fail, look, read_archive, workflow};

    workflow!(
        async fn pure_and_read(recorder: &Recorder) -> Result<u64, Broken> {
            let a = look(recorder, "pure", 100);
            let b = read_archive(recorder, "read", 100);
            let c = fail(recorder, "failing", 10)?;
            Ok(a + b + c)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn pure_and_read_nodes_are_dropped_at_once() {
        let recorder = Recorder::new();
        assert_eq!(pure_and_read(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("pure", What::Drop), [10]);
        assert_eq!(recorder.times("read", What::Drop), [10]);
        assert_eq!(recorder.now(), 10);
    }
}

mod writes {
    use super::{
        AppError, Archive, Broken, Recorder, What, fail, look, node, pass, read_archive, workflow,
        write_ledger, write_outbox_after, write_outbox_and_fail,
    };

    workflow!(
        async fn begun(recorder: &Recorder) -> Result<u64, Broken> {
            let a = write_ledger(recorder, "write", 50);
            let b = look(recorder, "pure", 100);
            let c = fail(recorder, "failing", 10)?;
            Ok(a + b + c)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_begun_write_is_finished_before_the_error_returns() {
        let recorder = Recorder::new();
        assert_eq!(begun(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("write", What::End), [50]);
        assert_eq!(recorder.now(), 50);
    }

    #[tokio::test(start_paused = true)]
    async fn what_only_looked_is_dropped_before_the_begun_write_is_finished() {
        let recorder = Recorder::new();
        assert_eq!(begun(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("pure", What::Drop), [10]);
    }

    workflow!(
        async fn not_begun(recorder: &Recorder) -> Result<u64, Broken> {
            let a = look(recorder, "before", 20);
            let b = write_outbox_after(recorder, "write", 50, a);
            let c = fail(recorder, "failing", 10)?;
            Ok(b + c)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_write_that_has_not_begun_never_starts() {
        let recorder = Recorder::new();
        assert_eq!(not_begun(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.started(), ["before", "failing"]);
        assert_eq!(recorder.now(), 10);
    }

    workflow!(
        async fn followed(recorder: &Recorder) -> Result<u64, Broken> {
            let a = write_ledger(recorder, "write", 50);
            let b = write_outbox_after(recorder, "next write", 5, a);
            let c = look(recorder, "next look", 5).after(a);
            let d = fail(recorder, "failing", 10)?;
            Ok(b + c + d)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn nothing_new_starts_when_a_begun_write_has_been_finished() {
        let recorder = Recorder::new();
        assert_eq!(followed(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.started(), ["write", "failing"]);
        assert_eq!(recorder.ended(), ["failing", "write"]);
        assert_eq!(recorder.now(), 50);
    }

    workflow!(
        async fn second_failure(recorder: &Recorder) -> Result<u64, AppError> {
            let a = write_outbox_and_fail(recorder, "write", 50)?;
            let b = fail(recorder, "failing", 10)?;
            Ok(a + b)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_write_that_fails_while_it_is_finished_does_not_replace_the_first_failure() {
        let recorder = Recorder::new();
        assert_eq!(
            second_failure(&recorder).await,
            Err(AppError::Broken("failing"))
        );
        assert_eq!(recorder.times("write", What::End), [50]);
    }

    #[node(write(Archive))]
    async fn append(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
        recorder.work(name, ms).await;
        Ok(ms)
    }

    workflow!(
        async fn not_idempotent(recorder: &Recorder) -> Result<u64, Broken> {
            let a = append(recorder, "append", 50)?;
            let b = send_and_fail(recorder, "send", 10)?;
            Ok(a + b)
        }
    );

    #[node(write(super::Outbox))]
    async fn send_and_fail(
        recorder: &Recorder,
        name: &'static str,
        ms: u64,
    ) -> Result<u64, Broken> {
        recorder.work(name, ms).await;
        Err(Broken(name))
    }

    #[tokio::test(start_paused = true)]
    async fn a_begun_write_is_finished_whether_idempotent_or_not() {
        let recorder = Recorder::new();
        assert_eq!(not_idempotent(&recorder).await, Err(Broken("send")));
        assert_eq!(recorder.times("append", What::End), [50]);
        assert_eq!(recorder.now(), 50);
    }

    workflow!(
        async fn many(recorder: &Recorder) -> Result<u64, Broken> {
            let a = write_ledger(recorder, "short", 20);
            let b = write_outbox_and_fail(recorder, "long", 70)?;
            let c = read_archive(recorder, "read", 30);
            let d = fail(recorder, "failing", 10)?;
            Ok(a + b + c + d)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn all_begun_writes_are_finished_side_by_side() {
        let recorder = Recorder::new();
        assert_eq!(many(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("short", What::End), [20]);
        assert_eq!(recorder.times("long", What::End), [70]);
        assert_eq!(recorder.times("read", What::Drop), [10]);
        assert_eq!(recorder.now(), 70);
    }

    workflow!(
        async fn all_well(recorder: &Recorder) -> Result<u64, Broken> {
            let a = write_ledger(recorder, "write", 50);
            let b = pass(recorder, "pass", 10)?;
            Ok(a + b)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_run_without_a_failure_is_untouched_by_all_this() {
        let recorder = Recorder::new();
        assert_eq!(all_well(&recorder).await, Ok(60));
        assert!(recorder.dropped().is_empty());
    }
}

mod nothing_new {
    use super::{Broken, Recorder, fail, look, workflow};

    workflow!(
        async fn later(recorder: &Recorder) -> Result<u64, Broken> {
            let a = look(recorder, "a", 5);
            let b = look(recorder, "b", 10).after(a);
            let c = look(recorder, "c", a * 2);
            let d = look(recorder, "d", b + c);
            let failed = fail(recorder, "failing", 7)?;
            Ok(d + failed)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn nothing_starts_after_the_failure() {
        let recorder = Recorder::new();
        assert_eq!(later(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.started(), ["a", "failing", "b", "c"]);
        assert_eq!(recorder.dropped().len(), 2);
        assert_eq!(recorder.now(), 7);
    }

    workflow!(
        async fn failing_glue(
            recorder: &Recorder,
            text: &str,
        ) -> Result<u64, std::num::ParseIntError> {
            let slow = look(recorder, "slow", 100);
            let n = text.parse::<u64>()?;
            let m = look(recorder, "m", n);
            Ok(slow + m)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn failing_glue_ends_the_run_like_a_failing_node() {
        let recorder = Recorder::new();
        assert!(failing_glue(&recorder, "x").await.is_err());
        assert_eq!(recorder.now(), 0);
        assert!(recorder.ended().is_empty());
        assert_eq!(failing_glue(&recorder, "7").await, Ok(107));
    }
}

mod dropping_the_future {
    use super::{Recorder, What, look, workflow, write_ledger};
    use std::time::Duration;

    workflow!(
        async fn slow(recorder: &Recorder) -> u64 {
            let a = write_ledger(recorder, "write", 50);
            let b = look(recorder, "look", 100);
            a + b
        }
    );

    #[tokio::test(start_paused = true)]
    async fn dropping_the_future_drops_everything_writes_too() {
        let recorder = Recorder::new();
        let run = tokio::time::timeout(Duration::from_millis(10), slow(&recorder));
        assert!(run.await.is_err());
        assert_eq!(recorder.times("write", What::Drop), [10]);
        assert_eq!(recorder.times("look", What::Drop), [10]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_future_that_is_never_polled_starts_nothing() {
        let recorder = Recorder::new();
        drop(slow(&recorder));
        assert!(recorder.events().is_empty());
    }
}

mod panics {
    use super::{Recorder, look, node, workflow};

    #[node(pure)]
    async fn explode(ms: u64) -> u64 {
        tokio::time::sleep(std::time::Duration::from_millis(ms)).await;
        assert!(ms == 0, "boom");
        ms
    }

    workflow!(
        async fn exploding(recorder: Recorder) -> u64 {
            let a = look(&recorder, "slow", 100);
            let b = explode(10);
            a + b
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_panic_unwinds_through_the_workflow() {
        let recorder = Recorder::new();
        let error = tokio::spawn(exploding(recorder.clone()))
            .await
            .expect_err("it panicked");
        assert!(error.is_panic());
        assert_eq!(recorder.dropped(), ["slow"]);
    }
}

mod aliases {
    use super::{node, workflow};

    #[derive(Debug, PartialEq, Eq)]
    struct Oops;

    mod tools {
        use super::{Oops, node};

        pub(super) type Result<T, E = Oops> = core::result::Result<T, E>;

        pub(super) struct Loaded(pub(super) u64);

        #[node(pure)]
        pub(super) fn load(n: u64) -> Result<Loaded> {
            if n == 0 { Err(Oops) } else { Ok(Loaded(n)) }
        }
    }

    #[node(pure)]
    fn show(loaded: &tools::Loaded) -> u64 {
        loaded.0
    }

    workflow!(
        async fn shown(n: u64) -> tools::Result<u64> {
            let loaded = tools::load(n)?;
            let shown = show(..);
            Ok(shown)
        }
    );

    #[tokio::test]
    async fn an_alias_of_result_with_arguments_is_a_result() {
        assert_eq!(shown(3).await, Ok(3));
        assert_eq!(shown(0).await, Err(Oops));
    }
}
