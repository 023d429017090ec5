// Right: what is `Clone` or `Copy` may be moved in a body; each item gets its own.

use dag_core::{node, workflow};
use std::sync::Arc;

struct Hit(String);

struct Page(String);

#[derive(Clone)]
struct Config(String);

struct Index(Vec<String>);

#[node(read)]
async fn fetch(hit: Hit, config: Config, index: Arc<Index>, limit: usize) -> Page {
    Page(format!("{}{}{}{limit}", hit.0, config.0, index.0.len()))
}

workflow!(
    async fn gather(config: Config, index: Arc<Index>, limit: usize, hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.concurrent(8) {
            fetch(hit, config, index, limit)
        };
        pages.len()
    }
);

fn main() {}
