//! `..` in a body does not find the list that the body makes: WF02 on `..`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn compare(hit: &Hit, pages: &[Page]) -> Page {
    Page(format!("{} of {}", hit.0, pages.len()))
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages: Vec<Page> = for hit in hits.iter().concurrent(8) {
            compare(hit, ..)
        };
        pages.len()
    }
);

fn main() {}
