//! Three log lines, and the consent names one of the other two — expected: WF10 for `close_line` with
//! `open_line` and for `close_line` with `work_line`, none for the consented pair (`open_line`, `work_line`);
//! remedy: `.after(opened, worked)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Log;

#[node(write(Log))]
async fn open_line(text: &str) -> usize {
    text.len()
}

#[node(write(Log))]
async fn work_line(text: &str) -> usize {
    text.len()
}

#[node(write(Log))]
async fn close_line(text: &str) -> usize {
    text.len()
}

workflow!(
    async fn journal(text: &str) -> usize {
        let opened = open_line(text);
        let worked = work_line(text).allow_race(opened);
        let closed = close_line(text);
        opened + worked + closed
    }
);

fn main() {}
