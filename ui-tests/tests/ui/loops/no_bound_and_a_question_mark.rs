// Wrong: the bound is forgotten, its `?` is there.

use dag_core::{node, workflow};
use std::io::Error;

struct Brief(String);

struct Draft(String);

struct Verdict {
    accepted: bool,
    notes: String,
}

#[node(read)]
async fn critique(draft: &Draft) -> Verdict {
    Verdict { accepted: draft.0.len() > 3, notes: draft.0.clone() }
}

#[node(read)]
async fn fetch(brief: &Brief) -> Result<Draft, Error> {
    if brief.0.is_empty() { Err(Error::other("nothing")) } else { Ok(Draft(brief.0.clone())) }
}

workflow!(
    async fn write_up(brief: Brief) -> Result<Draft, Error> {
        let text = loop {
            let draft = fetch(&brief)?;
            let verdict = critique(&draft);
            if verdict.accepted { break draft; }
        }?;
        Ok(text)
    }
);

fn main() {}
