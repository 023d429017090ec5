//! The body binds a name that a statement below the `for` binds, too: WF09 on `page`.

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
    async fn gather(first: Hit, hits: Vec<Hit>) -> usize {
        let sizes = for hit in hits.iter().concurrent(8) {
            let page = peek(hit);
            words(&page)
        };
        let page = peek(&first);
        sizes.len() + page.0.len()
    }
);

fn main() {}
