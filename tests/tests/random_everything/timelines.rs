//! What a recorder makes of these runs: it can explain all of their time, and it knows how long they would have taken without a
//! node.

use crate::aim::Guesses;
use crate::model::Program;
use crate::nodes::{Case, Observed, Run};
use crate::program;
use crate::random::hash;
use crate::script::{Script, Truth};
use crate::written::{OBSERVED, RUNS};
use crate::{cases, kinds, model, with_stack};
use dag_core::Recorder;
use dag_core::graph::NodeKind;
use dag_core::timeline::{Outcome, Span, Timeline};
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::runtime::{self, Runtime};

fn paused() -> Runtime {
    runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime without I/O")
}

/// What was recorded of a run.
fn recorded(run: Observed, script: Script, truth: &Truth) -> Timeline {
    let recorder = Recorder::new();
    paused().block_on(async {
        let case = Case::new(script, truth.clone());
        let result = run(&recorder, &case).await;
        let timeline = recorder.timeline();
        assert_eq!(result.is_ok(), timeline.outcome() == &Outcome::Finished);
        assert_eq!(timeline.wall(), Duration::from_millis(case.now()));
        timeline
    })
}

/// How long a run takes if one node takes no time.
fn without(run: Run, script: Script, truth: &Truth, tag: usize) -> Duration {
    paused().block_on(async {
        let case = Case::new(script, truth.clone()).without(tag);
        let _ = run(&case).await;
        Duration::from_millis(case.now())
    })
}

/// The tag of the call of a node that a span is the run of, if nothing else belongs to it.
fn tag(span: &Span) -> Option<usize> {
    let node = span.node().filter(|node| node.workflow.is_none())?;
    let plain = |policy: &&str| {
        *policy == "?" || policy.starts_with(".ok") || policy.starts_with(".unwrap_or")
    };
    let alone = node.policies.iter().all(plain);
    let called = matches!(node.kind, NodeKind::Call(_)) && alone;
    node.arguments.get(1).filter(|_| called)?.parse().ok()
}

/// May a span take longer than what is inside of it?
fn has_besides(span: &Span) -> bool {
    let policies = span.node().map_or(&[][..], |node| node.policies);
    let policies = policies.iter();
    let mut wraps =
        policies.filter(|policy| !policy.starts_with('?') && !policy.starts_with(".max"));
    wraps.next().is_some()
}

/// What of the time of a run nobody can explain.
fn unexplained(timeline: &Timeline) -> Vec<String> {
    let mut faults = Vec::new();
    let mut moment = Duration::ZERO;
    for step in &timeline.critical_path() {
        let span = &timeline.spans()[step.span];
        if step.start != moment || !step.waited.is_zero() {
            faults.push(format!(
                "`{}` starts at {:?}, not at {moment:?}",
                span.label(),
                step.start
            ));
        }
        if step.besides && !has_besides(span) {
            faults.push(format!("`{}` does something besides", span.label()));
        }
        moment = step.end;
    }
    if moment != timeline.wall() {
        faults.push(format!("the path ends at {moment:?}"));
    }
    faults
}

/// Each script of each flow, without guesses and with three kinds of them.
fn each(mut check: impl FnMut(usize, Script, &Truth)) {
    let program = Program::new(program::flows());
    for number in 0..RUNS.len() {
        for case in 0..cases() {
            let seed = hash(&[case, number as u64, 77]);
            let plain = Script {
                seed,
                distinct: true,
                fails: case % 2 == 1,
                guesses: Guesses::None,
            };
            let truth = model::run(&program, number, plain, &Truth::new()).truth;
            let [one, other, third] = kinds(seed);
            for guesses in [Guesses::None, one, other, third] {
                check(number, Script { guesses, ..plain }, &truth);
            }
        }
    }
}

#[test]
fn every_moment_of_a_run_is_explained() {
    with_stack(|| {
        let (mut runs, mut explained, mut faults) = (0, 0, Vec::new());
        each(|number, script, truth| {
            let timeline = recorded(OBSERVED[number], script, truth);
            runs += 1;
            let again = timeline.replayed(|_| false);
            assert_eq!(again, timeline.wall(), "flow{number} {script:?}");
            // What a failing run still waits for, a write that is finished, is not told in all cases.
            if timeline.broke().is_empty() {
                explained += 1;
                let own = unexplained(&timeline).into_iter();
                faults.extend(own.map(|fault| format!("flow{number} {script:?}: {fault}")));
            }
        });
        println!("{runs} runs, {explained} of them to be explained in full");
        assert_eq!(faults, Vec::<String>::new());
        assert!(explained > runs / 2);
    });
}

#[test]
fn a_replay_without_a_node_is_the_run_in_which_it_takes_no_time() {
    with_stack(|| {
        let (mut compared, mut faults) = (0, Vec::new());
        each(|number, script, truth| {
            if script.fails || script.guesses != Guesses::None {
                return;
            }
            let timeline = recorded(OBSERVED[number], script, truth);
            if !timeline.broke().is_empty() {
                return;
            }
            let tags: BTreeSet<usize> = timeline.spans().iter().filter_map(tag).collect();
            for own in tags {
                let really = without(RUNS[number], script, truth, own);
                let replayed = timeline.replayed(|span| tag(span) == Some(own));
                compared += 1;
                if really != replayed {
                    faults.push(format!(
                        "flow{number} {script:?} without {own}: {replayed:?}, not {really:?}"
                    ));
                }
            }
        });
        println!("{compared} compared");
        assert_eq!(faults, Vec::<String>::new());
        assert!(compared > 1000);
    });
}
