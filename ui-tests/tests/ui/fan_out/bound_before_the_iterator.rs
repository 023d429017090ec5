// expected: WF15 on `enumerate` (or the whole head): `.concurrent(..)` stands last; help:
//   `hits.iter().enumerate().concurrent(4)`
// Wrong: the adapter stands behind the bound.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

#[node(read)]
async fn fetch_numbered(number: usize, hit: &Hit) -> Result<usize, Error> {
    Ok(number + hit.0.len())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> Result<usize, Error> {
        let sizes = for (number, hit) in hits.iter().concurrent(4).enumerate() {
            fetch_numbered(number, hit)?
        };
        Ok(sizes.len())
    }
);

fn main() {}
