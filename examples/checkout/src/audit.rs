//! The audit log: what was tried, whatever came of it.
//!
//! In: the begin of a run, a payment. Out: a line each. Guaranteed: lines are added and never changed or taken back;
//! what order they come in does not matter.

use dag_core::{Resource, node};
use rusqlite::params;

use crate::orders::{Order, OrderId};
use crate::payments::Payment;
use crate::probe::Probe;
use crate::store::{Db, StoreError};

/// The log.
#[derive(Debug, Resource)]
pub struct AuditLog;

/// Notes that somebody tries to check out an order.
#[node(write(AuditLog), commutes)]
pub async fn log_attempt(db: &Db, probe: &Probe, order: &Order) -> Result<(), StoreError> {
    let log = || append(db, order.id, "checkout begun");
    probe.step("log_attempt", log).await
}

/// Notes that money was taken.
#[node(write(AuditLog), commutes)]
pub async fn log_payment(db: &Db, probe: &Probe, payment: &Payment) -> Result<(), StoreError> {
    let log = || append(db, payment.order, &format!("took {}", payment.amount));
    probe.step("log_payment", log).await
}

fn append(db: &Db, order: OrderId, note: &str) -> Result<(), StoreError> {
    db.transaction(|tx| {
        tx.run(
            "INSERT INTO audit (order_id, note) VALUES (?, ?)",
            params![order.0, note],
        )?;
        Ok(())
    })
}
