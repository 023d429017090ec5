//! What a recorder makes of these runs: it can explain all of their time, and it knows how long they would have taken without a
//! node.

use crate::model::Program;
use crate::nodes::{Case, Observed};
use crate::program;
use crate::random::hash;
use crate::script::{Guesses, Script, Truth};
use crate::written::{OBSERVED, RUNS};
use crate::{cases, kinds, model, real, with_stack};
use dag_core::Recorder;
use dag_core::graph::NodeKind;
use dag_core::timeline::{Outcome, Span, Timeline};
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::runtime;

/// What was recorded of a run; its result is that of the plain run.
fn recorded(run: Observed, script: Script, truth: &Truth) -> Timeline {
    let runtime = runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime without I/O");
    let recorder = Recorder::new();
    let case = Case::new(script, truth.clone());
    let result = runtime.block_on(run(&recorder, &case));
    let timeline = recorder.timeline();
    assert_eq!(result.is_ok(), timeline.outcome() == &Outcome::Finished);
    timeline
}

/// How long a run takes if one node takes no time.
fn without(run: crate::nodes::Run, script: Script, truth: &Truth, tag: usize) -> Duration {
    let runtime = runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime without I/O");
    runtime.block_on(async {
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
    let alone = node.policies.iter().all(|policy| plain(&policy));
    let called = matches!(node.kind, NodeKind::Call(_)) && alone;
    node.arguments.get(1).filter(|_| called)?.parse().ok()
}

/// What is wrong with a timeline whatever the run was.
fn faults(timeline: &Timeline, took: Duration) -> Vec<String> {
    let mut faults = Vec::new();
    if timeline.wall() != took {
        faults.push(format!("took {:?}, not {took:?}", timeline.wall()));
    }
    let again = timeline.replayed(|_| false);
    if again != timeline.wall() {
        faults.push(format!("the replay takes {again:?}"));
    }
    let path = timeline.critical_path();
    let mut moment = Duration::ZERO;
    for step in &path {
        let label = timeline.spans()[step.span].label();
        if step.start != moment {
            faults.push(format!(
                "`{label}` starts at {:?}, not at {moment:?}",
                step.start
            ));
        }
        if !step.waited.is_zero() {
            faults.push(format!(
                "`{label}` waits for {:?}, nobody knows for what",
                step.waited
            ));
        }
        let node = timeline.spans()[step.span]
            .node()
            .expect("it is in the graph");
        if step.besides
            && node
                .policies
                .iter()
                .all(|policy| policy.starts_with('?') || policy.starts_with(".max"))
        {
            faults.push(format!(
                "`{label}` takes {:?} besides",
                step.end - step.start
            ));
        }
        moment = step.end;
    }
    if moment != timeline.wall() {
        faults.push(format!("the path ends at {moment:?}"));
    }
    faults
}

#[test]
fn every_moment_of_a_run_is_explained() {
    with_stack(|| {
        let program = Program::new(program::flows());
        let (mut runs, mut wrong, mut compared, mut differ) = (0, 0, 0, 0);
        for (number, (run, observed)) in RUNS.iter().zip(OBSERVED).enumerate() {
            for case in 0..cases() {
                let seed = hash(&[case, number as u64, 77]);
                let fails = case % 2 == 1;
                let script = Script {
                    seed,
                    distinct: true,
                    fails,
                    guesses: Guesses::None,
                };
                let expected = model::run(&program, number, script, &Truth::new());
                let guesses = kinds(seed);
                for guesses in [Guesses::None, guesses[0], guesses[1], guesses[2]] {
                    let script = Script { guesses, ..script };
                    let took = Duration::from_millis(real(*run, script, &expected.truth).end);
                    let timeline = recorded(*observed, script, &expected.truth);
                    runs += 1;
                    let faults = faults(&timeline, took);
                    if !faults.is_empty() {
                        wrong += 1;
                        if std::env::var("FLOW").is_ok_and(|flow| flow == number.to_string()) {
                            println!("{}", crate::text::workflow(number, &program.flows[number]));
                            println!("{}", timeline.graph());
                            for step in timeline.critical_path() {
                                println!("{:?} {step:?}", timeline.spans()[step.span].label());
                            }
                            for span in timeline.spans() {
                                if true {
                                    println!(
                                        "   {} {} {} {} {:?} {:?} {:?} {:?} {:?}",
                                        span.node,
                                        span.body,
                                        span.ahead,
                                        span.stands,
                                        span.label(),
                                        span.start,
                                        span.end,
                                        span.outcome,
                                        span.timeouts
                                    );
                                }
                            }
                        }
                        println!(
                            "flow{number} {script:?} {:?}\n  {}",
                            timeline.outcome(),
                            faults.join("\n  ")
                        );
                    }
                    if fails || timeline.outcome() != &Outcome::Finished || guesses != Guesses::None
                    {
                        continue;
                    }
                    let tags: BTreeSet<usize> = timeline.spans().iter().filter_map(tag).collect();
                    for own in tags {
                        let really = without(*run, script, &expected.truth, own);
                        if std::env::var("FLOW").is_ok_and(|flow| flow == number.to_string())
                            && really != timeline.replayed(|span| tag(span) == Some(own))
                        {
                            println!("{}", crate::text::workflow(number, &program.flows[number]));
                            println!("{}", timeline.gantt().width(200));
                            let runtime = runtime::Builder::new_current_thread()
                                .enable_time()
                                .start_paused(true)
                                .build()
                                .expect("a runtime without I/O");
                            let recorder = Recorder::new();
                            let case = Case::new(script, expected.truth.clone()).without(own);
                            let _ = runtime.block_on(observed(&recorder, &case));
                            println!("{}", recorder.timeline().gantt().width(200));
                        }

                        let replayed = timeline.replayed(|span| tag(span) == Some(own));
                        compared += 1;
                        if really != replayed {
                            differ += 1;
                            println!(
                                "flow{number} {script:?} without {own}: {replayed:?}, really {really:?} of {took:?}"
                            );
                        }
                    }
                }
            }
        }
        println!(
            "{runs} runs, {wrong} not explained; {compared} nodes left out, {differ} with another end"
        );
        assert_eq!((wrong, differ), (0, 0));
    });
}
