// Wrong: The output is a struct with a lifetime of an argument.
// Says: the output of a node must own its parts, and `Slice<'a>` borrows from `text` [WF16]
// At: `'a` in `Slice<'a>` behind `->`
// Help: an output that owns its text

use dag_core::node;

struct Slice<'a>(&'a str);

#[node(pure)]
fn head<'a>(text: &'a str) -> Slice<'a> {
    Slice(text.split(' ').next().unwrap_or(text))
}

fn main() {}
