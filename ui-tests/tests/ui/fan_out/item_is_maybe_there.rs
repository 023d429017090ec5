// expected: WF08 on `..` in `peek(..)`: `hit` may be missing: it is an `Option<Hit>`; help: let `peek` take
//   what may be missing: `hit: Option<&Hit>`
// Wrong: each item may be missing.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Option<Hit>>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            peek(..)
        };
        pages.len()
    }
);

fn main() {}
