// expected: nothing, if a `match` may leave like an `if`; else WF19 on `break`: help: `if verdict.accepted {
//   break draft; }`; here the second arm forgets to be of the same type: rustc E0308 on `0`: expected `()`,
//   found integer
// Wrong: a match leaves the loop in one arm, and gives a number in the other.

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
    async fn write(brief: Brief) -> Draft {
        let text = loop {
            let draft = compose(&brief, None);
            let verdict = critique(&draft);
            match verdict.accepted {
                true => break draft,
                false => 0,
            }
        }
        .max(3)
        .or_else(escalate(&brief));
        text
    }
);

fn main() {}
