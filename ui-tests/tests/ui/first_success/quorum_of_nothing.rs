// expected: WF05 on `quorum` (or `()`): it says neither how many successes nor of what; help: `quorum!(2;
//   a(..), b(..), c(..))`
// Wrong: `quorum!()`.

use dag_core::workflow;

workflow!(
    async fn answer(query: &str) -> usize {
        let votes = quorum!();
        query.len()
    }
);

fn main() {}
