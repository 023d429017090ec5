// expected: WF08 on `hits`: `hits` may be missing: it is an `Option<Vec<Hit>>`; help: take a `Vec<Hit>`, or
//   `hits.unwrap_or_default()` in a statement before (SPEC silent; else rustc E0308 on `hit`)
// Wrong: the list is an input that may be missing, lent with `.iter()`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Option<Vec<Hit>>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            peek(hit)
        };
        pages.len()
    }
);

fn main() {}
