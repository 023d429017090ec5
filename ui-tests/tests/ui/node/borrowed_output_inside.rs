// Wrong: The output holds a borrow inside a `Vec`.
// Says: the output of a node must own its parts, and `Vec<&'a str>` borrows from `text` [WF16]
// At: `&'a str` in the output, or its `'a`
// Help: return `Vec<String>`

use dag_core::node;

#[node(pure)]
fn words<'a>(text: &'a str) -> Vec<&'a str> {
    text.split(' ').collect()
}

fn main() {}
