//   other only for the reader); help: `.after(first)` on `second`, or one `if` with `else`
// Wrong: two `if`s with opposite conditions, and each writes.

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

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let first = if ticket.vip { book(100) } else { 0 };
        let second = if !ticket.vip { book(200) } else { 0 };
        first + second
    }
);

fn main() {}
