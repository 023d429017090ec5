// Wrong: `break` out of a match, as in other languages.

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
        match ticket.id {
            0 => {
                close(&ticket);
                break;
            }
            _ => {}
        }
        ticket.id
    }
);

fn main() {}
