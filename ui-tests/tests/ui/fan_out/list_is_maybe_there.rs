// expected: WF08 on `hits`: `hits` may be missing: it is an `Option<Vec<Hit>>`; help: `?` or `.unwrap_or(..)`
//   where it is made (SPEC names only parameters; else rustc E0308 on `hit`)
// Wrong: an `Option<Vec<Hit>>` is an iterator, of one list; the author thinks of its items.

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
    async fn gather(query: &str) -> usize {
        let hits = search(query).ok();
        let pages = for hit in hits.concurrent(8) {
            peek(&hit)
        };
        pages.len()
    }
);

fn main() {}
