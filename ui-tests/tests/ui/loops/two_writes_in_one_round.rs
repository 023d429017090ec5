//   of one round are not)
// Wrong: one round writes twice, in the order of its lines.

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
    async fn close_day(ticket: Ticket) -> u64 {
        let left = loop {
            let first = book(100);
            let second = book(200);
            if first > second { break ticket.id; }
        }
        .max(3)
        .unwrap_or(0);
        left
    }
);

fn main() {}
