//! The list comes from glue, so the type of its items stands nowhere: WF02 on `..`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

struct Hits(Vec<Hit>);

workflow!(
    async fn gather(hits: Hits) -> usize {
        let pages = for hit in hits.0.iter().concurrent(8) {
            peek(..)
        };
        pages.len()
    }
);

fn main() {}
