// Wrong: an arm waits for the decision it is in.

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
    async fn serve(ticket: Ticket) -> u64 {
        let done = if ticket.vip { close(&ticket).after(done) } else { 0 };
        done
    }
);

fn main() {}
