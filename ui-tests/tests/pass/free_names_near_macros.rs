// Right: Names that only look like macros of the prelude.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Log;

#[node(write(Log))]
async fn write_line(line: &str) -> usize {
    line.len()
}

#[node(pure)]
fn formatted(cents: u64) -> String {
    format!("{cents} ct")
}

workflow!(
    async fn log_price(cents: u64) -> usize {
        let text = formatted(cents);
        let parts = vec![text.len(), 2];
        let written = write_line(&text);
        written + parts.len()
    }
);

fn main() {}
