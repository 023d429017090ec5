// expected: WF19 on `while`: it cannot stand in a workflow: it has no bound; help: loop inside a node
// Wrong: a `while` in a body.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            while hit.0.is_empty() {
                peek(hit);
            }
            peek(hit)
        };
        pages.len()
    }
);

fn main() {}
