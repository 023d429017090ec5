//! The call of a node is the start of a larger expression: WF05 on `map_or`, the method behind it.

use dag_core::{node, workflow};
use std::io::Error;

#[node(pure)]
fn size_of_query(query: &str) -> Result<usize, Error> {
    Ok(query.len())
}

#[node(read)]
async fn ask(query: &str) -> Result<usize, Error> {
    Ok(query.len())
}

workflow!(
    async fn answer(query: &str) -> Option<usize> {
        let size = select_ok!(ask(query), size_of_query(query)).ok();
        let more = size_of_query(query).map_or(0, |size| size + 1);
        size.map(|size| size + more)
    }
);

fn main() {}
