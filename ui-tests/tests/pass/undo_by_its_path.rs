//! Right: the undo is a node of another module, called by its path, for two statements that commute.

use dag_core::{node, workflow};
use std::io::Error;

mod stock {
    #[derive(dag_core::Resource)]
    pub struct Stock;

    #[dag_core::node(write(Stock), commutes)]
    pub async fn reserve(article: u64) -> u64 {
        article
    }

    #[dag_core::node(write(Stock), idempotent)]
    pub async fn release(hold: &u64) {
        println!("{hold}")
    }
}

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

workflow!(
    async fn order(customer: u64, left: u64, right: u64) -> Result<u64, Error> {
        let first = stock::reserve(left).undo(stock::release(_));
        let second = stock::reserve(right).undo(stock::release(_));
        let checked = check(customer)?;
        Ok(first + second + checked)
    }
);

fn main() {}
