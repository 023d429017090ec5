// Wrong: Two searches give `Hits`, the node takes one list.
// Says: `docs` and `issues` both fit `hits: &Hits` of `best_of` [WF03]
// At: the `..` of `best_of(..)`
// Help: `best_of(&docs)` or `best_of(&issues)`

use dag_core::{node, workflow};

struct Index(Vec<String>);

struct Hits(Vec<String>);

#[node(read)]
async fn search_in(index: &Index, shelf: &'static str) -> Hits {
    Hits(index.0.iter().filter(|line| line.starts_with(shelf)).cloned().collect())
}

#[node(pure)]
fn best_of(hits: &Hits) -> usize {
    hits.0.len()
}

workflow!(
    async fn find(index: &Index) -> usize {
        let docs = search_in(index, "docs");
        let issues = search_in(index, "issues");
        let best = best_of(..);
        best + docs.0.len() + issues.0.len()
    }
);

fn main() {}
