// Wrong: an item of a `for` leaves the loop around it.

use dag_core::{node, workflow};

struct Brief(String);

struct Draft(String);

#[node(read)]
async fn escalate(brief: &Brief) -> Draft {
    Draft(brief.0.clone())
}

workflow!(
    async fn write_up(briefs: Vec<Brief>) -> usize {
        let size = loop {
            let drafts = for brief in briefs.iter().concurrent(2) {
                let draft = escalate(brief);
                if draft.0.is_empty() { break 0; }
                draft
            };
            if drafts.len() > 3 { break drafts.len(); }
        }
        .max(3)
        .unwrap_or(0);
        size
    }
);

fn main() {}
