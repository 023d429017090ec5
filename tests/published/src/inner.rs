//! A private module: one node of it is re-exported by the crate, one never leaves it.

use dag_core::{node, workflow};

/// The words of a text, in capitals.
#[derive(Debug)]
pub(crate) struct Words(pub(crate) Vec<String>);

/// Splits a text; only this library sees it.
#[node(pure)]
pub(crate) fn split(text: &str) -> Words {
    Words(text.split_whitespace().map(str::to_uppercase).collect())
}

#[node(pure)]
fn join(words: &Words) -> String {
    words.0.join(" ")
}

workflow!(
    /// Says it in capitals, by nodes that nobody outside can name.
    pub async fn shout(text: &str) -> String {
        let words = split(..);
        join(&words)
    }
);
