// expected: WF02 on `..` in `words(..)`: nothing here is the `page: &Page` that `words` takes; help: `page` is
//   one, but in the body of `pages`: it is known there only
// Wrong: `..` outside of the body wants what is made inside.

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
        let total = words(..);
        total + pages.len()
    }
);

fn main() {}
