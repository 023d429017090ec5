// Wrong: a loop stands in an argument.

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

workflow!(
    async fn write_up(brief: Brief) -> Verdict {
        critique(
            &loop {
                let draft = escalate(&brief);
                if draft.0.len() > 3 { break draft; }
            }
            .max(3),
        )
    }
);

fn main() {}
