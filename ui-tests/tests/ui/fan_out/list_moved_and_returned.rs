//! The list is moved into the `for`, and is also the output: WF04 on `hits`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> (usize, Vec<Hit>) {
        let pages = for hit in hits.concurrent(8) {
            peek(&hit)
        };
        (pages.len(), hits)
    }
);

fn main() {}
