//! Deposit and withdrawal both read the balance and write it back — expected: one WF10 (lost update) on the
//! second call, because `read(Balance), write(Balance)` combine and two such nodes are unordered (SPEC is
//! silent whether the WF11 of the same pair is said too); remedy: `withdraw(fee).after(paid_in)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Balance;

#[node(read(Balance), write(Balance))]
async fn deposit(cents: u64) -> u64 {
    cents
}

#[node(read(Balance), write(Balance))]
async fn withdraw(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn settle(cents: u64, fee: u64) -> u64 {
        let paid_in = deposit(cents);
        let paid_out = withdraw(fee);
        paid_in - paid_out
    }
);

fn main() {}
