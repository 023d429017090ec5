//! The list is an input that may be missing, lent with `.iter()`: WF08 on `hits`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Option<Vec<Hit>>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            peek(hit)
        };
        pages.len()
    }
);

fn main() {}
