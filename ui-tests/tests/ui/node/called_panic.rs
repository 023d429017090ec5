// Wrong: A node called like the macro `panic!`.
// Says: `panic` is a macro of the prelude [WF16]
// At: `panic` behind `fn`
// Help: a free name: `panic_level`

use dag_core::node;

#[node(pure)]
fn panic(temperature: i32) -> bool {
    temperature > 90
}

fn main() {}
