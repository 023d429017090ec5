//   `draft.clone()`
// Wrong: each round moves a value from outside.

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

#[node(read)]
async fn escalate(brief: &Brief) -> Draft {
    Draft(brief.0.clone())
}

#[node(pure)]
fn polish(draft: Draft) -> Draft {
    draft
}

workflow!(
    async fn write_up(brief: Brief, draft: Draft) -> Draft {
        let text = loop {
            let better = polish(draft);
            let verdict = critique(&better);
            if verdict.accepted { break better; }
        }
        .max(3)
        .or_else(escalate(&brief));
        text
    }
);

fn main() {}
