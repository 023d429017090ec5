//! A library re-exports the resource under another name — expected: WF16 on `books::Book` (or its last
//! segment), because the re-export is an alias: the type's own name is `Ledger`; remedy:
//! `write(accounts::Ledger)`

use dag_core::node;

mod accounts {
    #[derive(dag_core::Resource)]
    pub struct Ledger;
}

mod books {
    pub use super::accounts::Ledger as Book;
}

#[node(write(books::Book))]
async fn book(cents: u64) -> u64 {
    cents
}

fn main() {}
