//! Plain Rust stands between the read and the write and was taken for a barrier — expected: WF11 on the
//! second call (`set_limit`), because glue waits only for the names in it and `set_limit` takes none of it;
//! remedy: `set_limit(next)` where `next` was meant

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
    async fn raise(user: u64, wanted: u64) -> (u64, u64) {
        let limit = limit_of(user);
        let next = limit + 100;
        println!("from {limit}");
        let set = set_limit(wanted);
        (next, set)
    }
);

fn main() {}
