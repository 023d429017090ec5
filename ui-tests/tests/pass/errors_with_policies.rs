//! Right: the generated enum takes failures of every kind.

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    #[errors(FindError)]
    async fn find(query: &str) -> Result<u64, FindError> {
        let found = search(query).timeout(2s).ensure(|v| *v > 0).retry(3)?;
        Ok(found)
    }
);

fn main() {}
