//! The members are missing: WF17 on `quorum`.

use dag_core::workflow;

struct Reply(String);

workflow!(
    async fn answer(query: &str) -> usize {
        let votes = quorum!(2;);
        query.len()
    }
);

fn main() {}
