//! Nothing stands in the body yet: WF06 on `for`.

use dag_core::workflow;

struct Hit(String);

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        for _ in hits.iter().concurrent(8) {}
        hits.len()
    }
);

fn main() {}
