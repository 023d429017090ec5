// expected: WF01 on `outer` in `inner` (or `inner` in `outer`): `outer` is inside `inner`, which is inside
//   `outer`
// Wrong: two workflows call each other.

use dag_core::workflow;

workflow!(
    async fn outer(depth: u64) -> u64 {
        let less = inner(depth - 1);
        less
    }
);

workflow!(
    async fn inner(depth: u64) -> u64 {
        let more = outer(depth + 1);
        more
    }
);

fn main() {}
