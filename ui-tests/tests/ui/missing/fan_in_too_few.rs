// Wrong: The ranking wants three lists of hits, two searches stand in the workflow.
// Says: `rank` collects `[&Hits; 3]`, and there are 2: `docs`, `issues` [WF02]
// At: the `..` of `rank(..)`
// Help: add one more producer of `Hits`, or let `rank` take `[&Hits; 2]`

use dag_core::{node, workflow};

struct Index(Vec<String>);

struct Hits(Vec<String>);

#[node(read)]
async fn search_in(index: &Index, shelf: &'static str) -> Hits {
    Hits(index.0.iter().filter(|line| line.starts_with(shelf)).cloned().collect())
}

#[node(pure)]
fn rank(hits: [&Hits; 3]) -> usize {
    hits.iter().map(|hits| hits.0.len()).sum()
}

workflow!(
    async fn find(index: &Index) -> usize {
        let docs = search_in(index, "docs");
        let issues = search_in(index, "issues");
        rank(..)
    }
);

fn main() {}
