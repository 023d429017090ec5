// Wrong: `pure` and `write` contradict each other.
// Says: `pure` and `write` exclude each other [WF16]
// At: `pure`
// Help: `#[node(write(Outbox))]`

use dag_core::{Resource, node};

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox), pure)]
async fn post(line: &str) -> usize {
    line.len()
}

fn main() {}
