//! Money: a payment provider, played by a table of its own.
//!
//! In: an amount and the order it is for. Out: the amount, set apart and then taken. Guaranteed: the order's number is
//! the key of everything, so that an order pays once, however often it is asked to.
//!
//! The undo belongs to the authorisation, not to the capture: a capture whose answer is lost has failed as far as
//! anybody knows, and a node that failed is not undone. What is undone is the step before it, and that gives back
//! whatever was taken.

use dag_core::{Resource, node};
use rusqlite::params;

use crate::customers::Cleared;
use crate::orders::{Order, OrderId};
use crate::price::{Bill, Cents};
use crate::probe::{Injected, Probe};
use crate::stock::Reservation;
use crate::store::{Db, StoreError, Tx};

/// The provider's book.
#[derive(Debug, Resource)]
pub struct Payments;

/// The amount is set apart for the shop.
#[derive(Clone, Copy, Debug)]
pub struct Authorisation {
    /// The order, key of the payment.
    pub order: OrderId,
    /// The amount.
    pub amount: Cents,
}

/// The amount is the shop's.
#[derive(Clone, Copy, Debug)]
pub struct Payment {
    /// The order, key of the payment.
    pub order: OrderId,
    /// The amount.
    pub amount: Cents,
}

/// Why there is no money.
#[derive(Debug, thiserror::Error)]
pub enum PaymentError {
    /// Taking money for nothing.
    #[error("the provider takes no payment of {0}")]
    Declined(Cents),
    /// The key was used for something else.
    #[error("order {0} has paid {1} already, not {2}")]
    OtherAmount(OrderId, Cents, Cents),
    /// Nothing is set apart for this order.
    #[error("order {0} has no authorisation")]
    NotAuthorised(OrderId),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The failure was asked for.
    #[error(transparent)]
    Injected(#[from] Injected),
}

/// What the provider's book says about one order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Account {
    /// Set apart, neither given back nor taken.
    pub(crate) held: Cents,
    /// Taken and not given back.
    pub(crate) paid: Cents,
}

/// Sets the amount apart.
#[node(write(Payments), idempotent)]
pub async fn authorise_payment(
    db: &Db,
    probe: &Probe,
    order: &Order,
    bill: &Bill,
    _cleared: &Cleared,
) -> Result<Authorisation, PaymentError> {
    let amount = bill.gross();
    let authorise = |tx: &Tx<'_>| {
        if amount.0 <= 0 {
            return Err(PaymentError::Declined(amount));
        }
        let account = account(tx, order.id)?;
        match Cents(account.held.0 + account.paid.0) {
            Cents(0) => enter(tx, order.id, "authorised", amount)?,
            there if there == amount => {} // by an earlier run that was cut short
            there => return Err(PaymentError::OtherAmount(order.id, there, amount)),
        }
        Ok(Authorisation {
            order: order.id,
            amount,
        })
    };
    probe
        .step("authorise_payment", || db.transaction(authorise))
        .await
}

/// Takes what was set apart, once the goods are there.
#[node(write(Payments), idempotent)]
pub async fn capture_payment(
    db: &Db,
    probe: &Probe,
    authorisation: &Authorisation,
    _reservation: &Reservation,
) -> Result<Payment, PaymentError> {
    let Authorisation { order, amount } = *authorisation;
    let capture = |tx: &Tx<'_>| {
        let account = account(tx, order)?;
        if account.paid != amount {
            if account.held != amount {
                return Err(PaymentError::NotAuthorised(order));
            }
            enter(tx, order, "captured", amount)?;
        }
        Ok(Payment { order, amount })
    };
    probe
        .step("capture_payment", || db.transaction(capture))
        .await
}

/// Gives back whatever was taken or set apart.
#[node(write(Payments), idempotent)]
pub async fn cancel_payment(
    db: &Db,
    probe: &Probe,
    authorisation: &Authorisation,
) -> Result<(), StoreError> {
    let order = authorisation.order;
    let cancel = |tx: &Tx<'_>| {
        let account = account(tx, order)?;
        if account.held.0 > 0 {
            enter(tx, order, "voided", account.held)?;
        }
        if account.paid.0 > 0 {
            enter(tx, order, "refunded", account.paid)?;
        }
        Ok(())
    };
    probe
        .step("cancel_payment", || db.transaction(cancel))
        .await
}

/// What the provider knows about an order.
pub(crate) fn account(tx: &Tx<'_>, order: OrderId) -> Result<Account, StoreError> {
    let sum = |step: &str| {
        tx.number(
            "SELECT sum(cents) FROM payments WHERE order_id = ? AND step = ?",
            params![order.0, step],
        )
    };
    let (captured, refunded) = (sum("captured")?, sum("refunded")?);
    Ok(Account {
        held: Cents(sum("authorised")? - sum("voided")? - captured),
        paid: Cents(captured - refunded),
    })
}

fn enter(tx: &Tx<'_>, order: OrderId, step: &str, amount: Cents) -> Result<(), StoreError> {
    tx.run(
        "INSERT INTO payments (order_id, step, cents) VALUES (?, ?, ?)",
        params![order.0, step, amount.0],
    )?;
    Ok(())
}
