//! The last statement has no `;`: WF19 at its end, not on the whole workflow.

use dag_core::{node, workflow};

struct Draft(String);

#[node(pure)]
fn compose(brief: &str) -> Draft {
    Draft(brief.to_owned())
}

workflow!(
    async fn write_up(brief: &str) {
        let draft = compose(brief);
        let words = draft.0.split_whitespace().count()
    }
);

fn main() {}
