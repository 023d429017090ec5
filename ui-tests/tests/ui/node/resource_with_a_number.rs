//! One resource for every shard, by a constant — expected: WF16 on `N` of `Shard`, because a resource has "no
//! generics"; remedy: `struct Shard0; struct Shard1;`

use dag_core::Resource;

#[derive(Resource)]
struct Shard<const N: usize>;

fn main() {}
