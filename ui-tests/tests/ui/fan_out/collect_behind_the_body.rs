//! The `Vec` is collected once more: WF05 on `collect`.

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
        }
        .collect();
        pages.len()
    }
);

fn main() {}
