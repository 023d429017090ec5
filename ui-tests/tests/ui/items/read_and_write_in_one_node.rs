//! One node reads and writes the resource, and `commutes` speaks of its write alone: WF14 on `take`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Stock;

#[node(read(Stock), write(Stock), commutes)]
async fn take(article: &u64) -> u64 {
    *article
}

workflow!(
    async fn ship(articles: Vec<u64>) -> usize {
        let shipped = for article in articles.iter().concurrent(4) {
            take(article)
        };
        shipped.len()
    }
);

fn main() {}
