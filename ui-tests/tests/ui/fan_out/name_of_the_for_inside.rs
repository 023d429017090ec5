// Wrong: the body of a `for` binds the name of the `for` itself.

use dag_core::{node, workflow};

#[node(read)]
async fn double(n: u64) -> u64 {
    n * 2
}

workflow!(
    async fn serve(numbers: Vec<u64>) -> Vec<u64> {
        let out = for n in numbers.into_iter().concurrent(2) {
            let out = double(n);
            out
        };
        out
    }
);

fn main() {}
