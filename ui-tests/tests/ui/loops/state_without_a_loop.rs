// Wrong: `mut`, and no loop assigns it.

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

workflow!(
    async fn write_up(brief: Brief) -> Draft {
        let mut feedback: Option<Verdict> = None;
        let draft = compose(&brief, feedback.as_ref());
        draft
    }
);

fn main() {}
