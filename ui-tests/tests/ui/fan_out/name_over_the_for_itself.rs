//! A `let` in the body has the name of the `for`: WF09 on it, and WF01 where it is used.

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
            let pages = peek(hit);
            pages
        };
        pages.len()
    }
);

fn main() {}
