// Right: A module and the node re-exported from it share a name.

use dag_core::workflow;

mod rank {
    #[dag_core::node(pure)]
    pub fn rank(points: &[u64]) -> u64 {
        points.iter().copied().max().unwrap_or(0)
    }
}

use rank::rank;

workflow!(
    async fn best(points: Vec<u64>) -> (u64, u64) {
        let short = rank(&points);
        let long = rank::rank(&points);
        (short, long)
    }
);

fn main() {}
