// Wrong: An input has the name of the node that is called, so that the call means the input.
// Says: rustc: expected function, found `Plan`
// At: `plan` in `plan(&plan)`
// Help: rename the input: `draft: Plan`

use dag_core::{node, workflow};

struct Plan(u64);

#[node(pure)]
fn plan(plan: &Plan) -> u64 {
    plan.0 + 1
}

workflow!(
    async fn organise(plan: Plan) -> u64 {
        let next = plan(&plan);
        next
    }
);

fn main() {}
