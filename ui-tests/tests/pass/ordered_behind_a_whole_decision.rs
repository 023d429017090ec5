// Right: `.after(decision)` waits for every statement of the arm that runs, also for a write that is not its
//   value.

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
        let fee = match ticket.id {
            0 => {
                let _ = book(1);
                5
            }
            _ => 0,
        };
        let closed = close(&ticket).after(fee);
        closed + fee
    }
);

fn main() {}
