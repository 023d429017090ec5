//   `last.clone()`
// Wrong: a node takes the state, a later one reads it.

use dag_core::{node, workflow};

struct Brief(String);

struct Draft(String);

struct Verdict {
    accepted: bool,
    notes: String,
}

#[node(read)]
async fn critique(draft: &Draft) -> Verdict {
    Verdict { accepted: draft.0.len() > 3, notes: draft.0.clone() }
}

#[node(pure)]
fn polish(draft: Draft) -> Draft {
    draft
}

workflow!(
    async fn write_up(brief: Brief) -> usize {
        let mut last = Draft(String::new());
        let size = loop {
            let better = polish(last);
            let verdict = critique(&last);
            if verdict.accepted { break better.0.len(); }
            last = better;
        }
        .max(3)
        .unwrap_or(0);
        size + brief.0.len()
    }
);

fn main() {}
