//   `.after(first)`
// Wrong: one arm writes twice, in the order of its lines.

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
        if ticket.vip {
            let first = book(100);
            let second = book(200);
            first + second
        } else {
            0
        }
    }
);

fn main() {}
