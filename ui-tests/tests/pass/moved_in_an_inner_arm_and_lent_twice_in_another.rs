// Right: a pattern's name is taken two arms further in, and lent to two in the arm beside.

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

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

workflow!(
    async fn serve(ticket: Ticket) -> Reply {
        let found = look_up(&ticket);
        match found {
            Some(request) => {
                if ticket.vip {
                    match ticket.id {
                        0 => decline(&ticket),
                        _ => settle(request),
                    }
                } else {
                    let policy = load_policy(&request);
                    approve(&request, &policy)
                }
            }
            None => decline(&ticket),
        }
    }
);

fn main() {}
