//! `select_ok!(…)` and `quorum!(k; …)`: the first success, or the first `k`, decide; the others are dropped
//! at that moment; too many failures are one.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "the nodes show shapes of signatures"
)]

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use dag_core::{AllFailed, Failure, Rejected, Resource, TimedOut, node, workflow};
use dag_tests::{Broken, Recorder, Script, What, broken, hang, well};

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

/// Another error than that of most nodes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Down(u64);

/// Every way in which a statement of these workflows can fail, with the errors of the members as text.
#[derive(Debug, PartialEq, Eq)]
enum AppError {
    Broken(Broken),
    AllFailed(String),
    TimedOut(&'static str),
    Rejected,
}

impl From<Broken> for AppError {
    fn from(error: Broken) -> Self {
        Self::Broken(error)
    }
}

impl<A: fmt::Debug, B: fmt::Debug> From<AllFailed<(A, B)>> for AppError {
    fn from(error: AllFailed<(A, B)>) -> Self {
        let (a, b): &(Option<A>, Option<B>) = error.errors();
        Self::AllFailed(format!("{a:?} {b:?}"))
    }
}

impl<A: fmt::Debug, B: fmt::Debug, C: fmt::Debug> From<AllFailed<(A, B, C)>> for AppError {
    fn from(error: AllFailed<(A, B, C)>) -> Self {
        let (a, b, c): &(Option<A>, Option<B>, Option<C>) = error.errors();
        Self::AllFailed(format!("{a:?} {b:?} {c:?}"))
    }
}

impl From<TimedOut> for AppError {
    fn from(_: TimedOut) -> Self {
        Self::TimedOut("late")
    }
}

impl From<Rejected> for AppError {
    fn from(_: Rejected) -> Self {
        Self::Rejected
    }
}

/// Does what its script says.
#[node(read)]
async fn ask(script: &Script) -> Result<u64, Broken> {
    script.play().await
}

/// Does what its script says, and fails in another way.
#[node(read)]
async fn ask_other(script: &Script) -> Result<u64, Down> {
    script.play().await.map_err(|_| Down(1))
}

/// Does what its script says, given what comes before.
#[node(read)]
async fn ask_after(script: &Script, before: u64) -> Result<u64, Broken> {
    script.play().await.map(|value| value + before)
}

/// Writes what may be written again, and overlap.
#[node(write(Ledger), idempotent, commutes)]
async fn set(script: &Script) -> Result<u64, Broken> {
    script.play().await
}

/// Writes what may not be written again.
#[node(write(Outbox), commutes)]
async fn send(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
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

/// Says at once whether a number is even.
#[node(pure)]
fn even(n: u64) -> Result<u64, Broken> {
    if n.is_multiple_of(2) {
        Ok(n)
    } else {
        Err(Broken("odd"))
    }
}

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
        let seen = (value, self.recorder.now());
        let mut values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        values.push(seen);
    }

    fn values(&self) -> Vec<(u64, u64)> {
        let values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        values.clone()
    }
}

mod select {
    use super::{
        AllFailed, AppError, Broken, Down, Recorder, Script, What, ask, ask_after, ask_other,
        broken, even, hang, look, look_after, well, workflow,
    };

    workflow!(
        async fn two(a: &Script, b: &Script) -> Result<u64, AppError> {
            let reply = select_ok!(ask(a), ask(b))?;
            Ok(reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_first_success_wins_and_the_loser_is_dropped_at_that_moment() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(30, 1)]);
        let b = Script::new(&recorder, "b", [well(10, 2)]);
        assert_eq!(two(&a, &b).await, Ok(2));
        assert_eq!((a.starts(), b.starts()), (vec![0], vec![0]));
        assert_eq!(a.drops(), [10]);
        assert_eq!(recorder.now(), 10);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 1)]);
        let b = Script::new(&recorder, "b", [well(30, 2)]);
        assert_eq!(two(&a, &b).await, Ok(1));
        assert_eq!(b.drops(), [10]);
        assert_eq!(recorder.now(), 10);
    }

    workflow!(
        async fn beside(recorder: &Recorder, a: &Script, b: &Script) -> Result<u64, AppError> {
            let slow = look(recorder, "slow", 100);
            let reply = select_ok!(ask(a), ask(b))?;
            let after = look_after(recorder, "after", 5, reply);
            Ok(slow + after)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn who_uses_the_value_starts_at_that_moment_and_losers_do_not_live_on() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(60, 1)]);
        let b = Script::new(&recorder, "b", [well(10, 2)]);
        assert_eq!(beside(&recorder, &a, &b).await, Ok(107));
        assert_eq!(recorder.times("after", What::Start), [10]);
        assert_eq!(a.drops(), [10]);
        assert_eq!(recorder.now(), 100);
    }

    workflow!(
        async fn three(a: &Script, b: &Script, c: &Script) -> Result<u64, AppError> {
            let reply = select_ok!(ask(a), ask_other(b), ask(c))?;
            Ok(reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_member_that_fails_does_not_decide() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x")]);
        let b = Script::new(&recorder, "b", [broken(20, "y")]);
        let c = Script::new(&recorder, "c", [well(50, 3)]);
        assert_eq!(three(&a, &b, &c).await, Ok(3));
        assert_eq!(recorder.ended(), ["a", "b", "c"]);
        assert_eq!(recorder.now(), 50);
    }

    workflow!(
        async fn typed(
            a: &Script,
            b: &Script,
            c: &Script,
        ) -> Result<u64, AllFailed<(Broken, Down, Broken)>> {
            let reply = select_ok!(ask(a), ask_other(b), ask(c))?;
            Ok(reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn when_all_have_failed_the_value_is_all_their_errors_at_that_moment() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(30, "x")]);
        let b = Script::new(&recorder, "b", [broken(50, "y")]);
        let c = Script::new(&recorder, "c", [broken(10, "z")]);
        let failed = typed(&a, &b, &c).await.expect_err("all fail");
        assert_eq!(
            failed.errors(),
            &(Some(Broken("x")), Some(Down(1)), Some(Broken("z")))
        );
        assert_eq!(recorder.now(), 50);
    }

    workflow!(
        async fn tail(a: &Script, b: &Script) -> Result<u64, AllFailed<(Broken, Broken)>> {
            select_ok!(ask(a), ask(b))
        }
    );

    workflow!(
        async fn tail_converted(a: &Script, b: &Script) -> Result<u64, AppError> {
            select_ok!(ask(a), ask(b))
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_tail_is_converted_with_from() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(1, "x"), broken(1, "x"), well(1, 1)]);
        let b = Script::new(&recorder, "b", [broken(2, "y"), broken(2, "y"), hang()]);
        let failed = tail(&a, &b).await.expect_err("both fail");
        assert_eq!(failed.errors(), &(Some(Broken("x")), Some(Broken("y"))));
        let told = "Some(Broken(\"x\")) Some(Broken(\"y\"))".to_owned();
        assert_eq!(tail_converted(&a, &b).await, Err(AppError::AllFailed(told)));
        assert_eq!(tail_converted(&a, &b).await, Ok(1));
    }

    #[tokio::test(start_paused = true)]
    async fn a_question_mark_converts_with_from() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(20, "x")]);
        let b = Script::new(&recorder, "b", [broken(10, "y")]);
        let told = "Some(Broken(\"x\")) Some(Broken(\"y\"))".to_owned();
        assert_eq!(two(&a, &b).await, Err(AppError::AllFailed(told)));
        assert_eq!(recorder.now(), 20);
    }

    workflow!(
        async fn kept(recorder: &Recorder, a: &Script, b: &Script) -> (bool, u64) {
            let reply = select_ok!(ask(a), ask(b));
            let after = look_after(recorder, "after", 5, reply.as_ref().map_or(90, |n| *n));
            (reply.is_ok(), after)
        }
    );

    workflow!(
        async fn output(a: &Script, b: &Script) -> (Result<u64, AllFailed<(Broken, Broken)>>, u64) {
            let reply = select_ok!(ask(a), ask(b));
            (reply, 1)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn without_a_question_mark_the_value_is_the_result() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(20, "x"), well(10, 1)]);
        let b = Script::new(&recorder, "b", [broken(10, "y"), hang()]);
        assert_eq!(kept(&recorder, &a, &b).await, (false, 95));
        assert_eq!(recorder.now(), 25);
        assert_eq!(kept(&recorder, &a, &b).await, (true, 6));
        assert_eq!(recorder.now(), 40);

        let a = Script::new(&recorder, "a", [broken(20, "x")]);
        let b = Script::new(&recorder, "b", [broken(10, "y")]);
        let (reply, _) = output(&a, &b).await;
        let failed = reply.expect_err("both fail");
        assert_eq!(failed.errors(), &(Some(Broken("x")), Some(Broken("y"))));
    }

    #[tokio::test(start_paused = true)]
    async fn of_two_successes_in_one_poll_the_first_in_the_text_wins() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 1)]);
        let b = Script::new(&recorder, "b", [well(10, 2)]);
        assert_eq!(two(&a, &b).await, Ok(1));
        assert_eq!(recorder.now(), 10);
    }

    workflow!(
        async fn late_first(recorder: &Recorder, a: &Script, b: &Script) -> Result<u64, AppError> {
            let root = look(recorder, "root", 5);
            let reply = select_ok!(ask_after(a, root), ask(b))?;
            Ok(reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_member_that_started_later_wins_a_tie_if_it_stands_first() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(5, 1)]);
        let b = Script::new(&recorder, "b", [well(10, 2)]);
        assert_eq!(late_first(&recorder, &a, &b).await, Ok(6));
        assert_eq!(recorder.now(), 10);
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_and_a_success_in_one_poll_are_a_success() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x")]);
        let b = Script::new(&recorder, "b", [well(10, 2)]);
        assert_eq!(two(&a, &b).await, Ok(2));

        let a = Script::new(&recorder, "a", [well(10, 1)]);
        let b = Script::new(&recorder, "b", [broken(10, "y")]);
        assert_eq!(two(&a, &b).await, Ok(1));
    }

    #[tokio::test(start_paused = true)]
    async fn a_member_that_is_well_without_waiting_leaves_the_next_unstarted() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(0, 1)]);
        let b = Script::new(&recorder, "b", [well(0, 2)]);
        assert_eq!(two(&a, &b).await, Ok(1));
        assert_eq!(recorder.started(), ["a"]);
        assert_eq!(b.left(), 1);
    }

    workflow!(
        async fn at_once(n: u64, m: u64) -> Result<u64, AppError> {
            let found = select_ok!(even(n), even(m))?;
            Ok(found)
        }
    );

    #[tokio::test]
    async fn members_may_be_synchronous() {
        assert_eq!(at_once(2, 4).await, Ok(2));
        assert_eq!(at_once(3, 4).await, Ok(4));
        let told = "Some(Broken(\"odd\")) Some(Broken(\"odd\"))".to_owned();
        assert_eq!(at_once(3, 5).await, Err(AppError::AllFailed(told)));
    }

    workflow!(
        async fn mixed(a: &Script, m: u64) -> Result<u64, AppError> {
            let found = select_ok!(ask(a), even(m))?;
            Ok(found)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_synchronous_member_wins_over_one_that_waits_wherever_it_stands() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 1), well(10, 1)]);
        assert_eq!(mixed(&a, 4).await, Ok(4));
        assert_eq!(recorder.now(), 0);
        assert_eq!(mixed(&a, 3).await, Ok(1));
        assert_eq!(recorder.now(), 10);
    }

    #[tokio::test(start_paused = true)]
    async fn a_member_that_never_ends_loses() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang()]);
        let b = Script::new(&recorder, "b", [well(10, 2)]);
        assert_eq!(two(&a, &b).await, Ok(2));
        assert_eq!(a.drops(), [10]);
    }

    workflow!(
        async fn two_blocks(a: &Script, b: &Script, c: &Script) -> Result<u64, AppError> {
            let first = select_ok!(ask(a), ask(b))?;
            let second = select_ok!(ask_after(c, first), ask_after(b, first)).unwrap_or(first);
            Ok(first + second)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_block_may_wait_for_another() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(20, 1)]);
        let b = Script::new(&recorder, "b", [well(10, 2), broken(5, "b")]);
        let c = Script::new(&recorder, "c", [well(30, 5)]);
        assert_eq!(two_blocks(&a, &b, &c).await, Ok(2 + 7));
        assert_eq!(c.starts(), [10]);
        assert_eq!(recorder.now(), 40);
    }
}

mod starting {
    use super::{
        AppError, Recorder, Script, What, ask, ask_after, broken, hang, look, well, workflow,
    };

    workflow!(
        async fn one_waits(recorder: &Recorder, a: &Script, b: &Script) -> Result<u64, AppError> {
            let root = look(recorder, "root", 30);
            let reply = select_ok!(ask_after(a, root), ask(b))?;
            Ok(reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn each_member_starts_when_its_own_inputs_exist() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 1)]);
        let b = Script::new(&recorder, "b", [well(100, 2)]);
        assert_eq!(one_waits(&recorder, &a, &b).await, Ok(31));
        assert_eq!(b.starts(), [0]);
        assert_eq!(a.starts(), [30]);
        assert_eq!(b.drops(), [40]);
        assert_eq!(recorder.now(), 40);
    }

    #[tokio::test(start_paused = true)]
    async fn a_member_that_has_not_started_when_it_is_decided_never_starts() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 1)]);
        let b = Script::new(&recorder, "b", [well(20, 2)]);
        assert_eq!(one_waits(&recorder, &a, &b).await, Ok(2));
        assert!(a.starts().is_empty());
        // `root` is an ordinary statement: the run returns when it has ended.
        assert_eq!(recorder.now(), 30);
    }

    #[tokio::test(start_paused = true)]
    async fn the_failure_of_all_waits_for_a_member_that_has_not_started() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x")]);
        let b = Script::new(&recorder, "b", [broken(5, "y")]);
        let told = "Some(Broken(\"x\")) Some(Broken(\"y\"))".to_owned();
        let output = one_waits(&recorder, &a, &b).await;
        assert_eq!(output, Err(AppError::AllFailed(told)));
        assert_eq!(a.starts(), [30]);
        assert_eq!(recorder.now(), 40);
    }

    workflow!(
        async fn ordered(recorder: &Recorder, a: &Script, b: &Script) -> Result<u64, AppError> {
            let root = look(recorder, "root", 30);
            let reply = select_ok!(ask(a).after(root), ask(b))?;
            Ok(root.min(0) + reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_order_holds_back_its_own_member_alone() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 1)]);
        let b = Script::new(&recorder, "b", [well(100, 2)]);
        assert_eq!(ordered(&recorder, &a, &b).await, Ok(1));
        assert_eq!(b.starts(), [0]);
        assert_eq!(a.starts(), [30]);
        assert_eq!(recorder.now(), 40);
    }

    workflow!(
        async fn all_ordered(recorder: &Recorder, a: &Script, b: &Script) -> Result<u64, AppError> {
            let root = look(recorder, "root", 30);
            let reply = select_ok!(ask_after(a, root), ask(b)).after(root)?;
            Ok(reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_order_of_the_block_holds_back_all_its_members() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang()]);
        let b = Script::new(&recorder, "b", [well(10, 2)]);
        assert_eq!(all_ordered(&recorder, &a, &b).await, Ok(2));
        assert_eq!(a.starts(), [30]);
        assert_eq!(b.starts(), [30]);
        assert_eq!(recorder.now(), 40);
    }

    workflow!(
        async fn behind(recorder: &Recorder, a: &Script, b: &Script) -> (Option<u64>, u64) {
            let reply = select_ok!(ask(a), ask(b)).ok();
            let later = look(recorder, "later", 5).after(reply);
            (reply, later)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_stands_after_a_block_starts_when_it_is_decided() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 1), broken(10, "x")]);
        let b = Script::new(&recorder, "b", [hang(), broken(20, "y")]);
        assert_eq!(behind(&recorder, &a, &b).await, (Some(1), 5));
        assert_eq!(recorder.times("later", What::Start), [10]);
        assert_eq!(behind(&recorder, &a, &b).await, (None, 5));
        assert_eq!(recorder.times("later", What::Start), [10, 35]);
    }

    workflow!(
        async fn used_above(a: &Script, b: &Script) -> Result<u64, AppError> {
            let twice = reply * 2;
            let reply = select_ok!(ask_after(a, seed), ask_after(b, seed))?;
            let seed = 10;
            Ok(twice)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn statements_around_a_block_stand_in_any_order() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 1)]);
        let b = Script::new(&recorder, "b", [hang()]);
        assert_eq!(used_above(&a, &b).await, Ok(22));
    }
}

mod members {
    use super::{
        AllFailed, AppError, Broken, Down, Failure, Recorder, Script, Seen, ask, broken, hang,
        node, well, workflow,
    };

    workflow!(
        async fn timed(
            a: &Script,
            b: &Script,
        ) -> Result<u64, AllFailed<(Failure<Broken>, Failure<Broken>)>> {
            let reply = select_ok!(ask(a).timeout(1s), ask(b).timeout(2s))?;
            Ok(reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_timeout_of_a_member_limits_that_member() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang()]);
        let b = Script::new(&recorder, "b", [well(1500, 2)]);
        assert_eq!(timed(&a, &b).await.ok(), Some(2));
        assert_eq!(a.drops(), [1000]);
        assert_eq!(recorder.now(), 1500);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(300, "x")]);
        let b = Script::new(&recorder, "b", [hang()]);
        let failed = timed(&a, &b).await.expect_err("one fails, one is late");
        let (Some(first), Some(second)) = failed.errors() else {
            panic!("{failed:?}");
        };
        assert!(matches!(first, Failure::Failed(Broken("x"))), "{first:?}");
        assert!(matches!(second, Failure::TimedOut(_)), "{second:?}");
        assert_eq!(recorder.now(), 2000);
    }

    workflow!(
        async fn retried(a: &Script, b: &Script) -> Result<u64, AppError> {
            let reply = select_ok!(ask(a).retry(2), ask(b))?;
            Ok(reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_retry_of_a_member_repeats_that_member() {
        let recorder = Recorder::new();
        let a = Script::new(
            &recorder,
            "a",
            [broken(10, "x"), broken(10, "y"), well(10, 1)],
        );
        let b = Script::new(&recorder, "b", [well(100, 2)]);
        assert_eq!(retried(&a, &b).await, Ok(1));
        assert_eq!(a.starts(), [0, 10, 20]);
        assert_eq!(b.drops(), [30]);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x"), hang(), well(10, 1)]);
        let b = Script::new(&recorder, "b", [well(15, 2)]);
        assert_eq!(retried(&a, &b).await, Ok(2));
        assert_eq!(a.drops(), [15]);
        assert_eq!(a.left(), 1);

        let recorder = Recorder::new();
        let steps = [broken(10, "x"), broken(10, "y"), broken(10, "z")];
        let a = Script::new(&recorder, "a", steps);
        let b = Script::new(&recorder, "b", [broken(5, "b")]);
        let told = "Some(Broken(\"z\")) Some(Broken(\"b\"))".to_owned();
        assert_eq!(retried(&a, &b).await, Err(AppError::AllFailed(told)));
        assert_eq!(recorder.now(), 30);
    }

    workflow!(
        async fn checked(a: &Script, b: &Script, seen: &Seen) -> Option<u64> {
            let reply = select_ok!(
                ask(a).ensure(|n| *n > 5),
                ask(b).inspect(|n| seen.see(*n)).ensure(|n| *n > 5),
            )
            .ok();
            reply
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_rejected_value_is_no_success() {
        let recorder = Recorder::new();
        let seen = Seen::new(&recorder);
        let a = Script::new(&recorder, "a", [well(10, 1), well(10, 1), well(10, 6)]);
        let b = Script::new(&recorder, "b", [well(20, 7), well(20, 2), well(20, 8)]);
        assert_eq!(checked(&a, &b, &seen).await, Some(7));
        assert_eq!(checked(&a, &b, &seen).await, None);
        assert_eq!(checked(&a, &b, &seen).await, Some(6));
        assert_eq!(seen.values(), [(7, 20), (2, 40)], "the loser is not seen");
    }

    workflow!(
        async fn with_fallback(a: &Script, b: &Script, c: &Script) -> Option<u64> {
            let reply = select_ok!(ask(a).or_else(ask(b)), ask(c)).ok();
            reply
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_fallback_belongs_to_its_member() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x")]);
        let b = Script::new(&recorder, "b", [well(10, 2)]);
        let c = Script::new(&recorder, "c", [well(30, 3)]);
        assert_eq!(with_fallback(&a, &b, &c).await, Some(2));
        assert_eq!(b.starts(), [10]);
        assert_eq!(c.drops(), [20]);
    }

    /// A model that answers quickly.
    struct Fast(Script);

    /// A model that answers well.
    struct Smart(Script);

    struct Question(u64);

    #[derive(Debug, PartialEq, Eq)]
    struct Reply(u64);

    #[node(read)]
    async fn fast(model: &Fast, question: &Question) -> Result<Reply, Broken> {
        model.0.play().await.map(|n| Reply(n + question.0))
    }

    #[node(read)]
    async fn smart(model: &Smart, question: &Question) -> Result<Reply, Down> {
        let reply = model.0.play().await.map_err(|_| Down(2));
        reply.map(|n| Reply(n + question.0))
    }

    #[node(pure)]
    fn understand(seed: u64) -> Question {
        Question(seed * 100)
    }

    #[node(pure)]
    fn use_reply(reply: &Reply) -> u64 {
        reply.0
    }

    workflow!(
        async fn by_type(fast_one: &Fast, smart_one: &Smart, seed: u64) -> Result<Reply, AppError> {
            let question = understand(seed);
            let reply = select_ok!(fast(..), smart(..))?;
            Ok(reply)
        }
    );

    workflow!(
        async fn annotated(fast_one: &Fast, smart_one: &Smart, seed: u64) -> Result<u64, AppError> {
            let question = understand(seed);
            let reply: Reply = select_ok!(fast(..), smart(..))?;
            let used = use_reply(..);
            Ok(used)
        }
    );

    // SPEC asks for the type to be written behind a block; all members say what they give.
    workflow!(
        async fn not_annotated(
            fast_one: &Fast,
            smart_one: &Smart,
            seed: u64,
        ) -> Result<u64, AppError> {
            let question = understand(seed);
            let reply = select_ok!(fast(..), smart(..))?;
            let used = use_reply(..);
            Ok(used)
        }
    );

    fn models(recorder: &Recorder) -> (Fast, Smart) {
        let fast = Script::new(recorder, "fast", [well(10, 1)]);
        let smart = Script::new(recorder, "smart", [well(30, 2)]);
        (Fast(fast), Smart(smart))
    }

    #[tokio::test(start_paused = true)]
    async fn two_dots_fill_the_arguments_of_members() {
        let recorder = Recorder::new();
        let (fast, smart) = models(&recorder);
        assert_eq!(by_type(&fast, &smart, 7).await, Ok(Reply(701)));
        assert_eq!(recorder.now(), 10);
    }

    #[tokio::test(start_paused = true)]
    async fn two_dots_find_the_value_of_a_block_whose_type_is_written() {
        let recorder = Recorder::new();
        let (fast, smart) = models(&recorder);
        assert_eq!(annotated(&fast, &smart, 7).await, Ok(701));
    }

    #[tokio::test(start_paused = true)]
    async fn two_dots_find_the_value_of_a_block_by_what_its_members_give() {
        let recorder = Recorder::new();
        let (fast, smart) = models(&recorder);
        assert_eq!(not_annotated(&fast, &smart, 7).await, Ok(701));
    }

    #[node(read)]
    async fn ask_with(script: &Script, text: String) -> Result<u64, Broken> {
        let value = script.play().await?;
        Ok(value + text.len() as u64)
    }

    workflow!(
        async fn moved(a: &Script, b: &Script, one: String, two: String) -> Option<u64> {
            let reply = select_ok!(ask_with(a, one), ask_with(b, two)).ok();
            reply
        }
    );

    workflow!(
        async fn cloned(a: &Script, b: &Script, text: String) -> (Option<u64>, String) {
            let reply = select_ok!(ask_with(a, text.clone()), ask_with(b, format!("{text}!"))).ok();
            (reply, text)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn values_move_into_members() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(20, 1), well(20, 1)]);
        let b = Script::new(&recorder, "b", [well(10, 2), broken(10, "y")]);
        let value = moved(&a, &b, "one".to_owned(), "three".to_owned()).await;
        assert_eq!(value, Some(7));
        let (value, text) = cloned(&a, &b, "four".to_owned()).await;
        assert_eq!((value, text.as_str()), (Some(5), "four"));
    }
}

mod policies_behind {
    use super::{
        AppError, Broken, Down, Recorder, Script, Seen, What, ask, ask_after, ask_other, broken,
        hang, look, well, workflow,
    };

    workflow!(
        async fn ok(a: &Script, b: &Script) -> Option<u64> {
            let reply = select_ok!(ask(a), ask(b)).ok();
            reply
        }
    );

    workflow!(
        async fn unwrap_or(a: &Script, b: &Script, n: u64) -> u64 {
            let reply = select_ok!(ask(a), ask(b)).unwrap_or(n * 100);
            reply
        }
    );

    #[tokio::test(start_paused = true)]
    async fn ok_and_unwrap_or_take_the_failure_away() {
        let recorder = Recorder::new();
        let steps = [broken(10, "x"), well(10, 1), broken(10, "x"), well(10, 1)];
        let a = Script::new(&recorder, "a", steps);
        let steps = [broken(10, "y"), hang(), broken(10, "y"), hang()];
        let b = Script::new(&recorder, "b", steps);
        assert_eq!(ok(&a, &b).await, None);
        assert_eq!(ok(&a, &b).await, Some(1));
        assert_eq!(unwrap_or(&a, &b, 3).await, 300);
        assert_eq!(unwrap_or(&a, &b, 3).await, 1);
        assert_eq!(recorder.now(), 40);
    }

    workflow!(
        async fn or_else(recorder: &Recorder, a: &Script, b: &Script) -> u64 {
            let reply = select_ok!(ask(a), ask(b)).or_else(look(recorder, "fallback", 15));
            reply
        }
    );

    workflow!(
        async fn or_else_fallible(a: &Script, b: &Script, c: &Script) -> Result<u64, Broken> {
            let reply = select_ok!(ask(a), ask(b)).or_else(ask(c))?;
            Ok(reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_fallback_behind_a_block_starts_when_all_have_failed() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x"), well(5, 1)]);
        let b = Script::new(&recorder, "b", [broken(20, "y"), hang()]);
        assert_eq!(or_else(&recorder, &a, &b).await, 15);
        assert_eq!(recorder.times("fallback", What::Start), [20]);
        assert_eq!(recorder.now(), 35);
        assert_eq!(or_else(&recorder, &a, &b).await, 1);
        assert_eq!(recorder.times("fallback", What::Start), [20]);
        assert_eq!(recorder.now(), 40);

        let a = Script::new(&recorder, "a", [broken(10, "x")]);
        let b = Script::new(&recorder, "b", [broken(20, "y")]);
        let c = Script::new(&recorder, "c", [broken(5, "z")]);
        let output = or_else_fallible(&a, &b, &c).await;
        assert_eq!(output, Err(Broken("z")), "the fallback's own error");
    }

    workflow!(
        async fn timed(a: &Script, b: &Script) -> Option<u64> {
            let reply = select_ok!(ask(a), ask(b)).timeout(25ms).ok();
            reply
        }
    );

    workflow!(
        async fn timed_hard(a: &Script, b: &Script) -> Result<u64, AppError> {
            let reply = select_ok!(ask(a), ask(b)).timeout(25ms)?;
            Ok(reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_timeout_behind_a_block_drops_all_members() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(30, 1)]);
        let b = Script::new(&recorder, "b", [hang()]);
        assert_eq!(timed(&a, &b).await, None);
        assert_eq!((a.drops(), b.drops()), (vec![25], vec![25]));
        assert_eq!(recorder.now(), 25);

        let a = Script::new(&recorder, "a", [well(20, 1)]);
        let b = Script::new(&recorder, "b", [hang()]);
        assert_eq!(timed(&a, &b).await, Some(1));
        assert_eq!(recorder.now(), 45);
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_behind_a_timeout_says_which_it_was() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), broken(10, "x"), well(1, 1)]);
        let b = Script::new(&recorder, "b", [hang(), broken(20, "y"), hang()]);
        assert_eq!(timed_hard(&a, &b).await, Err(AppError::TimedOut("late")));
        let told = "Some(Broken(\"x\")) Some(Broken(\"y\"))".to_owned();
        assert_eq!(timed_hard(&a, &b).await, Err(AppError::AllFailed(told)));
        assert_eq!(timed_hard(&a, &b).await, Ok(1));
    }

    workflow!(
        async fn timed_late(recorder: &Recorder, a: &Script, b: &Script) -> (Option<u64>, u64) {
            let early = look(recorder, "early", 40);
            let late = look(recorder, "late", 50);
            let reply = select_ok!(ask_after(a, late), ask_after(b, early))
                .timeout(25ms)
                .ok();
            (reply, early)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_timeout_behind_a_block_counts_from_the_start_of_its_first_member() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(20, 1)]);
        let b = Script::new(&recorder, "b", [hang()]);
        assert_eq!(timed_late(&recorder, &a, &b).await, (None, 40));
        assert_eq!((a.starts(), b.starts()), (vec![50], vec![40]));
        assert_eq!((a.drops(), b.drops()), (vec![65], vec![65]));

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 1)]);
        let b = Script::new(&recorder, "b", [hang()]);
        assert_eq!(timed_late(&recorder, &a, &b).await, (Some(51), 40));
        assert_eq!(recorder.now(), 60);
    }

    workflow!(
        async fn cut_before_a_start(
            recorder: &Recorder,
            a: &Script,
            b: &Script,
        ) -> (Option<u64>, u64) {
            let late = look(recorder, "late", 50);
            let reply = select_ok!(ask_after(a, late), ask(b)).timeout(25ms).ok();
            (reply, late)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_member_that_has_not_started_at_the_timeout_never_starts() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(20, 1)]);
        let b = Script::new(&recorder, "b", [hang()]);
        assert_eq!(cut_before_a_start(&recorder, &a, &b).await, (None, 50));
        assert!(a.starts().is_empty());
        assert_eq!(b.drops(), [25]);
        assert_eq!(recorder.now(), 50);
    }

    workflow!(
        async fn seen_and_checked(a: &Script, b: &Script, seen: &Seen) -> Result<u64, AppError> {
            let reply = select_ok!(ask(a), ask(b))
                .inspect(|n| seen.see(*n))
                .ensure(|n| *n > 5)?;
            Ok(reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn inspect_and_ensure_behind_a_block_see_the_winner() {
        let recorder = Recorder::new();
        let seen = Seen::new(&recorder);
        let a = Script::new(&recorder, "a", [well(10, 7), hang()]);
        let b = Script::new(&recorder, "b", [well(20, 8), well(20, 2)]);
        assert_eq!(seen_and_checked(&a, &b, &seen).await, Ok(7));
        let output = seen_and_checked(&a, &b, &seen).await;
        assert_eq!(output, Err(AppError::Rejected));
        assert_eq!(seen.values(), [(7, 10), (2, 30)]);
    }

    workflow!(
        #[errors(AnswerError)]
        async fn named(a: &Script, b: &Script) -> Result<u64, AnswerError> {
            let reply = select_ok!(ask(a), ask_other(b))?;
            Ok(reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_generated_enum_has_a_variant_for_the_block() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x")]);
        let b = Script::new(&recorder, "b", [broken(20, "y")]);
        let AnswerError::Reply(failed) = named(&a, &b).await.expect_err("both fail");
        assert_eq!(failed.errors(), &(Some(Broken("x")), Some(Down(1))));
    }
}

mod quorum {
    use super::{
        AllFailed, AppError, Broken, Down, Recorder, Script, ask, ask_after, ask_other, broken,
        hang, look, well, workflow,
    };

    workflow!(
        async fn two_of_three(
            a: &Script,
            b: &Script,
            c: &Script,
        ) -> Result<[Option<u64>; 3], AppError> {
            let votes = quorum!(2; ask(a), ask(b), ask(c))?;
            Ok(votes)
        }
    );

    /// Scripts of one step each.
    fn scripts(recorder: &Recorder, steps: [dag_tests::Step; 3]) -> [Script; 3] {
        let [a, b, c] = steps;
        [("a", a), ("b", b), ("c", c)].map(|(name, step)| Script::new(recorder, name, [step]))
    }

    #[tokio::test(start_paused = true)]
    async fn two_successes_of_three_decide_and_the_third_is_dropped_at_that_moment() {
        let recorder = Recorder::new();
        let [a, b, c] = scripts(&recorder, [well(20, 1), well(50, 2), well(10, 3)]);
        let votes = two_of_three(&a, &b, &c).await;
        assert_eq!(votes, Ok([Some(1), None, Some(3)]));
        assert_eq!(b.drops(), [20]);
        assert_eq!(recorder.now(), 20);
    }

    #[tokio::test(start_paused = true)]
    async fn a_failed_member_has_no_place_and_the_others_must_succeed() {
        let recorder = Recorder::new();
        let [a, b, c] = scripts(&recorder, [well(20, 1), broken(5, "y"), well(30, 3)]);
        let votes = two_of_three(&a, &b, &c).await;
        assert_eq!(votes, Ok([Some(1), None, Some(3)]));
        assert_eq!(recorder.now(), 30);
    }

    #[tokio::test(start_paused = true)]
    async fn a_member_that_never_ends_is_not_needed() {
        let recorder = Recorder::new();
        let [a, b, c] = scripts(&recorder, [hang(), well(30, 2), well(10, 3)]);
        let votes = two_of_three(&a, &b, &c).await;
        assert_eq!(votes, Ok([None, Some(2), Some(3)]));
        assert_eq!(a.drops(), [30]);
    }

    // SPEC: "as soon as two succeeded". In one poll members are looked at in the order of the text.
    #[tokio::test(start_paused = true)]
    async fn of_three_successes_in_one_poll_the_first_two_in_the_text_count() {
        let recorder = Recorder::new();
        let [a, b, c] = scripts(&recorder, [well(10, 1), well(10, 2), well(10, 3)]);
        let votes = two_of_three(&a, &b, &c).await;
        assert_eq!(votes, Ok([Some(1), Some(2), None]));
        assert_eq!(recorder.now(), 10);

        let [a, b, c] = scripts(&recorder, [well(0, 1), well(0, 2), well(0, 3)]);
        let votes = two_of_three(&a, &b, &c).await;
        assert_eq!(votes, Ok([Some(1), Some(2), None]));
        assert_eq!(c.left(), 1, "it never started");
    }

    workflow!(
        async fn typed(
            a: &Script,
            b: &Script,
            c: &Script,
        ) -> Result<[Option<u64>; 3], AllFailed<(Broken, Down, Broken)>> {
            let votes: [Option<u64>; 3] = quorum!(2; ask(a), ask_other(b), ask(c))?;
            Ok(votes)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn it_fails_as_soon_as_too_many_have_failed() {
        let recorder = Recorder::new();
        let [a, b, c] = scripts(&recorder, [hang(), broken(20, "y"), broken(10, "z")]);
        let failed = typed(&a, &b, &c).await.expect_err("two fail");
        assert_eq!(failed.errors(), &(None, Some(Down(1)), Some(Broken("z"))));
        assert_eq!(a.drops(), [20]);
        assert_eq!(recorder.now(), 20);

        let recorder = Recorder::new();
        let [a, b, c] = scripts(&recorder, [well(5, 1), broken(20, "y"), broken(10, "z")]);
        let failed = typed(&a, &b, &c).await.expect_err("two fail");
        assert_eq!(
            failed.errors(),
            &(None, Some(Down(1)), Some(Broken("z"))),
            "one that succeeded has no error"
        );
        assert_eq!(recorder.now(), 20);
    }

    #[tokio::test(start_paused = true)]
    async fn of_three_failures_in_one_poll_the_first_two_in_the_text_decide() {
        let recorder = Recorder::new();
        let [a, b, c] = scripts(
            &recorder,
            [broken(10, "x"), broken(10, "y"), broken(10, "z")],
        );
        let failed = typed(&a, &b, &c).await.expect_err("all fail");
        assert_eq!(failed.errors(), &(Some(Broken("x")), Some(Down(1)), None));
    }

    workflow!(
        async fn all(a: &Script, b: &Script, c: &Script) -> Result<[Option<u64>; 3], AppError> {
            let votes = quorum!(3; ask(a), ask(b), ask(c))?;
            Ok(votes)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn all_of_all_waits_for_all_and_fails_with_the_first_failure() {
        let recorder = Recorder::new();
        let [a, b, c] = scripts(&recorder, [well(20, 1), well(50, 2), well(10, 3)]);
        let votes = all(&a, &b, &c).await;
        assert_eq!(votes, Ok([Some(1), Some(2), Some(3)]));
        assert_eq!(recorder.now(), 50);

        let recorder = Recorder::new();
        let [a, b, c] = scripts(&recorder, [well(20, 1), broken(10, "y"), hang()]);
        let told = "None Some(Broken(\"y\")) None".to_owned();
        assert_eq!(all(&a, &b, &c).await, Err(AppError::AllFailed(told)));
        assert_eq!((a.drops(), c.drops()), (vec![10], vec![10]));
        assert_eq!(recorder.now(), 10);
    }

    workflow!(
        async fn of_two(a: &Script, b: &Script) -> Result<[Option<u64>; 2], AppError> {
            quorum!(2; ask(a), ask(b))
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_quorum_may_be_the_tail() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(20, 1), broken(10, "x")]);
        let b = Script::new(&recorder, "b", [well(10, 2), hang()]);
        assert_eq!(of_two(&a, &b).await, Ok([Some(1), Some(2)]));
        let told = "Some(Broken(\"x\")) None".to_owned();
        assert_eq!(of_two(&a, &b).await, Err(AppError::AllFailed(told)));
        assert_eq!(recorder.now(), 30);
    }

    workflow!(
        async fn late_members(
            recorder: &Recorder,
            a: &Script,
            b: &Script,
            c: &Script,
        ) -> Result<[Option<u64>; 3], AppError> {
            let root = look(recorder, "root", 30);
            let votes = quorum!(2; ask_after(a, root), ask(b), ask(c))?;
            Ok(votes)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn each_member_starts_when_its_own_inputs_exist_and_not_once_it_is_decided() {
        let recorder = Recorder::new();
        let [a, b, c] = scripts(&recorder, [well(10, 1), well(20, 2), well(60, 3)]);
        let votes = late_members(&recorder, &a, &b, &c).await;
        assert_eq!(votes, Ok([Some(31), Some(2), None]));
        assert_eq!(recorder.now(), 40);

        let recorder = Recorder::new();
        let [a, b, c] = scripts(&recorder, [well(10, 1), well(20, 2), well(15, 3)]);
        let votes = late_members(&recorder, &a, &b, &c).await;
        assert_eq!(votes, Ok([None, Some(2), Some(3)]));
        assert!(a.starts().is_empty());

        let recorder = Recorder::new();
        let [a, b, c] = scripts(&recorder, [well(10, 1), broken(20, "y"), broken(15, "z")]);
        let told = "None Some(Broken(\"y\")) Some(Broken(\"z\"))".to_owned();
        let votes = late_members(&recorder, &a, &b, &c).await;
        assert_eq!(votes, Err(AppError::AllFailed(told)));
        assert!(a.starts().is_empty());
        assert_eq!(recorder.dropped(), ["root"]);
        assert_eq!(recorder.now(), 20);
    }

    workflow!(
        async fn with_policies(a: &Script, b: &Script, c: &Script) -> Option<[Option<u64>; 3]> {
            let votes =
                quorum!(2; ask(a).timeout(1s), ask(b).retry(1), ask(c).timeout(1s).retry(1))
                    .timeout(5s)
                    .ok();
            votes
        }
    );

    #[tokio::test(start_paused = true)]
    async fn members_and_the_block_take_policies() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang(), well(10, 1)]);
        let b = Script::new(
            &recorder,
            "b",
            [broken(10, "y"), well(10, 2), hang(), hang()],
        );
        let c = Script::new(
            &recorder,
            "c",
            [hang(), well(500, 3), hang(), hang(), hang()],
        );
        let votes = with_policies(&a, &b, &c).await;
        assert_eq!(votes, Some([None, Some(2), Some(3)]));
        assert_eq!(a.drops(), [1000]);
        assert_eq!(b.starts(), [0, 10]);
        assert_eq!(c.starts(), [0, 1000]);
        assert_eq!(recorder.now(), 1500);

        // `a` succeeds, `b` never ends, `c` is late twice.
        assert_eq!(with_policies(&a, &b, &c).await, None);
        assert_eq!(recorder.now(), 1500 + 5000);
    }

    workflow!(
        async fn softly(a: &Script, b: &Script, c: &Script) -> [Option<u64>; 3] {
            let votes = quorum!(2; ask(a), ask(b), ask(c)).unwrap_or([None; 3]);
            votes
        }
    );

    workflow!(
        async fn kept(a: &Script, b: &Script, c: &Script) -> bool {
            let votes = quorum!(2; ask(a), ask(b), ask(c));
            votes.is_ok()
        }
    );

    #[tokio::test(start_paused = true)]
    async fn its_failure_may_be_taken_away_or_kept() {
        let recorder = Recorder::new();
        let [a, b, c] = scripts(&recorder, [broken(1, "x"), broken(2, "y"), hang()]);
        assert_eq!(softly(&a, &b, &c).await, [None; 3]);
        let [a, b, c] = scripts(&recorder, [broken(1, "x"), broken(2, "y"), hang()]);
        assert!(!kept(&a, &b, &c).await);
        let [a, b, c] = scripts(&recorder, [broken(1, "x"), well(2, 1), well(3, 1)]);
        assert!(kept(&a, &b, &c).await);
    }
}

mod failing {
    use super::{
        AppError, Broken, Duration, Recorder, Script, What, ask, ask_after, broken, fail, hang,
        look, look_after, node, send, set, well, workflow,
    };

    workflow!(
        async fn reads(recorder: &Recorder, a: &Script, b: &Script) -> Result<u64, AppError> {
            let reply = select_ok!(ask(a), ask(b))?;
            let failing = fail(recorder, "failing", 20)?;
            let later = look_after(recorder, "later", 5, reply);
            Ok(later + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_failure_elsewhere_drops_the_members() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(30, 1)]);
        let b = Script::new(&recorder, "b", [hang()]);
        let output = reads(&recorder, &a, &b).await;
        assert_eq!(output, Err(AppError::Broken(Broken("failing"))));
        assert_eq!((a.drops(), b.drops()), (vec![20], vec![20]));
        assert_eq!(recorder.now(), 20);
    }

    workflow!(
        async fn fails_itself(
            recorder: &Recorder,
            a: &Script,
            b: &Script,
        ) -> Result<u64, AppError> {
            let slow = look(recorder, "slow", 100);
            let reply = select_ok!(ask(a), ask(b))?;
            let later = look_after(recorder, "later", 5, reply);
            Ok(slow + later)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_block_whose_members_have_all_failed_fails_the_run_at_once() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x")]);
        let b = Script::new(&recorder, "b", [broken(20, "y")]);
        assert!(fails_itself(&recorder, &a, &b).await.is_err());
        assert_eq!(recorder.times("slow", What::Drop), [20]);
        assert!(recorder.times("later", What::Start).is_empty());
        assert_eq!(recorder.now(), 20);
    }

    workflow!(
        async fn first_statement(
            recorder: &Recorder,
            a: &Script,
            b: &Script,
        ) -> Result<u64, AppError> {
            let reply = select_ok!(ask(a), ask(b))?;
            let failing = fail(recorder, "failing", 20)?;
            Ok(reply + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn against_other_statements_in_one_poll_the_statement_order_decides() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x")]);
        let b = Script::new(&recorder, "b", [broken(20, "y")]);
        let output = first_statement(&recorder, &a, &b).await;
        assert!(matches!(output, Err(AppError::AllFailed(_))), "{output:?}");
    }

    workflow!(
        async fn writes(recorder: &Recorder, a: &Script, b: &Script) -> Result<u64, AppError> {
            let kept = select_ok!(set(a), set(b))?;
            let failing = fail(recorder, "failing", 20)?;
            let later = look_after(recorder, "later", 5, kept);
            Ok(later + failing)
        }
    );

    workflow!(
        async fn only_writes(a: &Script, b: &Script) -> Result<u64, AppError> {
            let kept = select_ok!(set(a), set(b))?;
            Ok(kept)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_write_that_loses_is_dropped() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(50, 1)]);
        let b = Script::new(&recorder, "b", [well(10, 2)]);
        assert_eq!(only_writes(&a, &b).await, Ok(2));
        assert_eq!(a.drops(), [10]);
        assert_eq!(recorder.now(), 10);
    }

    // SPEC does not say whether a member that succeeds while it is being finished still drops the others:
    // here the one that succeeds is the last.
    #[tokio::test(start_paused = true)]
    async fn begun_writes_among_the_members_are_finished_when_the_run_fails() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(30, "x")]);
        let b = Script::new(&recorder, "b", [well(50, 2)]);
        let output = writes(&recorder, &a, &b).await;
        assert_eq!(output, Err(AppError::Broken(Broken("failing"))));
        assert_eq!((a.ends(), b.ends()), (vec![30], vec![50]));
        assert!(recorder.times("later", What::Start).is_empty());
        assert_eq!(recorder.now(), 50);
    }

    workflow!(
        async fn read_and_write(
            recorder: &Recorder,
            a: &Script,
            b: &Script,
            c: &Script,
        ) -> Result<u64, AppError> {
            let root = look(recorder, "root", 30);
            let kept = select_ok!(ask(a), set(b), ask_after(c, root))?;
            let failing = fail(recorder, "failing", 20)?;
            Ok(kept + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn of_the_members_reads_are_dropped_writes_are_finished_and_none_starts() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang()]);
        let b = Script::new(&recorder, "b", [well(50, 2)]);
        let c = Script::new(&recorder, "c", [well(1, 3)]);
        let output = read_and_write(&recorder, &a, &b, &c).await;
        assert_eq!(output, Err(AppError::Broken(Broken("failing"))));
        assert_eq!(a.drops(), [20]);
        assert_eq!(b.ends(), [50]);
        assert!(c.starts().is_empty());
        assert_eq!(recorder.now(), 50);
    }

    workflow!(
        async fn gated(recorder: &Recorder, a: &Script, b: &Script) -> Result<u64, AppError> {
            let sent = send(recorder, "sent", 5);
            let reply = select_ok!(ask(a), ask(b))?;
            Ok(sent + reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_gated_write_waits_for_the_block_and_not_for_its_losers() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x")]);
        let b = Script::new(&recorder, "b", [well(30, 2)]);
        assert_eq!(gated(&recorder, &a, &b).await, Ok(7));
        assert_eq!(recorder.times("sent", What::Start), [30]);

        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(10, "x")]);
        let b = Script::new(&recorder, "b", [broken(30, "y")]);
        assert!(gated(&recorder, &a, &b).await.is_err());
        assert!(recorder.times("sent", What::Start).is_empty());
    }

    workflow!(
        async fn gated_softly(recorder: &Recorder, a: &Script, b: &Script) -> Result<u64, Broken> {
            let passed = ask(a)?;
            let sent = send(recorder, "sent", 5);
            let reply = select_ok!(ask(b), ask_after(b, passed)).unwrap_or(0);
            Ok(sent + reply)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_block_that_fails_softly_gates_nothing() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 1)]);
        let b = Script::new(&recorder, "b", [well(50, 2), hang()]);
        assert_eq!(gated_softly(&recorder, &a, &b).await, Ok(7));
        assert_eq!(recorder.times("sent", What::Start), [10]);
        assert_eq!(recorder.now(), 50);
    }

    #[tokio::test(start_paused = true)]
    async fn dropping_the_future_drops_the_members_writes_too() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [hang()]);
        let b = Script::new(&recorder, "b", [well(50, 2)]);
        let run = tokio::time::timeout(Duration::from_millis(15), only_writes(&a, &b));
        assert!(run.await.is_err());
        assert_eq!((a.drops(), b.drops()), (vec![15], vec![15]));
    }

    #[node(pure)]
    async fn explode(recorder: Recorder, ms: u64) -> Result<u64, Broken> {
        recorder.work("exploding", ms).await;
        assert!(ms == 0, "boom");
        Ok(ms)
    }

    #[node(pure)]
    async fn wait(recorder: Recorder, ms: u64) -> Result<u64, Broken> {
        recorder.work("waiting", ms).await;
        Ok(ms)
    }

    workflow!(
        async fn exploding(recorder: Recorder) -> Option<u64> {
            let reply = select_ok!(wait(recorder.clone(), 50), explode(recorder.clone(), 10)).ok();
            reply
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_panic_in_a_member_unwinds_through_the_workflow() {
        let recorder = Recorder::new();
        let error = tokio::spawn(exploding(recorder.clone()))
            .await
            .expect_err("it panicked");
        assert!(error.is_panic());
        assert_eq!(recorder.dropped(), ["waiting"]);
    }
}

mod sequential {
    use super::{AppError, Recorder, Script, ask, broken, well, workflow};

    workflow!(
        async fn select(a: &Script, b: &Script, c: &Script) -> Result<u64, AppError> {
            let reply = select_ok!(ask(a), ask(b), ask(c))?;
            Ok(reply)
        }
    );

    workflow!(
        async fn vote(a: &Script, b: &Script, c: &Script) -> Result<[Option<u64>; 3], AppError> {
            let votes = quorum!(2; ask(a), ask(b), ask(c))?;
            Ok(votes)
        }
    );

    // SPEC: "the same statements one after the other"; so a member starts when the one before it failed.
    #[tokio::test(start_paused = true)]
    async fn members_are_tried_one_after_the_other_until_it_is_decided() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [broken(30, "x")]);
        let b = Script::new(&recorder, "b", [well(20, 2)]);
        let c = Script::new(&recorder, "c", [well(1, 3)]);
        assert_eq!(select::sequential(&a, &b, &c).await, Ok(2));
        assert_eq!((a.starts(), b.starts()), (vec![0], vec![30]));
        assert!(c.starts().is_empty());
        assert_eq!(recorder.now(), 50);
    }

    #[tokio::test(start_paused = true)]
    async fn a_quorum_is_tried_one_after_the_other_too() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(30, 1), broken(5, "x")]);
        let b = Script::new(&recorder, "b", [well(20, 2), broken(5, "y")]);
        let c = Script::new(&recorder, "c", [well(1, 3)]);
        let votes = vote::sequential(&a, &b, &c).await;
        assert_eq!(votes, Ok([Some(1), Some(2), None]));
        assert_eq!(recorder.now(), 50);

        let votes = vote::sequential(&a, &b, &c).await;
        let told = "Some(Broken(\"x\")) Some(Broken(\"y\")) None".to_owned();
        assert_eq!(votes, Err(AppError::AllFailed(told)));
        assert_eq!(recorder.now(), 60);
        assert_eq!(c.left(), 1);
    }
}

mod and_for {
    use super::{
        AppError, Recorder, Script, What, ask, broken, hang, look, look_after, well, workflow,
    };

    /// Two ways to the same answer.
    struct Pair {
        one: Script,
        other: Script,
    }

    fn pair(recorder: &Recorder, names: [&'static str; 2], steps: [dag_tests::Step; 2]) -> Pair {
        let ([one, other], [first, second]) = (names, steps);
        Pair {
            one: Script::new(recorder, one, [first]),
            other: Script::new(recorder, other, [second]),
        }
    }

    workflow!(
        async fn each_softly(pairs: &[Pair]) -> Vec<Option<u64>> {
            let values = for pair in pairs.iter().concurrent(2) {
                select_ok!(ask(&pair.one), ask(&pair.other)).ok()
            };
            values
        }
    );

    workflow!(
        async fn each(recorder: &Recorder, pairs: &[Pair]) -> Result<Vec<u64>, AppError> {
            let values = for pair in pairs.iter().concurrent(2) {
                let value = select_ok!(ask(&pair.one), ask(&pair.other))?;
                look_after(recorder, "after", 5, value)
            };
            Ok(values)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn every_item_has_its_own_race() {
        let recorder = Recorder::new();
        let pairs = [
            pair(&recorder, ["a", "b"], [well(30, 1), well(10, 2)]),
            pair(&recorder, ["c", "d"], [broken(5, "c"), broken(20, "d")]),
            pair(&recorder, ["e", "f"], [well(15, 5), hang()]),
        ];
        assert_eq!(each_softly(&pairs).await, [Some(2), None, Some(5)]);
        assert_eq!(recorder.times("a", What::Drop), [10]);
        assert_eq!(recorder.times("e", What::Start), [10]);
        assert_eq!(recorder.times("f", What::Drop), [25]);
        assert_eq!(recorder.now(), 25);
    }

    #[tokio::test(start_paused = true)]
    async fn a_race_of_an_item_that_all_lose_fails_the_run() {
        let recorder = Recorder::new();
        let pairs = [
            pair(&recorder, ["a", "b"], [well(30, 1), hang()]),
            pair(&recorder, ["c", "d"], [broken(5, "c"), broken(20, "d")]),
        ];
        let told = "Some(Broken(\"c\")) Some(Broken(\"d\"))".to_owned();
        assert_eq!(
            each(&recorder, &pairs).await,
            Err(AppError::AllFailed(told))
        );
        assert_eq!(recorder.times("a", What::Drop), [20]);
        assert_eq!(recorder.times("b", What::Drop), [20]);
        assert_eq!(recorder.now(), 20);

        let recorder = Recorder::new();
        let pairs = [
            pair(&recorder, ["a", "b"], [well(30, 1), hang()]),
            pair(&recorder, ["c", "d"], [broken(5, "c"), well(20, 2)]),
        ];
        assert_eq!(each(&recorder, &pairs).await, Ok(vec![6, 7]));
        assert_eq!(recorder.now(), 35);
    }

    workflow!(
        async fn votes_of_each(pairs: &[Pair]) -> Vec<Option<[Option<u64>; 2]>> {
            for pair in pairs.iter().concurrent(2) {
                quorum!(2; ask(&pair.one), ask(&pair.other)).ok()
            }
        }
    );

    #[tokio::test(start_paused = true)]
    async fn every_item_has_its_own_quorum() {
        let recorder = Recorder::new();
        let pairs = [
            pair(&recorder, ["a", "b"], [well(30, 1), well(10, 2)]),
            pair(&recorder, ["c", "d"], [broken(5, "c"), hang()]),
        ];
        let votes = votes_of_each(&pairs).await;
        assert_eq!(votes, [Some([Some(1), Some(2)]), None]);
        assert_eq!(recorder.now(), 30);
    }

    workflow!(
        async fn over_votes(
            recorder: &Recorder,
            a: &Script,
            b: &Script,
            c: &Script,
        ) -> Result<Vec<u64>, AppError> {
            let votes = quorum!(2; ask(a), ask(b), ask(c))?;
            let counted = for vote in votes.iter().flatten().concurrent(2) {
                look_after(recorder, "count", 5, *vote)
            };
            Ok(counted)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_for_may_run_over_the_votes_that_there_are() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(20, 1)]);
        let b = Script::new(&recorder, "b", [hang()]);
        let c = Script::new(&recorder, "c", [well(10, 3)]);
        assert_eq!(over_votes(&recorder, &a, &b, &c).await, Ok(vec![6, 8]));
        assert_eq!(recorder.times("count", What::Start), [20, 20]);
        assert_eq!(recorder.now(), 25);
    }

    workflow!(
        async fn raced_lists(
            recorder: &Recorder,
            a: &Script,
            b: &Script,
        ) -> Result<Vec<u64>, AppError> {
            let count = select_ok!(ask(a), ask(b))?;
            let all = for n in (0..count).concurrent(2) {
                look(recorder, "item", n + 1)
            };
            Ok(all)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_list_may_come_of_the_winner() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(20, 1)]);
        let b = Script::new(&recorder, "b", [well(10, 3)]);
        assert_eq!(raced_lists(&recorder, &a, &b).await, Ok(vec![1, 2, 3]));
        assert_eq!(recorder.times("item", What::Start), [10, 10, 11]);
        assert_eq!(recorder.now(), 14);
    }
}

mod send_futures {
    use super::{AppError, Recorder, Script, ask, ask_after, hang, well, workflow};

    fn assert_send<T: Send>(value: T) -> T {
        value
    }

    workflow!(
        async fn both(a: &Script, b: &Script, c: &Script) -> Result<u64, AppError> {
            let reply = select_ok!(ask(a), ask(b))?;
            let votes = quorum!(2; ask_after(a, reply), ask_after(b, reply), ask(c))?;
            Ok(votes.iter().flatten().sum::<u64>())
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_future_is_send_when_its_members_are() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(1, 1), well(5, 1)]);
        let b = Script::new(&recorder, "b", [hang(), hang()]);
        let c = Script::new(&recorder, "c", [well(5, 10)]);
        assert_eq!(assert_send(both(&a, &b, &c)).await, Ok(12));
    }
}
