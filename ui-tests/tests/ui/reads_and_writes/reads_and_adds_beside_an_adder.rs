//! The counter's additions commute, but one of the two also reads it — expected: WF11 on the second call
//! (`add_and_get`), because `commutes` excuses write beside write, and a read of the same resource stays a
//! read; remedy: `add_and_get(page).after(added)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Counter;

#[node(write(Counter), commutes)]
async fn add(page: u64) -> u64 {
    page
}

#[node(read(Counter), write(Counter), commutes)]
async fn add_and_get(page: u64) -> u64 {
    page
}

workflow!(
    async fn visit(page: u64) -> u64 {
        let added = add(page);
        let count = add_and_get(page);
        added + count
    }
);

fn main() {}
