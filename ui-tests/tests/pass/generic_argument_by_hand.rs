// Right: A generic parameter and an `impl Trait` are fine where the argument is written.

use dag_core::{node, workflow};

#[node(pure)]
fn checksum<T: AsRef<str>>(value: &T) -> usize {
    value.as_ref().len()
}

#[node(pure)]
fn count_words(text: impl AsRef<str>) -> usize {
    text.as_ref().split_whitespace().count()
}

workflow!(
    async fn seal(body: String, title: &str) -> usize {
        let sum = checksum(&body);
        let words = count_words(title);
        sum + words
    }
);

fn main() {}
