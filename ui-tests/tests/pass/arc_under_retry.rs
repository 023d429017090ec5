//! Right: an `Arc` is cloned for every attempt, whatever it holds.

use dag_core::{node, workflow};
use std::io::Error;
use std::sync::Arc;

struct Ticket(String);

#[node(read)]
async fn classify(ticket: Arc<Ticket>) -> Result<u64, Error> {
    Ok(ticket.0.len() as u64)
}

workflow!(
    async fn triage(ticket: Arc<Ticket>) -> Option<u64> {
        let class = classify(ticket).retry(3).ok();
        class
    }
);

fn main() {}
