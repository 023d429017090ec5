// Wrong: an arm moves an input that the tail returns.

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

#[node(pure)]
fn settle(request: Request) -> Reply {
    Reply(format!("{} for {}", request.cents, request.id))
}

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> (Reply, Request) {
        let reply = match ticket.id {
            0 => settle(request),
            _ => decline(&ticket),
        };
        (reply, request)
    }
);

fn main() {}
