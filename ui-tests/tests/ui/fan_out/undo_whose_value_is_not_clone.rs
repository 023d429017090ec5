//! The value without `Clone` that an undo keeps also goes into the list: WF04 on `(_)`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Payment(u64);

#[node(write(Ledger), commutes)]
async fn charge(cents: u64) -> Result<Payment, Error> {
    Ok(Payment(cents))
}

#[node(write(Ledger), idempotent)]
async fn refund(payment: Payment) {
    println!("{} back", payment.0)
}

workflow!(
    async fn pay(amounts: Vec<u64>) -> Result<usize, Error> {
        let paid = for cents in amounts.concurrent(4) {
            let payment = charge(cents).undo(refund(_))?;
            payment
        };
        Ok(paid.len())
    }
);

fn main() {}
