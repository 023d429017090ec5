// expected: WF01 on `..` in `compare(hit, ..)`: `pages` waits for itself, its `..` takes `&[Page]` (or WF02: a
//   statement is no candidate for itself); help: give the argument from elsewhere
// Wrong: the list has a type, so `..` in its own body finds it.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn compare(hit: &Hit, pages: &[Page]) -> Page {
    Page(format!("{} of {}", hit.0, pages.len()))
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages: Vec<Page> = for hit in hits.iter().concurrent(8) {
            compare(hit, ..)
        };
        pages.len()
    }
);

fn main() {}
