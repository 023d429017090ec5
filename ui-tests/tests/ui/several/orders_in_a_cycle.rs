//! Three writes of one log, and the orders between them run in a circle — expected: WF01 alone, on the first
//! `.after` of the circle, because the pairs are ordered (too much); remedy: remove one of the orders

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Log;

#[node(write(Log))]
async fn note(text: &str) -> usize {
    text.len()
}

workflow!(
    async fn journal(text: &str) -> usize {
        let opened = note(text).after(closed);
        let worked = note("work").after(opened);
        let closed = note("end").after(worked);
        opened + worked + closed
    }
);

fn main() {}
