// Right: type parameters, lifetimes, constants and bounds of the head hold in a body.

use dag_core::{node, workflow};

#[node(pure)]
fn length<T: AsRef<str>>(value: &T) -> usize {
    value.as_ref().len()
}

#[node(pure)]
fn repeat<T: AsRef<str> + ?Sized>(value: &T, times: usize) -> String {
    value.as_ref().repeat(times)
}

workflow!(
    async fn measure<T: AsRef<str>>(values: Vec<T>) -> usize {
        let sizes = for value in values.iter().concurrent(2) {
            length(value)
        };
        sizes.iter().sum::<usize>()
    }
);

workflow!(
    async fn stretch<'a, T, const N: usize>(values: &'a [T; N], words: [&'a str; N]) -> Vec<String>
    where
        T: AsRef<str> + Sync,
    {
        let longer = for value in values.iter().concurrent(N) {
            repeat(value, N)
        };
        let short = for word in words.iter().concurrent(2) {
            repeat(*word, 1)
        };
        [longer, short].concat()
    }
);

fn main() {}
