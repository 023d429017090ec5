//! The body looks at the list it makes: WF01 on `pages`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn compare(hit: &Hit, pages: &[Page]) -> Page {
    Page(format!("{} of {}", hit.0, pages.len()))
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            compare(hit, &pages)
        };
        pages.len()
    }
);

fn main() {}
