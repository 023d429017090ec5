//! A helper is defined in a body: WF19 on `fn`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let sizes = for hit in hits.iter().concurrent(8) {
            fn size(page: &Page) -> usize {
                page.0.len()
            }
            let page = peek(hit);
            { size(&page) }
        };
        sizes.len()
    }
);

fn main() {}
