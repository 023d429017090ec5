// Wrong: A type parameter is not known to be `Copy`.
// Says: `record` is moved into `store` and into `mirror`, and `T` is not `Copy` [WF04]
// At: `record` in `mirror(record)`, the second move
// Help: `store(record.clone())`

use dag_core::{node, workflow};

#[node(pure)]
fn store<T: Clone + AsRef<str>>(record: T) -> usize {
    record.as_ref().len()
}

#[node(pure)]
fn mirror<T: Clone + AsRef<str>>(record: T) -> usize {
    record.as_ref().len()
}

workflow!(
    async fn keep<T: Clone + AsRef<str>>(record: T) -> usize {
        let first = store(record);
        let second = mirror(record);
        first + second
    }
);

fn main() {}
