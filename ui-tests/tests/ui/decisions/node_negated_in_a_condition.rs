// Wrong: `!` before a node call; elsewhere it is called as a node.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

#[node(pure)]
fn is_urgent(ticket: &Ticket) -> bool {
    ticket.text.contains('!')
}

#[node(write(Ledger), idempotent)]
async fn close(ticket: &Ticket) -> u64 {
    ticket.id
}

workflow!(
    async fn serve(ticket: Ticket, other: Ticket) -> u64 {
        let urgent = is_urgent(&other);
        let first = if !is_urgent(&ticket) { close(&ticket) } else { 0 };
        first + u64::from(urgent)
    }
);

fn main() {}
