//! Right: a resource re-exported, and imported, under its own name is no alias.

use dag_core::{node, workflow};

mod accounts {
    #[derive(dag_core::Resource)]
    pub struct Ledger;
}

mod prelude {
    pub use super::accounts::Ledger;
}

use prelude::Ledger;

#[node(write(prelude::Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

#[node(read(Ledger))]
async fn sum_up(booked: u64) -> u64 {
    booked
}

#[node(write(crate::accounts::Ledger), idempotent)]
async fn close(sum: u64) -> u64 {
    sum
}

workflow!(
    async fn close_day(cents: u64) -> u64 {
        let booked = book(cents);
        let sum = sum_up(booked);
        close(sum)
    }
);

fn main() {}
