//! Right: data orders two writes through a node and plain Rust between them.

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
        let account = open_account(name);
        let number = number_of(account);
        let padded = format!("{number:>12}");
        book_gift(&padded)
    }
);

fn main() {}
