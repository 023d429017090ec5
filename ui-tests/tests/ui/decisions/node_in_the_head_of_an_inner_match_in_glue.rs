// Wrong: the match stands inside a call, its head is a node.

use dag_core::{node, workflow};

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

workflow!(
    async fn serve(ticket: Ticket, other: Ticket) -> u64 {
        let found = look_up(&other);
        let cents = u64::max(3, match look_up(&ticket) {
            Some(request) => request.cents,
            None => 0,
        });
        cents + found.map_or(0, |request| request.cents)
    }
);

fn main() {}
