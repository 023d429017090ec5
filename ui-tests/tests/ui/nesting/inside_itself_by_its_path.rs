// expected: WF01 on `serve` in `self::serve(..)`: `serve` is inside itself
// Wrong: a workflow calls itself by its path.

use dag_core::workflow;

workflow!(
    async fn serve(depth: u64) -> u64 {
        let less = self::serve(depth - 1);
        less + 1
    }
);

fn main() {}
