//   only)
// Wrong: the condition looks at what an arm would make.

use dag_core::{node, workflow};

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
    async fn serve(request: Request) -> u64 {
        let days = if policy.days > 3 {
            let policy = load_policy(&request);
            policy.days
        } else {
            0
        };
        days
    }
);

fn main() {}
