// expected: WF19 on `workflow!` (or on `async fn`): a workflow cannot be defined in a body; help: move it out
// Wrong: the workflow inside is written inside.

use dag_core::{node, workflow};

#[node(read)]
async fn next_page(cursor: u64) -> u64 {
    cursor + 1
}

workflow!(
    async fn serve(id: u64) -> u64 {
        workflow!(
            async fn price_all(id: u64) -> u64 {
                next_page(id)
            }
        );
        let found = price_all(id);
        found
    }
);

fn main() {}
