// expected: WF04 on the first `hits`: moved into both `for`s; help: `hits.iter().concurrent(8)`
// Wrong: two `for`s go through one list by value.

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
