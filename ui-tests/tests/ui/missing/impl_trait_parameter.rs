// Wrong: The node takes an `impl Trait`; `..` can't choose a type for it.
// Says: `..` can't fill `text: impl AsRef<str>` of `count_words`: an `impl` type fits everything [WF02]
// At: the `..` of `count_words(..)`
// Help: `count_words(body)`

use dag_core::{node, workflow};

#[node(pure)]
fn count_words(text: impl AsRef<str>) -> usize {
    text.as_ref().split_whitespace().count()
}

workflow!(
    async fn measure(body: String) -> usize {
        count_words(..)
    }
);

fn main() {}
