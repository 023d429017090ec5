//! Points for loyal customers.
//!
//! In: a payment. Out: points, one for each whole unit of money. Guaranteed: an order gives them once; they stand under
//! its number, so that the points of different orders may be entered in any order.

use dag_core::{Resource, node};
use rusqlite::params;

use crate::customers::Customer;
use crate::orders::OrderId;
use crate::payments::Payment;
use crate::probe::Probe;
use crate::store::{Db, StoreError, Tx};

/// The points of the customers.
#[derive(Debug, Resource)]
pub struct Loyalty;

/// Points of one order.
#[derive(Clone, Copy, Debug)]
pub struct Points {
    /// The order.
    pub order: OrderId,
    /// How many.
    pub count: i64,
}

/// Enters the points of an order.
#[node(write(Loyalty), idempotent, commutes)]
pub async fn add_points(
    db: &Db,
    probe: &Probe,
    customer: &Customer,
    payment: &Payment,
) -> Result<Points, StoreError> {
    let points = Points {
        order: payment.order,
        count: payment.amount.0 / 100,
    };
    let add = |tx: &Tx<'_>| {
        tx.run(
            "INSERT INTO points (order_id, customer, points) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            params![points.order.0, customer.id, points.count],
        )?;
        Ok(points)
    };
    probe.step("add_points", || db.transaction(add)).await
}

/// Takes the points of an order away.
#[node(write(Loyalty), idempotent, commutes)]
pub async fn remove_points(db: &Db, probe: &Probe, points: &Points) -> Result<(), StoreError> {
    let remove = |tx: &Tx<'_>| {
        tx.run("DELETE FROM points WHERE order_id = ?", [points.order.0])?;
        Ok(())
    };
    probe.step("remove_points", || db.transaction(remove)).await
}
