// expected: WF06 on `names` (SPEC silent: a `let` of glue is rustc's `unused_variables`): used by nobody, and
//   the body runs no node; help: remove the statement
// Wrong: the body is glue alone, and nobody uses the list.

#![deny(unused_variables)]

use dag_core::workflow;

struct Hit(String);

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let names = for hit in hits.iter().concurrent(8) {
            hit.0.len()
        };
        hits.len()
    }
);

fn main() {}
