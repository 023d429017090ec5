// Wrong: a timeout around a loop that writes.

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
            let booked = book(100);
            if booked > ticket.id { break booked; }
        }
        .max(3)
        .timeout(2s)
        .unwrap_or(0);
        left
    }
);

fn main() {}
