//   WF19
// Wrong: an asynchronous node is a part of the condition, and is called nowhere else.

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

#[node(read)]
async fn is_open(ticket: &Ticket) -> bool {
    ticket.vip
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let first = if is_open(&ticket) && ticket.vip { close(&ticket) } else { 0 };
        first
    }
);

fn main() {}
