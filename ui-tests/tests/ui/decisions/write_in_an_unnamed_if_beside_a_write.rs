//   a name
// Wrong: the decision has no name, its arm writes beside a write.

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
        if ticket.vip {
            book(100);
        }
        let closed = close(&ticket);
        closed
    }
);

fn main() {}
