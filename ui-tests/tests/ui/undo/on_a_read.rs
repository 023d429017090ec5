//! A read has an undo — expected: WF17 on `undo`, because a read changes nothing that could be undone;
//! remedy: remove `.undo(release(_))`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[node(read(Stock))]
async fn stock_of(article: u64) -> Result<u64, Error> {
    Ok(article)
}

#[node(write(Stock), idempotent)]
async fn release(hold: &u64) {
    println!("{hold}")
}

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

workflow!(
    async fn look_up(customer: u64, article: u64) -> Result<u64, Error> {
        let stock = stock_of(article).undo(release(_))?;
        let checked = check(customer)?;
        Ok(stock + checked)
    }
);

fn main() {}
