//! Invoices.
//!
//! In: a payment. Out: its invoice. Guaranteed: the numbers have no gaps, as the law wants it: an invoice that is not
//! meant any more stays, and a credit note takes it back.

use dag_core::{Resource, node};
use rusqlite::params;

use crate::orders::OrderId;
use crate::payments::Payment;
use crate::probe::Probe;
use crate::store::{Db, StoreError, Tx};

/// The invoices and their numbers.
#[derive(Debug, Resource)]
pub struct Invoices;

/// An invoice that holds.
#[derive(Clone, Copy, Debug)]
pub struct Invoice {
    /// Its number.
    pub number: i64,
    /// The order.
    pub order: OrderId,
}

/// The invoice of an order that no credit note takes back.
const OPEN: &str = "SELECT number FROM invoices AS one WHERE order_id = ? AND credits IS NULL
     AND NOT EXISTS (SELECT 1 FROM invoices AS note WHERE note.credits = one.number)";

/// Writes the invoice, unless there is one.
#[node(write(Invoices), idempotent)]
pub async fn issue_invoice(
    db: &Db,
    probe: &Probe,
    payment: &Payment,
) -> Result<Invoice, StoreError> {
    let order = payment.order;
    let issue = |tx: &Tx<'_>| {
        if tx.number(OPEN, [order.0])? == 0 {
            enter(tx, order, payment.amount.0, None)?;
        }
        Ok(Invoice {
            number: tx.number(OPEN, [order.0])?,
            order,
        })
    };
    probe.step("issue_invoice", || db.transaction(issue)).await
}

/// Writes the credit note, unless there is one.
#[node(write(Invoices), idempotent)]
pub async fn credit_invoice(db: &Db, probe: &Probe, invoice: &Invoice) -> Result<(), StoreError> {
    let credit = |tx: &Tx<'_>| {
        if tx.number(OPEN, [invoice.order.0])? == invoice.number {
            let amount = "SELECT cents FROM invoices WHERE number = ?";
            let amount = tx.number(amount, [invoice.number])?;
            enter(tx, invoice.order, -amount, Some(invoice.number))?;
        }
        Ok(())
    };
    probe
        .step("credit_invoice", || db.transaction(credit))
        .await
}

fn enter(tx: &Tx<'_>, order: OrderId, cents: i64, credits: Option<i64>) -> Result<(), StoreError> {
    tx.run(
        "INSERT INTO invoices (number, order_id, cents, credits)
         VALUES ((SELECT coalesce(max(number), 0) + 1 FROM invoices), ?, ?, ?)",
        params![order.0, cents, credits],
    )?;
    Ok(())
}
