// Wrong: A summary is refined out of itself; the person meant a first version under another name.
// Says: `summary` waits for itself [WF01]
// At: the argument's `summary` in `refine(&summary)`
// Help: give the earlier version a name of its own: `let first = …; let summary = refine(&first);`

use dag_core::{node, workflow};

struct Summary(String);

#[node(pure)]
fn refine(summary: &Summary) -> Summary {
    Summary(summary.0.trim().to_owned())
}

workflow!(
    async fn abstract_of() -> Summary {
        let summary = refine(&summary);
        summary
    }
);

fn main() {}
