//! Right: three log lines in any order; every pair has its consent, on either side.

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
        let opened = open_line(text).allow_race(closed);
        let worked = work_line(text).allow_race(opened).allow_race(closed);
        let closed = close_line(text);
        opened + worked + closed
    }
);

fn main() {}
