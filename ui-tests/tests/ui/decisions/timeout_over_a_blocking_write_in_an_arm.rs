// Wrong: a timeout around a decision, one arm of which writes on a blocking thread.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

#[node(write(Ledger), idempotent, blocking)]
fn flush(id: u64) -> u64 {
    id
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let flushed = if ticket.vip { flush(1) } else { 0 }.timeout(2s).unwrap_or(7);
        flushed
    }
);

fn main() {}
