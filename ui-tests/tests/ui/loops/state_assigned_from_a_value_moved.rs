// Wrong: a node takes what the state should keep.

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

#[node(pure)]
fn polish(draft: Draft) -> Draft {
    draft
}

workflow!(
    async fn write_up(brief: Brief) -> usize {
        let mut last = Draft(String::new());
        let size = loop {
            let draft = compose(&brief, None);
            let better = polish(draft);
            let verdict = critique(&last);
            if verdict.accepted { break better.0.len(); }
            last = draft;
        }
        .max(3)
        .unwrap_or(0);
        size
    }
);

fn main() {}
