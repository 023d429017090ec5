//   or E0308: expected a tuple with 2 elements, found one with 3
// Wrong: the pattern of a tuple has a part too many.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Request {
    id: u64,
    cents: u64,
}

#[node(read)]
async fn look_up(ticket: &Ticket) -> Option<Request> {
    ticket.vip.then(|| Request { id: ticket.id, cents: 100 })
}

#[node(write(Ledger), idempotent)]
async fn close(ticket: &Ticket) -> u64 {
    ticket.id
}

workflow!(
    async fn serve(ticket: Ticket, other: Ticket) -> u64 {
        let first = look_up(&ticket);
        let second = look_up(&other);
        match (&first, &second) {
            (Some(left), Some(right), None) => left.cents + right.cents,
            _ => close(&ticket),
        }
    }
);

fn main() {}
