// Wrong: The node refines a text and is the only one that makes one.
// Says: nothing gives the `&Summary` that `refine` takes; its own output does not count [WF02]
// At: the `..` of `refine(..)`
// Help: add an input `first: Summary`, or another node that returns `Summary`

use dag_core::{node, workflow};

struct Summary(String);

#[node(pure)]
fn refine(summary: &Summary) -> Summary {
    Summary(summary.0.trim().to_owned())
}

workflow!(
    async fn abstract_of() -> Summary {
        let better = refine(..);
        better
    }
);

fn main() {}
