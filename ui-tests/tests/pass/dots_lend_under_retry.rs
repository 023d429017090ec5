//! Right: `..` lends what the node wants lent, for every attempt.

use dag_core::{node, workflow};
use std::io::Error;

struct Ticket(String);

#[node(read)]
async fn open(name: &str) -> Ticket {
    Ticket(name.to_owned())
}

#[node(read)]
async fn classify(ticket: &Ticket) -> Result<u64, Error> {
    Ok(ticket.0.len() as u64)
}

workflow!(
    async fn triage(name: &str) -> Option<u64> {
        let ticket = open(name);
        let class = classify(..).timeout(2s).retry(3, backoff = 100ms).ok();
        class
    }
);

fn main() {}
