//! Right: an unnamed statement is named by its node in `.after`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Folder;

#[node(write(Folder), idempotent)]
async fn clean(folder: &str) {
    println!("{folder}")
}

#[node(write(Folder), idempotent)]
async fn copy_all(from: &str) -> usize {
    from.len()
}

workflow!(
    async fn deploy(from: &str, to: &str) -> usize {
        clean(to);
        let files = copy_all(from).after(clean);
        files
    }
);

fn main() {}
