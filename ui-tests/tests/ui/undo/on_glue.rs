//! An undo on plain Rust — expected: an error on `undo` (rustc's "no method named `undo`", or the macro's
//! own), because "methods on anything but a node call … are glue"; remedy: a node

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

struct Hold(u64);

#[node(write(Stock), idempotent)]
async fn release(hold: &Hold) {
    println!("{}", hold.0)
}

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

workflow!(
    async fn order(customer: u64, article: u64) -> Result<u64, Error> {
        let hold = Hold(article).undo(release(_));
        let checked = check(customer)?;
        Ok(hold.0 + checked)
    }
);

fn main() {}
