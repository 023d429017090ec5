// Wrong: the guard of an arm is a node call.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

#[node(pure)]
fn is_urgent(ticket: &Ticket) -> bool {
    ticket.text.contains('!')
}

#[node(write(Ledger), idempotent)]
async fn close(ticket: &Ticket) -> u64 {
    ticket.id
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let urgent = is_urgent(&ticket);
        match ticket.id {
            0 if is_urgent(&ticket) => close(&ticket),
            _ => u64::from(urgent),
        }
    }
);

fn main() {}
