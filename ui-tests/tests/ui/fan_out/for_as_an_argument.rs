//! The `for` stands right in the call that takes its list: WF19 on `for`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

#[node(pure)]
fn count(pages: &[Page]) -> usize {
    pages.len()
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        count(&for hit in hits.iter().concurrent(8) {
            peek(hit)
        })
    }
);

fn main() {}
