//! A `for` without a name only reads: WF06 on `for`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        for hit in hits.iter().concurrent(8) {
            peek(hit)
        }
        hits.len()
    }
);

fn main() {}
