//! Two `for`s go through one list by value: WF04 on `hits`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.concurrent(8) {
            peek(&hit)
        };
        let sizes = for hit in hits.concurrent(8) {
            hit.0.len()
        };
        pages.len() + sizes.len()
    }
);

fn main() {}
