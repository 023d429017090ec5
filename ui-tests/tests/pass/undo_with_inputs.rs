//! Right: an undo takes inputs and the output of another statement, all lent.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Account {
    id: u64,
}

struct Booking(u64);

#[node(read)]
async fn load_account(id: u64) -> Result<Account, Error> {
    Ok(Account { id })
}

#[node(write(Ledger))]
async fn book(account: &Account, cents: u64) -> Booking {
    Booking(account.id + cents)
}

#[node(write(Ledger), idempotent)]
async fn cancel(account: &Account, booking: &Booking, why: &str) {
    println!("{} {} {why}", account.id, booking.0)
}

#[node(read)]
async fn check(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(id: u64, cents: u64, why: &str) -> Result<u64, Error> {
        let account = load_account(id)?;
        let booking = book(&account, cents).undo(cancel(&account, _, why));
        let checked = check(cents)?;
        Ok(booking.0 + checked)
    }
);

fn main() {}
