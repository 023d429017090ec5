// expected: WF19 on `feedback` in `feedback.len() > 3`: read after its assignment; or, above it, E0308; here:
//   the tail of the round reads it
// Wrong: a condition below the assignment reads the state.

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
        let mut tries: usize = 0;
        let text = loop {
            let draft = compose(&brief, None);
            tries = tries + 1;
            if tries > 2 { break draft; }
        }
        .max(3)
        .or_else(escalate(&brief));
        text
    }
);

fn main() {}
