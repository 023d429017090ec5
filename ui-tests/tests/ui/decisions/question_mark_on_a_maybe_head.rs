// Wrong: `?` on the node in the head, which makes an `Option`.

use dag_core::{node, workflow};
use std::io::Error;

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

workflow!(
    async fn serve(ticket: Ticket) -> Result<Reply, Error> {
        let reply = match look_up(&ticket)? {
            Request { id: 0, .. } => decline(&ticket),
            request => settle(request),
        };
        Ok(reply)
    }
);

fn main() {}
