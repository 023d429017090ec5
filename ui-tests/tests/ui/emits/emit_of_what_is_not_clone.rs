// expected: rustc E0277 on `emit` (or on the node): the value goes to `gather::stream`, so `Page` must be
//   `Clone`; help: `#[derive(Clone)]`
// Wrong: `.emit()` in a body, of a value that is not `Clone`.

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
        let pages = for hit in hits.iter().concurrent(8) {
            fetch(hit).emit()?
        };
        Ok(pages.len())
    }
);

fn main() {}
