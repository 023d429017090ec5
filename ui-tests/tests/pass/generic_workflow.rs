// Right: A type parameter of the workflow is a type like any other for `..`.

use dag_core::{node, workflow};

#[node(pure)]
fn length<T: AsRef<str>>(value: &T) -> usize {
    value.as_ref().len()
}

workflow!(
    async fn measure<T>(value: T, extra: usize) -> usize
    where
        T: AsRef<str>,
    {
        let size = length(&value);
        size + extra
    }
);

fn main() {}
