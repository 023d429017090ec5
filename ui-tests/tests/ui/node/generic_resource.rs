// Wrong: A resource with a type parameter.
// Says: a resource must have no generics, and `Table` has `T` [WF16]
// At: `<T>` of `Table`
// Help: one resource for each table: `struct Orders;`

use dag_core::Resource;

#[derive(Resource)]
struct Table<T>(std::marker::PhantomData<T>);

fn main() {}
