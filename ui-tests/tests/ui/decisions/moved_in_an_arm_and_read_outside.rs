//   help: `request.clone()`
// Wrong: an arm moves an input that a statement outside reads.

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
fn settle(request: Request) -> Reply {
    Reply(format!("{} for {}", request.cents, request.id))
}

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> u64 {
        let reply = if ticket.vip { settle(request) } else { decline(&ticket) };
        let policy = load_policy(&request);
        policy.days + reply.0.len() as u64
    }
);

fn main() {}
