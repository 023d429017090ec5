// Wrong: The type in `write(..)` is no resource.
// Says: rustc, by the trait's own message: `Outbox` is not a resource
// At: `Outbox` in `write(Outbox)`
// Help: `#[derive(Resource)]` on `Outbox`

use dag_core::node;

struct Outbox;

#[node(write(Outbox))]
async fn post(line: &str) -> usize {
    line.len()
}

fn main() {}
