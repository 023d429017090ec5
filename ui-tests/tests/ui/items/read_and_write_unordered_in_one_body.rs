//! Read and write of one resource stand side by side in the body of a wide `for`: WF14 on `left_of`, and no
//! WF11.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Stock;

#[node(read(Stock))]
async fn left_of(article: &u64) -> u64 {
    *article
}

#[node(write(Stock), commutes)]
async fn take(article: &u64) -> u64 {
    *article
}

workflow!(
    async fn ship(articles: Vec<u64>) -> usize {
        let shipped = for article in articles.iter().concurrent(4) {
            let taken = take(article);
            let left = left_of(article);
            taken + left
        };
        shipped.len()
    }
);

fn main() {}
