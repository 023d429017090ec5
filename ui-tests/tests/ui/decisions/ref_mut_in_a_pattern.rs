// Wrong: a pattern borrows mutably.

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
    async fn serve(ticket: Ticket) -> u64 {
        let found = look_up(&ticket);
        if let Some(ref mut request) = found { request.cents } else { 0 }
    }
);

fn main() {}
