// Wrong: A part of an output is an argument of its own call.
// Says: `rest` waits for itself: `split` makes it and takes it [WF01]
// At: `rest` in `split(&rest)`
// Help: take the text from an input or another statement

use dag_core::{node, workflow};

struct Page(String);

#[node(pure)]
fn split(text: &Page) -> (Page, Page) {
    let (head, tail) = text.0.split_at(text.0.len() / 2);
    (Page(head.to_owned()), Page(tail.to_owned()))
}

workflow!(
    async fn halves() -> (Page, Page) {
        let (first, rest) = split(&rest);
        (first, rest)
    }
);

fn main() {}
