//! `..` in one body wants what another body makes: WF02 on `..`.

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
        let pages = for hit in hits.iter().concurrent(8) {
            let page = peek(hit);
            page
        };
        let sizes = for _hit in hits.iter().concurrent(8) {
            words(..)
        };
        pages.len() + sizes.len()
    }
);

fn main() {}
