//! The item is cleaned under its own name: WF09 on `hit`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

#[node(pure)]
fn clean(hit: &Hit) -> Hit {
    Hit(hit.0.trim().to_owned())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            let hit = clean(hit);
            peek(&hit)
        };
        pages.len()
    }
);

fn main() {}
