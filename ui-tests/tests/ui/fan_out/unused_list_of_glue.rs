//! The body is glue alone, and nobody uses the list: WF06 on `names`.

#![deny(unused_variables)]

use dag_core::workflow;

struct Hit(String);

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let names = for hit in hits.iter().concurrent(8) {
            hit.0.len()
        };
        hits.len()
    }
);

fn main() {}
