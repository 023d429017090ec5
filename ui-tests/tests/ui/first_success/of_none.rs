// expected: WF17 on `select_ok` (SPEC silent; or WF05 on `()`): it has no members; help: `select_ok!(first(..),
//   second(..))`
// Wrong: no members yet.

use dag_core::workflow;

struct Reply(String);

workflow!(
    async fn answer(query: &str) -> usize {
        let reply = select_ok!();
        query.len()
    }
);

fn main() {}
