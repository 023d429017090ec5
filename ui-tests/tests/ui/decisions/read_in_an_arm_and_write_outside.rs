//   `.after(left)` on `closed`
// Wrong: an arm reads what a statement outside writes.

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
        let left = if ticket.vip { balance(ticket.id) } else { 0 };
        let closed = close(&ticket);
        left + closed
    }
);

fn main() {}
