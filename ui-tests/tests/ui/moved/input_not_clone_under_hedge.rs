//! An input that is not `Clone` is moved into a node that may run twice — expected: WF04 on the argument
//! `ticket`; remedy: lend it, or `#[derive(Clone)]`

use dag_core::{node, workflow};
use std::io::Error;

struct Ticket(String);

#[node(read)]
async fn classify(ticket: Ticket) -> Result<u64, Error> {
    Ok(ticket.0.len() as u64)
}

workflow!(
    async fn triage(ticket: Ticket) -> Option<u64> {
        let class = classify(ticket).hedge(200ms).ok();
        class
    }
);

fn main() {}
