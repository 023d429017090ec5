//! The alias stands in a `read`, where it hides a conflict just as well — expected: WF16 on `Mails` in
//! `read(Mails)`, because "an alias in `read(..)`/`write(..)` is refused where the node is defined"; remedy:
//! `read(Outbox)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

type Mails = Outbox;

#[node(read(Mails))]
async fn count_mails(to: &str) -> usize {
    to.len()
}

#[node(write(Outbox))]
async fn post(to: &str) -> usize {
    to.len()
}

workflow!(
    async fn announce(to: &str) -> usize {
        let sent = post(to);
        let count = count_mails(to).after(sent);
        sent + count
    }
);

fn main() {}
