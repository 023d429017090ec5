// expected: WF17 on `2` (or WF05): no member can make a success; help: `quorum!(2; a(..), b(..), c(..))`
// Wrong: the members are missing.

use dag_core::workflow;

struct Reply(String);

workflow!(
    async fn answer(query: &str) -> usize {
        let votes = quorum!(2;);
        query.len()
    }
);

fn main() {}
