//! Right: a timeout runs nothing twice, so what moves need not be `Clone`.

use dag_core::{node, workflow};
use std::io::Error;

struct Ticket(String);

#[node(read)]
async fn classify(ticket: Ticket) -> Result<u64, Error> {
    Ok(ticket.0.len() as u64)
}

workflow!(
    async fn triage(ticket: Ticket) -> Option<u64> {
        let class = classify(ticket).timeout(2s).ok();
        class
    }
);

fn main() {}
