// Wrong: A node called like the macro `vec!`.
// Says: `vec` is a macro of the prelude [WF16]
// At: `vec` behind `fn`
// Help: a free name: `vec_of`

use dag_core::node;

#[node(pure)]
fn vec(length: usize) -> String {
    "x".repeat(length)
}

fn main() {}
