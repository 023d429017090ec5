// expected: WF04 on `request` in `consume(request)`: moved into `consume` and also used by `policy`
// Wrong: a workflow takes what a node beside it is lent.

use dag_core::{node, workflow};

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

workflow!(
    async fn consume(request: Request) -> Reply {
        settle(request)
    }
);

workflow!(
    async fn serve(request: Request) -> u64 {
        let reply = consume(request);
        let policy = load_policy(&request);
        policy.days + reply.0.len() as u64
    }
);

fn main() {}
