//! Right: the write stands behind the read, by `.after`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Balance;

#[node(read(Balance))]
async fn balance(account: u64) -> u64 {
    account
}

#[node(write(Balance))]
async fn deposit(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn pay_in(account: u64, cents: u64) -> (u64, u64) {
        let before = balance(account);
        let paid = deposit(cents).after(before);
        (before, paid)
    }
);

fn main() {}
