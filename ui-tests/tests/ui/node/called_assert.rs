// Wrong: A node called like the macro `assert!`.
// Says: `assert` is a macro of the prelude [WF16]
// At: `assert` behind `fn`
// Help: a free name: `assert_valid`

use dag_core::node;

#[node(pure)]
fn assert(total: u64) -> bool {
    total > 0
}

fn main() {}
