// expected: WF06 on `for` (SPEC silent): the body does nothing; help: remove the statement
// Wrong: nothing stands in the body yet.

use dag_core::workflow;

struct Hit(String);

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        for _ in hits.iter().concurrent(8) {}
        hits.len()
    }
);

fn main() {}
