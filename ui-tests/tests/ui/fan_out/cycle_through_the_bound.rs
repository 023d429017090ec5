//! The bound is made of what the `for` makes: WF01 on `width`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

#[node(pure)]
fn count(pages: &[Page]) -> usize {
    pages.len()
}

workflow!(
    async fn crawl(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(width) {
            peek(hit)
        };
        let width = count(&pages);
        width
    }
);

fn main() {}
