// Wrong: the items of a `for` assign the state.

use dag_core::{node, workflow};

struct Brief(String);

struct Draft(String);

#[node(read)]
async fn escalate(brief: &Brief) -> Draft {
    Draft(brief.0.clone())
}

workflow!(
    async fn write_up(briefs: Vec<Brief>) -> usize {
        let mut best = 0;
        let size = loop {
            for brief in briefs.iter().concurrent(2) {
                let draft = escalate(brief);
                best = draft.0.len();
            }
            if best > 3 { break best; }
        }
        .max(3)
        .unwrap_or(0);
        size
    }
);

fn main() {}
