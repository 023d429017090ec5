//   an order never legalises a later move); help: name the condition first is no way out, so: `request.clone()`
// Wrong: the condition looks at what the arm takes.

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
    async fn serve(ticket: Ticket, request: Request) -> Reply {
        if request.cents > 100 { settle(request) } else { decline(&ticket) }
    }
);

fn main() {}
