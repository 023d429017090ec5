// Wrong: A `String` and a `&str` both lend a `&str`.
// Says: `title` (`&str`) and `abridged` (`String`) both fit `text: &str` of `count_words` [WF03]
// At: the `..` of `count_words(..)`
// Help: `count_words(title)` or `count_words(&abridged)`

use dag_core::{node, workflow};

#[node(pure)]
fn abridge(title: &str) -> String {
    title.chars().take(20).collect()
}

#[node(pure)]
fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}

workflow!(
    async fn measure(title: &str) -> usize {
        let abridged = abridge(title);
        count_words(..)
    }
);

fn main() {}
