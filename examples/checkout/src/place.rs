//! Runs one order the way a server would.
//!
//! In: an order's number. Out: what became of it. Guaranteed: the caller does not wait for ever; and whoever gives up
//! does so by dropping the run, which then finishes what it is writing and takes back what is done. Not guaranteed: that
//! nobody else runs the same order at the same time; whoever hands out orders (a queue) gives each to one caller.

use std::sync::Arc;
use std::time::Duration;

use dag_core::{Attached, Stopped};
use tokio::time::timeout;

use crate::orders::{OpenError, OrderId};
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
    /// It failed; nothing of it is left, but for undos that failed, too.
    Failed(Attached<CheckoutError>),
    /// The caller dropped the run, and it came to its end.
    Dropped(Stopped),
    /// The caller dropped the run, but something in it does not end: the order is in flight.
    InFlight,
}

/// Checks out one order.
pub async fn place(db: &Arc<Db>, probe: &Arc<Probe>, id: OrderId) -> Outcome {
    let mut run = checkout::spawn(Arc::clone(db), Arc::clone(probe), id);
    tokio::select! {
        biased;
        // Both are reasons to give up.
        _ = timeout(PATIENCE, probe.told_to_drop()) => {}
        result = &mut run => return outcome(result),
    }
    match timeout(PATIENCE, run.stop()).await {
        Ok(Ok(result)) => outcome(result), // it was just done
        Ok(Err(stopped)) => Outcome::Dropped(stopped),
        Err(_) => Outcome::InFlight,
    }
}

fn outcome(result: Result<Receipt, Attached<CheckoutError>>) -> Outcome {
    match result {
        Ok(receipt) => Outcome::Confirmed(receipt),
        Err(failed) => match failed.error() {
            CheckoutError::Order(OpenError::AlreadyConfirmed(_)) => Outcome::AlreadyConfirmed,
            _ => Outcome::Failed(failed),
        },
    }
}
