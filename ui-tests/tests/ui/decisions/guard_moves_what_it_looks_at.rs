//   guard
// Wrong: the guard takes what its pattern binds.

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

struct Reply(String);

#[node(read)]
async fn look_up(ticket: &Ticket) -> Option<Request> {
    ticket.vip.then(|| Request { id: ticket.id, cents: 100 })
}

#[node(pure)]
fn settle(request: Request) -> Reply {
    Reply(format!("{} for {}", request.cents, request.id))
}

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

fn cheap(request: Request) -> bool {
    request.cents < 100
}

workflow!(
    async fn serve(ticket: Ticket) -> Reply {
        let found = look_up(&ticket);
        match found {
            Some(request) if cheap(request) => decline(&ticket),
            Some(request) => settle(request),
            None => Reply(String::new()),
        }
    }
);

fn main() {}
