// expected: rustc E0308 or WF05, on the user's tokens: the value of the body is a future that nobody awaits; or
//   WF19 on `await`
// Wrong: each item is an `async` block, as for `join_all`.

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
            async move { peek(hit).await }
        };
        pages.len()
    }
);

fn main() {}
