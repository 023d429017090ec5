// Wrong: A sum in plain Rust takes a fee that is computed from the sum.
// Says: `total` and `fee` wait for each other [WF01]; `total` reads `fee`, `fee` takes `total`
// At: `fee` in `payment.cents + fee`
// Help: compute the fee from `payment`

use dag_core::{node, workflow};

struct Payment {
    cents: u64,
}

#[node(pure)]
fn fee_for(cents: u64) -> u64 {
    cents / 100
}

workflow!(
    async fn settle(payment: Payment) -> u64 {
        let total = payment.cents + fee;
        let fee = fee_for(total);
        total
    }
);

fn main() {}
