//! What becomes of a request when something it needs fails or hangs, with stubs in the place of it.

use std::cell::Cell;
use std::future::pending;
use std::path::Path;

use dag_core::testing::stubbed;
use tokio::time::{Duration, Instant};

use super::*;
use crate::request::read_requests;

fn desk() -> Desk {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR"));
    Desk::new(
        Library::open(&shipped.join("articles")).expect("articles"),
        Records::open(&shipped.join("records")).expect("records"),
        Model::none(),
    )
}

/// A request that needs the orders of its customer.
fn request() -> Arc<Request> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("requests.jsonl");
    let requests = read_requests(&file).expect("requests");
    let wanted = requests.into_iter().find(|request| request.id == "r-001");
    Arc::new(wanted.expect("the first request"))
}

#[tokio::test(start_paused = true)]
async fn records_that_hang_are_given_five_seconds() {
    let (desk, start) = (desk(), Instant::now());
    let decided = stubbed!(
        triage(desk.library, desk.records, desk.model, desk.senders, request()),
        identify => async |_, _| pending().await,
    );
    assert!(matches!(decided.await, Err(TriageError::Slow(_))));
    assert_eq!(start.elapsed(), Duration::from_secs(5));
}

#[tokio::test(start_paused = true)]
async fn orders_that_hang_are_given_five_seconds() {
    let (desk, start) = (desk(), Instant::now());
    let decided = stubbed!(
        triage(desk.library, desk.records, desk.model, desk.senders, request()),
        read_orders => async |_, _| pending().await,
    );
    assert!(matches!(decided.await, Err(TriageError::Slow(_))));
    assert_eq!(start.elapsed(), Duration::from_secs(5));
}

#[tokio::test]
async fn what_is_too_slow_is_left_to_a_person_who_is_told_why() {
    let (desk, request) = (desk(), request());
    let asked = Cell::new(0);
    let triaged = stubbed!(
        handle(&desk, request),
        triage => async |_, _, _, _, request| {
            asked.set(asked.get() + 1);
            assert_eq!(request.id, "r-001");
            Err(TriageError::Slow(TimedOut::new("identify", Duration::from_secs(5))))
        },
    )
    .await;
    let Outcome::Escalated(handover) = triaged.outcome else {
        panic!("{:?}", triaged.outcome);
    };
    assert!(handover.why.contains("identify"), "{}", handover.why);
    assert_eq!(asked.get(), 1);
}
