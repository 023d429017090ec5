//! The node call and the glue stand in different blocks: WF19 on `words`.

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
        let cover = peek(&first);
        let start = 1 + words(&cover);
        let sizes = for hit in hits.iter().concurrent(8) {
            let page = peek(hit);
            words(&page)
        };
        sizes.len() + start
    }
);

fn main() {}
