//! `quorum!()` has neither number nor members: WF17 on `quorum`.

use dag_core::workflow;

workflow!(
    async fn answer(query: &str) -> usize {
        let votes = quorum!();
        query.len()
    }
);

fn main() {}
