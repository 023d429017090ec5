//! Runs one order the way a server would.
//!
//! In: an order's number. Out: what became of it. Guaranteed: the caller does not wait for ever; and whoever gives up
//! does so by dropping the run, which then finishes what it is writing and takes back what is done. Not guaranteed: that
//! nobody else runs the same order at the same time; whoever hands out orders (a queue) gives each to one caller.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::timeout;

use crate::orders::{LoadError, OrderId};
use crate::outbox::Receipt;
use crate::probe::Probe;
use crate::store::Db;
use crate::workflow::{CheckoutError, checkout};

/// How long a caller waits for an order, and then for the end of a run it has given up.
pub const PATIENCE: Duration = Duration::from_secs(2);

/// What became of an order.
#[derive(Debug)]
pub enum Outcome {
    /// It is confirmed.
    Confirmed(Receipt),
    /// It was, before this run.
    AlreadyConfirmed,
    /// It failed, and nothing of it is left.
    Failed(CheckoutError),
    /// The caller dropped the run, and it came to its end.
    Dropped,
    /// The caller dropped the run, but something in it does not end: the order is in flight.
    InFlight,
}

/// Checks out one order.
pub async fn place(db: &Arc<Db>, probe: &Arc<Probe>, id: OrderId) -> Outcome {
    let mut run = tokio::spawn(checkout(Arc::clone(db), Arc::clone(probe), id));
    let given_up = async {
        let _ = timeout(PATIENCE, probe.told_to_drop()).await;
    };
    tokio::select! {
        biased;
        () = given_up => {}
        result = &mut run => match result {
            Ok(result) => return outcome(result),
            Err(panic) => std::panic::resume_unwind(panic.into_panic()),
        }
    }
    run.abort();
    let _ = run.await;
    Outcome::Dropped
}

fn outcome(result: Result<Receipt, CheckoutError>) -> Outcome {
    match result {
        Ok(receipt) => Outcome::Confirmed(receipt),
        Err(CheckoutError::Order(LoadError::AlreadyConfirmed(_))) => Outcome::AlreadyConfirmed,
        Err(error) => Outcome::Failed(error),
    }
}
