//! Who orders, and whether to believe it.
//!
//! In: an order. Out: its customer, and later the word of the fraud check. Guaranteed: neither changes anything.

use dag_core::{Resource, node};

use crate::orders::Order;
use crate::price::Bill;
use crate::probe::{Injected, Probe};
use crate::store::{Db, StoreError, Tx};

/// The customers.
#[derive(Debug, Resource)]
pub struct Customers;

/// Above this, nobody pays without being asked first: 2,500.00.
const SUSPICIOUS: i64 = 250_000;

/// Who ordered.
#[derive(Clone, Debug)]
pub struct Customer {
    /// The number.
    pub id: i64,
    /// The name.
    pub name: String,
    /// Where mails go to.
    pub email: String,
}

/// The fraud check has nothing against the order.
#[derive(Clone, Copy, Debug)]
pub struct Cleared;

/// Why this customer gets nothing.
#[derive(Debug, thiserror::Error)]
pub enum CustomerError {
    /// No such customer.
    #[error("there is no customer {0}")]
    Missing(i64),
    /// Not any more.
    #[error("customer {0} ({1}) is blocked")]
    Blocked(i64, String),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The failure was asked for.
    #[error(transparent)]
    Injected(#[from] Injected),
}

/// Why the order is not believed.
#[derive(Debug, thiserror::Error)]
pub enum FraudError {
    /// A person has to look at it.
    #[error("{0} is more than customer {1} may order at once")]
    TooMuch(crate::price::Cents, i64),
    /// The failure was asked for.
    #[error(transparent)]
    Injected(#[from] Injected),
}

/// Finds the customer, who must be welcome.
#[node(read(Customers))]
pub async fn check_customer(
    db: &Db,
    probe: &Probe,
    order: &Order,
) -> Result<Customer, CustomerError> {
    let check = |tx: &Tx<'_>| {
        let found = tx.first(
            "SELECT name, email, blocked FROM customers WHERE id = ?",
            [order.customer],
            |row| {
                let customer = Customer {
                    id: order.customer,
                    name: row.get(0)?,
                    email: row.get(1)?,
                };
                Ok((customer, row.get::<_, bool>(2)?))
            },
        )?;
        match found {
            None => Err(CustomerError::Missing(order.customer)),
            Some((customer, true)) => Err(CustomerError::Blocked(customer.id, customer.name)),
            Some((customer, false)) => Ok(customer),
        }
    };
    probe.step("check_customer", || db.transaction(check)).await
}

/// Asks the fraud check, a service of somebody else.
#[node(read)]
pub async fn check_fraud(
    probe: &Probe,
    customer: &Customer,
    bill: &Bill,
) -> Result<Cleared, FraudError> {
    let check = || {
        if bill.gross().0 > SUSPICIOUS {
            return Err(FraudError::TooMuch(bill.gross(), customer.id));
        }
        Ok(Cleared)
    };
    probe.step("check_fraud", check).await
}
