// expected: WF19 (or nothing: glue): `inner::GRAPH` inside of a workflow is glue and may stand there; here:
//   `GRAPH` alone, E0425
// Wrong: the graph is used inside its own workflow without its name.

use dag_core::{node, workflow};

#[node(read)]
async fn next_page(cursor: u64) -> u64 {
    cursor + 1
}

workflow!(
    async fn serve(id: u64) -> (u64, usize) {
        let found = next_page(id);
        (found, GRAPH.width())
    }
);

fn main() {}
