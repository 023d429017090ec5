// Wrong: a consent between two arms, which exclude each other.

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
            first
        } else {
            let second = book(200).allow_race(first);
            second
        }
    }
);

fn main() {}
