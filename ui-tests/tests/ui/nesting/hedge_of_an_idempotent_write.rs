// expected: WF12 on `hedge`: `close` in `close_all` does not commute: two attempts overlap
// Wrong: a workflow that writes is hedged.

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
    async fn close_all(ticket: &Ticket) -> u64 {
        let closed = close(ticket);
        closed
    }
);

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let closed = close_all(&ticket).hedge(100ms);
        closed
    }
);

fn main() {}
