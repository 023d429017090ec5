// Wrong: a pattern shadows an input, as Rust allows.

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
    async fn serve(ticket: Ticket, request: Request) -> u64 {
        let found = look_up(&ticket);
        let cents = match &found {
            Some(request) => request.cents,
            None => 0,
        };
        cents + request.cents
    }
);

fn main() {}
