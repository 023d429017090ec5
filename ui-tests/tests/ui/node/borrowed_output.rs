// Wrong: The output borrows from an argument.
// Says: the output of a node must own its parts, and `&str` borrows from `text` [WF16]
// At: `&str` behind `->`
// Help: return `String`

use dag_core::node;

#[node(pure)]
fn first_word(text: &str) -> &str {
    text.split(' ').next().unwrap_or(text)
}

fn main() {}
