//! Right: two resources of one last name are one resource; the writes are ordered.

use dag_core::workflow;

mod shop {
    #[derive(dag_core::Resource)]
    pub struct Ledger;

    #[dag_core::node(write(Ledger))]
    pub async fn note_sale(cents: u64) -> u64 {
        cents
    }
}

mod bank {
    #[derive(dag_core::Resource)]
    pub struct Ledger;

    #[dag_core::node(write(Ledger))]
    pub async fn transfer(cents: u64) -> u64 {
        cents
    }
}

workflow!(
    async fn sell(cents: u64) -> u64 {
        let noted = shop::note_sale(cents);
        let paid = bank::transfer(cents).after(noted);
        noted + paid
    }
);

fn main() {}
