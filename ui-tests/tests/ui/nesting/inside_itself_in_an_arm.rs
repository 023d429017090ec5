// expected: WF01 on `serve` in the arm: `serve` is inside itself
// Wrong: a workflow calls itself in one arm, so it would end.

use dag_core::workflow;

workflow!(
    async fn serve(depth: u64) -> u64 {
        if depth == 0 {
            0
        } else {
            serve(depth - 1)
        }
    }
);

fn main() {}
