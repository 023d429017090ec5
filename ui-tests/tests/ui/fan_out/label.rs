//! The `for` has a label, for a `break` to come: WF19 on `'outer:`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = 'outer: for hit in hits.iter().concurrent(8) {
            peek(hit)
        };
        pages.len()
    }
);

fn main() {}
