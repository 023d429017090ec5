// Wrong: A node called like the macro `format!`.
// Says: `format` is a macro of the prelude [WF16]
// At: `format` behind `fn`
// Help: a free name: `format_with`

use dag_core::node;

#[node(pure)]
fn format(cents: u64) -> String {
    cents.to_string() + " ct"
}

fn main() {}
