//! The item is used behind the block, as if the last one stayed: rustc's E0425 on `hit`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            peek(hit)
        };
        let last = peek(hit);
        pages.len() + last.0.len()
    }
);

fn main() {}
