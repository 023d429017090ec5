// Right: arms exclude each other, so one takes what the other lends to two.

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
    async fn serve(ticket: Ticket, request: Request) -> Reply {
        if ticket.vip {
            settle(request)
        } else {
            let policy = load_policy(&request);
            approve(&request, &policy)
        }
    }
);

fn main() {}
