//! The third line waits for the second, which waits for the first, and names both — expected: WF17 on
//! `opened` in `.after(opened, worked)`, because it already holds through `worked`; remedy: `.after(worked)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Log;

#[node(write(Log))]
async fn note(text: &str) -> usize {
    text.len()
}

workflow!(
    async fn journal(text: &str) -> usize {
        let opened = note(text);
        let worked = note("work").after(opened);
        let closed = note("end").after(opened, worked);
        opened + worked + closed
    }
);

fn main() {}
