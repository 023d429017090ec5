//! The read has a name, the write has none, and `commutes` is said — expected: WF16 on `commutes`, because it
//! needs "a named write", and the name of a read does not help; remedy: `read(Rates), write(Counter),
//! commutes`

use dag_core::{Resource, node};

#[derive(Resource)]
struct Rates;

#[node(read(Rates), write, commutes)]
async fn count_visit(page: &str) -> usize {
    page.len()
}

fn main() {}
