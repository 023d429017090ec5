// Wrong: an argument of another type in an arm.

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
async fn load_policy(request: &Request) -> Policy {
    Policy { days: request.id }
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let days = if ticket.vip {
            let policy = load_policy(&ticket);
            policy.days
        } else {
            0
        };
        days
    }
);

fn main() {}
