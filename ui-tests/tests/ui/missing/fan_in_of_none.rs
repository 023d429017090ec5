// Wrong: The ranking collects hits and nobody searches.
// Says: `rank` collects `[&Hits; 2]`, and nothing gives `Hits` [WF02]
// At: the `..` of `rank(..)`
// Help: add two producers of `Hits`

use dag_core::{node, workflow};

struct Index(Vec<String>);

struct Hits(Vec<String>);

#[node(pure)]
fn rank(index: &Index, hits: [&Hits; 2]) -> usize {
    index.0.len() + hits.iter().map(|hits| hits.0.len()).sum::<usize>()
}

workflow!(
    async fn find(index: &Index) -> usize {
        rank(..)
    }
);

fn main() {}
