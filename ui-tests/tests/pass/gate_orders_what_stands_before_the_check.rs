//! Right: the read is before the check by data, and the check before the gated write, so the read is before
//! it too.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Balance;

#[node(read(Balance))]
async fn balance(account: u64) -> u64 {
    account
}

#[node(pure)]
fn enough(balance: u64, cents: u64) -> Result<u64, Error> {
    Ok(balance - cents)
}

#[node(write(Balance))]
async fn withdraw(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn pay(account: u64, cents: u64) -> Result<u64, Error> {
        let before = balance(account);
        let rest = enough(before, cents)?;
        let paid = withdraw(cents);
        Ok(rest + paid)
    }
);

fn main() {}
