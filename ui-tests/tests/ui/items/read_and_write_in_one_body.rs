//! Reading comes before writing for one item, and two items are in no order: WF14 on `take`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Stock;

#[node(read(Stock))]
async fn stock_of(article: &u64) -> u64 {
    *article
}

#[node(write(Stock), commutes)]
async fn take(article: &u64, left: u64) -> u64 {
    *article + left
}

workflow!(
    async fn ship(articles: Vec<u64>) -> usize {
        let shipped = for article in articles.iter().concurrent(4) {
            let left = stock_of(article);
            take(article, left)
        };
        shipped.len()
    }
);

fn main() {}
