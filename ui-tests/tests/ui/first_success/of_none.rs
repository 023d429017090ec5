//! `select_ok!` has no members yet: WF17 on `select_ok`.

use dag_core::workflow;

struct Reply(String);

workflow!(
    async fn answer(query: &str) -> usize {
        let reply = select_ok!();
        query.len()
    }
);

fn main() {}
