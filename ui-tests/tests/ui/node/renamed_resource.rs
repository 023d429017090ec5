// Wrong: A resource is renamed by `use … as`, which would hide a conflict too.
// Says: `Mail` is another name of the resource `Outbox` [WF16]
// At: `Mail` in `write(Mail)`
// Help: `write(Outbox)`

use dag_core::node;

mod mail {
    #[derive(dag_core::Resource)]
    pub struct Outbox;
}

use mail::Outbox as Mail;

#[node(write(Mail))]
async fn post(line: &str) -> usize {
    line.len()
}

fn main() {}
