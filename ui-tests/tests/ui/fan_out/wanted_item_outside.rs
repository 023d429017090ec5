//! `..` outside of the body wants the item: WF02 on `..`.

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
            peek(..)
        };
        let last = peek(..);
        pages.len() + last.0.len()
    }
);

fn main() {}
