//! A body has a variable: WF19 on `mut`.

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
            let mut size = words(&page);
            size
        };
        sizes.len()
    }
);

fn main() {}
