// expected: WF14 alone, on `left_of` or `take` (and no WF11 for the pair, which is in no order even for one
//   item: SPEC says "this code alone"); help: `.after(taken)` and `.concurrent(1)`
// Wrong: read and write of one resource, side by side in the body, many items at once.

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
