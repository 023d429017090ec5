// expected: WF01: `first` is inside `third`, inside `second`, inside `first`
// Wrong: three workflows in a ring.

use dag_core::workflow;

workflow!(
    async fn first(depth: u64) -> u64 {
        second(depth)
    }
);

workflow!(
    async fn second(depth: u64) -> u64 {
        third(depth)
    }
);

workflow!(
    async fn third(depth: u64) -> u64 {
        first(depth)
    }
);

fn main() {}
