// expected: WF05 on `hit`: `peek` takes `hit: &Hit`, and `hit` is a `Hit`; help: lend it: `&hit` (if the item's
//   type is known from `Vec<Hit>`; else rustc E0308 on `hit`)
// Wrong: the list is moved, the node takes a reference.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.concurrent(8) {
            peek(hit)
        };
        pages.len()
    }
);

fn main() {}
