//! Two statements have the same undo from another module, which is not idempotent — expected: WF20 on
//! `stock::release`, twice, because each `.undo` must change (or one for the node; "one error per mistake"
//! leaves it open); remedy: `idempotent`

use dag_core::{node, workflow};
use std::io::Error;

mod stock {
    #[derive(dag_core::Resource)]
    pub struct Stock;

    #[dag_core::node(write(Stock), commutes)]
    pub async fn reserve(article: u64) -> u64 {
        article
    }

    #[dag_core::node(write(Stock))]
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
