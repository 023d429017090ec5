//! Right: a pure node sees nothing of a write that may change anything.

use dag_core::{node, workflow};

#[node(pure)]
fn count_words(text: &str) -> usize {
    text.split(' ').count()
}

#[node(write)]
async fn shell(command: &str) -> usize {
    command.len()
}

workflow!(
    async fn edit(text: &str, command: &str) -> usize {
        let words = count_words(text);
        let status = shell(command);
        words + status
    }
);

fn main() {}
