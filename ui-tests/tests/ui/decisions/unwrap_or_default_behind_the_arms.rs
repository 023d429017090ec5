// Wrong: the value of an `if` without `else` is unwrapped.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

#[node(write(Ledger), idempotent)]
async fn close(ticket: &Ticket) -> u64 {
    ticket.id
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let size = if ticket.vip { close(&ticket) }.unwrap_or_default();
        size
    }
);

fn main() {}
