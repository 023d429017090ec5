// Wrong: an argument is forgotten in an arm.

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

struct Policy {
    days: u64,
}

struct Reply(String);

#[node(pure)]
fn approve(request: &Request, policy: &Policy) -> Reply {
    Reply(format!("{} in {} days", request.cents, policy.days))
}

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> Reply {
        match ticket.id {
            0 => approve(&request),
            _ => decline(&ticket),
        }
    }
);

fn main() {}
