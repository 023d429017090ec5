// Wrong: A resource is named with generic arguments.
// Says: a resource is named without arguments, and `Table<Order>` has some [WF16]
// At: `<Order>` in `write(Table<Order>)`
// Help: one resource for each table: `write(Orders)`

use dag_core::node;

struct Order {
    id: u64,
    total: u64,
}

struct Table<T>(std::marker::PhantomData<T>);

#[node(write(Table<Order>))]
async fn store(id: u64) -> u64 {
    id
}

fn main() {}
