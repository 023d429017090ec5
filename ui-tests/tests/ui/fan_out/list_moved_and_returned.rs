// expected: WF04 on `hits` in the head of the `for`: moved into the `for` and also into the output; help:
//   `hits.iter().concurrent(8)`
// Wrong: the list goes out as well.

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
