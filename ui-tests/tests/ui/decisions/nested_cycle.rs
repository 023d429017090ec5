// Wrong: an inner arm uses what the outermost decision makes.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

#[node(read(Ledger))]
async fn balance(id: u64) -> u64 {
    id
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let outer = if ticket.vip {
            let inner = if ticket.id == 0 { balance(outer) } else { 0 };
            inner + 1
        } else {
            0
        };
        outer
    }
);

fn main() {}
