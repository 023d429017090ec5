//! An early `return` stands in a body: WF19 on `return`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            let page = peek(hit);
            return page.0.len();
        };
        pages.len()
    }
);

fn main() {}
