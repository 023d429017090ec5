// Right: `.after(..)` in an arm names a statement outside, and one of its own arm.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

#[node(write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

#[node(write(Ledger), idempotent)]
async fn close(ticket: &Ticket) -> u64 {
    ticket.id
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let closed = close(&ticket);
        if ticket.vip {
            let first = book(100).after(closed);
            let second = book(200).after(first);
            first + second
        } else {
            closed
        }
    }
);

fn main() {}
