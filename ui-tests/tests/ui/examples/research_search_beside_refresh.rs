//! The index is brought up to date and searched, and nothing says that the search comes second.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
pub struct Index;
#[derive(Resource)]
pub struct Documents;

pub struct Library;
pub struct Listing;
pub struct Fresh;
pub struct Hits;
#[derive(Debug)]
pub struct SourceError;

#[node(read(Documents), write(Index), idempotent)]
pub async fn refresh_index(_library: &Library, _listing: &Listing) -> Result<Fresh, SourceError> {
    Ok(Fresh)
}

#[node(read(Index))]
pub async fn search_index(_library: &Library, _question: &str) -> Result<Hits, SourceError> {
    Ok(Hits)
}

#[node(pure)]
pub fn compose(_fresh: Option<&Fresh>, _hits: Option<&Hits>) -> String {
    String::new()
}

workflow!(
    pub async fn research(library: &Library, listing: Listing, question: &str) -> String {
        let fresh = refresh_index(..).timeout(10s).ok();
        let indexed = search_index(..).timeout(2s).ok();
        compose(..)
    }
);

fn main() {}
