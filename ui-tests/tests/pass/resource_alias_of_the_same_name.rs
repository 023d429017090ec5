//! Right: a `type` with the last name of its resource hides nothing.

use dag_core::{node, workflow};

mod accounts {
    #[derive(dag_core::Resource)]
    pub struct Ledger;
}

type Ledger = accounts::Ledger;

#[node(write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn pay(cents: u64) -> u64 {
        let booked = book(cents);
        booked
    }
);

fn main() {}
