//! A sum over the items, as a sequential loop makes it: WF19 on its `mut` and on the assignment.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

#[node(pure)]
fn words(page: &Page) -> usize {
    page.0.split_whitespace().count()
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let mut total = 0;
        for hit in hits.iter().concurrent(8) {
            let page = peek(hit);
            let size = words(&page);
            total += size;
        }
        total
    }
);

fn main() {}
