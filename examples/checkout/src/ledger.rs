//! The books.
//!
//! In: a payment with its bill, points with their worth. Out: lines of the ledger. Guaranteed: the lines of an entry
//! add up to 0, lines have no gaps, and each knows the balance of its account.
//!
//! Because of that balance two entries do not commute: whoever writes them says which comes first.

use dag_core::{Resource, node};
use rusqlite::params;

use crate::loyalty::Points;
use crate::orders::OrderId;
use crate::payments::Payment;
use crate::price::Bill;
use crate::probe::Probe;
use crate::store::{Db, StoreError, Tx};

/// The ledger.
#[derive(Debug, Resource)]
pub struct Ledger;

/// The sale is in the books.
#[derive(Clone, Copy, Debug)]
pub struct SaleEntry {
    /// The order.
    pub order: OrderId,
}

/// What the points may cost the shop is in the books.
#[derive(Clone, Copy, Debug)]
pub struct PointsEntry {
    /// The order.
    pub order: OrderId,
}

/// Books the sale: the money is there, part of it is the state's.
#[node(write(Ledger), idempotent)]
pub async fn book_sale(
    db: &Db,
    probe: &Probe,
    payment: &Payment,
    bill: &Bill,
) -> Result<SaleEntry, StoreError> {
    let order = payment.order;
    let lines = [
        ("cash", payment.amount.0),
        ("revenue", -bill.net.0),
        ("tax", -bill.tax.0),
    ];
    let book = |tx: &Tx<'_>| {
        enter(tx, order, "sale", &lines)?;
        Ok(SaleEntry { order })
    };
    probe.step("book_sale", || db.transaction(book)).await
}

/// Books what the points may cost: a cent each.
#[node(write(Ledger), idempotent)]
pub async fn book_points(
    db: &Db,
    probe: &Probe,
    points: &Points,
) -> Result<PointsEntry, StoreError> {
    let order = points.order;
    let lines = [("rewards", points.count), ("owed", -points.count)];
    let book = |tx: &Tx<'_>| {
        enter(tx, order, "points", &lines)?;
        Ok(PointsEntry { order })
    };
    probe.step("book_points", || db.transaction(book)).await
}

/// Books the sale back.
#[node(write(Ledger), idempotent)]
pub async fn reverse_sale(db: &Db, probe: &Probe, entry: &SaleEntry) -> Result<(), StoreError> {
    probe
        .step("reverse_sale", || {
            db.transaction(|tx| reverse(tx, entry.order, "sale"))
        })
        .await
}

/// Books the points back.
#[node(write(Ledger), idempotent)]
pub async fn reverse_points(db: &Db, probe: &Probe, entry: &PointsEntry) -> Result<(), StoreError> {
    probe
        .step("reverse_points", || {
            db.transaction(|tx| reverse(tx, entry.order, "points"))
        })
        .await
}

/// Accounts that an entry of an order has changed, and by how much.
fn open(tx: &Tx<'_>, order: OrderId, entry: &str) -> Result<Vec<(String, i64)>, StoreError> {
    tx.all(
        "SELECT account, sum(cents) FROM ledger WHERE order_id = ? AND entry = ?
         GROUP BY account HAVING sum(cents) <> 0 ORDER BY min(line)",
        params![order.0, entry],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

fn enter(
    tx: &Tx<'_>,
    order: OrderId,
    entry: &str,
    lines: &[(&str, i64)],
) -> Result<(), StoreError> {
    if !open(tx, order, entry)?.is_empty() {
        return Ok(()); // by an earlier run that was cut short
    }
    for &(account, cents) in lines {
        append(tx, order, entry, account, cents)?;
    }
    Ok(())
}

fn reverse(tx: &Tx<'_>, order: OrderId, entry: &str) -> Result<(), StoreError> {
    for (account, cents) in open(tx, order, entry)? {
        append(tx, order, entry, &account, -cents)?;
    }
    Ok(())
}

fn append(
    tx: &Tx<'_>,
    order: OrderId,
    entry: &str,
    account: &str,
    cents: i64,
) -> Result<(), StoreError> {
    let balance = "SELECT balance FROM ledger WHERE account = ? ORDER BY line DESC LIMIT 1";
    let balance = tx.number(balance, [account])? + cents;
    tx.run(
        "INSERT INTO ledger (line, order_id, entry, account, cents, balance)
         VALUES ((SELECT coalesce(max(line), 0) + 1 FROM ledger), ?, ?, ?, ?, ?)",
        params![order.0, entry, account, cents, balance],
    )?;
    Ok(())
}
