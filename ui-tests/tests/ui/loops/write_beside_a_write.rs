//   on `closed`
// Wrong: a loop writes what a statement outside writes.

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

#[node(write(Ledger), idempotent)]
async fn close(ticket: &Ticket) -> u64 {
    ticket.id
}

workflow!(
    async fn close_day(ticket: Ticket) -> u64 {
        let left = loop {
            let booked = book(100);
            if booked > 3 { break booked; }
        }
        .max(3)
        .unwrap_or(0);
        let closed = close(&ticket);
        left + closed
    }
);

fn main() {}
