//! Consent between two reads of one resource — expected: WF17 on `first` in `.allow_race(first)`, because
//! reads cannot race; remedy: remove `.allow_race(first)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Stock;

#[node(read(Stock))]
async fn stock_of(article: u64) -> u64 {
    article
}

workflow!(
    async fn compare(left: u64, right: u64) -> bool {
        let first = stock_of(left);
        let second = stock_of(right).allow_race(first);
        first < second
    }
);

fn main() {}
