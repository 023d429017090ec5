//! A fallback of the whole list: WF17 on `or_else`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.0.clone()))
}

#[node(read)]
async fn search(query: &str) -> Vec<Hit> {
    vec![Hit(query.to_owned())]
}

#[node(read)]
async fn cached(query: &str) -> Vec<Page> {
    vec![Page(query.to_owned())]
}

workflow!(
    async fn gather(query: &str) -> usize {
        let hits = search(query);
        let pages = for hit in hits.iter().concurrent(8) {
            fetch(hit)
        }
        .or_else(cached(query));
        pages.len()
    }
);

fn main() {}
