//! Empty hits are to be skipped: WF19 on the `if` around its `continue`.

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
            if hit.0.is_empty() {
                continue;
            }
            peek(hit)
        };
        pages.len()
    }
);

fn main() {}
