//! Right: plain Rust carries the read's value to the write.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Limits;

#[node(read(Limits))]
async fn limit_of(user: u64) -> u64 {
    user
}

#[node(write(Limits))]
async fn set_limit(limit: u64) -> u64 {
    limit
}

workflow!(
    async fn raise(user: u64) -> u64 {
        let limit = limit_of(user);
        let next = limit + 100;
        set_limit(next)
    }
);

fn main() {}
