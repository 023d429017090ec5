//! A `while` stands in a body: WF19 on `while`.

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
            while hit.0.is_empty() {
                peek(hit);
            }
            peek(hit)
        };
        pages.len()
    }
);

fn main() {}
