//! The item is not nearer than the input: WF03 on `..`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(first: Hit, hits: Vec<Hit>) -> usize {
        let start = peek(&first);
        let pages = for hit in hits.iter().concurrent(8) {
            peek(..)
        };
        pages.len() + start.0.len()
    }
);

fn main() {}
