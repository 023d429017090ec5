//! The list is moved, so the item is no reference, which the node takes: WF05 on `hit`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.concurrent(8) {
            peek(hit)
        };
        pages.len()
    }
);

fn main() {}
