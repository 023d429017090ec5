// expected: rustc: cannot find macro `shorten` in this scope, on `shorten`
// Wrong: a plain function is called as a statement of a body.

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
