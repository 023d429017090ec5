//! The value of a pure node is dropped by a `;`: WF06 on `words`.

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
        let done = for hit in hits.iter().concurrent(8) {
            let page = peek(hit);
            words(&page);
        };
        done.len()
    }
);

fn main() {}
