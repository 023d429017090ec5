// Wrong: what stands in for the loop uses the state that the loop leaves.

use dag_core::{node, workflow};

struct Draft(u64);

struct Verdict(bool);

#[node(read)]
async fn compose(last: Option<&Verdict>) -> Draft {
    Draft(u64::from(last.is_some()))
}

#[node(pure)]
fn judge(draft: &Draft) -> Verdict {
    Verdict(draft.0 > 1)
}

#[node(read)]
async fn escalate(last: Option<&Verdict>) -> Draft {
    Draft(u64::from(last.is_some_and(|last| last.0)))
}

workflow!(
    async fn serve() -> Draft {
        let mut last: Option<Verdict> = None;
        let text = loop {
            let draft = compose(last.as_ref());
            let verdict = judge(&draft);
            if verdict.0 {
                break draft;
            }
            last = Some(verdict);
        }
        .max(3)
        .or_else(escalate(last.as_ref()));
        text
    }
);

fn main() {}
