//! `..` moves a value that is not `Clone` into a node that may run again — expected: WF04 on `..`; remedy: lend
//! it, or `#[derive(Clone)]`

use dag_core::{node, workflow};
use std::io::Error;

struct Ticket(String);

#[node(read)]
async fn classify(ticket: Ticket) -> Result<u64, Error> {
    Ok(ticket.0.len() as u64)
}

workflow!(
    async fn triage(ticket: Ticket) -> Option<u64> {
        let class = classify(..).retry(3).ok();
        class
    }
);

fn main() {}
