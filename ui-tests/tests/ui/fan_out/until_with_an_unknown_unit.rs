// expected: WF05 on `2sec`: `2sec` is no duration; help: `2s`, `250ms`, `1m`, `1h`, or a `Duration`
// Wrong: the unit is spelled out.

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
        let pages = for hit in hits.iter().concurrent(8).until(2sec) {
            fetch(hit).ok()
        };
        pages.len()
    }
);

fn main() {}
