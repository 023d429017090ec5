//! Two modules have a resource `Ledger` each — expected: WF10 on the second call (`bank::transfer`), because
//! a resource "is known by its last name: two types of one last name are one resource"; remedy: another name
//! for one of them, `.after(noted)`, or `.allow_race(noted)`

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
        let paid = bank::transfer(cents);
        noted + paid
    }
);

fn main() {}
