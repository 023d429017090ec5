// Wrong: A resource is named by an alias, which would hide a conflict.
// Says: `Mail` is another name of the resource `Outbox` [WF16]
// At: `Mail` in `write(Mail)`
// Help: `write(Outbox)`

use dag_core::{Resource, node};

#[derive(Resource)]
struct Outbox;

type Mail = Outbox;

#[node(write(Mail))]
async fn post(line: &str) -> usize {
    line.len()
}

fn main() {}
