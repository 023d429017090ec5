//   pay)
// Wrong: two matches over one value, each with an arm that writes.

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
        let first = match ticket.id {
            0 => book(100),
            _ => 0,
        };
        let second = match ticket.id {
            0 => 0,
            _ => book(200),
        };
        first + second
    }
);

fn main() {}
