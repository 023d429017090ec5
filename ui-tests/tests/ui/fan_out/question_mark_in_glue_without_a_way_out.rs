// expected: WF18 on the `?` in `hit.0.parse::<u64>()?`: `?` in `total`, which returns `u64`; help: `->
//   Result<u64, Error>`
// Wrong: the `?` stands in glue of the body.

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
