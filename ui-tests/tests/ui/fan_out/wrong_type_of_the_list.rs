//! The written type of the list is another one: rustc's E0308 on `pages`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages: Vec<String> = for hit in hits.iter().concurrent(8) {
            peek(hit)
        };
        pages.len()
    }
);

fn main() {}
