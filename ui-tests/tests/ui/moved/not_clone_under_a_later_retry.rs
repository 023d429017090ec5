//! An input that is not `Clone` is moved into a node; the retry stands behind other policies — expected: WF04
//! on the argument `ticket`; remedy: lend it, or `#[derive(Clone)]`

use dag_core::{node, workflow};
use std::io::Error;

struct Ticket(String);

#[node(read)]
async fn classify(ticket: Ticket) -> Result<u64, Error> {
    Ok(ticket.0.len() as u64)
}

workflow!(
    async fn triage(ticket: Ticket) -> Option<u64> {
        let class = classify(ticket).timeout(2s).ensure(|v| *v > 0).retry(3).ok();
        class
    }
);

fn main() {}
