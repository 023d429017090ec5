// expected: WF19 on `break` (or nothing, if a loop of one round is wanted): `break` without a condition ends
//   the first round; help: write the statements without the `loop`
// Wrong: the loop always leaves in its first round.

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
async fn escalate(brief: &Brief) -> Draft {
    Draft(brief.0.clone())
}

workflow!(
    async fn write(brief: Brief) -> Draft {
        let text = loop {
            let draft = compose(&brief, None);
            break draft;
        }
        .max(3)
        .or_else(escalate(&brief));
        text
    }
);

fn main() {}
