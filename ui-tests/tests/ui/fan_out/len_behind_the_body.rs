//! A method of the `Vec` stands right behind the block: WF05 on `len`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let total = for hit in hits.iter().concurrent(8) {
            peek(hit)
        }
        .len();
        total
    }
);

fn main() {}
