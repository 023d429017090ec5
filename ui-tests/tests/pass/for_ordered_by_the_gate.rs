// Right: a write waits until every item has passed its `?`, and a `for` that holds such a write until the check
//   outside has.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger))]
async fn close(day: u64) -> u64 {
    day
}

#[node(write(Ledger), commutes)]
async fn add(order: &Order) -> u64 {
    order.cents
}

#[node(read(Ledger))]
async fn balance_of(account: &u64) -> Result<u64, Error> {
    Ok(*account)
}

#[node(read(Ledger))]
async fn audit(day: u64) -> Result<u64, Error> {
    Ok(day)
}

workflow!(
    async fn close_day(day: u64, accounts: Vec<u64>) -> Result<u64, Error> {
        let balances = for account in accounts.iter().concurrent(4) {
            balance_of(account)?
        };
        let closed = close(day);
        Ok(closed + balances.len() as u64)
    }
);

workflow!(
    async fn book_day(day: u64, orders: Vec<Order>) -> Result<u64, Error> {
        let booked = for order in orders.iter().concurrent(4) {
            add(order)
        };
        let audited = audit(day)?;
        Ok(audited + booked.len() as u64)
    }
);

fn main() {}
