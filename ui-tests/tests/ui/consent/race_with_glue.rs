//! Consent to race with plain Rust — expected: WF17 on `half` in `.allow_race(half)`, because glue is pure
//! and cannot race; remedy: remove `.allow_race(half)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn pay(cents: u64) -> u64 {
        let half = cents / 2;
        let booked = book(cents).allow_race(half);
        half + booked
    }
);

fn main() {}
