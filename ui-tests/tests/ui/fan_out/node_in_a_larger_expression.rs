// expected: WF19 on `words` in `1 + words(&page)`: the node `words` is called inside a larger expression; help:
//   `let words_result = words(..);`
// Wrong: a node call inside a sum, in a body; elsewhere in it, it is called as a node.

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
        let sizes = for hit in hits.iter().concurrent(8) {
            let page = peek(hit);
            let size = words(&page);
            let more = 1 + words(&page);
            size + more
        };
        sizes.len()
    }
);

fn main() {}
