// Wrong: Both searches may be missing, the ranking wants both for certain.
// Says: `rank` collects `[&Hits; 2]`, and `docs` and `issues` are `Option<Hits>` [WF08]
// At: the `..` of `rank(..)`
// Help: let `rank` take `[Option<&Hits>; 2]`

use dag_core::{node, workflow};

struct Index(Vec<String>);

struct Hits(Vec<String>);

#[derive(Debug)]
struct DbError;

#[node(read)]
async fn search_in(index: &Index, shelf: &'static str) -> Result<Hits, DbError> {
    if index.0.is_empty() { Err(DbError) } else { Ok(Hits(vec![shelf.to_owned()])) }
}

#[node(pure)]
fn rank(hits: [&Hits; 2]) -> usize {
    hits.iter().map(|hits| hits.0.len()).sum()
}

workflow!(
    async fn find(index: &Index) -> usize {
        let docs = search_in(index, "docs").ok();
        let issues = search_in(index, "issues").ok();
        rank(..)
    }
);

fn main() {}
