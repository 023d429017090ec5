//! A node that the body also calls as a statement is called inside a sum: WF19 on `words`.

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
        let sizes = for hit in hits.iter().concurrent(8) {
            let page = peek(hit);
            let size = words(&page);
            let more = 1 + words(&page);
            size + more
        };
        sizes.len()
    }
);

fn main() {}
