// expected: WF02 on `..` in `count(..)`: nothing here is the `pages: &[Page]`; note: the type of `pages` is not
//   written: `let pages: Vec<Page> = for ..`
// Wrong: `..` does not see the value of a block, as its type stands nowhere.

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
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            peek(hit)
        };
        count(..)
    }
);

fn main() {}
