// Wrong: `.unwrap_or(..)` behind an `if` with an `else`.

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
        let left = if ticket.vip { balance(1) } else { balance(2) }.unwrap_or(0);
        left
    }
);

fn main() {}
