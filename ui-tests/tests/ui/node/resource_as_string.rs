// Wrong: The resource is written as a string.
// Says: a resource is a type, not a string [WF16]
// At: `"outbox"`
// Help: `write(Outbox)` and `#[derive(Resource)] struct Outbox;`

use dag_core::node;

#[node(write("outbox"))]
async fn post(line: &str) -> usize {
    line.len()
}

fn main() {}
