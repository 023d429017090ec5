//! Whole runs: one after the other, side by side, in the sequential form, with a caller that has little patience.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod support;

use std::sync::Arc;

use checkout::input::Input;
use checkout::invariants::Moment::{AtRest, InFlight};
use checkout::nodes::nodes;
use checkout::orders::{OrderId, is_confirmed};
use checkout::place::{Outcome, place};
use checkout::price::Cents;
use checkout::probe::{Fault, Mishap, Moment, Pace, Probe, What};
use checkout::store::Db;
use checkout::workflow;

use support::{ORDER, assert_right, assert_second_run_heals, runtime, shop};

fn probe(faults: Vec<Fault>) -> Arc<Probe> {
    Arc::new(Probe::new(faults, Pace::Uneven(1)))
}

fn fault(node: &str, mishap: Mishap) -> Fault {
    Fault {
        node: node.to_owned(),
        mishap,
        moment: Moment::Begin,
    }
}

#[test]
fn an_order_is_paid_and_confirmed() {
    let (db, probe) = (shop(), probe(Vec::new()));
    let run = workflow::checkout(Arc::clone(&db), Arc::clone(&probe), ORDER);
    let receipt = runtime().block_on(run).unwrap();
    // 3 x 12.90 + 24.50, and 19 percent.
    assert_eq!(receipt.paid, Cents(7_521));
    assert!(is_confirmed(&db, ORDER).unwrap());
    assert_right(&db, AtRest, "confirmed");
    let finished = probe.events().into_iter();
    let finished = finished.filter(|event| event.what == What::Finished);
    assert_eq!(finished.count(), nodes().len());
}

#[test]
fn the_sequential_form_does_the_same_one_after_the_other() {
    let (db, probe) = (shop(), probe(Vec::new()));
    let run = workflow::checkout::sequential(Arc::clone(&db), Arc::clone(&probe), ORDER);
    assert_eq!(runtime().block_on(run).unwrap().paid, Cents(7_521));
    assert_right(&db, AtRest, "sequential");
    for pair in probe.events().chunks(2) {
        let [begun, ended] = pair else {
            panic!("a node has not ended")
        };
        assert_eq!((&begun.what, begun.node), (&What::Began, ended.node));
    }
}

#[test]
fn the_sequential_form_fails_as_the_concurrent_one_does() {
    for node in nodes() {
        let (db, probe) = (shop(), probe(vec![fault(node, Mishap::Fail)]));
        let run = workflow::checkout::sequential(Arc::clone(&db), Arc::clone(&probe), ORDER);
        let result = runtime().block_on(run);
        assert_eq!(probe.met().len(), 1, "{node}");
        assert_eq!(result.is_ok(), node == "suggest_product", "{node}");
        assert_right(&db, AtRest, node);
        assert_second_run_heals(&db, node);
    }
}

#[test]
fn a_caller_without_patience_leaves_nothing_behind_or_an_order_in_flight() {
    for (node, in_flight) in [("check_fraud", false), ("capture_payment", true)] {
        let (db, probe) = (shop(), probe(vec![fault(node, Mishap::Hang)]));
        let outcome = runtime().block_on(place(&db, &probe, ORDER));
        match outcome {
            Outcome::InFlight if in_flight => assert_right(&db, InFlight, node),
            Outcome::Dropped(_) if !in_flight => assert_right(&db, AtRest, node),
            other => panic!("{node}: {other:?}"),
        }
        assert_second_run_heals(&db, node);
    }
}

/// Orders that want more than there is, many at once, a third of them disturbed.
#[test]
fn many_orders_side_by_side_share_what_there_is() {
    let orders: Vec<_> = (1..=24)
        .map(|id| {
            format!(
                r#"{{ "id": {id}, "customer": 1, "country": "AT", "lines": [
                    {{ "sku": "TEA", "quantity": {} }}, {{ "sku": "CUP", "quantity": 1 }} ] }}"#,
                1 + id % 3
            )
        })
        .collect();
    let text = format!(
        r#"{{ "products": [{{ "sku": "TEA", "name": "Tea", "cents": 1290, "stock": 30 }},
                           {{ "sku": "CUP", "name": "Cup", "cents": 2450, "stock": 20 }}],
             "customers": [{{ "id": 1, "name": "Ada", "email": "a@b" }}], "orders": [{}] }}"#,
        orders.join(",")
    );
    let input = Input::parse(&text, "test").unwrap();
    for seed in 0..nodes().len() {
        let db = Arc::new(Db::in_memory().unwrap());
        input.store(&db).unwrap();
        let probe = |id: OrderId| {
            let number = usize::try_from(id.0).unwrap();
            let node = nodes()[(number + seed) % nodes().len()];
            let faults = match number % 6 {
                0 => vec![fault(node, Mishap::Fail)],
                3 => vec![fault(node, Mishap::Drop)],
                _ => Vec::new(),
            };
            Arc::new(Probe::new(faults, Pace::Uneven(id.0.unsigned_abs())))
        };
        runtime().block_on(async {
            let mut callers = tokio::task::JoinSet::new();
            for id in input.orders() {
                let (db, probe) = (Arc::clone(&db), probe(id));
                callers.spawn(async move { place(&db, &probe, id).await });
            }
            callers.join_all().await
        });
        assert_right(&db, AtRest, &format!("seed {seed}"));
        // What was disturbed is run again; the stock decides who gets something.
        let outcomes: Vec<_> = input
            .orders()
            .into_iter()
            .map(|id| {
                let probe = Arc::new(Probe::new(Vec::new(), Pace::Instant));
                runtime().block_on(place(&db, &probe, id))
            })
            .collect();
        assert_right(&db, AtRest, &format!("seed {seed}, again"));
        let confirmed = outcomes
            .iter()
            .filter(|outcome| !matches!(outcome, Outcome::Failed(_)))
            .count();
        assert!((12..=20).contains(&confirmed), "seed {seed}: {confirmed}");
    }
}
