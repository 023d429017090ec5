// expected: WF11: `report` (by `balance`) reads `Ledger`, `closed` writes it
// Wrong: a workflow inside reads what a node beside it writes.

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
    async fn report_of(id: u64) -> u64 {
        let now = balance(id);
        now + 1
    }
);

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let report = report_of(ticket.id);
        let closed = close(&ticket);
        report + closed
    }
);

fn main() {}
