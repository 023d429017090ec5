//! The consent stands on the first write and names the last, which waits for it through two others —
//! expected: WF17 on `booked` in `.allow_race(booked)`, because every path orders; remedy: remove
//! `.allow_race(booked)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn open_account(name: &str) -> u64 {
    name.len() as u64
}

#[node(pure)]
fn number_of(account: u64) -> String {
    format!("A{account}")
}

#[node(write(Ledger))]
async fn book_gift(number: &str) -> usize {
    number.len()
}

workflow!(
    async fn sign_up(name: &str) -> usize {
        let account = open_account(name).allow_race(booked);
        let number = number_of(account);
        let booked = book_gift(&number);
        booked
    }
);

fn main() {}
