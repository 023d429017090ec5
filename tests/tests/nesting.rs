//! A workflow named in another like a node: its arguments and policies, what stops it, and what it does
//! to the graph around it.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "the nodes show shapes of signatures"
)]

use std::time::Duration;

use dag_core::{AllFailed, Rejected, Resource, TimedOut, node, workflow};
use dag_tests::{Broken, Recorder, Script, What, broken, hang, well};

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

#[derive(Resource)]
struct Trash;

/// Every way in which a statement of these workflows can fail.
#[derive(Debug, PartialEq, Eq)]
enum AppError {
    Broken(Broken),
    TimedOut(&'static str),
    Rejected,
    AllFailed,
}

impl From<Broken> for AppError {
    fn from(error: Broken) -> Self {
        Self::Broken(error)
    }
}

impl From<TimedOut> for AppError {
    fn from(error: TimedOut) -> Self {
        Self::TimedOut(error.statement())
    }
}

impl From<Rejected> for AppError {
    fn from(_: Rejected) -> Self {
        Self::Rejected
    }
}

impl<A, B> From<AllFailed<(A, B)>> for AppError {
    fn from(_: AllFailed<(A, B)>) -> Self {
        Self::AllFailed
    }
}

/// Looks, for so long, and gives that number.
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

/// Looks, and is well, or not.
#[node(pure)]
async fn check(
    recorder: &Recorder,
    name: &'static str,
    ms: u64,
    well: bool,
) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    if well { Ok(ms) } else { Err(Broken(name)) }
}

/// Does what its script says.
#[node(read)]
async fn ask(script: &Script) -> Result<u64, Broken> {
    script.play().await
}

/// Writes what may be written again, and overlap.
#[node(write(Ledger), idempotent, commutes)]
async fn set(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// Writes what may not be written again.
#[node(write(Outbox), commutes)]
async fn add(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// Takes something back.
#[node(write(Trash), idempotent, commutes)]
async fn take_back(recorder: &Recorder, name: &'static str, ms: u64) {
    recorder.work(name, ms).await;
}

/// When that node started, if it did.
fn start(recorder: &Recorder, name: &str) -> Option<u64> {
    let times = recorder.times(name, What::Start);
    assert!(times.len() <= 1, "{name} started more than once");
    times.first().copied()
}

/// How long the parts of [`inner`] take.
#[derive(Clone, Copy)]
struct Plan {
    a: u64,
    b: u64,
    well: bool,
}

/// What [`inner`] gives. It cannot be cloned.
#[derive(Debug, PartialEq, Eq)]
struct Total(u64);

workflow!(
    /// Looks twice at once, checks, and looks once more.
    async fn inner(recorder: &Recorder, plan: Plan) -> Result<Total, Broken> {
        let a = look(recorder, "a", plan.a);
        let b = look(recorder, "b", plan.b);
        let checked = check(recorder, "checked", 5, plan.well)?;
        let c = look_after(recorder, "c", 1, a + b + checked);
        Ok(Total(c))
    }
);

workflow!(
    /// Cannot fail.
    async fn plain(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
        let first = look(recorder, name, ms);
        look_after(recorder, "plain", 1, first)
    }
);

#[node(pure)]
fn total(total: &Total) -> u64 {
    total.0
}

mod arguments {
    use super::{
        Broken, Plan, Recorder, Total, inner, look, look_after, plain, start, total, workflow,
    };

    workflow!(
        async fn by_type(recorder: &Recorder, plan: Plan) -> Result<u64, Broken> {
            let found = inner(..)?;
            let n = total(..);
            Ok(n)
        }
    );

    workflow!(
        async fn given(recorder: &Recorder, plan: Plan) -> Result<Total, Broken> {
            let early = look(recorder, "early", 7);
            let found = inner(recorder, Plan { a: early, ..plan })?;
            Ok(found)
        }
    );

    workflow!(
        async fn tail(recorder: &Recorder, plan: Plan) -> Result<Total, Broken> {
            inner(..)
        }
    );

    const PLAN: Plan = Plan {
        a: 10,
        b: 20,
        well: true,
    };

    #[tokio::test(start_paused = true)]
    async fn a_workflow_is_called_in_another_like_a_node() {
        let recorder = Recorder::new();
        assert_eq!(by_type(&recorder, PLAN).await, Ok(36));
        assert_eq!(recorder.started(), ["a", "b", "checked", "c"]);
        assert_eq!(recorder.now(), 21);
        let recorder = Recorder::new();
        assert_eq!(tail(&recorder, PLAN).await, Ok(Total(36)));
        assert_eq!(recorder.now(), 21);
    }

    #[tokio::test(start_paused = true)]
    async fn it_starts_when_all_its_arguments_exist() {
        let recorder = Recorder::new();
        assert_eq!(given(&recorder, PLAN).await, Ok(Total(33)));
        assert_eq!(start(&recorder, "a"), Some(7));
        assert_eq!(start(&recorder, "b"), Some(7));
        assert_eq!(recorder.now(), 28);
    }

    workflow!(
        async fn beside(recorder: &Recorder) -> u64 {
            let one = plain(recorder, "one", 10);
            let two = plain(recorder, "two", 20);
            let slow = look(recorder, "slow", 15);
            let after = look_after(recorder, "after", 1, one);
            after + two + slow
        }
    );

    #[tokio::test(start_paused = true)]
    async fn its_nodes_run_beside_all_others() {
        let recorder = Recorder::new();
        assert_eq!(beside(&recorder).await, 12 + 21 + 15);
        assert_eq!(start(&recorder, "two"), Some(0));
        assert_eq!(start(&recorder, "after"), Some(11));
        assert_eq!(recorder.now(), 21);
    }

    mod elsewhere {
        use super::super::{Recorder, look, workflow};

        workflow!(
            pub(super) async fn remote(recorder: &Recorder, ms: u64) -> u64 {
                look(recorder, "remote", ms)
            }
        );
    }

    use elsewhere::remote as renamed;

    workflow!(
        async fn by_paths(recorder: &Recorder) -> u64 {
            let a = elsewhere::remote(recorder, 5);
            let b = renamed(recorder, a + 1);
            a + b
        }
    );

    #[tokio::test(start_paused = true)]
    async fn it_is_named_by_path_and_after_a_use() {
        let recorder = Recorder::new();
        assert_eq!(by_paths(&recorder).await, 11);
        assert_eq!(recorder.times("remote", super::What::Start), [0, 5]);
    }

    workflow!(
        async fn of_another_crate(text: &str, n: usize) -> String {
            let said = published_nodes::shout(text);
            said.repeat(n)
        }
    );

    workflow!(
        async fn reported(
            mailer: &published_nodes::Mailer,
            index: &published_nodes::tools::Index,
            query: &published_nodes::tools::Query,
        ) -> Result<usize, published_nodes::MailError> {
            let sent = published_nodes::flows::report(..)?;
            Ok(sent + 1)
        }
    );

    #[tokio::test]
    async fn it_is_published_like_a_node() {
        assert_eq!(of_another_crate("a b", 2).await, "A BA B");
        let entries = ["red fish", "blue fish", "red car"].map(str::to_owned);
        let index = published_nodes::tools::Index(entries.to_vec());
        let mailer = published_nodes::Mailer::default();
        let query = published_nodes::tools::Query("red".to_owned());
        assert_eq!(reported(&mailer, &index, &query).await, Ok(3));
        let query = published_nodes::tools::Query("green".to_owned());
        assert!(reported(&mailer, &index, &query).await.is_err());
    }
}

mod policies {
    use super::{
        AppError, Broken, Plan, Recorder, Script, What, ask, broken, hang, inner, plain, set, well,
        workflow,
    };

    workflow!(
        async fn timed(recorder: &Recorder, plan: Plan) -> Result<u64, AppError> {
            let found = inner(..).timeout(25ms)?;
            Ok(found.0)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_timeout_limits_the_whole_and_drops_what_runs_in_it() {
        let recorder = Recorder::new();
        let plan = Plan {
            a: 10,
            b: 20,
            well: true,
        };
        assert_eq!(timed(&recorder, plan).await, Ok(36));
        let recorder = Recorder::new();
        let late = timed(&recorder, Plan { b: 30, ..plan }).await;
        assert_eq!(late, Err(AppError::TimedOut("found")));
        assert_eq!(recorder.times("b", What::Drop), [25]);
        assert_eq!(recorder.times("a", What::End), [10]);
        assert_eq!(recorder.now(), 25);
    }

    workflow!(
        /// May be repeated: every write in it may.
        async fn stored(recorder: &Recorder, script: &Script) -> Result<u64, Broken> {
            let kept = set(recorder, "kept", 5);
            let asked = ask(script)?;
            Ok(kept + asked)
        }
    );

    workflow!(
        async fn repeated(recorder: &Recorder, script: &Script) -> Result<u64, Broken> {
            let got = stored(..).retry(2)?;
            Ok(got)
        }
    );

    workflow!(
        async fn limited_and_repeated(
            recorder: &Recorder,
            script: &Script,
        ) -> Result<u64, AppError> {
            let got = stored(..).timeout(20ms).retry(2)?;
            Ok(got)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn one_whose_writes_are_all_idempotent_may_be_repeated_as_a_whole() {
        let recorder = Recorder::new();
        let steps = [broken(10, "x"), broken(3, "y"), well(10, 7)];
        let script = Script::new(&recorder, "ask", steps);
        assert_eq!(repeated(&recorder, &script).await, Ok(12));
        assert_eq!(script.starts(), [0, 10, 15]);
        assert_eq!(recorder.times("kept", What::Start), [0, 10, 15]);
        assert_eq!(recorder.times("kept", What::End), [5, 15, 20]);
        assert_eq!(recorder.now(), 25);

        let script = Script::new(&recorder, "ask", [hang(), well(10, 7)]);
        assert_eq!(limited_and_repeated(&recorder, &script).await, Ok(12));
        assert_eq!(recorder.now(), 25 + 30);
    }

    workflow!(
        async fn fallback_plain(recorder: &Recorder, script: &Script) -> u64 {
            let b = ask(script).or_else(plain(recorder, "instead", 3));
            b
        }
    );

    #[tokio::test(start_paused = true)]
    async fn it_stands_in_for_another_and_another_for_it() {
        let recorder = Recorder::new();
        let script = Script::new(&recorder, "ask", [broken(10, "x"), well(10, 2)]);
        assert_eq!(fallback_plain(&recorder, &script).await, 4);
        assert_eq!(fallback_plain(&recorder, &script).await, 2);
        assert_eq!(recorder.times("instead", What::Start), [10]);
    }

    workflow!(
        async fn soft(recorder: &Recorder, plan: Plan) -> (u64, u64) {
            let a = inner(recorder, plan).or_else(inner(recorder, Plan { well: true, ..plan }));
            let b = inner(recorder, plan).ok();
            (
                a.as_ref().map_or(0, |total| total.0),
                b.as_ref().map_or(100, |total| total.0),
            )
        }
    );

    #[tokio::test(start_paused = true)]
    async fn its_failure_may_be_let_go() {
        let recorder = Recorder::new();
        let plan = Plan {
            a: 10,
            b: 20,
            well: false,
        };
        assert_eq!(soft(&recorder, plan).await, (36, 100));
        assert_eq!(recorder.times("a", What::Drop), [5, 5]);
        assert_eq!(recorder.times("c", What::Start), [25]);
        assert_eq!(recorder.now(), 26);
    }
}

mod failing {
    use super::{
        AppError, Broken, Duration, Plan, Recorder, What, add, check, inner, look, look_after,
        plain, set, start, take_back, workflow,
    };

    workflow!(
        async fn inside(recorder: &Recorder, plan: Plan) -> Result<u64, AppError> {
            let slow = look(recorder, "slow", 100);
            let kept = set(recorder, "kept", 30);
            let found = inner(..)?;
            let after = look_after(recorder, "after", 1, found.0);
            Ok(slow + kept + after)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_failure_inside_fails_the_outer_run() {
        let recorder = Recorder::new();
        let plan = Plan {
            a: 10,
            b: 20,
            well: false,
        };
        let failed = inside(&recorder, plan).await;
        assert_eq!(failed, Err(AppError::Broken(Broken("checked"))));
        for name in ["a", "b", "slow"] {
            assert_eq!(recorder.times(name, What::Drop), [5], "{name}");
        }
        assert_eq!(recorder.times("kept", What::End), [30]);
        assert_eq!(start(&recorder, "after"), None);
        assert_eq!(recorder.now(), 30);
    }

    workflow!(
        /// Reads and writes that may be repeated, each with something behind it.
        async fn working(recorder: &Recorder, ms: u64) -> u64 {
            let written = set(recorder, "inner write", ms);
            let read = look(recorder, "inner read", 100);
            let next = look_after(recorder, "behind the write", 1, written);
            let never = set(recorder, "second write", next / 8);
            read + never
        }
    );

    workflow!(
        async fn outside(recorder: &Recorder, ms: u64) -> Result<u64, Broken> {
            let worked = working(recorder, ms);
            let failed = check(recorder, "failed", 10, false)?;
            Ok(worked + failed)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_failure_outside_stops_it_as_if_its_nodes_stood_outside() {
        let recorder = Recorder::new();
        assert_eq!(outside(&recorder, 40).await, Err(Broken("failed")));
        assert_eq!(recorder.times("inner read", What::Drop), [10]);
        assert_eq!(recorder.times("inner write", What::End), [40]);
        assert_eq!(start(&recorder, "behind the write"), None);
        assert_eq!(start(&recorder, "second write"), None);
        assert_eq!(recorder.now(), 40);
    }

    workflow!(
        async fn middle(recorder: &Recorder, ms: u64) -> u64 {
            let worked = working(recorder, ms);
            let beside = look(recorder, "middle read", 50);
            let after = set(recorder, "middle write", 1).after(worked);
            beside + after
        }
    );

    workflow!(
        async fn three(recorder: &Recorder, ms: u64, fails: bool) -> Result<u64, Broken> {
            let all = middle(recorder, ms);
            let checked = check(recorder, "failed", 10, !fails)?;
            Ok(all + checked)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn three_levels_run_and_stop_as_one() {
        let recorder = Recorder::new();
        assert_eq!(three(&recorder, 40, false).await, Ok(61));
        assert_eq!(start(&recorder, "second write"), Some(41));
        assert_eq!(start(&recorder, "middle write"), Some(100));
        assert_eq!(recorder.now(), 101);

        let recorder = Recorder::new();
        assert_eq!(three(&recorder, 40, true).await, Err(Broken("failed")));
        assert_eq!(recorder.times("inner read", What::Drop), [10]);
        assert_eq!(recorder.times("middle read", What::Drop), [10]);
        assert_eq!(recorder.times("inner write", What::End), [40]);
        assert_eq!(start(&recorder, "second write"), None);
        assert_eq!(start(&recorder, "middle write"), None);
        assert_eq!(recorder.now(), 40);
    }

    workflow!(
        /// Writes, and would take it back.
        async fn undoing(recorder: &Recorder, ms: u64) -> Result<u64, Broken> {
            let a = set(recorder, "written", 5).undo(take_back(recorder, "undo", 7));
            let checked = check(recorder, "inner check", ms, true)?;
            Ok(a + checked)
        }
    );

    workflow!(
        async fn undone(recorder: &Recorder, ms: u64) -> Result<u64, Broken> {
            let worked = undoing(recorder, ms)?;
            let failed = check(recorder, "failed", 20, false)?;
            Ok(worked + failed)
        }
    );

    workflow!(
        async fn undone_outside(recorder: &Recorder, ms: u64) -> Result<u64, Broken> {
            let worked = undoing(recorder, ms).undo(take_back(recorder, "outer undo", 3))?;
            let failed = check(recorder, "failed", 20, false)?;
            Ok(worked + failed)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_it_wrote_is_undone_from_inside_only_while_it_runs() {
        let recorder = Recorder::new();
        assert_eq!(undone(&recorder, 30).await, Err(Broken("failed")));
        assert_eq!(recorder.times("undo", What::Start), [20]);
        assert_eq!(recorder.now(), 27);
        let recorder = Recorder::new();
        assert_eq!(undone(&recorder, 10).await, Err(Broken("failed")));
        assert_eq!(start(&recorder, "undo"), None);
        assert_eq!(recorder.now(), 20);
        let recorder = Recorder::new();
        assert_eq!(undone_outside(&recorder, 10).await, Err(Broken("failed")));
        assert_eq!(start(&recorder, "undo"), None);
        assert_eq!(recorder.times("outer undo", What::Start), [20]);
        assert_eq!(recorder.now(), 23);
    }

    workflow!(
        /// May not be repeated.
        async fn sending(recorder: &Recorder, ms: u64) -> u64 {
            let read = look(recorder, "before sending", ms);
            let sent = add(recorder, "sent", 5);
            read + sent
        }
    );

    workflow!(
        async fn gated(recorder: &Recorder, ms: u64, well: bool) -> Result<u64, Broken> {
            let sent = sending(recorder, ms);
            let stored = plain(recorder, "free", 1);
            let checked = check(recorder, "checked", 20, well)?;
            Ok(sent + checked + stored)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn one_that_may_not_be_repeated_waits_at_the_gate_as_a_whole() {
        let recorder = Recorder::new();
        assert_eq!(gated(&recorder, 10, true).await, Ok(15 + 20 + 2));
        assert_eq!(start(&recorder, "before sending"), Some(20));
        assert_eq!(start(&recorder, "sent"), Some(20));
        assert_eq!(start(&recorder, "free"), Some(0));
        assert_eq!(recorder.now(), 30);
        let recorder = Recorder::new();
        assert_eq!(gated(&recorder, 10, false).await, Err(Broken("checked")));
        assert_eq!(start(&recorder, "before sending"), None);
        assert_eq!(start(&recorder, "sent"), None);
    }

    workflow!(
        async fn task(recorder: Recorder, ms: u64) -> u64 {
            let worked = working(&recorder, ms);
            worked
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_stop_reaches_it_and_a_drop_ends_it() {
        let recorder = Recorder::new();
        let handle = task::spawn(recorder.clone(), 40);
        tokio::time::sleep(Duration::from_millis(10)).await;
        assert!(handle.stop().await.is_err());
        assert_eq!(recorder.times("inner read", What::Drop), [10]);
        assert_eq!(recorder.times("inner write", What::End), [40]);
        assert_eq!(start(&recorder, "second write"), None);
        assert_eq!(recorder.now(), 40);

        let recorder = Recorder::new();
        let limit = Duration::from_millis(10);
        let run = tokio::time::timeout(limit, task(recorder.clone(), 40));
        assert!(run.await.is_err());
        assert_eq!(recorder.times("inner write", What::Drop), [10]);
        assert_eq!(recorder.times("inner read", What::Drop), [10]);
    }
}

mod in_blocks {
    use super::{
        AppError, Broken, Plan, Recorder, Script, What, ask, check, inner, look, plain, set, start,
        well, workflow,
    };

    workflow!(
        async fn stored(recorder: &Recorder, ms: u64) -> Result<u64, Broken> {
            let kept = set(recorder, "kept", ms);
            let checked = check(recorder, "checked", 1, ms != 13)?;
            Ok(kept + checked)
        }
    );

    workflow!(
        async fn per_item(recorder: &Recorder, items: &[u64]) -> Result<Vec<u64>, Broken> {
            let all = for item in items.iter().concurrent(2) {
                let one = stored(recorder, *item)?;
                let two = plain(recorder, "two", one);
                two
            };
            Ok(all)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn every_item_may_run_it() {
        let recorder = Recorder::new();
        assert_eq!(per_item(&recorder, &[5, 10, 5]).await, Ok(vec![7, 12, 7]));
        assert_eq!(recorder.times("kept", What::Start), [0, 0, 12]);
        let recorder = Recorder::new();
        let failed = per_item(&recorder, &[20, 13]).await;
        assert_eq!(failed, Err(Broken("checked")));
        assert_eq!(recorder.times("kept", What::End), [13, 20]);
        assert_eq!(start(&recorder, "two"), None);
    }

    workflow!(
        async fn race(recorder: &Recorder, script: &Script, plan: Plan) -> Result<u64, AppError> {
            let got = select_ok!(counted(recorder, plan), ask(script))?;
            Ok(got)
        }
    );

    workflow!(
        async fn counted(recorder: &Recorder, plan: Plan) -> Result<u64, Broken> {
            let found = inner(..)?;
            Ok(found.0)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn it_may_be_a_member_of_a_select_ok() {
        let plan = Plan {
            a: 10,
            b: 20,
            well: true,
        };
        let recorder = Recorder::new();
        let script = Script::new(&recorder, "ask", [well(15, 1), well(100, 1), well(30, 2)]);
        assert_eq!(race(&recorder, &script, plan).await, Ok(1));
        assert_eq!(recorder.times("b", What::Drop), [15]);
        assert_eq!(race(&recorder, &script, plan).await, Ok(36));
        assert_eq!(script.drops(), [15 + 21]);
        let plan = Plan {
            well: false,
            ..plan
        };
        assert_eq!(race(&recorder, &script, plan).await, Ok(2));
        assert_eq!(recorder.now(), 15 + 21 + 30);
    }

    workflow!(
        async fn in_an_arm(recorder: &Recorder, plan: Option<Plan>) -> Result<u64, Broken> {
            let slow = look(recorder, "slow", 3);
            let seen = match plan {
                Some(some) if some.a > 0 => {
                    let found = inner(recorder, some)?;
                    found.0 + slow
                }
                Some(_) => plain(recorder, "short", slow),
                None => 0,
            };
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn it_may_stand_in_an_arm() {
        let plan = Plan {
            a: 10,
            b: 20,
            well: true,
        };
        let recorder = Recorder::new();
        assert_eq!(in_an_arm(&recorder, Some(plan)).await, Ok(39));
        assert_eq!(start(&recorder, "a"), Some(0));
        assert_eq!(start(&recorder, "short"), None);
        let recorder = Recorder::new();
        let short = Plan { a: 0, ..plan };
        assert_eq!(in_an_arm(&recorder, Some(short)).await, Ok(4));
        assert_eq!(recorder.started(), ["slow", "short", "plain"]);
        assert_eq!(in_an_arm(&recorder, None).await, Ok(0));
        let plan = Plan {
            well: false,
            ..plan
        };
        let failed = in_an_arm(&recorder, Some(plan)).await;
        assert_eq!(failed, Err(Broken("checked")));
    }

    workflow!(
        async fn decides(recorder: &Recorder, plan: Plan) -> u64 {
            let seen = match inner(..) {
                Ok(total) => total.0,
                Err(Broken(name)) => plain(recorder, name, 5),
            };
            seen
        }
    );

    #[tokio::test(start_paused = true)]
    async fn it_may_decide() {
        let recorder = Recorder::new();
        let plan = Plan {
            a: 10,
            b: 20,
            well: false,
        };
        assert_eq!(decides(&recorder, plan).await, 6);
        assert_eq!(recorder.times("checked", What::Start), [0, 5]);
    }
}

mod seen {
    use super::{Recorder, add, look, look_after, set, workflow};

    workflow!(
        async fn leaf(recorder: &Recorder) -> u64 {
            let sent = add(recorder, "sent", 1);
            sent
        }
    );

    workflow!(
        async fn branch(recorder: &Recorder) -> u64 {
            let kept = set(recorder, "kept", 1);
            let sent = leaf(..);
            kept + sent
        }
    );

    workflow!(
        async fn root(recorder: &Recorder) -> u64 {
            let seen = look(recorder, "seen", 1);
            let done = branch(recorder);
            look_after(recorder, "after", seen, done)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_graph_names_it_with_the_accesses_of_all_its_nodes() {
        assert_eq!(root(&Recorder::new()).await, 3);
        let shown = root::GRAPH.to_string();
        for name in ["branch", "done", "Ledger", "Outbox"] {
            assert!(shown.contains(name), "`{name}` is missing in\n{shown}");
        }
        let shown = branch::GRAPH.to_string();
        for name in ["leaf", "Ledger", "Outbox"] {
            assert!(shown.contains(name), "`{name}` is missing in\n{shown}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn one_after_the_other_the_result_is_the_same() {
        let recorder = Recorder::new();
        assert_eq!(root::sequential(&recorder).await, 3);
        assert_eq!(recorder.ended(), ["seen", "kept", "sent", "after"]);
    }

    fn assert_send<T: Send>(value: T) -> T {
        value
    }

    #[tokio::test(start_paused = true)]
    async fn the_future_is_send() {
        assert_eq!(assert_send(root(&Recorder::new())).await, 3);
    }
}
