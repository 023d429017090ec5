//! A draft is revised until the critic is content, and nothing says what happens if it never is.

use dag_core::{node, workflow};

pub struct Brief;
pub struct Draft;
pub struct Verdict {
    accepted: bool,
}

#[node(read)]
pub async fn write_draft(_brief: &Brief, _objections: Option<&Verdict>) -> Draft {
    Draft
}

#[node(read)]
pub async fn judge(_brief: &Brief, _draft: &Draft) -> Verdict {
    Verdict { accepted: true }
}

workflow!(
    pub async fn answer(brief: &Brief) -> Draft {
        let mut objections: Option<Verdict> = None;
        let accepted = loop {
            let draft = write_draft(brief, objections.as_ref());
            let verdict = judge(..);
            if verdict.accepted {
                break draft;
            }
            objections = Some(verdict);
        };
        accepted
    }
);

fn main() {}
