//! Right: one write is gated behind the check, the other is ordered before the check by its data.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Orders;

#[node(write(Orders), idempotent)]
async fn save_order(order: u64) -> u64 {
    order
}

#[node(pure)]
fn check(order: u64) -> Result<u64, Error> {
    Ok(order)
}

#[node(write(Orders))]
async fn confirm(order: u64) -> u64 {
    order
}

workflow!(
    async fn accept(order: u64) -> Result<u64, Error> {
        let saved = save_order(order);
        let checked = check(saved)?;
        let confirmed = confirm(order);
        Ok(checked + confirmed)
    }
);

fn main() {}
