use dag_core::testing::stubbed;
use dag_core::{node, workflow};

#[node(read)]
async fn weigh(items: &[u32]) -> u32 {
    items.iter().sum()
}

workflow!(
    async fn total<const N: usize>(items: [u32; N]) -> u32 {
        let weight = weigh(&items);
        weight
    }
);

async fn test() {
    let total = stubbed!(total([1, 2]), weigh => async |_| 7);
    assert_eq!(total.await, 7);
}

fn main() {
    let _ = test;
}
