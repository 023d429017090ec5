//! The item is given a type, which Rust allows in `let` and in closures only: WF19 on `:`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit: &Hit in hits.iter().concurrent(8) { peek(hit) };
        pages.len()
    }
);

fn main() {}
