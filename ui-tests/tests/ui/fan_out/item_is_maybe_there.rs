//! Each item may be missing: WF08 on `..`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Option<Hit>>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            peek(..)
        };
        pages.len()
    }
);

fn main() {}
