//! The item has the name of an input: WF09 on `hit`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hit: Hit, more: Vec<Hit>) -> usize {
        let first = peek(&hit);
        let pages = for hit in more.iter().concurrent(8) {
            peek(hit)
        };
        pages.len() + first.0.len()
    }
);

fn main() {}
