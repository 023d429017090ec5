//! The sum is read after the first booking, the second one runs on beside it — expected: WF11 for `sum_up`
//! with `book_fee` alone, because `.after(charged)` orders it behind the first and not the second; remedy:
//! `.after(fee)` instead

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn book_charge(cents: u64) -> u64 {
    cents
}

#[node(write(Ledger))]
async fn book_fee(charge: u64) -> u64 {
    charge / 50
}

#[node(read(Ledger))]
async fn sum_up(account: u64) -> u64 {
    account
}

workflow!(
    async fn pay(account: u64, cents: u64) -> (u64, u64) {
        let charged = book_charge(cents);
        let fee = book_fee(charged);
        let sum = sum_up(account).after(charged);
        (fee, sum)
    }
);

fn main() {}
