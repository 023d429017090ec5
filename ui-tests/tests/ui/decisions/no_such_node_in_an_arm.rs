//   `approve`
// Wrong: a node of an arm is misspelt.

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

workflow!(
    async fn serve(ticket: Ticket, request: Request, policy: Policy) -> Reply {
        let other = approve(&request, &policy);
        if ticket.vip { aprove(&request, &policy) } else { other }
    }
);

fn main() {}
