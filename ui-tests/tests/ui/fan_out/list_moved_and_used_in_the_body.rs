//! The body wants to know how long the list is that is being moved: WF04 on `hits`.

use dag_core::{node, workflow};

struct Hit(String);

#[node(pure)]
fn share(hit: &Hit, of: usize) -> usize {
    hit.0.len() / of
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let shares = for hit in hits.concurrent(8) {
            share(&hit, hits.len())
        };
        shares.len()
    }
);

fn main() {}
