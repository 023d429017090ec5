//! A plain function is called as a statement of a body: rustc finds no macro `shorten`.

use dag_core::workflow;

struct Hit(String);

fn shorten(hit: &Hit) -> String {
    hit.0.chars().take(8).collect()
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let short = for hit in hits.iter().concurrent(8) {
            shorten(hit)
        };
        short.len()
    }
);

fn main() {}
