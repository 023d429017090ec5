// Wrong: `commutes` beside a write that names no resource.
// Says: `commutes` needs a named write: `write` alone may change anything [WF16]
// At: `commutes`
// Help: `write(Counter), commutes` with the resource it changes

use dag_core::node;

#[node(write, commutes)]
async fn count_visit(page: &str) -> usize {
    page.len()
}

fn main() {}
