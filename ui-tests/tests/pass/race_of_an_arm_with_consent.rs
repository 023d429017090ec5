// Right: a write in an arm beside a read, with consent.

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
        let closed = close(&ticket);
        if ticket.vip {
            let left = balance(ticket.id).allow_race(closed);
            left + closed
        } else {
            closed
        }
    }
);

fn main() {}
