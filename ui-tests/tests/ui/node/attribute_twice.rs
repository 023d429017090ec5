// Wrong: Two `#[node]` on one function.
// Says: `vat` is a node twice [WF16]
// At: the second `node`
// Help: `#[node(read(Rates), write(Log))]`: effects combine in one attribute

use dag_core::{Resource, node};

#[derive(Resource)]
struct Rates;

#[derive(Resource)]
struct Log;

#[node(read(Rates))]
#[node(write(Log))]
async fn vat(cents: u64) -> u64 {
    cents / 5
}

fn main() {}
