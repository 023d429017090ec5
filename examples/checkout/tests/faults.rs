//! Any node, killed at any point: the books stay right, and the same order succeeds when it is run again, and pays once.
//!
//! The nodes come from the graph, so none is forgotten; and every case asserts that its fault really happened.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::sync::Arc;
use std::time::Duration;

use checkout::invariants::Moment::{AtRest, InFlight};
use checkout::nodes::{nodes, undos};
use checkout::orders::is_confirmed;
use checkout::outbox::Receipt;
use checkout::probe::{Fault, Mishap, Moment, Pace, Probe, What};
use checkout::store::Db;
use checkout::workflow::{self, CheckoutError};
use dag_core::graph::{Access, EdgeKind, NodeKind};
use dag_core::{Attached, Handle};
use tokio::time::sleep;

use support::{ORDER, assert_right, assert_second_run_heals, runtime, shop};

/// The shop's own timings: all at once, and seven in which the nodes overlap in other ways.
fn paces() -> impl Iterator<Item = Pace> {
    std::iter::once(Pace::Instant).chain((1..8).map(Pace::Uneven))
}

const MOMENTS: [Moment; 2] = [Moment::Begin, Moment::End];

/// Nodes whose failure the order survives.
const OPTIONAL: [&str; 1] = ["suggest_product"];

/// The node that waits for all others.
const LAST: &str = "send_mail";

/// Nodes that change something, according to the graph: these are finished once they have begun.
fn writes(node: &str) -> bool {
    let mut called = workflow::checkout::GRAPH.nodes.iter();
    called.any(|one| {
        matches!(one.kind, NodeKind::Call(path) if path == node)
            && one.effects.writes != Access::None
    })
}

fn fault(node: &str, mishap: Mishap, moment: Moment) -> Fault {
    Fault {
        node: node.to_owned(),
        mishap,
        moment,
    }
}

/// The last node fails, so that there is something to undo.
fn late_failure() -> Fault {
    fault(LAST, Mishap::Fail, Moment::Begin)
}

fn probe(faults: &[Fault], pace: Pace) -> Arc<Probe> {
    Arc::new(Probe::new(faults.to_vec(), pace))
}

/// Has the run ended? Then nobody but the test holds the database.
fn is_over(db: &Arc<Db>) -> bool {
    Arc::strong_count(db) == 1
}

/// Begins a run, in a runtime.
fn begin(db: &Arc<Db>, probe: &Arc<Probe>) -> Handle<Result<Receipt, Attached<CheckoutError>>> {
    workflow::checkout::spawn(Arc::clone(db), Arc::clone(probe), ORDER)
}

/// A run to its end.
fn run(db: &Arc<Db>, probe: &Arc<Probe>) -> Result<Receipt, Box<Attached<CheckoutError>>> {
    runtime().block_on(async { begin(db, probe).await.map_err(Box::new) })
}

/// More time than any node takes that does not hang.
async fn a_long_time() {
    sleep(Duration::from_hours(1)).await;
}

#[test]
fn the_graph_has_every_node_and_every_undo() {
    assert_eq!(nodes().len(), 19, "{:?}", nodes());
    assert_eq!(undos().len(), 8, "{:?}", undos());
}

#[test]
fn the_mail_alone_waits_at_the_gate() {
    let graph = workflow::checkout::GRAPH;
    let gated = graph
        .edges
        .iter()
        .filter(|edge| edge.kind == EdgeKind::Gate);
    let gated = gated.filter_map(|edge| graph.nodes.get(edge.to));
    assert!(gated.clone().count() > 0);
    assert!(gated.into_iter().all(|node| node.name == LAST));
}

#[test]
fn a_node_that_fails_leaves_nothing_behind() {
    for node in nodes() {
        for pace in paces() {
            let case = format!("{node} fails, {pace:?}");
            let (db, faults) = (shop(), [fault(node, Mishap::Fail, Moment::Begin)]);
            let probe = probe(&faults, pace);
            let result = run(&db, &probe);
            assert_eq!(probe.met(), faults, "{case}");
            assert_eq!(result.is_ok(), OPTIONAL.contains(&node), "{case}");
            assert_right(&db, AtRest, &case);
            assert_eq!(is_confirmed(&db, ORDER).unwrap(), result.is_ok(), "{case}");
            assert_second_run_heals(&db, &case);
        }
    }
}

#[test]
fn a_payment_whose_answer_is_lost_is_given_back() {
    for pace in paces() {
        let case = format!("{pace:?}");
        let (db, faults) = (
            shop(),
            [fault("capture_payment", Mishap::Fail, Moment::End)],
        );
        let probe = probe(&faults, pace);
        run(&db, &probe).unwrap_err();
        assert_eq!(probe.met(), faults, "{case}");
        assert_right(&db, AtRest, &case);
        assert_second_run_heals(&db, &case);
    }
}

#[test]
fn a_node_at_which_the_caller_drops_the_run_leaves_all_or_nothing() {
    // Also the last: once the mail is being written the run goes to its end.
    for node in nodes() {
        for (moment, stops) in MOMENTS.into_iter().flat_map(|at| [(at, false), (at, true)]) {
            for pace in paces() {
                let case = format!("dropped at {moment:?} of {node}, stop: {stops}, {pace:?}");
                let (db, faults) = (shop(), [fault(node, Mishap::Drop, moment)]);
                let probe = probe(&faults, pace);
                runtime().block_on(async {
                    let run = begin(&db, &probe);
                    probe.told_to_drop().await;
                    if stops {
                        let _ = run.stop().await;
                    } else {
                        drop(run);
                        a_long_time().await;
                    }
                });
                assert_eq!(probe.met(), faults, "{case}");
                assert!(is_over(&db), "{case}");
                assert_right(&db, AtRest, &case);
                assert_second_run_heals(&db, &case);
            }
        }
    }
}

#[test]
fn a_node_that_hangs_is_dropped_if_it_only_looks_and_else_heals_after_the_process_is_killed() {
    for node in nodes() {
        for moment in MOMENTS {
            for pace in paces() {
                let case = format!("{node} hangs at {moment:?}, {pace:?}");
                let (db, faults) = (shop(), [fault(node, Mishap::Hang, moment)]);
                let probe = probe(&faults, pace);
                let runtime = runtime();
                runtime.block_on(async {
                    let run = begin(&db, &probe);
                    a_long_time().await;
                    assert_eq!(probe.met(), faults, "{case}");
                    assert_right(&db, InFlight, &case);
                    drop(run);
                    a_long_time().await;
                });
                assert_eq!(is_over(&db), !writes(node), "{case}");
                assert_right(&db, if writes(node) { InFlight } else { AtRest }, &case);
                drop(runtime); // the process is killed
                assert!(is_over(&db), "{case}");
                assert_second_run_heals(&db, &case);
            }
        }
    }
}

/// A run that was killed is healed by one that succeeds; one that fails before it comes to where the killed one was
/// knows nothing of what is left there.
#[test]
fn a_process_killed_twice_heals() {
    for (first, second) in nodes().into_iter().flat_map(|one| {
        let others = nodes().into_iter();
        others.map(move |other| (one, other))
    }) {
        let db = shop();
        let case = format!("killed in {first}, then {second} fails");
        let killed = probe(&[fault(first, Mishap::Hang, Moment::End)], Pace::Uneven(1));
        runtime().block_on(async {
            let _run = begin(&db, &killed);
            a_long_time().await;
        });
        let _ = run(
            &db,
            &probe(
                &[fault(second, Mishap::Fail, Moment::Begin)],
                Pace::Uneven(2),
            ),
        );
        assert_right(&db, InFlight, &case);
        assert_second_run_heals(&db, &case);
    }
}

#[test]
fn an_undo_that_fails_stops_no_other_and_is_reported() {
    for node in undos() {
        for pace in paces() {
            let case = format!("{node} fails, {pace:?}");
            let faults = [late_failure(), fault(node, Mishap::Fail, Moment::Begin)];
            let (db, probe) = (shop(), probe(&faults, pace));
            let error = run(&db, &probe).unwrap_err();
            assert_eq!(probe.met(), faults, "{case}");
            assert_eq!(error.undos().len(), 1, "{case}: {error:?}");
            let finished = undone(&probe);
            assert_eq!(finished.len(), undos().len() - 1, "{case}: {finished:?}");
            assert!(!finished.contains(&node), "{case}: {finished:?}");
            assert_second_run_heals(&db, &case);
        }
    }
}

#[test]
fn a_caller_that_leaves_during_an_undo_does_not_disturb_it() {
    for node in undos() {
        for moment in MOMENTS {
            for pace in paces() {
                let case = format!("dropped at {moment:?} of {node}, {pace:?}");
                let faults = [late_failure(), fault(node, Mishap::Drop, moment)];
                let (db, probe) = (shop(), probe(&faults, pace));
                runtime().block_on(async {
                    let run = begin(&db, &probe);
                    probe.told_to_drop().await;
                    drop(run);
                    a_long_time().await;
                });
                assert_eq!(probe.met(), faults, "{case}");
                assert!(is_over(&db), "{case}");
                assert_eq!(undone(&probe).len(), undos().len(), "{case}");
                assert_right(&db, AtRest, &case);
                assert_second_run_heals(&db, &case);
            }
        }
    }
}

#[test]
fn a_process_killed_during_an_undo_heals() {
    for node in undos() {
        for moment in MOMENTS {
            for pace in paces() {
                let case = format!("{node} hangs at {moment:?}, {pace:?}");
                let faults = [late_failure(), fault(node, Mishap::Hang, moment)];
                let (db, probe) = (shop(), probe(&faults, pace));
                runtime().block_on(async {
                    let run = begin(&db, &probe);
                    a_long_time().await;
                    drop(run);
                    a_long_time().await;
                    assert!(!is_over(&db), "{case}");
                });
                assert_eq!(probe.met(), faults, "{case}");
                assert_second_run_heals(&db, &case);
            }
        }
    }
}

/// The undos that came to their end, in that order.
fn undone(probe: &Probe) -> Vec<&'static str> {
    let finished = probe
        .events()
        .into_iter()
        .filter(|event| event.what == What::Finished)
        .map(|event| event.node);
    finished.filter(|node| undos().contains(node)).collect()
}
