// Wrong: the guard is an asynchronous node, which is called nowhere else.

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
        match ticket.id {
            0 if is_open(&ticket) => close(&ticket),
            _ => 0,
        }
    }
);

fn main() {}
