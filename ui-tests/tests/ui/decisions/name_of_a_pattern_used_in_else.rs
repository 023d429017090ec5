// Wrong: the `else` of an `if let` uses what the pattern binds.

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
fn settle(request: Request) -> Reply {
    Reply(format!("{} for {}", request.cents, request.id))
}

workflow!(
    async fn serve(ticket: Ticket) -> Reply {
        let found = look_up(&ticket);
        if let Some(request) = &found {
            let policy = load_policy(request);
            approve(request, &policy)
        } else {
            settle(Request { id: request.id, cents: 0 })
        }
    }
);

fn main() {}
