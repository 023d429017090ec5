// Wrong: `if let` without `else`, and the value is taken for certain.

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

#[node(read)]
async fn look_up(ticket: &Ticket) -> Option<Request> {
    ticket.vip.then(|| Request { id: ticket.id, cents: 100 })
}

#[node(read)]
async fn load_policy(request: &Request) -> Policy {
    Policy { days: request.id }
}

#[node(pure)]
fn approve(request: &Request, policy: &Policy) -> Reply {
    Reply(format!("{} in {} days", request.cents, policy.days))
}

#[node(pure)]
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

workflow!(
    async fn serve(ticket: Ticket) -> usize {
        let found = look_up(&ticket);
        let reply = if let Some(request) = &found {
            let policy = load_policy(request);
            approve(request, &policy)
        };
        words(&reply)
    }
);

fn main() {}
