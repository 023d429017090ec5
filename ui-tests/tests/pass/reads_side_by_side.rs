//! Right: any number of reads of one resource, and a write of another.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Stock;

#[derive(Resource)]
struct Log;

#[node(read(Stock))]
async fn stock_of(article: u64) -> u64 {
    article
}

#[node(read(Stock), write(Log))]
async fn note_level(article: u64) {
    println!("{article}")
}

workflow!(
    async fn compare(left: u64, right: u64) -> bool {
        let first = stock_of(left);
        let second = stock_of(right);
        note_level(left);
        first < second
    }
);

fn main() {}
