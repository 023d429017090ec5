//   `Option<Request>`
// Wrong: `..` in an arm wants what is maybe there.

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

#[node(read)]
async fn look_up(ticket: &Ticket) -> Option<Request> {
    ticket.vip.then(|| Request { id: ticket.id, cents: 100 })
}

#[node(read)]
async fn load_policy(request: &Request) -> Policy {
    Policy { days: request.id }
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let found = look_up(&ticket);
        let days = if found.is_some() {
            let policy = load_policy(..);
            policy.days
        } else {
            0
        };
        days
    }
);

fn main() {}
