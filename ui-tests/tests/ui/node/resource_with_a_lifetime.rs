//! A resource that borrows its connection — expected: WF16 on `'a` of `Table`, because a resource is "a type
//! with `#[derive(Resource)]` and no generics", lifetimes included; remedy: a unit struct `struct Table;`

use dag_core::Resource;

#[derive(Resource)]
struct Table<'a>(&'a str);

fn name_of<'a>(table: &Table<'a>) -> &'a str {
    table.0
}

fn main() {}
