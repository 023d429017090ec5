//   &Draft` could be `last` or `draft`; help: `critique(&draft)`
// Wrong: the state and a statement of the round are of one type.

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

workflow!(
    async fn write_up(brief: Brief) -> usize {
        let mut last: Draft = Draft(String::new());
        let size = loop {
            let draft = compose(&brief, None);
            let verdict = critique(..);
            if verdict.accepted { break last.0.len(); }
            last = draft;
        }
        .max(3)
        .unwrap_or(0);
        size
    }
);

fn main() {}
