// Wrong: nobody looks whether the loop was exhausted.

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

struct Brief(String);

workflow!(
    async fn write_up(brief: Brief, ticket: Ticket) -> u64 {
        loop {
            let closed = close(&ticket);
            if closed > 3 { break; }
        }
        .max(3);
        brief.0.len() as u64
    }
);

fn main() {}
