//! An agent runs two shell commands at once — expected: WF10 on the second `shell`, because a `write` without
//! names "conflicts with every other read and write"; remedy: `shell("cargo test").after(built)`

use dag_core::{node, workflow};

#[node(write)]
async fn shell(command: &str) -> i32 {
    command.len() as i32
}

workflow!(
    async fn check() -> i32 {
        let built = shell("cargo build");
        let tested = shell("cargo test");
        built.max(tested)
    }
);

fn main() {}
