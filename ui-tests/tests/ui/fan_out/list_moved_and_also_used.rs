//! The list is moved item by item, and another node lends it: WF04 on `hits`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: Hit) -> Page {
    Page(hit.0)
}

#[node(pure)]
fn titles(hits: &[Hit]) -> usize {
    hits.len()
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.concurrent(8) {
            fetch(hit)
        };
        let total = titles(&hits);
        pages.len() + total
    }
);

fn main() {}
