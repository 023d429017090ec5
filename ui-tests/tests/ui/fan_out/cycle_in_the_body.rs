//! Two statements of one item wait for each other: WF01 on `right`.

use dag_core::{node, workflow};

struct Hit(String);

#[node(pure)]
fn mix(hit: &Hit, other: usize) -> usize {
    hit.0.len() + other
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let sizes = for hit in hits.iter().concurrent(8) {
            let left = mix(hit, right);
            let right = mix(hit, left);
            left + right
        };
        sizes.len()
    }
);

fn main() {}
