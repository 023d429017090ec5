//! The pattern is to skip what is missing, as `flatten` does: rustc's E0005 on `Some(hit)`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Option<Hit>>) -> usize {
        let pages = for Some(hit) in hits.iter().concurrent(8) {
            peek(hit)
        };
        pages.len()
    }
);

fn main() {}
