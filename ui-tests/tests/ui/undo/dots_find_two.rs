//! The undo infers a customer, and there are two — expected: WF03 on the `..` of `cancel(.., _)`, with both
//! written out, because "several WF03"; remedy: `cancel(buyer, _)`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Customer {
    id: u64,
}

#[node(write(Ledger))]
async fn book(from: &Customer, to: &Customer) -> u64 {
    from.id + to.id
}

#[node(write(Ledger), idempotent)]
async fn cancel(customer: &Customer, booking: &u64) {
    println!("{} {booking}", customer.id)
}

#[node(read)]
async fn check(id: u64) -> Result<u64, Error> {
    Ok(id)
}

workflow!(
    async fn sell(seller: &Customer, buyer: &Customer) -> Result<u64, Error> {
        let booking = book(buyer, seller).undo(cancel(.., _));
        let checked = check(buyer.id)?;
        Ok(booking + checked)
    }
);

fn main() {}
