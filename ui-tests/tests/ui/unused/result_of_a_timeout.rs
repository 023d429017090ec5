//! Nobody looks at whether the write was in time — expected: WF06 on the statement; remedy: `?`, or `let _ =
//! ..`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Log;

#[node(write(Log), idempotent)]
async fn note(text: &str) {
    println!("{text}")
}

workflow!(
    async fn run(text: &str) -> usize {
        note(text).timeout(2s);
        text.len()
    }
);

fn main() {}
