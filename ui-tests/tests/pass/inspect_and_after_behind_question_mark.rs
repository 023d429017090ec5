//! Right: what does not concern the run of the node may stand behind `?`.

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

#[node(read)]
async fn count(query: &str) -> u64 {
    query.len() as u64
}

workflow!(
    async fn find(query: &str) -> Result<u64, Error> {
        let counted = count(query);
        let found = search(query)?.inspect(|v| println!("{v}")).after(counted);
        Ok(found + counted)
    }
);

fn main() {}
