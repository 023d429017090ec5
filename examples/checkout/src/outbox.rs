//! The mail to the customer.
//!
//! In: a confirmed order. Out: a mail that is on its way. Guaranteed: nothing. A mail cannot be taken back, and a second
//! one cannot be told from the first; so it is the workflow that must send it last and once.

use dag_core::{Resource, node};
use rusqlite::params;

use crate::catalogue::{Products, Suggestion};
use crate::customers::Customer;
use crate::orders::{Confirmation, OrderId};
use crate::price::{Bill, Cents};
use crate::probe::Probe;
use crate::store::{Db, StoreError, Tx};

/// Mails to send.
#[derive(Debug, Resource)]
pub struct Outbox;

/// The order is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The order.
    pub order: OrderId,
    /// The number of the invoice.
    pub invoice: i64,
    /// The number of the parcel.
    pub label: i64,
    /// What was paid.
    pub paid: Cents,
}

/// Tells the customer.
#[node(write(Outbox))]
pub async fn send_mail(
    db: &Db,
    probe: &Probe,
    customer: &Customer,
    products: &Products,
    bill: &Bill,
    confirmation: &Confirmation,
    suggestion: Option<&Suggestion>,
) -> Result<Receipt, StoreError> {
    let receipt = Receipt {
        order: confirmation.order,
        invoice: confirmation.invoice,
        label: confirmation.label,
        paid: bill.gross(),
    };
    let send = |tx: &Tx<'_>| {
        let names: Vec<_> = products.0.iter().map(|one| one.name.as_str()).collect();
        let also = suggestion.map_or(String::new(), |Suggestion(name)| {
            format!(" You may like {name}, too.")
        });
        let body = format!(
            "Dear {}, {} will come with parcel {}. You paid {}, see invoice {}.{also}",
            customer.name,
            names.join(", "),
            receipt.label,
            receipt.paid,
            receipt.invoice,
        );
        tx.run(
            "INSERT INTO outbox (order_id, recipient, body) VALUES (?, ?, ?)",
            params![receipt.order.0, customer.email, body],
        )?;
        Ok(receipt.clone())
    };
    probe.step("send_mail", || db.transaction(send)).await
}
