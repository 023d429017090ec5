// Wrong: a `while` with a node, in an arm.

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
        if ticket.vip {
            while ticket.id > 3 {
                close(&ticket);
            }
            1
        } else {
            0
        }
    }
);

fn main() {}
