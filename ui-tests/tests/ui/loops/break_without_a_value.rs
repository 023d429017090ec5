// Wrong: the `break` has no value where one is wanted.

use dag_core::{node, workflow};

struct Brief(String);

struct Draft(String);

struct Verdict {
    accepted: bool,
    notes: String,
}

#[node(read)]
async fn compose(brief: &Brief, feedback: Option<&Verdict>) -> Draft {
    Draft(format!("{} {}", brief.0, feedback.map_or("", |verdict| &verdict.notes)))
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
    async fn write_up(brief: Brief) -> Draft {
        let text = loop {
            let draft = compose(&brief, None);
            let verdict = critique(&draft);
            if verdict.accepted { break; }
        }
        .max(3)
        .or_else(escalate(&brief));
        text
    }
);

fn main() {}
