//! The list is made by hand, as in a sequential loop: WF19 on `mut`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let mut pages = Vec::new();
        for hit in hits.iter().concurrent(8) {
            let page = peek(hit);
            pages.push(page);
        }
        pages.len()
    }
);

fn main() {}
