//! The order names the node, but the statement has a name of its own — expected: WF05 on `upsert` in
//! `.after(upsert)` (did you mean `saved`), because "statements are named by their `let`, an unnamed one by
//! its node's last segment" (and the WF10 of the pair follows from it, so it is not said); remedy:
//! `.after(saved)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Accounts;

#[node(write(Accounts), idempotent)]
async fn upsert(name: &str) -> u64 {
    name.len() as u64
}

#[node(write(Accounts))]
async fn welcome(name: &str) -> u64 {
    name.len() as u64
}

workflow!(
    async fn sign_up(name: &str) -> u64 {
        let saved = upsert(name);
        let greeted = welcome(name).after(upsert);
        saved + greeted
    }
);

fn main() {}
