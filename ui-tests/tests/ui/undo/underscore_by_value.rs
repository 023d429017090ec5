//! The undo's node takes the output by value, and it is not `Copy` — expected: rustc's mismatched types
//! (E0308) on `_`, because "`_` in it is `&T`"; remedy: `hold: &Hold` in `release`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

struct Hold(u64);

#[node(write(Stock))]
async fn reserve(article: u64) -> Hold {
    Hold(article)
}

#[node(write(Stock), idempotent)]
async fn release(hold: Hold) {
    println!("{}", hold.0)
}

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

workflow!(
    async fn order(customer: u64, article: u64) -> Result<u64, Error> {
        let hold = reserve(article).undo(release(_));
        let checked = check(customer)?;
        Ok(hold.0 + checked)
    }
);

fn main() {}
