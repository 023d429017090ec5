//! Each item is an `async` block, as for `join_all`: WF19 on `await`.

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
            async move { peek(hit).await }
        };
        pages.len()
    }
);

fn main() {}
