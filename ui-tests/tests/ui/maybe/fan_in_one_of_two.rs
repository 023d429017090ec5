// Wrong: One of the two searches became a maybe, the ranking wants both for certain.
// Says: `rank` collects `[&Hits; 2]`, and `issues` is `Option<Hits>` since its `.ok()` [WF08]
// At: the `..` of `rank(..)`
// Help: `?` instead of `.ok()`, or `.unwrap_or(…)`

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
    async fn find(index: &Index) -> Result<usize, DbError> {
        let docs = search_in(index, "docs")?;
        let issues = search_in(index, "issues").ok();
        let best = rank(..);
        Ok(best)
    }
);

fn main() {}
