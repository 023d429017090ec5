//! Right: a node that cannot fail needs no conversion but that of `TimedOut`.

use dag_core::{TimedOut, node, workflow};

#[node(read)]
async fn count(query: &str) -> u64 {
    query.len() as u64
}

struct Late;

impl From<TimedOut> for Late {
    fn from(_: TimedOut) -> Self {
        Self
    }
}

workflow!(
    async fn find(query: &str) -> Result<u64, Late> {
        let found = count(query).timeout(2s)?;
        Ok(found)
    }
);

fn main() {}
