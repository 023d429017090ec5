// expected: WF06 on `pages`: `pages` is used by nobody, and its body only looks at things; help: remove the
//   statement, or use its output; or `let _ = for ..`
// Wrong: the pages are fetched for nobody.

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
            peek(hit)
        };
        hits.len()
    }
);

fn main() {}
