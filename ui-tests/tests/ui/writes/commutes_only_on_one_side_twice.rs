//! Two additions to the total commute, the third write rounds it and does not — expected: WF10 for `add_tax`
//! with `round_total` and for `add_tip` with `round_total`, none for `add_tax` with `add_tip` (SPEC is silent
//! whether one error or two), because "not both `commutes`"; remedy: `round_total(2).after(add_tax, add_tip)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Total;

#[node(write(Total), commutes)]
async fn add_tax(cents: u64) {
    println!("{cents}")
}

#[node(write(Total), commutes)]
async fn add_tip(cents: u64) {
    println!("{cents}")
}

#[node(write(Total))]
async fn round_total(digits: u8) {
    println!("{digits}")
}

workflow!(
    async fn bill(cents: u64) {
        add_tax(cents / 5);
        add_tip(cents / 10);
        round_total(2);
    }
);

fn main() {}
