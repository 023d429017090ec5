//! Right: a node that reads and writes one resource does not race with itself.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Balance;

#[node(read(Balance), write(Balance))]
async fn deposit(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn pay_in(cents: u64, fee: u64) -> u64 {
        let paid = deposit(cents);
        let rest = deposit(fee).after(paid);
        paid + rest
    }
);

fn main() {}
