//! The generic arguments stand inside the path — expected: WF16 on `tables::Table<u64>`, because a resource
//! has "no generics"; remedy: one resource for each table

use dag_core::node;

mod tables {
    pub struct Table<T>(pub T);
}

#[node(read(tables::Table<u64>))]
async fn count(table: &tables::Table<u64>) -> u64 {
    table.0
}

fn main() {}
