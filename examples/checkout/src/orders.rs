//! Orders: opened at the start, confirmed near the end.
//!
//! In: an order's number. Out: what was ordered; later the mark that it is confirmed. Guaranteed: an order that is
//! confirmed and told to its customer is not checked out again.

use dag_core::{Resource, node};
use rusqlite::params;

use crate::invoices::Invoice;
use crate::outbox::Outbox;
use crate::payments::Payment;
use crate::probe::{Injected, Probe};
use crate::shipping::Label;
use crate::store::{Db, StoreError, Tx};

/// The orders and what is known about them.
#[derive(Debug, Resource)]
pub struct Orders;

/// The number of an order; also the key under which other systems know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderId(pub i64);

impl std::fmt::Display for OrderId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// What a customer wants.
#[derive(Clone, Debug)]
pub struct Order {
    /// Its number.
    pub id: OrderId,
    /// Who ordered.
    pub customer: i64,
    /// Where it goes to: two letters.
    pub country: String,
    /// What was ordered; at least one line, each product once.
    pub lines: Vec<Line>,
}

/// One product of an order.
#[derive(Clone, Debug)]
pub struct Line {
    /// The product.
    pub sku: String,
    /// How many; more than 0.
    pub quantity: i64,
}

/// The order is confirmed.
#[derive(Clone, Debug)]
pub struct Confirmation {
    /// The order.
    pub order: OrderId,
    /// The number of its invoice.
    pub invoice: i64,
    /// The number of its parcel.
    pub label: i64,
}

/// Why there is nothing to check out.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// No such order.
    #[error("there is no order {0}")]
    Missing(OrderId),
    /// An earlier run has done it.
    #[error("order {0} is confirmed already")]
    AlreadyConfirmed(OrderId),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The failure was asked for.
    #[error(transparent)]
    Injected(#[from] Injected),
}

/// Loads an order that is not confirmed yet, and opens it.
///
/// An order that is marked but whose mail is missing was cut short by a crash. Its mark is taken back before anything
/// else happens to it: should this run fail, too, then no order is confirmed that has lost something. The steps that are
/// done already see so.
#[node(read(Outbox), write(Orders), idempotent)]
pub async fn open_order(db: &Db, probe: &Probe, id: OrderId) -> Result<Order, OpenError> {
    let open = |tx: &Tx<'_>| {
        let order = order(tx, id)?.ok_or(OpenError::Missing(id))?;
        if tx.number("SELECT count(*) FROM outbox WHERE order_id = ?", [id.0])? > 0 {
            return Err(OpenError::AlreadyConfirmed(id));
        }
        mark(tx, id, false)?;
        Ok(order)
    };
    probe.step("open_order", || db.transaction(open)).await
}

/// Marks the order as confirmed.
#[node(write(Orders), idempotent)]
pub async fn confirm_order(
    db: &Db,
    probe: &Probe,
    payment: &Payment,
    invoice: &Invoice,
    label: &Label,
) -> Result<Confirmation, StoreError> {
    let confirm = |tx: &Tx<'_>| {
        mark(tx, payment.order, true)?;
        Ok(Confirmation {
            order: payment.order,
            invoice: invoice.number,
            label: label.number,
        })
    };
    probe
        .step("confirm_order", || db.transaction(confirm))
        .await
}

/// Takes the mark back.
#[node(write(Orders), idempotent)]
pub async fn reopen_order(
    db: &Db,
    probe: &Probe,
    confirmation: &Confirmation,
) -> Result<(), StoreError> {
    let reopen = |tx: &Tx<'_>| mark(tx, confirmation.order, false);
    probe.step("reopen_order", || db.transaction(reopen)).await
}

fn mark(tx: &Tx<'_>, id: OrderId, confirmed: bool) -> Result<(), StoreError> {
    tx.run(
        "UPDATE orders SET confirmed = ? WHERE id = ?",
        params![confirmed, id.0],
    )?;
    Ok(())
}

/// Is the order marked as confirmed?
///
/// # Errors
///
/// If the database cannot be read.
pub fn is_confirmed(db: &Db, id: OrderId) -> Result<bool, StoreError> {
    db.transaction(|tx| {
        let marked = "SELECT confirmed FROM orders WHERE id = ?";
        Ok(tx.number(marked, [id.0])? != 0)
    })
}

/// The order of this number, if there is one.
pub(crate) fn order(tx: &Tx<'_>, id: OrderId) -> Result<Option<Order>, StoreError> {
    let lines = tx.all(
        "SELECT sku, quantity FROM order_lines WHERE order_id = ? ORDER BY sku",
        [id.0],
        |row| {
            Ok(Line {
                sku: row.get(0)?,
                quantity: row.get(1)?,
            })
        },
    )?;
    tx.first(
        "SELECT customer, country FROM orders WHERE id = ?",
        [id.0],
        |row| {
            Ok(Order {
                id,
                customer: row.get(0)?,
                country: row.get(1)?,
                lines: lines.clone(),
            })
        },
    )
}
