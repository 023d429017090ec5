// expected: WF06 on `peek` (or `for`): its output is used by nobody, and the body only looks at things; help:
//   remove the statement, or use its output; or `let _ = for ..`
// Wrong: a `for` statement whose body only reads.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        for hit in hits.iter().concurrent(8) {
            peek(hit)
        }
        hits.len()
    }
);

fn main() {}
