//! The person cleans the folder first, in the text — expected: WF10 on the second call (`copy_all`), because
//! a statement runs "as soon as its own inputs exist"; remedy: `copy_all(from).after(clean)`

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
        println!("cleaned");
        let files = copy_all(from);
        files
    }
);

fn main() {}
