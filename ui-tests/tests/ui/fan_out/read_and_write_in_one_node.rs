// expected: WF14 on `take`: it reads and writes `Stock`, and up to 4 items run at once; help: `.concurrent(1)`;
//   or split `Stock`
// Wrong: one node that looks and takes; `commutes` speaks of its write alone.

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
