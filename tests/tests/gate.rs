//! The gate: a write that may not be repeated starts only when nothing outside it can fail the run any
//! more, so that a run that fails is safe to run again.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "the nodes show shapes of signatures"
)]

use std::num::ParseIntError;

use dag_core::graph::EdgeKind;
use dag_core::{Graph, Resource, node, workflow};
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

impl From<ParseIntError> for Broken {
    fn from(_: ParseIntError) -> Self {
        Self("number")
    }
}

#[node(pure)]
async fn look(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

#[node(pure)]
async fn look_after(recorder: &Recorder, name: &'static str, ms: u64, before: u64) -> u64 {
    recorder.work(name, ms).await;
    before + ms
}

#[node(pure)]
async fn pass(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Ok(ms)
}

#[node(pure)]
async fn pass_after(
    recorder: &Recorder,
    name: &'static str,
    ms: u64,
    before: u64,
) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Ok(before + ms)
}

#[node(pure)]
async fn fail(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Err(Broken(name))
}

/// May not be repeated.
#[node(write(Outbox), commutes)]
async fn add(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// May not be repeated, and waits for data.
#[node(write(Outbox), commutes)]
async fn add_after(recorder: &Recorder, name: &'static str, ms: u64, before: u64) -> u64 {
    recorder.work(name, ms).await;
    before + ms
}

/// May not be repeated, and could have failed.
#[node(write(Outbox), commutes)]
async fn try_add(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Ok(ms)
}

/// May not be repeated, and fails.
#[node(write(Outbox), commutes)]
async fn add_and_fail(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Err(Broken(name))
}

/// May be neither repeated nor overlapped.
#[node(write(Archive))]
async fn append(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// May be repeated.
#[node(write(Ledger), idempotent, commutes)]
async fn set(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// May be repeated, and waits for data.
#[node(write(Ledger), idempotent, commutes)]
async fn set_after(recorder: &Recorder, name: &'static str, ms: u64, before: u64) -> u64 {
    recorder.work(name, ms).await;
    before + ms
}

/// May be repeated, and could have failed.
#[node(write(Ledger), idempotent, commutes)]
async fn try_set(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Ok(ms)
}

#[node(write(Trash), idempotent)]
async fn take_back(recorder: &Recorder, name: &'static str, ms: u64, _value: &u64) {
    recorder.work(name, ms).await;
}

/// When that node started, if it did.
fn start(recorder: &Recorder, name: &str) -> Option<u64> {
    let times = recorder.times(name, What::Start);
    assert!(times.len() <= 1, "{name} started more than once");
    times.first().copied()
}

/// The gates of a graph, as names of statements.
fn gates(graph: &'static Graph) -> Vec<(String, String)> {
    let name = |index: usize| {
        let node = graph.nodes.get(index).expect("an edge has two ends");
        node.name.to_string()
    };
    let mut gates: Vec<(String, String)> = graph
        .edges
        .iter()
        .filter(|edge| edge.kind == EdgeKind::Gate)
        .map(|edge| (name(edge.from), name(edge.to)))
        .collect();
    gates.sort();
    gates
}

fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(from, to)| ((*from).to_owned(), (*to).to_owned()))
        .collect()
}

mod opens {
    use super::{
        Broken, Recorder, add, add_after, gates, look, pairs, pass, pass_after, set, start,
        try_add, try_set, workflow,
    };

    workflow!(
        async fn three(recorder: &Recorder) -> Result<u64, Broken> {
            let sent = add(recorder, "sent", 5);
            let a = pass(recorder, "a", 10)?;
            let b = pass(recorder, "b", 30)?;
            let c = pass(recorder, "c", 20)?;
            Ok(a + b + c + sent)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_gated_write_starts_in_the_moment_in_which_the_last_question_mark_has_passed() {
        let recorder = Recorder::new();
        assert_eq!(three(&recorder).await, Ok(65));
        assert_eq!(start(&recorder, "sent"), Some(30));
        assert_eq!(recorder.now(), 35);
    }

    #[test]
    fn the_graph_shows_a_gate_from_every_question_mark() {
        assert_eq!(
            gates(three::GRAPH),
            pairs([("a", "sent"), ("b", "sent"), ("c", "sent")])
        );
    }

    workflow!(
        async fn at_one_moment(recorder: &Recorder) -> Result<u64, Broken> {
            let sent = add(recorder, "sent", 0);
            let a = pass(recorder, "a", 0)?;
            Ok(a + sent)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_gate_that_opens_in_the_first_poll_costs_no_time() {
        let recorder = Recorder::new();
        assert_eq!(at_one_moment(&recorder).await, Ok(0));
        assert_eq!(recorder.started(), ["a", "sent"]);
        assert_eq!(recorder.now(), 0);
    }

    workflow!(
        async fn through_glue(recorder: &Recorder, text: &str) -> Result<u64, Broken> {
            let sent = add(recorder, "sent", 5);
            let waited = look(recorder, "waited", 25);
            let number = text.parse::<u64>()? + waited;
            Ok(number + sent)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_question_mark_in_glue_counts() {
        let recorder = Recorder::new();
        assert_eq!(through_glue(&recorder, "1").await, Ok(31));
        assert_eq!(start(&recorder, "sent"), Some(25));

        let recorder = Recorder::new();
        assert_eq!(through_glue(&recorder, "x").await, Err(Broken("number")));
        assert_eq!(start(&recorder, "sent"), None);
        assert_eq!(recorder.now(), 25);
    }

    workflow!(
        async fn kept_and_asked_later(recorder: &Recorder) -> Result<u64, Broken> {
            let sent = add(recorder, "sent", 5);
            let kept = pass(recorder, "kept", 10);
            let waited = look(recorder, "waited", 25);
            let asked = kept.clone()? + waited;
            Ok(asked + sent)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_counts_is_the_question_mark_and_not_the_node() {
        let recorder = Recorder::new();
        assert_eq!(kept_and_asked_later(&recorder).await, Ok(40));
        assert_eq!(start(&recorder, "sent"), Some(25));
    }

    workflow!(
        async fn of_writes(recorder: &Recorder) -> Result<u64, Broken> {
            let sent = add(recorder, "sent", 5);
            let stored = try_set(recorder, "stored", 40)?;
            let a = pass(recorder, "a", 10)?;
            Ok(stored + a + sent)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_question_mark_of_a_write_that_is_not_gated_counts() {
        let recorder = Recorder::new();
        assert_eq!(of_writes(&recorder).await, Ok(55));
        assert_eq!(start(&recorder, "stored"), Some(0));
        assert_eq!(start(&recorder, "sent"), Some(40));
    }

    workflow!(
        async fn data_comes_later(recorder: &Recorder) -> Result<u64, Broken> {
            let a = pass(recorder, "a", 10)?;
            let slow = look(recorder, "slow", 30);
            let sent = add_after(recorder, "sent", 5, slow);
            Ok(a + sent)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_open_gate_does_not_replace_the_data() {
        let recorder = Recorder::new();
        assert_eq!(data_comes_later(&recorder).await, Ok(45));
        assert_eq!(start(&recorder, "sent"), Some(30));
        assert_eq!(recorder.now(), 35);
    }

    workflow!(
        async fn several(recorder: &Recorder) -> Result<u64, Broken> {
            let one = try_add(recorder, "one", 10)?;
            let a = pass(recorder, "a", 20)?;
            let two = add(recorder, "two", 15);
            let three = try_add(recorder, "three", 5)?;
            let stored = set(recorder, "stored", 1);
            Ok(one + a + two + three + stored)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn gated_writes_do_not_wait_for_each_other() {
        let recorder = Recorder::new();
        assert_eq!(several(&recorder).await, Ok(51));
        assert_eq!(start(&recorder, "one"), Some(20));
        assert_eq!(start(&recorder, "two"), Some(20));
        assert_eq!(start(&recorder, "three"), Some(20));
        assert_eq!(
            recorder.started(),
            ["a", "stored", "one", "two", "three"],
            "together in statement order"
        );
        assert_eq!(recorder.now(), 35);
    }

    #[test]
    fn the_graph_shows_no_gate_between_gated_writes() {
        assert_eq!(
            gates(several::GRAPH),
            pairs([("a", "one"), ("a", "three"), ("a", "two")])
        );
    }

    workflow!(
        async fn makespan(recorder: &Recorder) -> Result<u64, Broken> {
            let first = look(recorder, "first", 10);
            let checked = pass_after(recorder, "checked", 20, first)?;
            let quick = pass(recorder, "quick", 5)?;
            let slow = look(recorder, "slow", 40);
            let sent = add(recorder, "sent", 15);
            let last = super::look_after(recorder, "last", 5, sent);
            Ok(checked + quick + slow + last)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_makespan_is_the_critical_path_with_the_gates() {
        let recorder = Recorder::new();
        assert_eq!(makespan(&recorder).await, Ok(30 + 5 + 40 + 20));
        assert_eq!(start(&recorder, "sent"), Some(30));
        assert_eq!(start(&recorder, "last"), Some(45));
        assert_eq!(recorder.now(), 50);
    }

    workflow!(
        async fn alone(recorder: &Recorder) -> Result<u64, Broken> {
            let sent = try_add(recorder, "sent", 5)?;
            let other = add(recorder, "other", 5);
            let slow = look(recorder, "slow", 20);
            Ok(sent + other + slow)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_gate_with_nothing_to_wait_for_is_open_from_the_start() {
        let recorder = Recorder::new();
        assert_eq!(alone(&recorder).await, Ok(30));
        assert_eq!(start(&recorder, "sent"), Some(0));
        assert_eq!(start(&recorder, "other"), Some(0));
        assert_eq!(gates(alone::GRAPH), pairs([]));
    }
}

mod exempt {
    use super::{
        Broken, Recorder, add, add_after, append, gates, look_after, pairs, pass, pass_after,
        set_after, start, workflow,
    };

    workflow!(
        async fn by_data(recorder: &Recorder) -> Result<u64, Broken> {
            let a = pass(recorder, "a", 10)?;
            let sent = add(recorder, "sent", 20);
            let direct = pass_after(recorder, "direct", 30, sent)?;
            let middle = look_after(recorder, "middle", 5, sent);
            let indirect = pass_after(recorder, "indirect", 40, middle)?;
            let other = add(recorder, "other", 5);
            Ok(a + direct + indirect + other)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_waits_for_the_value_of_a_gated_write_gates_none() {
        let recorder = Recorder::new();
        assert_eq!(by_data(&recorder).await, Ok(10 + 50 + 65 + 5));
        assert_eq!(start(&recorder, "sent"), Some(10));
        assert_eq!(start(&recorder, "other"), Some(10));
        assert_eq!(start(&recorder, "direct"), Some(30));
        assert_eq!(recorder.now(), 75);
    }

    #[test]
    fn the_graph_shows_no_gate_from_what_waits_for_a_gated_write() {
        assert_eq!(
            gates(by_data::GRAPH),
            pairs([("a", "other"), ("a", "sent")])
        );
    }

    workflow!(
        async fn by_order(recorder: &Recorder) -> Result<u64, Broken> {
            let a = pass(recorder, "a", 10)?;
            let sent = add(recorder, "sent", 20);
            let checked = pass(recorder, "checked", 30).after(sent)?;
            let other = add(recorder, "other", 5);
            Ok(a + checked + other)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_stands_after_a_gated_write_gates_none() {
        let recorder = Recorder::new();
        assert_eq!(by_order(&recorder).await, Ok(45));
        assert_eq!(start(&recorder, "other"), Some(10));
        assert_eq!(start(&recorder, "checked"), Some(30));
        assert_eq!(recorder.now(), 60);
    }

    workflow!(
        async fn a_write_between(recorder: &Recorder) -> Result<u64, Broken> {
            let a = pass(recorder, "a", 10)?;
            let sent = add(recorder, "sent", 20);
            let stored = set_after(recorder, "stored", 5, sent);
            let checked = pass_after(recorder, "checked", 30, stored)?;
            let appended = append(recorder, "appended", 5);
            Ok(a + checked + appended)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn waiting_goes_through_any_statement() {
        let recorder = Recorder::new();
        assert_eq!(a_write_between(&recorder).await, Ok(10 + 55 + 5));
        assert_eq!(start(&recorder, "appended"), Some(10));
        assert_eq!(start(&recorder, "stored"), Some(30));
        assert_eq!(recorder.now(), 65);
    }

    workflow!(
        async fn one_behind_the_other(recorder: &Recorder) -> Result<u64, Broken> {
            let first = add(recorder, "first", 10);
            let between = pass_after(recorder, "between", 10, first)?;
            let second = add_after(recorder, "second", 10, between);
            let third = append(recorder, "third", 10).after(second);
            let a = pass(recorder, "a", 5)?;
            Ok(second + third + a)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn gated_writes_one_behind_the_other_make_no_cycle() {
        let recorder = Recorder::new();
        assert_eq!(one_behind_the_other(&recorder).await, Ok(30 + 10 + 5));
        assert_eq!(start(&recorder, "first"), Some(5));
        assert_eq!(start(&recorder, "second"), Some(25));
        assert_eq!(start(&recorder, "third"), Some(35));
        assert_eq!(recorder.now(), 45);
    }
}

mod orders {
    use super::{Broken, Recorder, append, look, pass, start, workflow};

    workflow!(
        async fn both(recorder: &Recorder, wait: u64, check: u64) -> Result<u64, Broken> {
            let waited = look(recorder, "waited", wait);
            let checked = pass(recorder, "checked", check)?;
            let sent = append(recorder, "sent", 5).after(waited);
            Ok(checked + sent + waited)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_gated_write_with_an_order_waits_for_both() {
        let recorder = Recorder::new();
        assert_eq!(both(&recorder, 50, 10).await, Ok(65));
        assert_eq!(start(&recorder, "sent"), Some(50));

        let recorder = Recorder::new();
        assert_eq!(both(&recorder, 10, 30).await, Ok(45));
        assert_eq!(start(&recorder, "sent"), Some(30));
        assert_eq!(recorder.now(), 35);
    }

    workflow!(
        async fn two_of_one_resource(recorder: &Recorder) -> Result<u64, Broken> {
            let second = append(recorder, "second", 5).after(first);
            let first = append(recorder, "first", 10);
            let checked = pass(recorder, "checked", 20)?;
            Ok(first + second + checked)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_order_between_gated_writes_holds_behind_the_gate() {
        let recorder = Recorder::new();
        assert_eq!(two_of_one_resource(&recorder).await, Ok(35));
        assert_eq!(start(&recorder, "first"), Some(20));
        assert_eq!(start(&recorder, "second"), Some(30));
        assert_eq!(recorder.now(), 35);
    }

    workflow!(
        async fn question_mark_first(recorder: &Recorder) -> Result<u64, Broken> {
            let first = append(recorder, "first", 10);
            let checked = pass(recorder, "checked", 20).after(first)?;
            let second = append(recorder, "second", 5).after(checked);
            let other = pass(recorder, "other", 3)?;
            Ok(checked + second + other)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn orders_come_first_and_gates_last() {
        let recorder = Recorder::new();
        assert_eq!(question_mark_first(&recorder).await, Ok(28));
        assert_eq!(start(&recorder, "first"), Some(3));
        assert_eq!(start(&recorder, "checked"), Some(13));
        assert_eq!(start(&recorder, "second"), Some(33));
        assert_eq!(recorder.now(), 38);
    }
}

mod not_gated {
    use super::{
        Broken, Recorder, add, gates, look, pairs, pass, set, start, take_back, try_add, workflow,
    };

    workflow!(
        async fn early(recorder: &Recorder) -> Result<u64, Broken> {
            let a = pass(recorder, "a", 30)?;
            let early = add(recorder, "early", 5).early();
            let gated = add(recorder, "gated", 5);
            Ok(a + early + gated)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn early_lifts_the_gate_of_its_statement_alone() {
        let recorder = Recorder::new();
        assert_eq!(early(&recorder).await, Ok(40));
        assert_eq!(start(&recorder, "early"), Some(0));
        assert_eq!(start(&recorder, "gated"), Some(30));
        assert_eq!(recorder.now(), 35);
    }

    #[test]
    fn the_graph_shows_no_gate_to_an_early_write() {
        assert_eq!(gates(early::GRAPH), pairs([("a", "gated")]));
    }

    workflow!(
        async fn early_question_mark(recorder: &Recorder) -> Result<u64, Broken> {
            let a = pass(recorder, "a", 10)?;
            let early = try_add(recorder, "early", 40).early()?;
            let gated = add(recorder, "gated", 5);
            Ok(a + early + gated)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_question_mark_of_an_early_write_counts_for_the_others() {
        let recorder = Recorder::new();
        assert_eq!(early_question_mark(&recorder).await, Ok(55));
        assert_eq!(start(&recorder, "early"), Some(0));
        assert_eq!(start(&recorder, "gated"), Some(40));
    }

    workflow!(
        async fn behind_an_early_one(recorder: &Recorder) -> Result<u64, Broken> {
            let a = pass(recorder, "a", 10)?;
            let early = add(recorder, "early", 20).early();
            let checked = pass(recorder, "checked", 20).after(early)?;
            let gated = add(recorder, "gated", 5);
            Ok(a + early + checked + gated)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_waits_for_an_early_write_is_not_exempt() {
        let recorder = Recorder::new();
        assert_eq!(behind_an_early_one(&recorder).await, Ok(55));
        assert_eq!(start(&recorder, "gated"), Some(40));
    }

    workflow!(
        async fn repeatable_or_undone(recorder: &Recorder) -> Result<u64, Broken> {
            let again = set(recorder, "again", 5);
            let undone = add(recorder, "undone", 5).undo(take_back(recorder, "undo", 5, _));
            let tried =
                try_add(recorder, "tried", 5).undo(take_back(recorder, "undo tried", 5, _))?;
            let a = pass(recorder, "a", 30)?;
            Ok(again + undone + tried + a)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn idempotent_and_undone_writes_are_not_gated() {
        let recorder = Recorder::new();
        assert_eq!(repeatable_or_undone(&recorder).await, Ok(45));
        assert_eq!(start(&recorder, "again"), Some(0));
        assert_eq!(start(&recorder, "undone"), Some(0));
        assert_eq!(start(&recorder, "tried"), Some(0));
        assert_eq!(recorder.now(), 30);
        assert_eq!(gates(repeatable_or_undone::GRAPH), pairs([]));
    }

    workflow!(
        async fn undone_question_mark(recorder: &Recorder) -> Result<u64, Broken> {
            let undone = try_add(recorder, "undone", 40).undo(take_back(recorder, "undo", 5, _))?;
            let gated = add(recorder, "gated", 5);
            Ok(undone + gated)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_question_mark_of_an_undone_write_counts() {
        let recorder = Recorder::new();
        assert_eq!(undone_question_mark(&recorder).await, Ok(45));
        assert_eq!(start(&recorder, "gated"), Some(40));
    }

    workflow!(
        async fn softly(recorder: &Recorder) -> Result<u64, Broken> {
            let ok = pass(recorder, "ok", 50).ok();
            let or = pass(recorder, "or", 60).unwrap_or(0);
            let kept = pass(recorder, "kept", 70);
            let a = pass(recorder, "a", 10)?;
            let sent = add(recorder, "sent", 5);
            let waits = ok.unwrap_or(0) + or + kept.clone().unwrap_or(0) + sent;
            Ok(a + waits)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_fails_softly_does_not_gate() {
        let recorder = Recorder::new();
        assert_eq!(softly(&recorder).await, Ok(50 + 60 + 70 + 10 + 5));
        assert_eq!(start(&recorder, "sent"), Some(10));
        assert_eq!(recorder.now(), 70);
    }

    workflow!(
        async fn infallible(recorder: &Recorder) -> u64 {
            let sent = add(recorder, "sent", 5);
            let soft = pass(recorder, "soft", 30).ok();
            let slow = look(recorder, "slow", 20);
            sent + slow + soft.unwrap_or(0)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_workflow_that_cannot_fail_has_no_gate() {
        let recorder = Recorder::new();
        assert_eq!(infallible(&recorder).await, 55);
        assert_eq!(start(&recorder, "sent"), Some(0));
        assert_eq!(gates(infallible::GRAPH), pairs([]));
    }
}

mod tails {
    use super::{Broken, Recorder, add, fail, look, pass, pass_after, start, try_add, workflow};

    workflow!(
        async fn call(recorder: &Recorder) -> Result<u64, Broken> {
            add(recorder, "sent", 5);
            pass(recorder, "tail", 30)
        }
    );

    workflow!(
        async fn failing_call(recorder: &Recorder) -> Result<u64, Broken> {
            add(recorder, "sent", 5);
            fail(recorder, "tail", 30)
        }
    );

    workflow!(
        async fn glue(recorder: &Recorder, least: u64) -> Result<u64, Broken> {
            let n = look(recorder, "n", 25);
            add(recorder, "sent", 5);
            n.checked_sub(least).ok_or(Broken("small"))
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_tail_that_can_fail_counts() {
        let recorder = Recorder::new();
        assert_eq!(call(&recorder).await, Ok(30));
        assert_eq!(start(&recorder, "sent"), Some(30));
        assert_eq!(recorder.now(), 35);

        let recorder = Recorder::new();
        assert_eq!(failing_call(&recorder).await, Err(Broken("tail")));
        assert_eq!(start(&recorder, "sent"), None);
        assert_eq!(recorder.now(), 30);

        let recorder = Recorder::new();
        assert_eq!(glue(&recorder, 5).await, Ok(20));
        assert_eq!(start(&recorder, "sent"), Some(25));
        assert_eq!(recorder.now(), 30);

        let recorder = Recorder::new();
        assert_eq!(glue(&recorder, 50).await, Err(Broken("small")));
        assert_eq!(start(&recorder, "sent"), None);
        assert_eq!(recorder.now(), 25);
    }

    workflow!(
        async fn behind_the_write(recorder: &Recorder) -> Result<u64, Broken> {
            let sent = add(recorder, "sent", 5);
            let other = add(recorder, "other", 1);
            let a = pass(recorder, "a", 10)?;
            pass_after(recorder, "tail", 30, sent + other + a)
        }
    );

    workflow!(
        async fn itself_gated(recorder: &Recorder) -> Result<u64, Broken> {
            let a = pass(recorder, "a", 10)?;
            add(recorder, "sent", a);
            try_add(recorder, "tail", 5)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_tail_that_waits_for_a_gated_write_or_is_one_does_not_count() {
        let recorder = Recorder::new();
        assert_eq!(behind_the_write(&recorder).await, Ok(46));
        assert_eq!(start(&recorder, "sent"), Some(10));
        assert_eq!(start(&recorder, "tail"), Some(15));
        assert_eq!(recorder.now(), 45);

        let recorder = Recorder::new();
        assert_eq!(itself_gated(&recorder).await, Ok(5));
        assert_eq!(start(&recorder, "sent"), Some(10));
        assert_eq!(start(&recorder, "tail"), Some(10));
        assert_eq!(recorder.now(), 20);
    }

    workflow!(
        async fn plain_ok(recorder: &Recorder) -> Result<u64, Broken> {
            let slow = look(recorder, "slow", 50);
            let a = pass(recorder, "a", 10)?;
            add(recorder, "sent", 5);
            Ok(slow + a)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_output_written_as_ok_cannot_fail_and_does_not_count() {
        let recorder = Recorder::new();
        assert_eq!(plain_ok(&recorder).await, Ok(60));
        assert_eq!(start(&recorder, "sent"), Some(10));
        assert_eq!(recorder.now(), 50);
    }
}

mod failing {
    use super::{
        Broken, Recorder, What, add, add_after, add_and_fail, fail, look, pass, start, workflow,
    };

    workflow!(
        async fn never_opened(recorder: &Recorder) -> Result<u64, Broken> {
            let gated = add(recorder, "gated", 5);
            let early = add(recorder, "early", 50).early();
            let looked = look(recorder, "looked", 5);
            let with_data = add_after(recorder, "with data", 5, looked);
            let a = pass(recorder, "a", 10)?;
            let failing = fail(recorder, "failing", 20)?;
            Ok(gated + early + with_data + a + failing)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_gated_write_of_a_run_that_fails_has_never_started() {
        let recorder = Recorder::new();
        assert_eq!(never_opened(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.started(), ["early", "looked", "a", "failing"]);
        assert_eq!(recorder.times("early", What::End), [50]);
        assert_eq!(recorder.now(), 50);
    }

    #[tokio::test(start_paused = true)]
    async fn nor_has_it_one_after_the_other() {
        let recorder = Recorder::new();
        let output = never_opened::sequential(&recorder).await;
        assert_eq!(output, Err(Broken("failing")));
        assert_eq!(start(&recorder, "gated"), None);
        assert_eq!(start(&recorder, "with data"), None);
    }

    workflow!(
        async fn behind_the_gate(recorder: &Recorder) -> Result<u64, Broken> {
            let a = pass(recorder, "a", 10)?;
            let long = add(recorder, "long", 50);
            let failing = add_and_fail(recorder, "failing", 5)?;
            let later = add_after(recorder, "later", 5, long);
            Ok(a + failing + later)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn behind_the_gate_a_write_that_fails_lets_the_begun_ones_finish_and_no_other_start() {
        let recorder = Recorder::new();
        assert_eq!(behind_the_gate(&recorder).await, Err(Broken("failing")));
        assert_eq!(recorder.started(), ["a", "long", "failing"]);
        assert_eq!(recorder.times("failing", What::End), [15]);
        assert_eq!(recorder.times("long", What::End), [60]);
        assert_eq!(recorder.now(), 60);
    }

    workflow!(
        async fn twice(recorder: &Recorder, text: &str) -> Result<u64, Broken> {
            let waited = look(recorder, "waited", 20);
            let sent = add(recorder, "sent", 5);
            let number = text.parse::<u64>()? + waited;
            Ok(number + sent)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_run_that_failed_may_be_run_again_and_sends_once() {
        let recorder = Recorder::new();
        assert_eq!(twice(&recorder, "x").await, Err(Broken("number")));
        assert_eq!(twice(&recorder, "1").await, Ok(26));
        assert_eq!(recorder.times("sent", What::Start), [40]);
    }
}

mod implied {
    use super::{Broken, Recorder, add_after, gates, pairs, pass, pass_after, start, workflow};

    workflow!(
        async fn chained(recorder: &Recorder) -> Result<u64, Broken> {
            let first = pass(recorder, "first", 10)?;
            let second = pass_after(recorder, "second", 10, first)?;
            let beside = pass(recorder, "beside", 30)?;
            let sent = add_after(recorder, "sent", 5, second);
            Ok(beside + sent)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_a_write_waits_for_by_its_data_needs_no_gate_of_its_own() {
        let recorder = Recorder::new();
        assert_eq!(chained(&recorder).await, Ok(55));
        assert_eq!(start(&recorder, "sent"), Some(30));
        let gates = gates(chained::GRAPH);
        assert!(
            pairs([("beside", "sent")])
                .iter()
                .all(|gate| gates.contains(gate)),
            "{gates:?}"
        );
    }
}
