// Right: type parameters, lifetimes, constants and bounds of the head hold in arms.

use dag_core::{node, workflow};
use std::fmt::Display;

enum Either<L, R> {
    Left(L),
    Right(R),
}

#[node(pure)]
fn length<T: Display + ?Sized>(value: &T) -> usize {
    value.to_string().len()
}

#[node(pure)]
fn shown<T: Display>(value: T) -> String {
    value.to_string()
}

workflow!(
    async fn measure<L: Display, R>(value: Either<L, R>) -> usize
    where
        R: Display + Sync,
    {
        match &value {
            Either::Left(left) => length(left),
            Either::Right(right) => length(right),
        }
    }
);

workflow!(
    async fn show<'a, T, const N: usize>(values: &'a [T; N], other: Option<T>, word: &'a str) -> String
    where
        T: Display + Sync + 'a,
    {
        let first = if N > 1 { length(&values[0]) } else { 0 };
        let text = match other {
            Some(value) => shown(value),
            None => shown(word),
        };
        if first > N { text } else { String::from(word) }
    }
);

fn main() {}
