// Wrong: `commutes` beside a read.
// Says: `commutes` is a promise about a write, and `visits` has none [WF16]
// At: `commutes`
// Help: remove `commutes`, or add `write(…)`

use dag_core::{Resource, node};

#[derive(Resource)]
struct Counter;

#[node(read(Counter), commutes)]
async fn visits(page: &str) -> usize {
    page.len()
}

fn main() {}
