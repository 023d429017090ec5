//! Two writes meet again in a third node, which was taken for an order — expected: WF10 on the second
//! `store`, because a common successor orders nothing between the two; remedy: `store(right).after(first)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Archive;

#[node(write(Archive))]
async fn store(text: &str) -> usize {
    text.len()
}

#[node(pure)]
fn sum(first: usize, second: usize) -> usize {
    first + second
}

workflow!(
    async fn archive_both(left: &str, right: &str) -> usize {
        let first = store(left);
        let second = store(right);
        sum(first, second)
    }
);

fn main() {}
