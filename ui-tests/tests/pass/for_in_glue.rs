// Right: a plain loop in braces is glue, with everything Rust has.

use dag_core::{node, workflow};

#[node(pure)]
fn halve(number: u64) -> u64 {
    number / 2
}

workflow!(
    async fn add_up(amounts: Vec<u64>) -> u64 {
        let total: u64 = {
            let mut total_so_far = 0;
            for cents in &amounts {
                if *cents == 0 {
                    continue;
                }
                total_so_far += cents;
            }
            total_so_far
        };
        halve(total)
    }
);

fn main() {}
