//! The label of the parcel.
//!
//! In: an order that is paid. Out: a label of the carrier, who may refuse: the latest thing that commonly goes wrong. Guaranteed: an order has one that is good at most.

use dag_core::{Resource, node};

use crate::customers::Customer;
use crate::orders::{Order, OrderId};
use crate::payments::Payment;
use crate::probe::{Injected, Probe};
use crate::store::{Db, StoreError, Tx};

/// The carrier's labels.
#[derive(Debug, Resource)]
pub struct Shipments;

/// A label that is good.
#[derive(Clone, Copy, Debug)]
pub struct Label {
    /// Its number.
    pub number: i64,
    /// The order.
    pub order: OrderId,
}

/// Why the carrier does not come.
#[derive(Debug, thiserror::Error)]
pub enum ShippingError {
    /// Too far.
    #[error("the carrier does not deliver to {0} in `{1}`")]
    Unreachable(String, String),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The failure was asked for.
    #[error(transparent)]
    Injected(#[from] Injected),
}

const GOOD: &str = "SELECT number FROM labels WHERE order_id = ? AND NOT voided";

/// Buys a label, unless there is one.
#[node(write(Shipments), idempotent)]
pub async fn buy_label(
    db: &Db,
    probe: &Probe,
    order: &Order,
    customer: &Customer,
    _payment: &Payment,
) -> Result<Label, ShippingError> {
    let buy = |tx: &Tx<'_>| {
        if order.country == "IS" {
            return Err(ShippingError::Unreachable(
                customer.name.clone(),
                order.country.clone(),
            ));
        }
        if tx.number(GOOD, [order.id.0])? == 0 {
            tx.run("INSERT INTO labels (order_id) VALUES (?)", [order.id.0])?;
        }
        Ok(Label {
            number: tx.number(GOOD, [order.id.0])?,
            order: order.id,
        })
    };
    probe.step("buy_label", || db.transaction(buy)).await
}

/// Gives the label back.
#[node(write(Shipments), idempotent)]
pub async fn void_label(db: &Db, probe: &Probe, label: &Label) -> Result<(), StoreError> {
    let void = |tx: &Tx<'_>| {
        tx.run(
            "UPDATE labels SET voided = 1 WHERE order_id = ?",
            [label.order.0],
        )?;
        Ok(())
    };
    probe.step("void_label", || db.transaction(void)).await
}
