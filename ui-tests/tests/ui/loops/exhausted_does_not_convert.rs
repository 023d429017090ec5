// Wrong: the workflow's error knows nothing of an exhausted loop.

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

struct Broken;

workflow!(
    async fn write_up(brief: Brief) -> Result<Draft, Broken> {
        let text = loop {
            let draft = compose(&brief, None);
            let verdict = critique(&draft);
            if verdict.accepted { break draft; }
        }
        .max(3)?;
        Ok(text)
    }
);

fn main() {}
