//! A moment, where a duration is wanted: rustc's E0308 on `end`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.0.clone()))
}

workflow!(
    async fn gather(hits: Vec<Hit>, end: std::time::Instant) -> usize {
        let pages = for hit in hits.iter().concurrent(8).until(end) {
            fetch(hit).ok()
        };
        pages.len()
    }
);

fn main() {}
