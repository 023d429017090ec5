//! Two `for`s, each with a look at the other's list: WF01 on `rights`.

use dag_core::{node, workflow};

struct Hit(String);

#[node(pure)]
fn mix(hit: &Hit, others: &[usize]) -> usize {
    hit.0.len() + others.len()
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let lefts = for hit in hits.iter().concurrent(8) {
            mix(hit, &rights)
        };
        let rights = for hit in hits.iter().concurrent(8) {
            mix(hit, &lefts)
        };
        lefts.len() + rights.len()
    }
);

fn main() {}
