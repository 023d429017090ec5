//! The body uses what is made of the whole list: WF01 on `best`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(pure)]
fn count(pages: &[Page]) -> usize {
    pages.len()
}

#[node(read)]
async fn compare(hit: &Hit, best: usize) -> Page {
    Page(format!("{} of {best}", hit.0))
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            compare(hit, best)
        };
        let best = count(&pages);
        best
    }
);

fn main() {}
