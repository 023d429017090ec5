//! A statement of the body and one outside make one type, and none is nearer: WF03 on `..`.

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
        let sizes = for hit in hits.iter().concurrent(8) {
            let page = peek(hit);
            words(..)
        };
        sizes.len() + cover.0.len()
    }
);

fn main() {}
