//! Goods put aside.
//!
//! In: an order. Out: its goods, reserved. Guaranteed: what is reserved and what is available add up to what was
//! delivered, and nothing is ever less than 0.

use dag_core::{Resource, node};
use rusqlite::params;

use crate::orders::{Order, OrderId};
use crate::probe::{Injected, Probe};
use crate::store::{Db, StoreError, Tx};

/// How many of each product there are.
#[derive(Debug, Resource)]
pub struct Stock;

/// The goods of an order lie apart.
#[derive(Clone, Copy, Debug)]
pub struct Reservation {
    /// The order.
    pub order: OrderId,
}

/// Why there are no goods.
#[derive(Debug, thiserror::Error)]
pub enum StockError {
    /// Fewer than ordered.
    #[error("{wanted} of `{sku}` are ordered, {available} are there")]
    Short {
        /// The product.
        sku: String,
        /// How many are ordered.
        wanted: i64,
        /// How many are not reserved.
        available: i64,
    },
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The failure was asked for.
    #[error(transparent)]
    Injected(#[from] Injected),
}

/// Puts the goods of an order aside: all of them or none.
#[node(write(Stock), idempotent)]
pub async fn reserve_stock(
    db: &Db,
    probe: &Probe,
    order: &Order,
) -> Result<Reservation, StockError> {
    let reserve = |tx: &Tx<'_>| {
        for line in &order.lines {
            let key = params![order.id.0, line.sku];
            let held = "SELECT quantity FROM reservations WHERE order_id = ? AND sku = ?";
            if tx.number(held, key)? > 0 {
                continue; // by an earlier run that was cut short
            }
            let available =
                tx.number("SELECT available FROM products WHERE sku = ?", [&line.sku])?;
            if available < line.quantity {
                return Err(StockError::Short {
                    sku: line.sku.clone(),
                    wanted: line.quantity,
                    available,
                });
            }
            tx.run(
                "UPDATE products SET available = available - ? WHERE sku = ?",
                params![line.quantity, line.sku],
            )?;
            tx.run(
                "INSERT INTO reservations (order_id, sku, quantity) VALUES (?, ?, ?)",
                params![order.id.0, line.sku, line.quantity],
            )?;
        }
        Ok(Reservation { order: order.id })
    };
    probe
        .step("reserve_stock", || db.transaction(reserve))
        .await
}

/// Puts the goods back.
#[node(write(Stock), idempotent)]
pub async fn release_stock(
    db: &Db,
    probe: &Probe,
    reservation: &Reservation,
) -> Result<(), StoreError> {
    let release = |tx: &Tx<'_>| {
        tx.run(
            "UPDATE products SET available = available + reservations.quantity FROM reservations
             WHERE reservations.sku = products.sku AND reservations.order_id = ?",
            [reservation.order.0],
        )?;
        tx.run(
            "DELETE FROM reservations WHERE order_id = ?",
            [reservation.order.0],
        )?;
        Ok(())
    };
    probe
        .step("release_stock", || db.transaction(release))
        .await
}
