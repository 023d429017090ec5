//! The balance is read while the deposit is booked — expected: WF11 on the second call (`deposit`), because
//! "unordered read/write on one resource"; remedy: `deposit(cents).after(before)`

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
        let paid = deposit(cents);
        (before, paid)
    }
);

fn main() {}
