// Wrong: A resource stands twice in one effect.
// Says: `Outbox` stands twice in `write` [WF16]
// At: the second `Outbox`
// Help: `write(Outbox)`

use dag_core::{Resource, node};

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox, Outbox))]
async fn post(line: &str) -> usize {
    line.len()
}

fn main() {}
