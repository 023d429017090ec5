// Right: A maybe that is wanted as a maybe is fine, also in a fan-in.

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
fn rank(hits: [Option<&Hits>; 2]) -> usize {
    hits.iter().flatten().map(|hits| hits.0.len()).sum()
}

workflow!(
    async fn find(index: &Index) -> usize {
        let docs = search_in(index, "docs").ok();
        let issues = search_in(index, "issues").ok();
        rank(..)
    }
);

fn main() {}
