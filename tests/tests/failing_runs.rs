//! A run that fails: what only looks is dropped at once, what has begun to write is finished, nothing
//! new starts, then the undos run, the last to succeed first, then the error returns.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "the nodes show shapes of signatures"
)]

use std::error::Error;
use std::fmt;
use std::num::ParseIntError;

use dag_core::{Attached, Resource, node, workflow};
use dag_tests::{Recorder, What};

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

#[derive(Resource)]
struct Archive;

#[derive(Resource)]
struct Trash;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Broken(&'static str);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is broken", self.0)
    }
}

impl Error for Broken {}

#[derive(Debug, PartialEq, Eq)]
enum AppError {
    Broken(Broken),
    Number(ParseIntError),
}

impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broken(_) => f.write_str("a node failed"),
            Self::Number(_) => f.write_str("no number"),
        }
    }
}

impl Error for AppError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Broken(error) => Some(error),
            Self::Number(error) => Some(error),
        }
    }
}

impl From<Broken> for AppError {
    fn from(error: Broken) -> Self {
        Self::Broken(error)
    }
}

impl From<ParseIntError> for AppError {
    fn from(error: ParseIntError) -> Self {
        Self::Number(error)
    }
}

/// A value that is neither `Copy` nor `Clone`, and knows which name to record.
#[derive(Debug, PartialEq, Eq)]
struct Ticket {
    withdrawn: &'static str,
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

/// Looks, and is well, though it could have failed.
#[node(pure)]
async fn pass(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Ok(ms)
}

/// Reads.
#[node(read(Archive))]
async fn read_archive(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// Writes what may be written again.
#[node(write(Ledger), idempotent, commutes)]
async fn set(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// Writes what may be written again, given what comes before.
#[node(write(Ledger), idempotent, commutes)]
async fn set_after(recorder: &Recorder, name: &'static str, ms: u64, before: u64) -> u64 {
    recorder.work(name, ms).await;
    before + ms
}

/// Writes what may be written again, and fails.
#[node(write(Ledger), idempotent, commutes)]
async fn set_and_fail(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Err(Broken(name))
}

/// Writes what may not be written again.
#[node(write(Outbox), commutes)]
async fn add(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// Writes what may not be written again, and could have failed.
#[node(write(Outbox), commutes)]
async fn try_add(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Ok(ms)
}

/// Writes what may not be written again, and fails.
#[node(write(Outbox), commutes)]
async fn add_and_fail(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Err(Broken(name))
}

/// Writes, and says nothing.
#[node(write(Outbox), commutes)]
async fn mark(recorder: &Recorder, name: &'static str, ms: u64) {
    recorder.work(name, ms).await;
}

/// Writes a ticket.
#[node(write(Outbox), commutes)]
async fn issue(
    recorder: &Recorder,
    name: &'static str,
    ms: u64,
    withdrawn: &'static str,
) -> Ticket {
    recorder.work(name, ms).await;
    Ticket { withdrawn }
}

/// Looks at a ticket.
#[node(pure)]
async fn inspect(recorder: &Recorder, name: &'static str, ms: u64, ticket: &Ticket) -> usize {
    recorder.work(name, ms).await;
    ticket.withdrawn.len()
}

/// Undoes, and looks at no value.
#[node(write(Trash), idempotent)]
async fn unmark(recorder: &Recorder, name: &'static str, ms: u64) {
    recorder.work(name, ms).await;
}

/// Undoes a number; the number must be the expected one.
#[node(write(Trash), idempotent)]
async fn take_back(recorder: &Recorder, name: &'static str, ms: u64, value: &u64, expected: u64) {
    assert_eq!(*value, expected, "{name}");
    recorder.work(name, ms).await;
}

/// Undoes, and fails.
#[node(write(Trash), idempotent)]
async fn take_back_and_fail(
    recorder: &Recorder,
    name: &'static str,
    ms: u64,
    _value: &u64,
) -> Result<(), Broken> {
    recorder.work(name, ms).await;
    Err(Broken(name))
}

/// Undoes a ticket under the ticket's own name.
#[node(write(Trash), idempotent)]
async fn withdraw(recorder: &Recorder, ticket: &Ticket) {
    recorder.work(ticket.withdrawn, 5).await;
}

/// What happened, as text.
fn story(recorder: &Recorder) -> Vec<String> {
    recorder.events().iter().map(ToString::to_string).collect()
}

mod undos {
    use super::{
        Broken, Recorder, What, add, add_and_fail, fail, look, look_after, pass, set, story,
        take_back, take_back_and_fail, try_add, workflow,
    };
    use std::time::Duration;

    workflow!(
        async fn three(recorder: &Recorder) -> Result<u64, Broken> {
            let a = add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10));
            let b = add(recorder, "b", 20).undo(take_back(recorder, "undo b", 7, _, 20));
            let c = add(recorder, "c", 15).undo(take_back(recorder, "undo c", 3, _, 15));
            let d = fail(recorder, "failing", 30)?;
            Ok(a + b + c + d)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn undos_run_one_at_a_time_and_the_last_to_succeed_is_undone_first() {
        let recorder = Recorder::new();
        assert_eq!(three(&recorder).await, Err(Broken("failing")));
        assert_eq!(
            story(&recorder),
            [
                "a Start at 0",
                "b Start at 0",
                "c Start at 0",
                "failing Start at 0",
                "a End at 10",
                "c End at 15",
                "b End at 20",
                "failing End at 30",
                "undo b Start at 30",
                "undo b End at 37",
                "undo c Start at 37",
                "undo c End at 40",
                "undo a Start at 40",
                "undo a End at 45",
            ]
        );
        assert_eq!(recorder.now(), 45);
    }

    workflow!(
        async fn at_one_moment(recorder: &Recorder) -> Result<u64, Broken> {
            let a = add(recorder, "a", 10).undo(take_back(recorder, "undo a", 1, _, 10));
            let b = add(recorder, "b", 10).undo(take_back(recorder, "undo b", 1, _, 10));
            let c = add(recorder, "c", 10).undo(take_back(recorder, "undo c", 1, _, 10));
            let d = fail(recorder, "failing", 30)?;
            Ok(a + b + c + d)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_succeeded_in_one_poll_is_undone_against_the_statement_order() {
        let recorder = Recorder::new();
        assert_eq!(at_one_moment(&recorder).await, Err(Broken("failing")));
        assert_eq!(
            recorder.ended(),
            ["a", "b", "c", "failing", "undo c", "undo b", "undo a"]
        );
        assert_eq!(recorder.now(), 33);
    }

    workflow!(
        async fn finished_later(recorder: &Recorder) -> Result<u64, Broken> {
            let late = add(recorder, "late", 50).undo(take_back(recorder, "undo late", 4, _, 50));
            let early =
                add(recorder, "early", 10).undo(take_back(recorder, "undo early", 6, _, 10));
            let slow = look(recorder, "slow", 100);
            let failing = fail(recorder, "failing", 20)?;
            Ok(late + early + slow + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_write_that_is_finished_after_the_failure_is_undone_too_and_first() {
        let recorder = Recorder::new();
        assert_eq!(finished_later(&recorder).await, Err(Broken("failing")));
        assert_eq!(
            story(&recorder),
            [
                "late Start at 0",
                "early Start at 0",
                "slow Start at 0",
                "failing Start at 0",
                "early End at 10",
                "failing End at 20",
                "slow Drop at 20",
                "late End at 50",
                "undo late Start at 50",
                "undo late End at 54",
                "undo early Start at 54",
                "undo early End at 60",
            ]
        );
        assert_eq!(recorder.now(), 60);
    }

    workflow!(
        async fn waits_for_others(recorder: &Recorder) -> Result<u64, Broken> {
            let undone = add(recorder, "undone", 10).undo(take_back(recorder, "undo", 5, _, 10));
            let kept = set(recorder, "kept", 70);
            let failing = fail(recorder, "failing", 20)?;
            Ok(undone + kept + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn no_undo_starts_before_every_begun_write_is_finished() {
        let recorder = Recorder::new();
        assert_eq!(waits_for_others(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("kept", What::End), [70]);
        assert_eq!(recorder.times("undo", What::Start), [70]);
        assert_eq!(recorder.now(), 75);
    }

    workflow!(
        async fn not_begun(recorder: &Recorder) -> Result<u64, Broken> {
            let first = look(recorder, "first", 20);
            let second = add(recorder, "second", 5).after(first).undo(take_back(
                recorder,
                "undo second",
                5,
                _,
                5,
            ));
            let failing = fail(recorder, "failing", 10)?;
            Ok(first + second + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_has_not_begun_is_not_undone() {
        let recorder = Recorder::new();
        assert_eq!(not_begun(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.started(), ["first", "failing"]);
        assert_eq!(recorder.now(), 10);
    }

    workflow!(
        async fn own_failure(recorder: &Recorder) -> Result<u64, Broken> {
            let a =
                add_and_fail(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10))?;
            let b = fail(recorder, "b", 20)?;
            Ok(a + b)
        }
    );

    workflow!(
        async fn own_failure_later(recorder: &Recorder) -> Result<u64, Broken> {
            let a =
                add_and_fail(recorder, "a", 30).undo(take_back(recorder, "undo a", 5, _, 30))?;
            let b = fail(recorder, "b", 10)?;
            Ok(a + b)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_statement_whose_own_node_failed_is_not_undone() {
        let recorder = Recorder::new();
        assert_eq!(own_failure(&recorder).await, Err(Broken("a")));
        assert_eq!(recorder.started(), ["a", "b"]);
        assert_eq!(recorder.now(), 10);

        let recorder = Recorder::new();
        assert_eq!(own_failure_later(&recorder).await, Err(Broken("b")));
        assert_eq!(recorder.started(), ["a", "b"]);
        assert_eq!(recorder.ended(), ["b", "a"]);
        assert_eq!(recorder.now(), 30);
    }

    workflow!(
        async fn softly(recorder: &Recorder) -> Result<u64, Broken> {
            let a = add_and_fail(recorder, "a", 10)
                .undo(take_back(recorder, "undo a", 5, _, 10))
                .ok();
            let b = try_add(recorder, "b", 10)
                .undo(take_back(recorder, "undo b", 5, _, 10))
                .ok();
            let failing = fail(recorder, "failing", 20)?;
            Ok(a.unwrap_or(0) + b.unwrap_or(0) + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_soft_failure_is_not_undone_and_a_soft_success_is() {
        let recorder = Recorder::new();
        assert_eq!(softly(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.ended(), ["a", "b", "failing", "undo b"]);
        assert_eq!(recorder.now(), 25);
    }

    workflow!(
        async fn before_and_after(recorder: &Recorder) -> Result<u64, Broken> {
            let a = try_add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10))?;
            let b = try_add(recorder, "b", 20)?.undo(take_back(recorder, "undo b", 5, _, 20));
            let failing = fail(recorder, "failing", 30)?;
            Ok(a + b + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_undo_stands_before_or_behind_the_question_mark() {
        let recorder = Recorder::new();
        assert_eq!(before_and_after(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.ended(), ["a", "b", "failing", "undo b", "undo a"]);
        assert_eq!(recorder.now(), 40);
    }

    workflow!(
        async fn one_fails(recorder: &Recorder) -> Result<u64, Broken> {
            let a = add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10));
            let b = add(recorder, "b", 15).undo(take_back_and_fail(recorder, "undo b", 5, _));
            let c = add(recorder, "c", 20).undo(take_back(recorder, "undo c", 5, _, 20));
            let failing = fail(recorder, "failing", 30)?;
            Ok(a + b + c + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_undo_that_fails_stops_no_other_and_the_first_error_stays() {
        let recorder = Recorder::new();
        assert_eq!(one_fails(&recorder).await, Err(Broken("failing")));
        assert_eq!(
            recorder.ended(),
            ["a", "b", "c", "failing", "undo c", "undo b", "undo a"]
        );
        assert_eq!(recorder.times("undo a", What::Start), [40]);
        assert_eq!(recorder.now(), 45);
    }

    workflow!(
        async fn all_well(recorder: &Recorder) -> Result<u64, Broken> {
            let a = add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10));
            let b = try_add(recorder, "b", 20).undo(take_back(recorder, "undo b", 5, _, 20))?;
            let c = pass(recorder, "c", 5)?;
            let d = look_after(recorder, "d", 10, a + b + c);
            Ok(d)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_run_that_is_well_undoes_nothing() {
        let recorder = Recorder::new();
        assert_eq!(all_well(&recorder).await, Ok(45));
        assert_eq!(recorder.ended(), ["c", "a", "b", "d"]);
        assert_eq!(recorder.now(), 30);
    }

    #[tokio::test(start_paused = true)]
    async fn dropping_the_future_undoes_nothing() {
        let recorder = Recorder::new();
        let run = tokio::time::timeout(Duration::from_millis(15), all_well(&recorder));
        assert!(run.await.is_err());
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(recorder.ended(), ["c", "a"]);
        assert_eq!(recorder.times("b", What::Drop), [15]);
        assert_eq!(recorder.started(), ["a", "b", "c"]);
    }

    #[tokio::test(start_paused = true)]
    async fn dropping_the_future_among_the_undos_ends_them() {
        let recorder = Recorder::new();
        let run = tokio::time::timeout(Duration::from_millis(38), three(&recorder));
        assert!(run.await.is_err());
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(recorder.times("undo b", What::End), [37]);
        assert_eq!(recorder.times("undo c", What::Drop), [38]);
        assert!(recorder.times("undo a", What::Start).is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn one_after_the_other_undos_run_as_well() {
        let recorder = Recorder::new();
        assert_eq!(three::sequential(&recorder).await, Err(Broken("failing")));
        assert_eq!(
            recorder.ended(),
            ["a", "b", "c", "failing", "undo c", "undo b", "undo a"]
        );
        assert_eq!(recorder.now(), 10 + 20 + 15 + 30 + 3 + 7 + 5);
    }
}

mod where_undos_stand {
    use super::{
        Broken, Recorder, Ticket, What, add, fail, inspect, issue, look, mark, take_back, try_add,
        unmark, withdraw, workflow,
    };

    workflow!(
        async fn lent(recorder: &Recorder) -> Result<usize, Broken> {
            let ticket = issue(recorder, "issue", 10, "withdrawn").undo(withdraw(recorder, _));
            let quick = inspect(recorder, "quick", 5, &ticket);
            let slow = inspect(recorder, "slow", 100, &ticket);
            fail(recorder, "failing", 20)?;
            Ok(quick + slow)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_is_lent_to_others_is_undone_with_its_value() {
        let recorder = Recorder::new();
        assert_eq!(lent(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("slow", What::Drop), [20]);
        assert_eq!(recorder.times("withdrawn", What::Start), [20]);
        assert_eq!(recorder.now(), 25);
    }

    workflow!(
        async fn put_out(recorder: &Recorder, ms: u64) -> Result<Ticket, Broken> {
            let ticket = issue(recorder, "issue", 10, "withdrawn").undo(withdraw(recorder, _));
            may_fail(recorder, ms)?;
            Ok(ticket)
        }
    );

    #[super::node(read)]
    async fn may_fail(recorder: &Recorder, ms: u64) -> Result<(), Broken> {
        recorder.work("may_fail", ms).await;
        if ms == 30 {
            Err(Broken("thirty"))
        } else {
            Ok(())
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_output_itself_is_undone_while_another_statement_can_fail() {
        let recorder = Recorder::new();
        assert_eq!(put_out(&recorder, 30).await, Err(Broken("thirty")));
        assert_eq!(recorder.ended(), ["issue", "may_fail", "withdrawn"]);
        assert_eq!(recorder.now(), 35);

        let recorder = Recorder::new();
        let ticket = put_out(&recorder, 20).await.expect("all well");
        assert_eq!(ticket.withdrawn, "withdrawn");
        assert_eq!(recorder.ended(), ["issue", "may_fail"]);
    }

    workflow!(
        async fn unnamed(recorder: &Recorder) -> Result<u64, Broken> {
            add(recorder, "unnamed", 10).undo(take_back(recorder, "undo unnamed", 5, _, 10));
            let failing = fail(recorder, "failing", 20)?;
            Ok(failing)
        }
    );

    workflow!(
        async fn unit(recorder: &Recorder) -> Result<u64, Broken> {
            mark(recorder, "unit", 10).undo(unmark(recorder, "undo unit", 5));
            let failing = fail(recorder, "failing", 20)?;
            Ok(failing)
        }
    );

    workflow!(
        async fn let_go(recorder: &Recorder) -> Result<u64, Broken> {
            let _ = add(recorder, "let go", 10).undo(take_back(recorder, "undo let go", 5, _, 10));
            let failing = fail(recorder, "failing", 20)?;
            Ok(failing)
        }
    );

    workflow!(
        async fn tail(recorder: &Recorder) -> Result<u64, Broken> {
            fail(recorder, "failing", 20)?;
            try_add(recorder, "tail", 10).undo(take_back(recorder, "undo tail", 5, _, 10))
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_unnamed_statement_a_unit_one_a_let_underscore_and_the_tail_are_undone() {
        let recorder = Recorder::new();
        assert_eq!(unnamed(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("undo unnamed", What::End), [25]);
        assert_eq!(recorder.now(), 25);

        let recorder = Recorder::new();
        assert_eq!(unit(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("undo unit", What::End), [25]);
        assert_eq!(recorder.now(), 25);

        let recorder = Recorder::new();
        assert_eq!(let_go(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("undo let go", What::End), [25]);
        assert_eq!(recorder.now(), 25);

        let recorder = Recorder::new();
        assert_eq!(tail(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("undo tail", What::End), [25]);
        assert_eq!(recorder.now(), 25);
    }

    workflow!(
        async fn from_inputs(
            recorder: &Recorder,
            name: &'static str,
            ms: u64,
        ) -> Result<u64, Broken> {
            let a = add(recorder, "a", 10).undo(take_back(recorder, name, ms, _, 10));
            let failing = fail(recorder, "failing", ms)?;
            Ok(a + failing)
        }
    );

    workflow!(
        async fn from_outputs(recorder: &Recorder) -> Result<u64, Broken> {
            let first = look(recorder, "first", 5);
            let second = add(recorder, "second", first + 5).undo(take_back(
                recorder,
                "undo second",
                first,
                _,
                first * 2,
            ));
            let failing = fail(recorder, "failing", 20)?;
            Ok(second + failing)
        }
    );

    workflow!(
        async fn from_its_own_needs(recorder: &Recorder) -> Result<u64, Broken> {
            let needed = look(recorder, "needed", 15);
            let a = add(recorder, "a", 10).undo(take_back(recorder, "undo a", needed, _, 10));
            let failing = fail(recorder, "failing", 40)?;
            Ok(a + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_undo_uses_inputs_and_other_outputs() {
        let recorder = Recorder::new();
        assert_eq!(
            from_inputs(&recorder, "named by an input", 20).await,
            Err(Broken("failing"))
        );
        assert_eq!(recorder.times("named by an input", What::Start), [20]);
        assert_eq!(recorder.now(), 40);

        let recorder = Recorder::new();
        assert_eq!(from_outputs(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("second", What::Start), [5]);
        assert_eq!(recorder.times("undo second", What::Start), [20]);
        assert_eq!(recorder.now(), 25);

        let recorder = Recorder::new();
        assert_eq!(from_its_own_needs(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("undo a", What::Start), [40]);
        assert_eq!(recorder.now(), 55);
    }

    #[tokio::test(start_paused = true)]
    async fn a_statement_waits_for_what_its_undo_needs() {
        let recorder = Recorder::new();
        assert_eq!(from_its_own_needs(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("a", What::Start), [15]);
        assert_eq!(recorder.times("a", What::End), [25]);
    }

    workflow!(
        async fn by_type(recorder: &Recorder) -> Result<usize, Broken> {
            let ticket = issue(recorder, "issue", 10, "withdrawn").undo(withdraw(.., _));
            let seen = inspect(recorder, "seen", 5, &ticket);
            fail(recorder, "failing", 20)?;
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn two_dots_fill_the_arguments_of_an_undo() {
        let recorder = Recorder::new();
        assert_eq!(by_type(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.ended(), ["issue", "seen", "failing", "withdrawn"]);
        assert_eq!(recorder.now(), 25);
    }
}

mod what_stops {
    use super::{
        Archive, Broken, Recorder, What, add, fail, look, look_after, node, pass, read_archive,
        set, set_after, story, workflow,
    };

    #[node(write(Archive), idempotent)]
    async fn keep(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
        recorder.work(name, ms).await;
        ms
    }

    workflow!(
        async fn of_each_kind(recorder: &Recorder) -> Result<u64, Broken> {
            let pure = look(recorder, "pure", 100);
            let read = read_archive(recorder, "read", 100);
            let again = set(recorder, "again", 40);
            let once = add(recorder, "once", 30).early();
            let later = look_after(recorder, "later", 5, once);
            let written = set_after(recorder, "written", 5, again);
            let failing = fail(recorder, "failing", 10)?;
            Ok(pure + read + later + written + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn looking_ends_with_the_failure_writing_goes_on_and_nothing_starts() {
        let recorder = Recorder::new();
        assert_eq!(of_each_kind(&recorder).await, Err(Broken("failing")));
        let mut dropped = recorder.dropped();
        dropped.sort_unstable();
        assert_eq!(dropped, ["pure", "read"]);
        assert_eq!(recorder.times("pure", What::Drop), [10]);
        assert_eq!(recorder.times("read", What::Drop), [10]);
        assert_eq!(recorder.times("once", What::End), [30]);
        assert_eq!(recorder.times("again", What::End), [40]);
        assert_eq!(
            recorder.started(),
            ["pure", "read", "again", "once", "failing"]
        );
        assert_eq!(recorder.now(), 40);
    }

    workflow!(
        async fn behind_the_failure(recorder: &Recorder) -> Result<u64, Broken> {
            let failing = fail(recorder, "failing", 10)?;
            let root = look(recorder, "root", 10);
            let child = look_after(recorder, "child", 5, root);
            let written = set_after(recorder, "written", 5, root);
            Ok(failing + child + written)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_becomes_ready_in_the_poll_of_the_failure_does_not_start_behind_it() {
        let recorder = Recorder::new();
        assert_eq!(behind_the_failure(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.started(), ["failing", "root"]);
        assert_eq!(recorder.now(), 10);
    }

    workflow!(
        async fn read_and_written(recorder: &Recorder) -> Result<u64, Broken> {
            let read = read_archive(recorder, "read", 5);
            let kept = keep(recorder, "kept", 50).after(read);
            let again = read_archive(recorder, "again", 5).after(kept);
            let failing = fail(recorder, "failing", 20)?;
            Ok(read + again + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_stands_after_a_write_that_is_being_finished_does_not_start() {
        let recorder = Recorder::new();
        assert_eq!(read_and_written(&recorder).await, Err(Broken("failing")));
        assert_eq!(
            story(&recorder),
            [
                "read Start at 0",
                "failing Start at 0",
                "read End at 5",
                "kept Start at 5",
                "failing End at 20",
                "kept End at 55",
            ]
        );
        assert_eq!(recorder.now(), 55);
    }

    workflow!(
        async fn nothing_to_finish(recorder: &Recorder) -> Result<u64, Broken> {
            let done = set(recorder, "done", 5);
            let well = pass(recorder, "well", 5)?;
            let slow = pass(recorder, "slow", 50)?;
            let failing = fail(recorder, "failing", 10)?;
            Ok(done + well + slow + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn without_a_begun_write_and_an_undo_the_error_returns_at_once() {
        let recorder = Recorder::new();
        assert_eq!(nothing_to_finish(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.dropped(), ["slow"]);
        assert_eq!(recorder.now(), 10);
    }
}

mod sources_of_failure {
    use super::{
        AppError, Broken, Ledger, Recorder, What, add, fail, look, node, set, story, take_back,
        workflow,
    };

    /// Every workflow of this module: `a` is undone, `slow` is dropped, `begun` is finished.
    fn assert_failed_at_20(recorder: &Recorder) {
        let expected = [
            "a End at 10",
            "slow Drop at 20",
            "begun End at 40",
            "undo a Start at 40",
            "undo a End at 45",
        ];
        let story = story(recorder);
        let seen: Vec<&str> = story
            .iter()
            .map(String::as_str)
            .filter(|line| expected.contains(line))
            .collect();
        assert_eq!(seen, expected, "{story:?}");
        assert_eq!(recorder.now(), 45);
    }

    workflow!(
        async fn in_glue(recorder: &Recorder, text: &str) -> Result<u64, AppError> {
            let a = add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10));
            let slow = look(recorder, "slow", 100);
            let begun = set(recorder, "begun", 40);
            let waited = look(recorder, "waited", 20);
            let n = text.parse::<u64>()? + waited;
            Ok(a + slow + begun + n)
        }
    );

    workflow!(
        async fn in_nested_glue(recorder: &Recorder, text: &str) -> Result<u64, AppError> {
            let a = add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10));
            let slow = look(recorder, "slow", 100);
            let begun = set(recorder, "begun", 40);
            let waited = look(recorder, "waited", 20);
            let n = Some(u64::from(text.parse::<u32>()?) + waited).map_or(0, |n| n + 1);
            Ok(a + slow + begun + n)
        }
    );

    workflow!(
        async fn in_a_block_of_glue(recorder: &Recorder, text: &str) -> Result<u64, AppError> {
            let a = add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10));
            let slow = look(recorder, "slow", 100);
            let begun = set(recorder, "begun", 40);
            let waited = look(recorder, "waited", 20);
            let n = {
                let parsed = text.parse::<u64>()?;
                parsed.max(waited)
            };
            Ok(a + slow + begun + n)
        }
    );

    workflow!(
        async fn in_an_argument(recorder: &Recorder, text: &str) -> Result<u64, AppError> {
            let a = add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10));
            let slow = look(recorder, "slow", 100);
            let begun = set(recorder, "begun", 40);
            let waited = look(recorder, "waited", 20);
            let n = look(recorder, "never", waited + text.parse::<u64>()?);
            Ok(a + slow + begun + n)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn glue_that_fails_ends_the_run_like_a_node() {
        let recorder = Recorder::new();
        let error = in_glue(&recorder, "x").await.expect_err("no number");
        assert!(matches!(error, AppError::Number(_)));
        assert_failed_at_20(&recorder);

        let recorder = Recorder::new();
        let error = in_nested_glue(&recorder, "x").await.expect_err("no number");
        assert!(matches!(error, AppError::Number(_)));
        assert_failed_at_20(&recorder);

        let recorder = Recorder::new();
        let error = in_a_block_of_glue(&recorder, "x")
            .await
            .expect_err("no number");
        assert!(matches!(error, AppError::Number(_)));
        assert_failed_at_20(&recorder);
    }

    #[tokio::test(start_paused = true)]
    async fn an_argument_that_fails_ends_the_run_and_its_node_does_not_start() {
        let recorder = Recorder::new();
        let error = in_an_argument(&recorder, "x").await.expect_err("no number");
        assert!(matches!(error, AppError::Number(_)));
        assert!(recorder.times("never", What::Start).is_empty());
        assert_failed_at_20(&recorder);
    }

    #[tokio::test(start_paused = true)]
    async fn glue_that_passes_undoes_nothing() {
        for run in [0, 1, 2, 3] {
            let recorder = Recorder::new();
            let output = match run {
                0 => in_glue(&recorder, "7").await,
                1 => in_nested_glue(&recorder, "7").await,
                2 => in_a_block_of_glue(&recorder, "7").await,
                _ => in_an_argument(&recorder, "7").await,
            };
            assert!(output.is_ok(), "{output:?}");
            assert!(recorder.times("undo a", What::Start).is_empty());
            assert!(recorder.dropped().is_empty());
        }
    }

    workflow!(
        async fn in_a_tail_call(recorder: &Recorder) -> Result<u64, AppError> {
            let _ = add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10));
            let _ = look(recorder, "slow", 100);
            let _ = set(recorder, "begun", 40);
            fail(recorder, "tail", 20)
        }
    );

    workflow!(
        async fn in_a_tail_value(recorder: &Recorder) -> Result<u64, Broken> {
            let _ = add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10));
            let _ = look(recorder, "slow", 100);
            let _ = set(recorder, "begun", 40);
            let waited = look(recorder, "waited", 20);
            Err(if waited == 20 {
                Broken("value")
            } else {
                Broken("odd")
            })
        }
    );

    workflow!(
        async fn in_tail_glue(recorder: &Recorder) -> Result<u64, Broken> {
            let _ = add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10));
            let _ = look(recorder, "slow", 100);
            let _ = set(recorder, "begun", 40);
            let waited = look(recorder, "waited", 20);
            waited.checked_sub(50).ok_or(Broken("glue"))
        }
    );

    workflow!(
        async fn in_a_tail_with_a_question_mark(
            recorder: &Recorder,
            text: &str,
        ) -> Result<u64, AppError> {
            let _ = add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10));
            let _ = look(recorder, "slow", 100);
            let _ = set(recorder, "begun", 40);
            let waited = look(recorder, "waited", 20);
            Ok(text.parse::<u64>()? + waited)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_tail_that_is_an_error_ends_the_run_like_a_question_mark() {
        let recorder = Recorder::new();
        assert_eq!(
            in_a_tail_call(&recorder).await,
            Err(AppError::Broken(Broken("tail")))
        );
        assert_failed_at_20(&recorder);

        let recorder = Recorder::new();
        assert_eq!(in_a_tail_value(&recorder).await, Err(Broken("value")));
        assert_failed_at_20(&recorder);

        let recorder = Recorder::new();
        assert_eq!(in_tail_glue(&recorder).await, Err(Broken("glue")));
        assert_failed_at_20(&recorder);

        let recorder = Recorder::new();
        let output = in_a_tail_with_a_question_mark(&recorder, "x").await;
        assert!(matches!(output, Err(AppError::Number(_))), "{output:?}");
        assert_failed_at_20(&recorder);
    }

    #[node(read, spawn)]
    async fn fail_in_a_task(
        recorder: Recorder,
        name: &'static str,
        ms: u64,
    ) -> Result<u64, Broken> {
        recorder.work(name, ms).await;
        Err(Broken(name))
    }

    workflow!(
        async fn in_a_task(recorder: &Recorder) -> Result<u64, Broken> {
            let a = add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10));
            let slow = look(recorder, "slow", 100);
            let begun = set(recorder, "begun", 40);
            let n = fail_in_a_task(recorder.clone(), "task", 20)?;
            Ok(a + slow + begun + n)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_node_that_fails_as_a_task_of_its_own_ends_the_run_like_any_other() {
        let recorder = Recorder::new();
        assert_eq!(in_a_task(&recorder).await, Err(Broken("task")));
        assert_failed_at_20(&recorder);
    }

    #[node(read, blocking)]
    fn fail_on_a_thread() -> Result<u64, Broken> {
        Err(Broken("thread"))
    }

    workflow!(
        async fn on_a_thread(recorder: &Recorder) -> Result<u64, Broken> {
            let a = add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10));
            let slow = look(recorder, "slow", 100);
            let n = fail_on_a_thread()?;
            Ok(a + slow + n)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_node_that_fails_on_a_thread_ends_the_run_like_any_other() {
        let recorder = Recorder::new();
        assert_eq!(on_a_thread(&recorder).await, Err(Broken("thread")));
        assert_eq!(recorder.dropped(), ["slow"]);
        assert_eq!(recorder.ended(), ["a", "undo a"]);
    }

    #[node(write(Ledger), idempotent, commutes, spawn)]
    async fn set_in_a_task(recorder: Recorder, name: &'static str, ms: u64) -> u64 {
        recorder.work(name, ms).await;
        ms
    }

    workflow!(
        async fn beside_a_task(recorder: &Recorder) -> Result<u64, Broken> {
            let begun = set_in_a_task(recorder.clone(), "begun", 40).undo(take_back(
                recorder,
                "undo begun",
                5,
                _,
                40,
            ));
            let n = fail(recorder, "failing", 20)?;
            Ok(begun + n)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_write_that_has_begun_in_a_task_of_its_own_is_finished_and_undone() {
        let recorder = Recorder::new();
        assert_eq!(beside_a_task(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.times("begun", What::End), [40]);
        assert_eq!(recorder.times("undo begun", What::Start), [40]);
        assert_eq!(recorder.now(), 45);
    }
}

mod one_poll {
    use super::{
        Attached, Broken, Recorder, add_and_fail, fail, set_and_fail, take_back, workflow,
    };

    workflow!(
        async fn look_first(recorder: &Recorder) -> Result<u64, Attached<Broken>> {
            let one = fail(recorder, "one", 10)?;
            let two = set_and_fail(recorder, "two", 10)?;
            Ok(one + two)
        }
    );

    workflow!(
        async fn write_first(recorder: &Recorder) -> Result<u64, Attached<Broken>> {
            let two = set_and_fail(recorder, "two", 10)?;
            let one = fail(recorder, "one", 10)?;
            Ok(one + two)
        }
    );

    workflow!(
        async fn two_writes(recorder: &Recorder) -> Result<u64, Attached<Broken>> {
            let one = set_and_fail(recorder, "one", 10)?;
            let two =
                add_and_fail(recorder, "two", 10).undo(take_back(recorder, "undo", 5, _, 0))?;
            Ok(one + two)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn of_two_failures_in_one_poll_the_first_statement_decides() {
        let recorder = Recorder::new();
        let error = look_first(&recorder).await.expect_err("two failures");
        assert_eq!(error.error(), &Broken("one"));
        let recorder = Recorder::new();
        let error = write_first(&recorder).await.expect_err("two failures");
        assert_eq!(error.error(), &Broken("two"));
    }

    #[tokio::test(start_paused = true)]
    async fn a_write_that_fails_in_the_poll_of_the_failure_behind_it_is_attached() {
        let recorder = Recorder::new();
        let error = look_first(&recorder).await.expect_err("two failures");
        assert_eq!(error.also(), [Broken("two")]);
        assert_eq!(recorder.now(), 10);

        let recorder = Recorder::new();
        let error = two_writes(&recorder).await.expect_err("two failures");
        assert_eq!(error.error(), &Broken("one"));
        assert_eq!(error.also(), [Broken("two")]);
        assert_eq!(recorder.ended(), ["one", "two"]);
        assert_eq!(recorder.now(), 10);
    }
}

mod attached {
    use super::{
        AppError, Attached, Broken, Recorder, add, add_and_fail, fail, pass, set, set_and_fail,
        take_back, take_back_and_fail, try_add, workflow,
    };
    use std::error::Error;

    workflow!(
        async fn only_one(recorder: &Recorder) -> Result<u64, Attached<Broken>> {
            let a = set(recorder, "a", 50);
            let b = pass(recorder, "b", 50)?;
            let c = fail(recorder, "c", 10)?;
            Ok(a + b + c)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_only_failure_has_nothing_attached() {
        let recorder = Recorder::new();
        let error = only_one(&recorder).await.expect_err("c fails");
        assert_eq!(error.error(), &Broken("c"));
        assert!(error.also().is_empty());
        assert!(error.undos().is_empty());
        assert_eq!(error.to_string(), Broken("c").to_string());
        assert_eq!(error.into_error(), Broken("c"));
    }

    workflow!(
        async fn finished(recorder: &Recorder) -> Result<u64, Attached<Broken>> {
            let a = set_and_fail(recorder, "a", 50)?;
            let b = add_and_fail(recorder, "b", 30).early()?;
            let looks = fail(recorder, "looks", 20)?;
            let soft = set_and_fail(recorder, "soft", 40).ok();
            let first = fail(recorder, "first", 10)?;
            Ok(a + b + looks + soft.unwrap_or(0) + first)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn failures_of_writes_that_were_finished_are_attached_in_their_order_in_time() {
        let recorder = Recorder::new();
        let error = finished(&recorder).await.expect_err("three failures");
        assert_eq!(error.error(), &Broken("first"));
        assert_eq!(error.also(), [Broken("b"), Broken("a")]);
        assert!(error.undos().is_empty());
        assert_eq!(recorder.dropped(), ["looks"]);
        assert_eq!(recorder.now(), 50);
    }

    workflow!(
        async fn a_tail(recorder: &Recorder) -> Result<u64, Attached<Broken>> {
            fail(recorder, "first", 10)?;
            set_and_fail(recorder, "tail", 50)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_failure_of_a_tail_that_was_finished_is_attached() {
        let recorder = Recorder::new();
        let error = a_tail(&recorder).await.expect_err("two failures");
        assert_eq!(error.error(), &Broken("first"));
        assert_eq!(error.also(), [Broken("tail")]);
        assert_eq!(recorder.now(), 50);
    }

    workflow!(
        async fn failing_undos(recorder: &Recorder) -> Result<u64, Attached<Broken>> {
            let named = try_add(recorder, "named", 10).undo(take_back_and_fail(
                recorder,
                "undo named",
                5,
                _,
            ))?;
            add(recorder, "unnamed", 20).undo(take_back_and_fail(recorder, "undo unnamed", 5, _));
            let well =
                try_add(recorder, "well", 15).undo(take_back(recorder, "undo well", 5, _, 15))?;
            let failing = fail(recorder, "failing", 30)?;
            Ok(named + well + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn failures_of_undos_are_attached_under_the_names_of_their_statements() {
        let recorder = Recorder::new();
        let error = failing_undos(&recorder).await.expect_err("it fails");
        assert_eq!(error.error(), &Broken("failing"));
        assert!(error.also().is_empty());
        let undos: Vec<(String, String)> = error
            .undos()
            .iter()
            .map(|undo| (undo.statement().to_string(), undo.error().to_string()))
            .collect();
        let expected = [
            ("add", "undo unnamed is broken"),
            ("named", "undo named is broken"),
        ];
        let expected = expected.map(|(name, error)| (name.to_owned(), error.to_owned()));
        assert_eq!(undos, expected);
        assert_eq!(
            recorder.ended(),
            [
                "named",
                "well",
                "unnamed",
                "failing",
                "undo unnamed",
                "undo well",
                "undo named"
            ]
        );
        assert_eq!(recorder.now(), 45);
    }

    workflow!(
        async fn everything(recorder: &Recorder) -> Result<u64, Attached<AppError>> {
            let paid = add(recorder, "paid", 5).undo(take_back_and_fail(recorder, "refund", 5, _));
            let stored = set_and_fail(recorder, "stored", 20)?;
            let checked = fail(recorder, "checked", 10)?;
            Ok(paid + stored + checked)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn errors_are_converted_with_from_and_displayed_the_first_one_first() {
        let recorder = Recorder::new();
        let error = everything(&recorder).await.expect_err("it fails");
        assert_eq!(error.error(), &AppError::Broken(Broken("checked")));
        assert_eq!(error.also(), [AppError::Broken(Broken("stored"))]);
        let shown = error.to_string();
        assert!(shown.starts_with("a node failed"), "{shown}");
        assert_eq!(shown.matches("a node failed").count(), 2, "{shown}");
        assert!(shown.contains("refund is broken"), "{shown}");
        let source = error.source().expect("that of the first error");
        assert_eq!(source.to_string(), "checked is broken");
        assert_eq!(recorder.now(), 25);
    }

    workflow!(
        #[errors(OrderError)]
        async fn order(recorder: &Recorder) -> Result<u64, Attached<OrderError>> {
            let paid = set_and_fail(recorder, "paid", 50)?;
            let checked = fail(recorder, "checked", 10)?;
            Ok(paid + checked)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_generated_enum_may_be_attached_to() {
        let recorder = Recorder::new();
        let error = order(&recorder).await.expect_err("it fails");
        assert!(matches!(
            error.error(),
            OrderError::Checked(Broken("checked"))
        ));
        assert!(matches!(error.also(), [OrderError::Paid(Broken("paid"))]));
        assert!(matches!(
            error.into_error(),
            OrderError::Checked(Broken("checked"))
        ));
    }

    workflow!(
        async fn well(recorder: &Recorder) -> Result<u64, Attached<Broken>> {
            let a = try_add(recorder, "a", 10).undo(take_back(recorder, "undo a", 5, _, 10))?;
            pass(recorder, "tail", a)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_run_that_is_well_returns_its_value() {
        let recorder = Recorder::new();
        assert_eq!(well(&recorder).await.ok(), Some(10));
        assert_eq!(recorder.now(), 20);
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_attached_does_not_change_one_after_the_other() {
        let recorder = Recorder::new();
        let error = everything::sequential(&recorder)
            .await
            .expect_err("it fails");
        assert_eq!(error.error(), &AppError::Broken(Broken("stored")));
        assert!(error.also().is_empty());
        assert_eq!(error.undos().len(), 1);
        assert_eq!(recorder.ended(), ["paid", "stored", "refund"]);
    }
}
