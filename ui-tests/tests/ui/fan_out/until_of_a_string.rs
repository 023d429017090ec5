//! The duration comes as text: WF05 on `"2s"`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.0.clone()))
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8).until("2s") {
            fetch(hit).ok()
        };
        pages.len()
    }
);

fn main() {}
