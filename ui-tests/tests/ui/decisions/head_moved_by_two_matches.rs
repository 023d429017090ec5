// Wrong: two decisions take one value.

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
    async fn serve(ticket: Ticket) -> (u64, u64) {
        let found = look_up(&ticket);
        let id = match found {
            Some(request) => request.id,
            None => 0,
        };
        let cents = match found {
            Some(request) => request.cents,
            None => 0,
        };
        (id, cents)
    }
);

fn main() {}
