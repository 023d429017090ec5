// Wrong: the output of an asynchronous node is compared in place.

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

#[node(read(Ledger))]
async fn balance(id: u64) -> u64 {
    id
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        if balance(ticket.id) == 0 { close(&ticket) } else { 0 }
    }
);

fn main() {}
