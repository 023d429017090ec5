//! `.concurrent(8)` stands behind the body, as a policy does: WF15 on `for`, which has no bound then, and WF05
//! on `concurrent`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.0.clone()))
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> Result<usize, Error> {
        let pages = for hit in hits.iter() {
            fetch(hit)?
        }
        .concurrent(8);
        Ok(pages.len())
    }
);

fn main() {}
