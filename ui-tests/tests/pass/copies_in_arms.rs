// Right: what is `Copy` is taken in arms and outside.

use dag_core::{node, workflow};

#[node(read)]
async fn double(id: u64) -> u64 {
    id * 2
}

workflow!(
    async fn serve(id: u64, found: Option<u64>) -> u64 {
        let one = if id > 3 { double(id) } else { id };
        let two = match found {
            Some(other) => {
                let left = double(other);
                let right = double(other);
                left + right + other
            }
            None => double(id),
        };
        one + two + id + found.unwrap_or(0)
    }
);

fn main() {}
