//! `loop { … }.max(n)`: rounds one after the other, state that the next round sees, values by `break`.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "the nodes show shapes of signatures"
)]

use dag_core::{AllFailed, Exhausted, Resource, node, workflow};
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
    Exhausted(String),
    AllFailed,
}

impl From<Broken> for AppError {
    fn from(error: Broken) -> Self {
        Self::Broken(error)
    }
}

impl From<Exhausted> for AppError {
    fn from(error: Exhausted) -> Self {
        Self::Exhausted(error.to_string())
    }
}

impl<A, B> From<AllFailed<(A, B)>> for AppError {
    fn from(_: AllFailed<(A, B)>) -> Self {
        Self::AllFailed
    }
}

/// It cannot be cloned.
#[derive(Debug, PartialEq, Eq)]
struct Draft(String);

/// What is said about a draft. It cannot be cloned.
#[derive(Debug, PartialEq, Eq)]
struct Verdict {
    accepted: bool,
    note: String,
}

/// Writes a draft, in 10 ms.
#[node(pure)]
async fn compose(recorder: &Recorder, brief: &str, feedback: Option<&Verdict>) -> Draft {
    recorder.work("compose", 10).await;
    let note = feedback.map_or("", |verdict| verdict.note.as_str());
    Draft(format!("{brief}{note}"))
}

/// Accepts what is long enough, in 5 ms.
#[node(pure)]
async fn critique(recorder: &Recorder, draft: &Draft, least: usize) -> Verdict {
    recorder.work("critique", 5).await;
    let accepted = draft.0.len() >= least;
    let note = format!("{}+", draft.0.trim_start_matches("brief"));
    Verdict { accepted, note }
}

#[node(pure)]
async fn escalate(recorder: &Recorder, brief: &str) -> Result<Draft, Broken> {
    recorder.work("escalate", 20).await;
    if brief.is_empty() {
        Err(Broken("escalate"))
    } else {
        Ok(Draft("by hand".to_owned()))
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

/// Writes what may be written again.
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

/// Takes back what `add` did.
#[node(write(Trash), idempotent)]
async fn take_back(recorder: &Recorder, name: &'static str, made: u64) {
    recorder.work(name, made).await;
}

mod results {
    use super::{
        AppError, Broken, Draft, Exhausted, Recorder, Verdict, compose, critique, escalate, look,
        look_after, workflow,
    };

    workflow!(
        async fn written(
            recorder: &Recorder,
            brief: &str,
            least: usize,
        ) -> Result<Draft, Exhausted> {
            let mut feedback: Option<Verdict> = None;
            let text = loop {
                let draft = compose(recorder, brief, feedback.as_ref());
                let verdict = critique(recorder, &draft, least);
                if verdict.accepted {
                    break draft;
                }
                feedback = Some(verdict);
            }
            .max(3)?;
            Ok(text)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_loop_gives_what_it_breaks_with() {
        for (least, text, rounds) in [(5, "brief", 1), (6, "brief+", 2), (7, "brief++", 3)] {
            let recorder = Recorder::new();
            let draft = written(&recorder, "brief", least).await;
            assert_eq!(draft.ok(), Some(Draft(text.to_owned())));
            assert_eq!(recorder.now(), rounds * 15);
            let calls = recorder.started().len();
            assert_eq!(u64::try_from(calls), Ok(rounds * 2));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_loop_that_does_not_break_is_exhausted_and_says_where_and_after_how_many_rounds() {
        let recorder = Recorder::new();
        let exhausted = written(&recorder, "brief", 8).await;
        let exhausted = exhausted.expect_err("three rounds are too few").to_string();
        assert!(exhausted.contains("written"), "{exhausted}");
        assert!(exhausted.contains('3'), "{exhausted}");
        assert_eq!(recorder.now(), 45);
    }

    #[tokio::test(start_paused = true)]
    async fn one_after_the_other_too() {
        let recorder = Recorder::new();
        let draft = written::sequential(&recorder, "brief", 6).await;
        assert_eq!(draft.ok(), Some(Draft("brief+".to_owned())));
        let exhausted = written::sequential(&recorder, "brief", 8).await;
        assert!(exhausted.is_err());
    }

    workflow!(
        async fn with_a_fallback(
            recorder: &Recorder,
            brief: &str,
            least: usize,
        ) -> Result<Draft, AppError> {
            let mut feedback: Option<Verdict> = None;
            let text = loop {
                let draft = compose(recorder, brief, feedback.as_ref());
                let verdict = critique(recorder, &draft, least);
                if verdict.accepted {
                    break draft;
                }
                feedback = Some(verdict);
            }
            .max(2)
            .or_else(escalate(recorder, brief))?;
            Ok(text)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn or_else_asks_another_after_the_last_round() {
        let recorder = Recorder::new();
        let draft = with_a_fallback(&recorder, "brief", 6).await;
        assert_eq!(draft, Ok(Draft("brief+".to_owned())));
        assert_eq!(recorder.now(), 30);
        let recorder = Recorder::new();
        let draft = with_a_fallback(&recorder, "brief", 7).await;
        assert_eq!(draft, Ok(Draft("by hand".to_owned())));
        assert_eq!(recorder.times("escalate", super::What::Start), [30]);
        let recorder = Recorder::new();
        let draft = with_a_fallback(&recorder, "", 7).await;
        assert_eq!(draft, Err(AppError::Broken(Broken("escalate"))));
    }

    workflow!(
        async fn soft(recorder: &Recorder, least: u64) -> (Option<u64>, u64) {
            let mut a = 0u64;
            let first = loop {
                let seen = look_after(recorder, "a", 1, a);
                if seen >= least {
                    break seen;
                }
                a = seen;
            }
            .max(5)
            .ok();
            let mut b = 0u64;
            let second = loop {
                let seen = look_after(recorder, "b", 2, b);
                if seen >= least {
                    break seen;
                }
                b = seen;
            }
            .max(5)
            .unwrap_or(100);
            (first, second)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn loops_run_beside_each_other_and_may_be_maybes_or_have_another_value() {
        let recorder = Recorder::new();
        assert_eq!(soft(&recorder, 4).await, (Some(4), 4));
        assert_eq!(recorder.now(), 4);
        let recorder = Recorder::new();
        assert_eq!(soft(&recorder, 7).await, (None, 8));
        assert_eq!(soft(&recorder, 11).await, (None, 100));
    }

    workflow!(
        async fn question_mark(recorder: &Recorder, least: u64) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                let next = look_after(recorder, "next", 1, n);
                if next >= least {
                    break next;
                }
                n = next;
            }
            .max(3)?;
            let after = look_after(recorder, "after", 10, seen);
            Ok(after)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_question_mark_behind_fails_the_run_when_the_rounds_are_used_up() {
        let recorder = Recorder::new();
        assert_eq!(question_mark(&recorder, 3).await, Ok(13));
        let recorder = Recorder::new();
        let failed = question_mark(&recorder, 4).await;
        let Err(AppError::Exhausted(text)) = failed else {
            panic!("{failed:?}");
        };
        assert!(
            text.contains("question_mark") && text.contains('3'),
            "{text}"
        );
        assert_eq!(recorder.now(), 3);
    }

    workflow!(
        async fn kept(recorder: &Recorder, least: u64) -> Result<u64, Exhausted> {
            let mut n = 0u64;
            loop {
                let next = look_after(recorder, "next", 1, n);
                if next >= least {
                    break next;
                }
                n = next;
            }
            .max(3)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_loop_may_be_the_output() {
        let recorder = Recorder::new();
        assert_eq!(kept(&recorder, 3).await.ok(), Some(3));
        assert!(kept(&recorder, 4).await.is_err());
    }

    workflow!(
        async fn by_input(recorder: &Recorder, rounds: usize) -> Result<u64, Exhausted> {
            let most = rounds + 1;
            let mut n = 0u64;
            let seen = loop {
                let next = look_after(recorder, "next", 1, n);
                if next >= 5 {
                    break next;
                }
                n = next;
            }
            .max(most)?;
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_bound_may_be_known_at_run_time_only() {
        let recorder = Recorder::new();
        assert_eq!(by_input(&recorder, 4).await.ok(), Some(5));
        let recorder = Recorder::new();
        let exhausted = by_input(&recorder, 3).await.expect_err("four rounds");
        assert!(exhausted.to_string().contains('4'), "{exhausted}");
        assert_eq!(recorder.started().len(), 4);
    }

    workflow!(
        async fn unit(recorder: &Recorder, least: u64) -> Result<u64, AppError> {
            let mut n = 0u64;
            let done = loop {
                let next = look_after(recorder, "next", 1, n);
                if next >= least {
                    break;
                }
                n = next;
            }
            .max(3)?;
            let after = look(recorder, "after", 1).after(done);
            Ok(after + n)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_loop_may_break_with_nothing() {
        let recorder = Recorder::new();
        assert_eq!(unit(&recorder, 3).await, Ok(3));
        assert!(unit(&recorder, 4).await.is_err());
    }
}

mod breaks {
    use super::{AppError, Recorder, check, look, look_after, workflow};

    workflow!(
        async fn several(recorder: &Recorder, low: u64, high: u64) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                let a = look_after(recorder, "a", 5, n);
                if a > high {
                    break a;
                }
                let b = look_after(recorder, "b", 3, a);
                if b > low && b < high {
                    break b + 1000;
                }
                n = b;
            }
            .max(4)?;
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_loop_may_break_in_several_places() {
        let recorder = Recorder::new();
        assert_eq!(several(&recorder, 100, 4).await, Ok(5));
        assert_eq!(recorder.started(), ["a"]);
        let recorder = Recorder::new();
        assert_eq!(several(&recorder, 10, 100).await, Ok(1016));
        assert_eq!(recorder.started(), ["a", "b", "a", "b"]);
        assert_eq!(recorder.now(), 16);
        assert!(several(&recorder, 100, 101).await.is_err());
    }

    enum Step {
        Done(u64),
        Again { from: u64 },
        Stuck,
    }

    #[super::node(pure)]
    async fn step(recorder: &Recorder, n: u64) -> Step {
        recorder.work("step", 10).await;
        match n {
            3 => Step::Done(n * 100),
            13 => Step::Stuck,
            n => Step::Again { from: n + 1 },
        }
    }

    workflow!(
        async fn matched(recorder: &Recorder, start: u64) -> Result<u64, AppError> {
            let mut n = start;
            let seen = loop {
                let next = match step(recorder, n) {
                    Step::Done(value) => break value,
                    Step::Again { from } => look_after(recorder, "again", 1, from),
                    Step::Stuck => {
                        let stuck = check(recorder, "stuck", 2, true)?;
                        break stuck;
                    }
                };
                n = next - 1;
            }
            .max(4)?;
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_loop_may_break_in_arms() {
        let recorder = Recorder::new();
        assert_eq!(matched(&recorder, 1).await, Ok(300));
        assert_eq!(
            recorder.started(),
            ["step", "again", "step", "again", "step"]
        );
        assert_eq!(recorder.now(), 32);
        let recorder = Recorder::new();
        assert_eq!(matched(&recorder, 13).await, Ok(2));
        assert_eq!(recorder.now(), 12);
        assert!(matched(&recorder, 20).await.is_err());
    }

    workflow!(
        async fn nested(recorder: &Recorder, least: u64) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                let next = look_after(recorder, "next", 1, n);
                if next > 1 {
                    let extra = look(recorder, "extra", 4);
                    if next + extra > least {
                        break next + extra;
                    }
                }
                n = next;
            }
            .max(4)?;
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_loop_may_break_two_decisions_deep() {
        let recorder = Recorder::new();
        assert_eq!(nested(&recorder, 6).await, Ok(7));
        assert_eq!(
            recorder.started(),
            ["next", "next", "extra", "next", "extra"]
        );
        assert_eq!(recorder.now(), 11);
        assert!(nested(&recorder, 8).await.is_err());
    }
}

mod state {
    use super::{AppError, Recorder, look, look_after, node, workflow};

    workflow!(
        async fn two(recorder: &Recorder) -> Result<(u64, u64, u64), AppError> {
            let mut sum = 0u64;
            let mut round = 1u64;
            let last = loop {
                let seen = look(recorder, "seen", round * 10);
                let total = sum + seen;
                if total > 50 {
                    break total;
                }
                sum = total;
                round = round + 1;
            }
            .max(5)?;
            Ok((last, sum, round))
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_loop_may_have_several_states_and_they_live_on_behind_it() {
        let recorder = Recorder::new();
        assert_eq!(two(&recorder).await, Ok((60, 30, 3)));
        assert_eq!(recorder.now(), 60);
    }

    workflow!(
        async fn above_the_break(recorder: &Recorder) -> Result<(u64, u64, u64), AppError> {
            let mut above = 0u64;
            let mut below = 0u64;
            let last = loop {
                let seen = look_after(recorder, "seen", 1, above);
                let before = below;
                above = seen;
                if seen == 3 {
                    break before;
                }
                below = seen;
            }
            .max(5)?;
            Ok((last, above, below))
        }
    );

    #[tokio::test(start_paused = true)]
    async fn in_the_breaking_round_only_what_stands_above_the_break_is_assigned() {
        let recorder = Recorder::new();
        assert_eq!(above_the_break(&recorder).await, Ok((2, 3, 2)));
    }

    workflow!(
        async fn after_exhaustion(recorder: &Recorder) -> (Option<u64>, u64) {
            let mut n = 0u64;
            let never = loop {
                let seen = look_after(recorder, "seen", 1, n);
                if seen > 100 {
                    break seen;
                }
                n = seen;
            }
            .max(3)
            .ok();
            let after = look_after(recorder, "after", 10, n);
            (never, after)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_state_may_be_used_after_the_last_round_too() {
        let recorder = Recorder::new();
        assert_eq!(after_exhaustion(&recorder).await, (None, 13));
        assert_eq!(recorder.times("after", super::What::Start), [3]);
    }

    workflow!(
        async fn at_the_end(recorder: &Recorder) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                let one = look_after(recorder, "one", 10, n);
                let two = look_after(recorder, "two", 20, n);
                if one + two > 50 {
                    break one + two;
                }
                n = n + one;
            }
            .max(3)?;
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_assignment_happens_at_the_end_of_the_round() {
        let recorder = Recorder::new();
        assert_eq!(at_the_end(&recorder).await, Ok(90));
        assert_eq!(recorder.times("two", super::What::Start), [0, 20, 40]);
        assert_eq!(recorder.times("one", super::What::Start), [0, 20, 40]);
    }

    /// It cannot be cloned.
    #[derive(Debug)]
    struct Pile(Vec<u64>);

    #[node(pure)]
    async fn pile(recorder: &Recorder, pile: &Pile) -> Pile {
        recorder.work("pile", 5).await;
        let mut more = pile.0.clone();
        more.push(u64::try_from(more.len()).unwrap_or(0));
        Pile(more)
    }

    workflow!(
        async fn without_clones(
            recorder: &Recorder,
            first: Pile,
            least: usize,
        ) -> Result<Pile, AppError> {
            let mut state = first;
            let grown = loop {
                let more = pile(recorder, &state);
                if more.0.len() >= least {
                    break more;
                }
                state = more;
            }
            .max(4)?;
            Ok(grown)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_state_need_not_be_clone() {
        let recorder = Recorder::new();
        let grown = without_clones(&recorder, Pile(vec![7]), 4).await;
        assert_eq!(grown.expect("three rounds").0, [7, 1, 2, 3]);
        assert!(without_clones(&recorder, Pile(vec![]), 5).await.is_err());
    }

    workflow!(
        async fn from_a_node(recorder: &Recorder, least: u64) -> Result<u64, AppError> {
            let first = look(recorder, "first", 20);
            let early = look(recorder, "early", 5);
            let mut n = first;
            let seen = loop {
                let next = look_after(recorder, "next", 1, n + early);
                if next > least {
                    break next;
                }
                n = next;
            }
            .max(4)?;
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_state_may_begin_with_an_output_and_rounds_use_outer_values() {
        let recorder = Recorder::new();
        assert_eq!(from_a_node(&recorder, 30).await, Ok(32));
        assert_eq!(recorder.times("next", super::What::Start), [20, 21]);
    }

    workflow!(
        async fn stateless(recorder: &Recorder, script: &super::Script) -> Result<u64, AppError> {
            let got = loop {
                let seen = super::ask(script).ok();
                if let Some(n) = seen {
                    break n;
                }
            }
            .max(3)?;
            let after = look_after(recorder, "after", 1, got);
            Ok(after)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_loop_needs_no_state() {
        let recorder = Recorder::new();
        let steps = [
            super::broken(5, "x"),
            super::broken(5, "y"),
            super::well(5, 3),
        ];
        let script = super::Script::new(&recorder, "ask", steps);
        assert_eq!(stateless(&recorder, &script).await, Ok(4));
        assert_eq!(script.starts(), [0, 5, 10]);
        assert_eq!(recorder.now(), 16);
    }
}

mod times {
    use super::{AppError, Recorder, What, look, look_after, set, workflow};

    workflow!(
        async fn in_a_round(recorder: &Recorder) -> Result<u64, AppError> {
            let slow = look(recorder, "slow", 60);
            let mut n = 0u64;
            let seen = loop {
                let a = look_after(recorder, "a", 10, n);
                let b = look_after(recorder, "b", 20, n);
                let c = look_after(recorder, "c", 5, a);
                let both = look_after(recorder, "both", 1, b + c);
                if both > 200 {
                    break both;
                }
                let late = look_after(recorder, "late", 2, a);
                n = both + late;
            }
            .max(4)?;
            let beside = look_after(recorder, "beside", 1, slow);
            Ok(seen + beside)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn within_a_round_everything_that_can_runs_at_once() {
        let recorder = Recorder::new();
        // Rounds of 0: both is 36, late 12; of 48: both 132, late 60; of 192: both 420.
        assert_eq!(in_a_round(&recorder).await, Ok(420 + 61));
        assert_eq!(recorder.times("a", What::Start), [0, 23, 46]);
        assert_eq!(recorder.times("b", What::Start), [0, 23, 46]);
        assert_eq!(recorder.times("c", What::Start), [10, 33, 56]);
        assert_eq!(recorder.times("both", What::Start), [20, 43, 66]);
        assert_eq!(recorder.times("late", What::Start), [21, 44]);
        assert_eq!(recorder.times("beside", What::Start), [60]);
        assert_eq!(recorder.now(), 67);
    }

    workflow!(
        async fn behind_the_break(recorder: &Recorder) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                let asked = look_after(recorder, "asked", 10, n);
                let free = look(recorder, "free", 3);
                if asked >= 20 {
                    break asked + free;
                }
                set(recorder, "kept", 5);
                let next = look(recorder, "next", 7);
                n = asked + next - 7;
            }
            .max(4)?;
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_stands_below_a_break_starts_when_the_condition_is_known_to_be_false() {
        let recorder = Recorder::new();
        assert_eq!(behind_the_break(&recorder).await, Ok(23));
        assert_eq!(recorder.times("free", What::Start), [0, 17]);
        assert_eq!(recorder.times("asked", What::Start), [0, 17]);
        assert_eq!(recorder.times("kept", What::Start), [10]);
        assert_eq!(recorder.times("next", What::Start), [10]);
        assert_eq!(recorder.now(), 27);
    }

    workflow!(
        async fn behind_arms(recorder: &Recorder) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                let asked = look_after(recorder, "asked", 10, n);
                let next = match asked {
                    10 => look(recorder, "slow", 50),
                    _ => break asked,
                };
                let free = look(recorder, "free", 3);
                n = next + free;
            }
            .max(4)?;
            Ok(seen)
        }
    );

    workflow!(
        async fn behind_an_if(recorder: &Recorder) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                let asked = look_after(recorder, "asked", 10, n);
                if asked == 10 {
                    set(recorder, "slow", 50);
                } else {
                    break asked;
                }
                let free = look(recorder, "free", 3);
                n = asked + free;
            }
            .max(4)?;
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    #[ignore = "it starts when the decision has its value: `BREAKS_WAIT_FOR_VALUES` in `random_everything`"]
    async fn what_stands_below_a_decision_that_may_break_starts_when_that_is_decided() {
        let recorder = Recorder::new();
        assert_eq!(behind_arms(&recorder).await, Ok(63));
        assert_eq!(recorder.times("free", What::Start), [10]);
        let recorder = Recorder::new();
        assert_eq!(behind_an_if(&recorder).await, Ok(23));
        assert_eq!(recorder.times("free", What::Start), [10]);
    }

    workflow!(
        async fn long_rounds(recorder: &Recorder) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                set(recorder, "long", 50);
                let quick = look_after(recorder, "quick", 1, n);
                if quick == 2 {
                    break quick;
                }
                n = quick;
            }
            .max(4)?;
            let behind = look(recorder, "behind", 1).after(seen);
            Ok(seen + behind)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_round_ends_before_the_next_begins() {
        let recorder = Recorder::new();
        assert_eq!(long_rounds(&recorder).await, Ok(3));
        assert_eq!(recorder.times("long", What::Start), [0, 50]);
        assert_eq!(recorder.times("quick", What::Start), [0, 50]);
        assert_eq!(recorder.times("long", What::End), [50, 100]);
        assert_eq!(recorder.times("behind", What::Start), [100]);
    }

    workflow!(
        async fn no_time(recorder: &Recorder) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                let next = look_after(recorder, "next", 0, n + 1);
                if next == 10 {
                    break next;
                }
                n = next;
            }
            .max(10)?;
            Ok(seen)
        }
    );

    #[test]
    fn rounds_that_need_no_time_are_over_in_the_first_poll() {
        use std::future::Future;
        use std::pin::pin;
        use std::task::{Context, Poll, Waker};
        let recorder = Recorder::new();
        let mut context = Context::from_waker(Waker::noop());
        let polled = pin!(no_time(&recorder)).poll(&mut context);
        assert_eq!(polled, Poll::Ready(Ok(10)));
        assert_eq!(recorder.started().len(), 10);
    }
}

mod failing {
    use super::{
        AppError, Broken, Recorder, What, add, check, look_after, set, take_back, workflow,
    };

    workflow!(
        async fn inside(recorder: &Recorder, fails_at: u64) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                set(recorder, "kept", 30);
                let checked = check(recorder, "checked", 10, n != fails_at)?;
                let next = look_after(recorder, "next", 1, n);
                if next == 3 {
                    break next + checked;
                }
                n = next;
            }
            .max(3)?;
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_question_mark_in_a_round_fails_the_run_and_begun_writes_are_finished() {
        let recorder = Recorder::new();
        assert_eq!(inside(&recorder, 99).await, Ok(13));
        let recorder = Recorder::new();
        let failed = inside(&recorder, 1).await;
        assert_eq!(failed, Err(AppError::Broken(Broken("checked"))));
        assert_eq!(recorder.times("kept", What::End), [30, 60]);
        assert_eq!(recorder.times("next", What::Start), [0, 30]);
        assert_eq!(recorder.now(), 60);
    }

    workflow!(
        async fn outside(recorder: &Recorder, ms: u64) -> Result<u64, AppError> {
            let failed = check(recorder, "failed", ms, false)?;
            let mut n = 0u64;
            let seen = loop {
                let kept = set(recorder, "kept", 20);
                let next = look_after(recorder, "next", 10, n + kept);
                if next > 500 {
                    break next;
                }
                n = next;
            }
            .max(10)?;
            Ok(seen + failed)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_failure_outside_ends_the_rounds() {
        let recorder = Recorder::new();
        let failed = outside(&recorder, 40).await;
        assert_eq!(failed, Err(AppError::Broken(Broken("failed"))));
        assert_eq!(recorder.times("kept", What::End), [20, 50]);
        assert_eq!(recorder.times("next", What::Start), [20]);
        assert_eq!(recorder.now(), 50);
        let recorder = Recorder::new();
        assert!(outside(&recorder, 25).await.is_err());
        assert_eq!(recorder.times("next", What::Drop), [25]);
    }

    workflow!(
        async fn undone(recorder: &Recorder, name: &'static str) -> Result<u64, AppError> {
            let mut n = 1u64;
            let seen = loop {
                let added = add(recorder, "added", n * 10).undo(take_back(recorder, name, _));
                if added == 30 {
                    break added;
                }
                n = n + 1;
            }
            .max(5)?;
            let failed = check(recorder, "failed", 100, false)?;
            Ok(seen + failed)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn every_round_is_undone_the_last_first() {
        let recorder = Recorder::new();
        let failed = undone(&recorder, "undo").await;
        assert_eq!(failed, Err(AppError::Broken(Broken("failed"))));
        assert_eq!(recorder.times("added", What::Start), [0, 10, 30]);
        assert_eq!(recorder.times("undo", What::Start), [100, 130, 150]);
        assert_eq!(recorder.now(), 160);
    }

    workflow!(
        async fn gated(recorder: &Recorder) -> Result<u64, AppError> {
            let outside = check(recorder, "outside", 15, true)?;
            let mut n = 0u64;
            let seen = loop {
                let sent = add(recorder, "sent", 5);
                let checked = check(recorder, "checked", 10, true)?;
                let next = look_after(recorder, "next", 1, n);
                if next == 2 {
                    break next + sent + checked;
                }
                n = next;
            }
            .max(3)?;
            Ok(seen + outside)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_gated_write_waits_for_its_round_and_for_what_is_outside_and_not_for_later_rounds() {
        let recorder = Recorder::new();
        assert_eq!(gated(&recorder).await, Ok(17 + 15));
        // The rounds begin when the gate outside is open, as the items of a `for` do.
        assert_eq!(recorder.times("checked", What::Start), [15, 30]);
        assert_eq!(recorder.times("sent", What::Start), [25, 40]);
        assert_eq!(recorder.now(), 45);
    }

    workflow!(
        async fn gated_behind_a_state(recorder: &Recorder, well: bool) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                let next = look_after(recorder, "next", 1, n);
                if next > 5 {
                    break next;
                }
                n = next;
            }
            .max(2)
            .or_else(check(recorder, "instead", 10, well))?;
            let sent = add(recorder, "sent", n);
            Ok(seen + sent)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_uses_a_state_stands_behind_all_of_the_loop_its_question_mark_included() {
        let recorder = Recorder::new();
        assert_eq!(gated_behind_a_state(&recorder, true).await, Ok(12));
        assert_eq!(recorder.times("sent", What::Start), [12]);
        let recorder = Recorder::new();
        let failed = gated_behind_a_state(&recorder, false).await;
        assert_eq!(failed, Err(AppError::Broken(Broken("instead"))));
        assert!(recorder.times("sent", What::Start).is_empty());
    }

    workflow!(
        async fn gated_outside(recorder: &Recorder) -> Result<u64, AppError> {
            let sent = add(recorder, "sent", 5);
            let mut n = 0u64;
            let seen = loop {
                let checked = check(recorder, "checked", 10, true)?;
                let next = look_after(recorder, "next", 1, n);
                if next == 2 {
                    break next + checked;
                }
                n = next;
            }
            .max(3)
            .unwrap_or(0);
            Ok(seen + sent)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_gated_write_outside_waits_for_the_question_marks_of_all_rounds() {
        let recorder = Recorder::new();
        assert_eq!(gated_outside(&recorder).await, Ok(17));
        assert_eq!(recorder.times("sent", What::Start), [20]);
    }
}

mod with_other_blocks {
    use super::{
        AppError, Recorder, Script, What, ask, broken, check, hang, look, look_after, well,
        workflow,
    };

    workflow!(
        async fn races(recorder: &Recorder, a: &Script, b: &Script) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                let first = select_ok!(ask(a), ask(b))?;
                let next = look_after(recorder, "next", 1, n + first);
                if next > 4 {
                    break next;
                }
                n = next;
            }
            .max(3)?;
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_round_may_hold_a_select_ok() {
        let recorder = Recorder::new();
        let a = Script::new(&recorder, "a", [well(10, 2), hang(), broken(1, "x")]);
        let b = Script::new(&recorder, "b", [hang(), well(20, 3), broken(1, "y")]);
        assert_eq!(races(&recorder, &a, &b).await, Ok(7));
        assert_eq!((a.starts(), b.starts()), (vec![0, 11], vec![0, 11]));
        assert_eq!((a.drops(), b.drops()), (vec![31], vec![10]));
        assert_eq!(races(&recorder, &a, &b).await, Err(AppError::AllFailed));
    }

    workflow!(
        async fn fans_out(recorder: &Recorder, items: &[u64]) -> Result<Vec<u64>, AppError> {
            let mut plus = 0u64;
            let seen = loop {
                let all = for item in items.iter().concurrent(2) {
                    let one = look(recorder, "one", *item);
                    one + plus
                };
                let sum = all.iter().sum::<u64>();
                if sum > 40 {
                    break all;
                }
                plus = plus + 10;
            }
            .max(3)?;
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_round_may_hold_a_for() {
        let recorder = Recorder::new();
        assert_eq!(fans_out(&recorder, &[5, 10, 5]).await, Ok(vec![15, 20, 15]));
        assert_eq!(recorder.times("one", What::Start), [0, 0, 5, 10, 10, 15]);
        assert_eq!(recorder.now(), 20);
    }

    workflow!(
        async fn decides(recorder: &Recorder, limit: u64) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                let next = match n {
                    0 => look(recorder, "first", 5),
                    even if even % 2 == 0 => look_after(recorder, "even", 1, even),
                    odd => {
                        let twice = look_after(recorder, "odd", 2, odd);
                        twice + 1
                    }
                };
                if next >= limit {
                    break next;
                }
                n = next;
            }
            .max(5)?;
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_round_may_decide() {
        let recorder = Recorder::new();
        assert_eq!(decides(&recorder, 9).await, Ok(9));
        assert_eq!(recorder.started(), ["first", "odd", "even"]);
        assert_eq!(recorder.now(), 8);
    }

    workflow!(
        async fn in_a_for(recorder: &Recorder, limits: &[u64]) -> Vec<Option<u64>> {
            let all = for limit in limits.iter().concurrent(4) {
                let mut n = 0u64;
                let seen = loop {
                    let next = look_after(recorder, "next", 1, n);
                    if next >= *limit {
                        break next;
                    }
                    n = next;
                }
                .max(3)
                .ok();
                seen
            };
            all
        }
    );

    workflow!(
        async fn asked_in_a_for(recorder: &Recorder, limits: &[u64]) -> Result<u64, AppError> {
            let first = match check(recorder, "first", 1, true) {
                Ok(n) => n,
                Err(_) => 0,
            };
            let all = for limit in limits.iter().concurrent(4) {
                let before = match check(recorder, "before", *limit, true) {
                    Ok(n) => n,
                    Err(_) => 0,
                };
                let seen = loop {
                    let next = match check(recorder, "next", before, true) {
                        Ok(n) => n,
                        Err(_) => 0,
                    };
                    if next > 0 {
                        break next;
                    }
                }
                .max(3)
                .unwrap_or(0);
                seen
            };
            let sum = all.iter().sum::<u64>();
            Ok(first + sum)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn nodes_may_decide_in_bodies_in_each_other() {
        let recorder = Recorder::new();
        assert_eq!(asked_in_a_for(&recorder, &[2, 3]).await, Ok(6));
        assert_eq!(recorder.now(), 6);
    }

    #[tokio::test(start_paused = true)]
    async fn every_item_loops_for_itself() {
        let recorder = Recorder::new();
        let all = in_a_for(&recorder, &[1, 3, 4, 2]).await;
        assert_eq!(all, [Some(1), Some(3), None, Some(2)]);
        assert_eq!(recorder.now(), 3);
    }

    workflow!(
        async fn in_an_arm(recorder: &Recorder, flag: bool) -> Result<u64, AppError> {
            let seen = if flag {
                let mut n = 0u64;
                let found = loop {
                    let next = look_after(recorder, "next", 1, n);
                    if next >= 2 {
                        break next;
                    }
                    n = next;
                }
                .max(3)?;
                found
            } else {
                0
            };
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_arm_may_loop() {
        let recorder = Recorder::new();
        assert_eq!(in_an_arm(&recorder, false).await, Ok(0));
        assert!(recorder.started().is_empty());
        assert_eq!(in_an_arm(&recorder, true).await, Ok(2));
    }

    workflow!(
        async fn twice(recorder: &Recorder) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                let mut inner = n;
                let found = loop {
                    let next = look_after(recorder, "next", 1, inner);
                    if next % 3 == 0 {
                        break next;
                    }
                    inner = next;
                }
                .max(3)?;
                if found >= 6 {
                    break found;
                }
                n = found;
            }
            .max(3)?;
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_round_may_loop() {
        let recorder = Recorder::new();
        assert_eq!(twice(&recorder).await, Ok(6));
        assert_eq!(recorder.now(), 6);
        assert_eq!(twice::sequential(&recorder).await, Ok(6));
    }
}

mod tasks {
    use super::{AppError, Recorder, What, look_after, set, workflow};

    workflow!(
        async fn rounds(recorder: Recorder, least: u64) -> Result<u64, AppError> {
            let mut n = 0u64;
            let seen = loop {
                let kept = set(&recorder, "kept", 10);
                let next = look_after(&recorder, "next", 5, n);
                if next >= least {
                    break next + kept;
                }
                n = next;
            }
            .max(10)?;
            Ok(seen)
        }
    );

    fn assert_send_static<T: Send + 'static>(value: T) -> T {
        value
    }

    #[tokio::test(start_paused = true)]
    async fn the_future_is_send_and_a_stop_ends_the_rounds() {
        let recorder = Recorder::new();
        let run = assert_send_static(rounds(recorder.clone(), 10));
        assert_eq!(tokio::spawn(run).await.expect("no panic"), Ok(20));
        let recorder = Recorder::new();
        let handle = rounds::spawn(recorder.clone(), 100);
        tokio::time::sleep(std::time::Duration::from_millis(12)).await;
        assert!(handle.stop().await.is_err());
        assert_eq!(recorder.times("kept", What::End), [10, 20]);
        assert_eq!(recorder.times("next", What::Drop), [12]);
        assert_eq!(recorder.now(), 20);
    }
}

/// SPEC does not say it: a state that a round takes by value and gives back at its end, as Rust allows.
#[cfg(any())]
mod unclear {
    use super::{AppError, Recorder, node, workflow};

    /// It cannot be cloned.
    struct Pile(Vec<u64>);

    #[node(pure)]
    async fn grow(recorder: &Recorder, mut pile: Pile) -> Pile {
        recorder.work("grow", 5).await;
        pile.0.push(1);
        pile
    }

    workflow!(
        async fn moved(recorder: &Recorder, first: Pile, least: usize) -> Result<Pile, AppError> {
            let mut state = first;
            let grown = loop {
                let more = grow(recorder, state);
                if more.0.len() >= least {
                    break more;
                }
                state = more;
            }
            .max(4)?;
            Ok(grown)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_state_moves_from_round_to_round_without_a_copy() {
        let pile = Pile(Vec::with_capacity(10));
        let address = pile.0.as_ptr();
        let grown = moved(&Recorder::new(), pile, 3)
            .await
            .expect("three rounds");
        assert_eq!((grown.0.as_ptr(), grown.0.len()), (address, 3));
    }
}
