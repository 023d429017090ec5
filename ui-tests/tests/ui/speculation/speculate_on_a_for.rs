//! `#[speculate]` on a `for` — expected: WF19 on the attribute; remedy: remove it

use dag_core::{node, workflow};

#[node(read)]
async fn answer(id: u64) -> u64 {
    id
}

workflow!(
    async fn serve(ids: &[u64]) -> usize {
        #[speculate]
        let replies = for id in ids.iter().concurrent(2) {
            answer(*id)
        };
        replies.len()
    }
);

fn main() {}
