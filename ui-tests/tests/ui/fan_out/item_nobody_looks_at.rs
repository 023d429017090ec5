// expected: rustc `unused_variables` on `hit`: unused variable; help: `_hit`
// Wrong: the body does the same for every item; the lint is an error here.

#![deny(unused_variables)]

use dag_core::{node, workflow};

struct Hit(String);

#[node(read)]
async fn ping() -> u64 {
    1
}

workflow!(
    async fn measure(hits: Vec<Hit>) -> usize {
        let pings = for hit in hits.iter().concurrent(2) {
            ping()
        };
        pings.len()
    }
);

fn main() {}
