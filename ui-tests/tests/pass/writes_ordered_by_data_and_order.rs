//! Right: the path from the first write to the last goes by data, then by `.after` on a read.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Stock;

#[derive(Resource)]
struct Labels;

#[node(write(Stock))]
async fn refill(article: u64) -> u64 {
    article
}

#[node(read(Labels))]
async fn label_of(article: u64) -> u64 {
    article
}

#[node(write(Stock))]
async fn recount(shelf: u64) -> u64 {
    shelf
}

workflow!(
    async fn restock(article: u64, shelf: u64) -> u64 {
        let refilled = refill(article);
        let label = label_of(refilled);
        let counted = recount(shelf).after(label);
        label + counted
    }
);

fn main() {}
