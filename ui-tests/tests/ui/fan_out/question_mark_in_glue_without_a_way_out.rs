//! The `?` stands in glue of the body: WF18 on `?`.

use dag_core::{node, workflow};

struct Hit(String);

#[node(pure)]
fn twice(number: u64) -> u64 {
    number * 2
}

workflow!(
    async fn total(hits: Vec<Hit>) -> u64 {
        let numbers = for hit in hits.iter().concurrent(8) {
            let number = hit.0.parse::<u64>()?;
            twice(number)
        };
        numbers.iter().sum::<u64>()
    }
);

fn main() {}
