//! Two writes of the log are unordered, and so are a read and a write of the stock — expected: WF10 on the
//! second `note`, WF11 on `refill`, because each pair is its own mistake; remedy: `.after(first)` and
//! `.after(stock)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Log;

#[derive(Resource)]
struct Stock;

#[node(write(Log))]
async fn note(text: &str) -> u64 {
    text.len() as u64
}

#[node(read(Stock))]
async fn stock_of(article: u64) -> u64 {
    article
}

#[node(write(Stock))]
async fn refill(article: u64) -> u64 {
    article
}

workflow!(
    async fn restock(article: u64) -> u64 {
        let first = note("begin");
        let stock = stock_of(article);
        let second = note("end");
        let filled = refill(article);
        first + stock + second + filled
    }
);

fn main() {}
