// Wrong: The node takes any type; `..` can't choose one.
// Says: `..` can't fill `value: &T` of `checksum`: a type parameter fits everything [WF02]
// At: the `..` of `checksum(..)`
// Help: `checksum(&document)`

use dag_core::{node, workflow};

struct Document {
    title: String,
    body: String,
}

#[node(pure)]
fn checksum<T: AsRef<str>>(value: &T) -> usize {
    value.as_ref().len()
}

impl AsRef<str> for Document {
    fn as_ref(&self) -> &str {
        &self.body
    }
}

workflow!(
    async fn seal(document: Document) -> usize {
        checksum(..)
    }
);

fn main() {}
