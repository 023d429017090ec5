//! The `?` behind `search(query)` is forgotten: WF08 on `hits`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

#[node(read)]
async fn search(query: &str) -> Result<Vec<Hit>, Error> {
    Ok(vec![Hit(query.to_owned())])
}

workflow!(
    async fn gather(query: &str) -> Result<usize, Error> {
        let hits = search(query);
        let pages = for hit in hits.concurrent(8) {
            peek(&hit)
        };
        Ok(pages.len())
    }
);

fn main() {}
