//! What the workflows promise, tried.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::sync::Arc;

use ::triage::library::Library;
use ::triage::model::Model;
use ::triage::records::Records;
use ::triage::request::{Request, read_requests};
use ::triage::results::{Results, keep_result};
use ::triage::workflow::{Desk, handle, triage, work_through};
use dag_core::testing;
use support::{Site, shipped};

fn desk() -> Desk {
    Desk::new(
        Library::open(&shipped("articles")).unwrap(),
        Records::open(&shipped("records")).unwrap(),
        Model::none(),
    )
}

fn requests() -> Vec<Arc<Request>> {
    let requests = read_requests(&shipped("requests.jsonl")).unwrap();
    requests.into_iter().map(Arc::new).collect()
}

#[tokio::test]
async fn one_after_the_other_the_same_comes_out() {
    let desk = desk();
    for request in requests() {
        let inputs = || {
            let Desk {
                library,
                records,
                model,
                senders,
            } = desk.clone();
            (library, records, model, senders, Arc::clone(&request))
        };
        let (library, records, model, senders, given) = inputs();
        let beside = triage(library, records, model, senders, given)
            .await
            .unwrap();
        let (library, records, model, senders, given) = inputs();
        let in_order = triage::sequential(library, records, model, senders, given)
            .await
            .unwrap();
        assert_eq!(beside, in_order, "{}", request.id);
    }
}

#[tokio::test]
async fn who_has_written_before_is_guessed() {
    let desk = desk();
    let mut seen = std::collections::BTreeSet::new();
    let mut again = 0;
    for request in requests() {
        again += u64::from(!seen.insert(request.from.clone()));
        let _ = handle(&desk, Arc::clone(&request)).await;
    }
    assert!(again > 0, "some write twice");
    assert_eq!((desk.senders.hits(), desk.senders.misses()), (again, 0));
}

#[tokio::test]
async fn results_may_be_kept_in_any_order() {
    let (desk, mut decided) = (desk(), Vec::new());
    for request in requests() {
        decided.push((
            Arc::clone(&request),
            handle(&desk, Arc::clone(&request)).await,
        ));
    }
    let keep = |world: &(Site, Arc<Results>), place: usize| {
        let (request, triaged) = decided.get(place).cloned().unwrap();
        keep_result(Arc::clone(&world.1), request, triaged).unwrap();
    };
    testing::commutes(
        async || {
            let site = Site::new();
            let results = Results::open(&site.path("triage-results"), false).unwrap();
            (site, Arc::new(results))
        },
        async |world| keep(world, 0),
        async |world| keep(world, 3),
        async |(site, _)| ["answers.jsonl", "escalations.jsonl"].map(|name| site.results(name)),
    )
    .await;
}

#[test]
fn deciding_writes_nothing_and_one_write_keeps_what_is_decided() {
    let deciding = triage::GRAPH.audit();
    let mut users = deciding.resources.iter().flat_map(|of| &of.users);
    assert!(users.all(|user| !user.writes));
    assert_eq!(deciding.repeat, Ok(()), "it may be done again");
    let all = work_through::GRAPH.audit();
    let promises: Vec<&str> = all.promises.iter().map(|promise| promise.path).collect();
    assert_eq!(promises, ["keep_result"]);
    assert!(all.races.is_empty());
}
