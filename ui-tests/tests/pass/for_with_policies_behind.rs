// Right: the policies that look at the list of a `for`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let first = for hit in hits.iter().concurrent(8) {
            peek(hit)
        }
        .timeout(5s)
        .ok();
        let second = for hit in hits.iter().concurrent(8) {
            peek(hit)
        }
        .timeout(5s)
        .unwrap_or(Vec::new());
        let third = for hit in hits.iter().concurrent(8) {
            peek(hit)
        }
        .inspect(|pages| println!("{}", pages.len()));
        let fourth = for hit in hits.iter().concurrent(8) {
            peek(hit)
        }
        .ensure(|pages| !pages.is_empty())
        .ok();
        first.as_ref().map_or(0, |pages| pages.len())
            + second.len()
            + third.len()
            + fourth.as_ref().map_or(0, |pages| pages.len())
    }
);

fn main() {}
