// expected: WF05 on `len`: `.len(..)` is no policy; help: name the value first, then `pages.len()`
// Wrong: a method of the `Vec` right behind the block.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let total = for hit in hits.iter().concurrent(8) {
            peek(hit)
        }
        .len();
        total
    }
);

fn main() {}
