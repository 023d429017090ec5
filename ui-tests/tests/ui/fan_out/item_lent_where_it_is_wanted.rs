//! `.iter()` lends the items, the node takes them by value: rustc's E0308 on `hit`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: Hit) -> Page {
    Page(hit.0)
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            fetch(hit)
        };
        pages.len()
    }
);

fn main() {}
