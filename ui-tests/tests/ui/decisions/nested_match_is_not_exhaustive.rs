// Wrong: an inner match forgets an arm.

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
    async fn serve(ticket: Ticket, other: Option<Request>) -> u64 {
        if ticket.vip {
            match &other {
                Some(request) => {
                    let policy = load_policy(request);
                    policy.days
                }
            }
        } else {
            0
        }
    }
);

fn main() {}
