//! Right: three writes, two of which commute; the third stands behind both.

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
        round_total(2).after(add_tax, add_tip);
    }
);

fn main() {}
