//! `.concurrent(1)` orders the items, not the statements of one: WF11 on `left_of`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Stock;

#[node(read(Stock))]
async fn left_of(article: &u64) -> u64 {
    *article
}

#[node(write(Stock))]
async fn take(article: &u64) -> u64 {
    *article
}

workflow!(
    async fn ship(articles: Vec<u64>) -> usize {
        let shipped = for article in articles.iter().concurrent(1) {
            let taken = take(article);
            let left = left_of(article);
            taken + left
        };
        shipped.len()
    }
);

fn main() {}
