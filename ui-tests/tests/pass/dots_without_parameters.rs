// Right: `now(..)` of a node without parameters is fine, and so is `now()`.

use dag_core::{node, workflow};

#[node(read)]
async fn now() -> u64 {
    12
}

#[node(read)]
async fn zone() -> i64 {
    -1
}

workflow!(
    async fn local_time() -> (u64, i64) {
        let time = now(..);
        let shift = zone();
        (time, shift)
    }
);

fn main() {}
