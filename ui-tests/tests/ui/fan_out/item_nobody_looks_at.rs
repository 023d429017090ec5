//! The body does the same for every item, where lints are errors: rustc's lint on the unused `hit`.

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
