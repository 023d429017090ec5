// Wrong: `if` is forgotten before the `let` of an arm.

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
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

workflow!(
    async fn serve(ticket: Ticket) -> usize {
        let found = look_up(&ticket);
        let size = if ticket.vip {
            let Some(request) = &found;
            let reply = settle(Request { id: request.id, cents: request.cents });
            words(&reply)
        } else {
            0
        };
        size
    }
);

fn main() {}
