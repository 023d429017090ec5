//! One generic resource for two tables, written with its argument — expected: WF16 on `T` of `Table` and WF16
//! on `Table<Orders>`, because a resource has "no generics" (SPEC leaves open whether the second follows from
//! the first); remedy: `#[derive(Resource)] struct OrderTable;`

use dag_core::{Resource, node, workflow};
use std::marker::PhantomData;

#[derive(Resource)]
struct Table<T>(PhantomData<T>);

struct Orders;

#[node(write(Table<Orders>))]
async fn store(id: u64) -> u64 {
    id
}

workflow!(
    async fn save(id: u64) -> u64 {
        let stored = store(id);
        stored
    }
);

fn main() {}
