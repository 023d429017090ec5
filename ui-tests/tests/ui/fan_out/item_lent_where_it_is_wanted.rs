// expected: rustc E0308 on `hit` (or WF05, as of a forgotten borrow): expected `Hit`, found `&Hit`; help:
//   `hits.concurrent(8)` moves the list, or `hit.clone()`
// Wrong: `.iter()` lends the items, the node takes them by value.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: Hit) -> Page {
    Page(hit.0)
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            fetch(hit)
        };
        pages.len()
    }
);

fn main() {}
