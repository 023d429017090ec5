// Wrong: The node wants a `String`, there is only a `&str`.
// Says: `index_title` takes `String`, and `title` is `&str` [WF02]
// At: the `..` of `index_title(..)`
// Help: `index_title(title.to_owned())`

use dag_core::{node, workflow};

#[node(pure)]
fn index_title(title: String) -> usize {
    title.len()
}

workflow!(
    async fn catalogue(title: &str) -> usize {
        index_title(..)
    }
);

fn main() {}
